import type { Named } from '../../view/compare-names.ts';
import type { Sentence } from '../../view/compare-sentences.ts';
import type { Range } from '../range.ts';
import { calledInText, followerCount, ofName } from './compare-names.ts';
import { date, days, list, number, plural } from './quantities.ts';

type Of<What extends Sentence['what']> = Extract<Sentence, { what: What }>;

/** Au-delà, les noms sont comptés. */
const MOST_NAMES = 4;
const FEW_NAMES = 3;

const day = (at: Date): string => date(at, at);

/** Ce qu’un client lit d’une comparaison : des phrases entières, un nombre à côté d’un nombre. */
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

const LEVEL = ' : pas d’écart net';

function posted({ first, second, clear, end }: Of<'posted'>): string {
  const [a, b] = [calledInText(first), calledInText(second)];
  if (first.posts === 0) return `Ni ${a} ni ${b} n’ont publié dans les 3 mois jusqu’au ${day(end)}.`;
  return `${a} a publié ${times(first.posts)} dans les 3 mois jusqu’au ${day(end)}, ${b} ${times(second.posts)}${clear ? '' : LEVEL}.`;
}

const times = (count: number): string =>
  count === 0 ? 'pas une fois' : count === 1 ? 'une fois' : `${number(count)} fois`;

function paced({ first, second, clear }: Of<'paced'>): string {
  const posts = (range: Range) => `${number(range.low)} à ${number(range.high)}`;
  return `À son rythme, ${calledInText(first)} publie ${posts(first.posts)} fois en 3 mois, ${calledInText(second)} ${posts(second.posts)} fois${clear ? '' : LEVEL}.`;
}

function heard({ about, apart, posting }: Of<'heard'>): string {
  const many = about.length > 1;
  const said = [
    about.length === 0
      ? ''
      : `Quand ${names(about)} ${many ? 'publient, on leur répond à peu près comme leur' : 'publie, on lui répond à peu près comme sa'} taille le laisse attendre${many ? LEVEL : ''}.`,
    posting
      ? `${calledInText(posting.own)} se distingue ${ofName(calledInText(posting.other))} par le rythme, pas par l’écho.`
      : '',
    sides(apart),
  ];
  return said.filter(Boolean).join(' ');
}

/** « Norrvik obtient plus que sa taille ne le laisse attendre, Halden moins. » */
function sides(apart: Of<'heard'>['apart']): string {
  const isMore = ({ forSize }: (typeof apart)[number]) => forSize.what === 'more' || forSize.what === 'times';
  const [more, less] = [apart.filter(isMore), apart.filter((page) => !isMore(page))];
  const get = (pages: readonly Named[], amount: string) =>
    `${names(pages, FEW_NAMES)} ${pages.length > 1 ? 'obtiennent' : 'obtient'} ${amount} que ${pages.length > 1 ? 'leur' : 'sa'} taille ne le laisse attendre`;
  if (more.length === 0) return less.length === 0 ? '' : `${get(less, 'moins')}.`;
  return `${get(more, 'plus')}${less.length === 0 ? '' : `, ${names(less, FEW_NAMES)} moins`}.`;
}

function most({ page, followers, heard: figures }: Of<'followers'>): string {
  const start = `${calledInText(page)} a le plus d’abonnés, ${followerCount(followers)}`;
  if (figures === null) return `${start}.`;
  const { median, reference } = figures;
  const interactions = plural(median, { one: '# interaction', other: '# interactions' });
  return `${start}, et ${interactions} par publication là où sa taille en laisse attendre environ ${number(reference)}.`;
}

function quiet({ longer, shorter, end }: Of<'quiet'>): string {
  return `Au ${day(end)}, la dernière publication ${ofName(calledInText(longer))} datait de ${days(longer.days)}, celle ${ofName(calledInText(shorter))} de ${days(shorter.days)}.`;
}

function names(pages: readonly Named[], atMost = MOST_NAMES): string {
  const all = pages.map(calledInText);
  if (all.length <= atMost) return list(all);
  const shown = all.slice(0, atMost - 1);
  return list([...shown, `${number(all.length - shown.length)} autres`]);
}
