import type { Purpose } from '../../diagnosis/diagnosis.ts';
import type { PostKind } from '../../reading/reading.ts';
import { KINDS } from './kinds.ts';
import { date, list, number, plural, posts } from './quantities.ts';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "45 min", "2 h", "1 h 15 min". */
function time({ hours }: { hours: number }): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
}

/** The plan as a view, and as a text for whoever does it. The weeks themselves are in plan.ts. */
export const planViewWords = {
  section: 'The plan',
  /** Beside the first step: leads to it. */
  lead90: 'plan 90 days',
  title: (v: { hours: number }) => `90 days, ${plural(v.hours, { one: '# hour a week', other: '# hours a week' })}`,
  purposes: {
    recruiting: 'To hire',
    reassurance: 'To reassure buyers',
    customers: 'To look after customers',
    prospecting: 'To find prospects',
    communication: 'To be known',
  } satisfies Record<Purpose, string>,
  /** The plan is made for this one where nothing was answered. */
  assumedPurpose: 'To be known, as long as nothing else is said',
  change: 'change',
  changePurpose: 'Change what the page is for',
  lead: (v: { posts: number; hours: number; euros: number; rate: number }) =>
    `${v.posts === 0 ? 'No post' : posts(v.posts)} in 13 weeks. The fullest week takes ${time(v)}, about ${number(v.euros)} € of time at ${number(v.rate)} €/h (our assumption).`,
  hours: 'Hours a week',
  withHours: (v: { hours: number }) => plural(v.hours, { one: '# hour a week', other: '# hours a week' }),
  noVerdict: 'A plan needs a verdict, and the page does not give one yet. More of its posts have to be read first.',
  strip: {
    title: 'The planned posts in time',
    description: (v: { posts: number; dated: number; from: Date; to: Date }) =>
      `${posts(v.posts)} planned after ${date(v.from, v.from)}, ${v.dated} of them in the four weeks by date. The page is read again on ${date(v.to, v.from)}. The weeks below say the same.`,
    today: 'today',
    dated: 'four weeks by date',
    readAgain: (v: { at: Date }) => `read again, ${short.format(v.at)}`,
    planned: 'planned post; it has its week, not its day',
  },
  firstWeeks: 'The first four weeks',
  mondays: 'Mondays',
  later: 'Then, weeks 5 to 13',
  day: (v: { at: Date }) => short.format(v.at),
  weeks: (v: { first: number; last: number }) =>
    v.first === v.last ? `Week ${v.first}` : `Weeks ${v.first} to ${v.last}`,
  span: (v: { from: Date; to: Date }) => `${short.format(v.from)} to ${short.format(v.to)}`,
  columns: { when: 'When', what: 'What', time: 'Time' },
  time,
  upTo: (v: { hours: number }) => `up to ${time(v)} a week`,
  who: (v: { who: string; posts: number; formats: PostKind[] }) => {
    const kinds = v.posts === 0 ? 'no post' : `${posts(v.posts)} (${list(v.formats.map((kind) => KINDS[kind]))})`;
    return `${v.who.charAt(0).toUpperCase()}${v.who.slice(1)} · ${kinds}`;
  },
  worked: {
    title: 'Worked if',
    when: (v: { at: Date; now: Date }) => `at the reading of ${date(v.at, v.now)}`,
    published: (v: { posts: number }) =>
      plural(v.posts, { one: 'the planned post is published', other: 'the # planned posts are published' }),
    promise: 'Nothing is promised of the response: posting more does not always bring more.',
  },
  copy: 'Copy the plan for the person who will do it',
  /** The same as a text. */
  text: {
    head: (v: { name: string; site: string; hours: number }) =>
      `Plan for ${v.name}, ${v.site}: 90 days, ${plural(v.hours, { one: '# hour a week', other: '# hours a week' })}`,
    read: (v: { at: Date }) => `Page read on ${date(v.at, new Date(0))}.`,
    purpose: (v: { purpose: Purpose | null }) =>
      `What for: ${planViewWords.purposes[v.purpose ?? 'communication'].toLowerCase()}${v.purpose === null ? ', as long as nothing else is said' : ''}.`,
    week: (v: { from: Date; to: Date; time: string }) =>
      `${date(v.from, new Date(0))} to ${date(v.to, new Date(0))}, ${v.time}`,
    worked: (v: { at: Date }) => `Worked if, on ${date(v.at, new Date(0))}:`,
    unnamed: 'the company page',
  },
};

export type PlanViewWords = typeof planViewWords;
