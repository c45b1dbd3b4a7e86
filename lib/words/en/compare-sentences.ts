import type { Named } from '../../view/compare-names.ts';
import type { Sentence } from '../../view/compare-sentences.ts';
import type { Range } from '../range.ts';
import { calledInText, followerCount } from './compare-names.ts';
import { date, days, list, number, plural } from './quantities.ts';

type Of<What extends Sentence['what']> = Extract<Sentence, { what: What }>;

/** More names than these are counted. */
const MOST_NAMES = 4;
const FEW_NAMES = 3;

const day = (at: Date): string => date(at, at);

/** What a client is told of a comparison: whole sentences, counts beside counts. */
export function sentence(of: Sentence): string {
  switch (of.what) {
    case 'posted':
      return posted(of);
    case 'paced':
      return paced(of);
    case 'heard':
      return heard(of);
    case 'followers':
      return most(of);
    case 'quiet':
      return quiet(of);
  }
}

function posted({ first, second, clear, end }: Of<'posted'>): string {
  const [a, b] = [calledInText(first), calledInText(second)];
  if (first.posts === 0) return `Neither ${a} nor ${b} posted in the 3 months to ${day(end)}.`;
  const doubt = clear ? '' : ': no clear difference';
  return `${a} posted ${times(first.posts)} in the 3 months to ${day(end)}, ${b} ${times(second.posts)}${doubt}.`;
}

function times(count: number): string {
  if (count === 0) return 'not once';
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`;
}

function paced({ first, second, clear }: Of<'paced'>): string {
  const doubt = clear ? '' : ': no clear difference';
  const posts = (range: Range) => `${number(range.low)} to ${number(range.high)}`;
  return `At its pace, ${calledInText(first)} posts ${posts(first.posts)} times in 3 months, ${calledInText(second)} ${posts(second.posts)} times${doubt}.`;
}

function heard({ about, apart, posting }: Of<'heard'>): string {
  const said = [
    about.length === 0
      ? ''
      : `When ${names(about)} ${about.length > 1 ? 'post' : 'posts'}, people respond about as ${about.length > 1 ? 'their' : 'its'} size expects${about.length > 1 ? ': no clear difference' : ''}.`,
    posting
      ? `${calledInText(posting.own)} differs from ${calledInText(posting.other)} in posting, not in being heard.`
      : '',
    sides(apart),
  ];
  return said.filter(Boolean).join(' ');
}

/** "Norrvik gets more than its size expects, Halden less." */
function sides(apart: Of<'heard'>['apart']): string {
  const isMore = ({ forSize }: (typeof apart)[number]) => forSize.what === 'more' || forSize.what === 'times';
  const [more, less] = [apart.filter(isMore), apart.filter((page) => !isMore(page))];
  const expects = (pages: readonly Named[]) => (pages.length > 1 ? 'than their sizes expect' : 'than its size expects');
  const get = (pages: readonly Named[], amount: string) =>
    `${names(pages, FEW_NAMES)} ${pages.length > 1 ? 'get' : 'gets'} ${amount}`;
  if (more.length === 0) return less.length === 0 ? '' : `${get(less, 'less')} ${expects(less)}.`;
  return `${get(more, 'more')} ${expects(more)}${less.length === 0 ? '' : `, ${names(less, FEW_NAMES)} less`}.`;
}

function most({ page, followers, heard: figures }: Of<'followers'>): string {
  const start = `${calledInText(page)} has the most followers, ${followerCount(followers)}`;
  if (figures === null) return `${start}.`;
  const { median, reference } = figures;
  const interactions = plural(median, { one: '# interaction', other: '# interactions' });
  return `${start}, and ${interactions} per post where its size expects about ${number(reference)}.`;
}

function quiet({ longer, shorter, end }: Of<'quiet'>): string {
  return `On ${day(end)} the last post of ${calledInText(longer)} was ${days(longer.days)} old, that of ${calledInText(shorter)} ${days(shorter.days)}.`;
}

function names(pages: readonly Named[], atMost = MOST_NAMES): string {
  const all = pages.map(calledInText);
  if (all.length <= atMost) return list(all);
  const shown = all.slice(0, atMost - 1);
  return list([...shown, `${number(all.length - shown.length)} others`]);
}
