/** The report for a client: what the document says, and what stands beside it while it is written. */
import type { PostKind, Site } from '../../reading/reading.ts';
import type { Range } from '../range.ts';
import { KINDS } from './kinds.ts';
import { ago, count, date, days, list, number, pace, plural, posts, postsIn, span } from './quantities.ts';
import { reportEditor } from './report-editor.ts';

const NEVER = new Date(0);
const day = (at: Date): string => date(at, NEVER);
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };
const sites = (of: readonly Site[], joint: 'and' | 'or' = 'and'): string =>
  of.map((site) => SITES[site]).join(` ${joint} `);

/** In which view the pages of a site were read. */
export interface Views {
  site: Site;
  signedIn: number;
  signedOut: number;
  unknown: number;
}

const viewOf = ({ site, signedIn, signedOut, unknown }: Views): string => {
  const name = SITES[site];
  if (signedOut + unknown === 0) return `signed in to ${name}`;
  if (signedIn + unknown === 0) return `without signing in to ${name}`;
  if (signedIn + signedOut === 0) return `on ${name}, in a view that does not say whether one is signed in`;
  const parts = [
    signedIn > 0 ? `${number(signedIn)} signed in` : '',
    signedOut > 0 ? `${number(signedOut)} without signing in` : '',
    unknown > 0 ? `${number(unknown)} in a view that does not say` : '',
  ];
  return `on ${name} (${list(parts.filter(Boolean))})`;
};

const kindsOf: Partial<Record<PostKind, string>> = {
  text: 'texts',
  image: 'images',
  video: 'videos',
  document: 'documents',
  poll: 'polls',
  link: 'links',
  article: 'articles',
  event: 'events',
  job: 'job offers',
};

export const report = {
  /** A report's name where its author gave none. */
  title: (v: { sites: readonly Site[] }) => `Presence on ${sites(v.sites)}`,
  dated: (v: { at: Date }) => day(v.at),
  head: (v: { title: string; at: Date }) => `${v.title}, ${day(v.at)}`,
  preparedFor: (v: { name: string }) => `Prepared for ${v.name}`,
  foot: (v: { views: readonly Views[]; from: Date; to: Date; sites: readonly Site[] }) => {
    const when = day(v.from) === day(v.to) ? `on ${day(v.to)}` : `from ${day(v.from)} to ${day(v.to)}`;
    return `Read ${list(v.views.map(viewOf))}, ${when}. Independent document, not affiliated with ${sites(v.sites, 'or')}.`;
  },
  pageOf: (v: { page: number; of: number }) => `${number(v.page)}/${number(v.of)}`,
  page: {
    about: (v: { site: Site; followers: string; posts: number }) =>
      `${SITES[v.site]} page, ${v.followers}, ${posts(v.posts)} read`,
    axisEnd: (v: { at: Date }) => short.format(v.at),
    findings: 'What the page shows',
    map: 'Where it stands',
    axes: 'Across: posting. Upwards: response.',
  },
  /** Names while they are hidden. */
  hiddenPage: (v: { letter: string }) => `Page ${v.letter}`,
  plain: {
    title: 'In plain words',
    /** What the page was and is, beside its size. */
    page: {
      complete: (v: { site: Site; yours: boolean }) =>
        `${v.yours ? 'Your' : 'The'} ${SITES[v.site]} page says what the company does and where its website is.`,
      missing: (v: { site: Site; yours: boolean; what: string }) =>
        `${v.yours ? 'Your' : 'The'} ${SITES[v.site]} page has something left to fill in. ${v.what}`,
      there: (v: { site: Site; yours: boolean }) => `${v.yours ? 'You have' : 'There is'} a page on ${SITES[v.site]}.`,
      used: (v: { gap: number; kinds: readonly PostKind[] }) =>
        `When it was tended, something was published ${pace(v.gap)}${kinds(v.kinds)}.`,
      holds: (v: { gap: number; kinds: readonly PostKind[] }) =>
        `Something is published ${pace(v.gap)}${kinds(v.kinds)}.`,
      heard: {
        above: (v: { interactions: Range }) =>
          `People respond: ${interactions(v.interactions)} on an ordinary post, more than pages of this size run with a publishing tool usually get.`,
        about: (v: { interactions: Range }) =>
          `People respond about as much as on pages of this size run with a publishing tool: ${interactions(v.interactions)} on an ordinary post.`,
        below: (v: { interactions: Range }) =>
          `Few people respond: ${interactions(v.interactions)} on an ordinary post, fewer than pages of this size run with a publishing tool usually get.`,
        unclear: (v: { interactions: Range }) =>
          `An ordinary post draws ${interactions(v.interactions)}; whether that is much or little for this size, the posts read do not tell.`,
        unplaced: (v: { interactions: Range }) => `An ordinary post draws ${interactions(v.interactions)}.`,
      },
    },
    now: {
      silent: (v: { days: Range; own: boolean; yours: boolean }) =>
        `For ${days(v.days)} the page has published nothing${v.own ? ' of its own' : ''}. Somebody who looks ${v.yours ? 'you' : 'the company'} up before they ask for a quote finds a last post of that time. It need not put them off; nor does it reassure them.`,
      gone: (v: { own: boolean }) =>
        `For over a year the page has published nothing${v.own ? ' of its own' : ''}. A visitor cannot tell from it whether the company still works.`,
      few: (v: { posts: Range; yours: boolean }) =>
        `In the last 3 months the page published ${v.posts.high === 0 ? 'nothing of its own' : postsIn(v.posts)}. Somebody who looks ${v.yours ? 'you' : 'the company'} up finds a page that is there, and little that is new.`,
      irregular: (v: { hole: Range }) =>
        `It comes and goes: ${days(v.hole)} in a row passed without a post of its own. A visitor who comes in such a stretch cannot know that more will follow.`,
      rare: (v: { posts: Range }) =>
        `The rhythm is even, and slow: ${postsIn(v.posts)} in the last 3 months. That can be enough to show that the company is at work; it is seldom enough to be remembered.`,
      /** The three months were not seen whole. */
      rareSeen:
        'The rhythm is even, and slow: weeks pass from post to post. That can be enough to show that the company is at work; it is seldom enough to be remembered.',
      unheard:
        'Posts come, and hardly anybody responds. More of the same would probably change little; what they are about, and who is told of them, may.',
      active: (v: { posts: Range; days: Range }) =>
        `The page is tended: ${postsIn(v.posts)} in the last 3 months, the last one ${ago(v.days)}. Whoever looks it up sees a company at work.`,
      activeSeen: (v: { days: Range }) =>
        `The page is tended: the last post came ${ago(v.days)}. Whoever looks it up sees a company at work.`,
      thriving: (v: { posts: Range; days: Range }) =>
        `The page is lively: ${postsIn(v.posts)} in the last 3 months, the last one ${ago(v.days)}, and people respond. There is more to lose here by changing much than by changing little.`,
      empty: 'Nothing has been published on it yet. A visitor finds the name, and nothing to go by.',
      unsure: 'What could be read of it does not bear a verdict, so we give none. Nothing is held against the page.',
    },
    study:
      'That is nothing unusual. Of the firms with a presence on social networks that were asked for a study by Bpifrance Le Lab in 2018, 64% were hardly active there, or not at all. The obstacle named most is time: 84% name it. To keep a page is neither free nor easy.',
    /** `end`: the day to which all pages are measured, which may lie before this page's own reading. */
    beside: {
      more: (v: { names: readonly string[]; counts: readonly number[]; own: number; end: Date; yours: boolean }) =>
        `In the 3 months to ${day(v.end)}, ${list(v.names.map((name, place) => `${name} published ${plural(v.counts[place] ?? 0, { one: 'once', other: '# times' })}`))}; ${v.yours ? 'you' : 'this page'}, ${v.own === 0 ? 'not at all' : plural(v.own, { one: 'once', other: '# times' })}.`,
      fewer: (v: { names: readonly string[]; counts: readonly number[]; own: number; end: Date; yours: boolean }) =>
        `In the 3 months to ${day(v.end)}, ${v.yours ? 'you' : 'this page'} published ${plural(v.own, { one: 'once', other: '# times' })}; ${list(v.names.map((name, place) => `${name}, ${v.counts[place] === 0 ? 'not at all' : plural(v.counts[place] ?? 0, { one: 'once', other: '# times' })}`))}.`,
      levelPace: 'Beside the other pages there is no clear difference in how often something is published.',
      levelHeard: (v: { names: readonly string[] }) =>
        `In the response to each post there is no clear difference from ${list([...v.names])}.`,
      heardMore: (v: { names: readonly string[] }) => `People respond more to the posts of ${list([...v.names])}.`,
      heardLess: (v: { names: readonly string[]; yours: boolean }) =>
        `People respond more to ${v.yours ? 'your posts' : 'the posts of this page'} than to those of ${list([...v.names])}.`,
    },
  },
  proposal: {
    title: 'What we propose',
    start: (v: { steps: readonly { at: Date | null; act: string }[] }) => {
      const said = v.steps.map(({ at, act }) =>
        at === null ? `later, ${act}` : `on ${weekday.format(at)}, ${undated(act)}`,
      );
      return `To begin small, and with dates: ${said.join('; ')}.`;
    },
    cost: (v: { hours: number; euros: number; rate: number }) =>
      `Count on ${plural(v.hours, { one: '# hour', other: '# hours' })} a week at most, about ${number(v.euros)} € a year at ${number(v.rate)} € an hour, which is our assumption.`,
    again: (v: { at: Date; posts: number }) =>
      v.posts === 0
        ? `We will read the page again on ${day(v.at)} and see what has changed.`
        : `We will read the page again on ${day(v.at)}. If ${plural(v.posts, { one: 'one post', other: '# posts' })} came out by then and no gap was long, it worked. Of the response nothing is promised.`,
    orNot:
      'If nobody can give it that time, to take the page offline, or to pin one post with an address and a telephone number, is a reasonable choice.',
    keep: 'To go on as now is a reasonable choice. What follows builds on what works.',
  },
  plan: {
    title: (v: { lines: number }) => plural(v.lines, { one: 'The plan, in one line', other: 'The plan, in # lines' }),
    columns: { when: 'When', what: 'What', who: 'Who', time: 'Time', worked: 'Worked if' },
    when: (v: { at: Date | null }) => (v.at === null ? 'later' : short.format(v.at)),
    time: (v: { start: string; perWeek: number | null }) =>
      v.perWeek === null
        ? v.start
        : `${v.start}, then ${v.perWeek < 1 ? `${number((v.perWeek * 50) / 12)} h a month` : `${number(v.perWeek, 1)} h a week`}`,
    worked: (v: { measure: string; target: string }) => `${v.measure}: ${v.target}`,
  },
  comparison: {
    beside: (v: { name: string; others: number }) =>
      `${v.name} beside ${plural(v.others, { one: 'one other page', other: '# other pages' })}`,
    among: (v: { pages: number }) => `${plural(v.pages, { one: '# page', other: '# pages' })} compared`,
    client: 'client',
    columns: {
      page: 'Page',
      recency: 'Last, in days',
      posts: 'Posts in 3 months',
      interactions: 'Interactions per post',
    },
    unknown: 'not known',
    none: 'none in 3 months',
    middle: 'Middle of these pages',
    followersUnknown: 'followers not known',
    strip: (v: { at: Date }) => `Posts until ${day(v.at)}`,
    inDays: (v: { days: number }) => `in ${plural(Math.max(1, Math.round(v.days)), { one: '# day', other: '# days' })}`,
    inWhatWasSeen: 'in what was seen',
    atLeast: (v: { figure: number }) => `at least ${number(v.figure)}`,
    figure: (v: { figure: Range }) => span(v.figure),
    ofPosts: (v: { posts: number }) => `of ${posts(v.posts)}`,
    /** Beside the interactions: how they stand to what pages of the size get, told by the interval alone. */
    expected: {
      above: 'more than expected',
      about: 'about as expected',
      below: 'fewer than expected',
      unclear: 'no clear difference from the expected',
    },
    note: (v: { at: Date; years: boolean }) =>
      `All pages are measured on ${day(v.at)}, each on one scale of height. Bar: what chance leaves open, so few posts being read. Stroke: half the pages of this size run with a publishing tool (our estimate). Shaded: 30 days or more of silence. Where bars overlap there is no clear difference, and we rank nothing.`,
    /** Where they were read on different days. */
    counts:
      'Followers and interactions are as each page showed them on the day when it was read; posts after the common day are left out.',
    twoSites: 'LinkedIn and Facebook show and count different things: each has its own table and its own reference.',
  },
  method: {
    title: 'How we did it',
    opened: (v: { views: readonly Views[] }) =>
      `We opened each page, ${list(v.views.map(viewOf))}, and the tool read what the browser showed. Nothing was clicked, scrolled or sent in our stead. What could not be read stays unknown; it never counts as zero.`,
    rhythm:
      'The rhythm is three things: how long ago the page last published, how much it publishes, and how evenly, over the last 3 months. Reshares of what others wrote do not count, nor does an older post that is pinned to the top.',
    response:
      'The response is the reactions, comments and shares of an ordinary post, one that as many posts surpass as fall short of, beside what a page with as many followers gets.',
    inactive: (v: { days: number; posts: number }) =>
      `We call a page “inactive” when it published nothing for more than ${number(v.days)} days, or fewer than ${number(v.posts)} times in 3 months. That border is ours; no study gives one.`,
    references:
      'The references are our estimates, from published studies of pages that are run with a publishing tool. No public study describes the pages of all companies: many publish less.',
    limits:
      'Each figure is of what could be seen on the day of reading. Who viewed a post is shown only to the page’s own team. A bar, or a range, says how far a figure may be off.',
  },
  /** Beside the document, in the person's own language. */
  editor: reportEditor,
  /** The one HTML file. */
  file: 'report',
};

export type ReportWords = typeof report;

function interactions(range: Range): string {
  return `${count(range)} ${range.high === 1 ? 'interaction' : 'interactions'}`;
}

/** "publish one photo of this week’s work": its day is said before it. */
const undated = (act: string): string => act.replace(/ on Monday\b/u, '');

/** ", mostly images, and videos": the commonest kinds, none where they are not known. */
function kinds(of: readonly PostKind[]): string {
  const named = of.map((kind) => kindsOf[kind] ?? KINDS[kind]);
  return named.length === 0 ? '' : `, mostly ${list(named)}`;
}
