import type { Score } from '../../diagnosis/diagnosis.ts';
import type { RegionName } from '../../view/map-regions.ts';
import { list, number } from './quantities.ts';

/** The map of activity by response. */
export const mapWords = {
  title: 'Where it stands',
  titleOfMany: 'Posting and response',
  axes: { posting: 'posting', response: 'response' },
  scale: 'Both axes run from 0 to 100.',
  /** As they stand on the map, and in a sentence. */
  regions: {
    quiet: 'present, but inactive',
    irregular: 'irregular',
    unheard: 'unheard',
    active: 'active',
    thriving: 'thriving',
  } satisfies Record<RegionName, string>,
  subject: 'this page',
  half: 'half the pages run with a tool',
  /** Both scores, each with its doubt: they are said here, and nowhere else. */
  caption: (v: { activity: Score | null; response: Score | null }) =>
    `Posting ${scores(v.activity, v.response)}; 50 = half the pages run with a tool.`,
  neither: 'No place on the map: what was read gives a score neither for posting nor for response.',
  /** What the drawing shows, without a figure. */
  describeOne: (v: { verdict: string; band: boolean; unsure: boolean }) =>
    v.band
      ? `A band across the map: one of the two scores is not known. Verdict: ${v.verdict}.`
      : `A box as wide and as high as the doubt, ${v.unsure ? 'dashed, since there is not enough to say' : `under the verdict: ${v.verdict}`}.`,
  describeMany: (v: { pages: number }) => `${number(v.pages)} pages, each a box as wide and as high as its doubt.`,
  /** The page's box lies where other verdicts are named. */
  outside: (v: { verdict: string }) =>
    `Dotted borders rest on days and posts, not on these scores: that is why the verdict is “${v.verdict}”.`,
  borders: 'Solid borders are scores. Dotted ones rest on days and posts, so a page may lie beyond them.',
  dashed: 'Dashed: not enough to say.',
  band: 'A band: one of the two scores is not known.',
  notDrawn: (v: { names: string[] }) => `Not drawn, neither score being known: ${list(v.names)}.`,
  unnamed: (v: { names: string[] }) => `Drawn without room for the name: ${list(v.names)}.`,
  asTable: 'As a table',
  columns: { page: 'Page', verdict: 'Verdict', posting: 'Posting', response: 'Response' },
  score: (v: { score: Score | null }) => (v.score ? withDoubt(v.score) : 'not known'),
};

export type MapWords = typeof mapWords;

function scores(activity: Score | null, response: Score | null): string {
  const posting = activity ? withDoubt(activity, ' of 100') : 'not known';
  const heard = response ? withDoubt(response, activity ? '' : ' of 100') : 'not known';
  return `${posting}, response ${heard}`;
}

/** "7 of 100 (5 to 21)", "0" where there is no doubt. */
function withDoubt({ value, low, high }: Score, of = ''): string {
  const [least, most] = [number(low), number(high)];
  return `${number(value)}${of}${least === most ? '' : ` (${least} to ${most})`}`;
}
