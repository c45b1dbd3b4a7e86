import { wilson } from '../measures/shares.ts';
import type { ComparisonWords, FormatKind } from '../words/en/comparison.ts';
import { medianYardstick, placeOf, type Yardstick, yardstickOf } from './compare.ts';
import type { Compared, Figure, FigureName } from './figures.ts';
import type { Difference } from './lens.ts';
import type { Peers } from './peers.ts';

/** What weighs most in a comparison first. */
const FIGURES: readonly FigureName[] = ['rate', 'cadence', 'recency', 'interactions', 'reshares', 'jobs'];

/** Job offers are a measure of their own; whether links help is disputed. */
export const FORMATS: readonly FormatKind[] = ['video', 'document', 'image', 'poll', 'article', 'event'];

/** A difference as it is made: in few words too, for a headline. */
export type Said = Difference & {
  short: string;
  /** The intervals overlap, so that either may be ahead; a level without that is a difference too small to act on. */
  overlaps: boolean;
};

/** All that was compared: first with the person's own page, then with the set. */
export function differencesOf(peers: Peers, words: ComparisonWords): Said[] {
  const { page, mine, others } = peers;
  const withMine = mine ? figuresAgainst(page, 'mine', (name) => yardstickOf(name, page, mine), words) : [];
  const withSet = figuresAgainst(page, 'set', (name) => medianYardstick(name, page, others), words);
  return [
    ...withMine,
    ...(mine ? formatsAgainstMine(page, mine, words) : []),
    ...withSet,
    ...formatsAgainstSet(page, others, words),
  ];
}

function figuresAgainst(
  page: Compared,
  against: Difference['against'],
  yardstick: (name: FigureName) => Yardstick | null,
  words: ComparisonWords,
): Said[] {
  return FIGURES.flatMap((measure) => {
    const figure = page.figures[measure];
    const other = yardstick(measure);
    if (!figure || !other || isNothing(figure, other.figure)) return [];
    const place = placeOf(measure, figure, other.figure);
    const pages = against === 'mine' ? null : other.pages;
    const values = { measure, place, figure, other: other.figure, pages, quarter: other.quarter };
    const overlaps = isOverlap(figure, other.figure);
    return [{ measure, against, place, text: words.sentence(values), short: words.short(values), overlaps }];
  });
}

const isOverlap = (a: Figure, b: Figure): boolean => a.low <= b.high && b.low <= a.high;

/** Two shares of which neither has anything in it: there is nothing to hold beside anything. */
const isNothing = (a: Figure, b: Figure): boolean => a.part?.count === 0 && b.value === 0;

/** It never uses this format, so far as is known of enough posts. */
const lacks = ({ formats, list }: Compared, kind: FormatKind): boolean =>
  list.sound && list.holes === 0 && formats.whole && !formats.counts[kind];

export const uses = ({ formats }: Compared, kind: FormatKind): number => formats.counts[kind] ?? 0;

/** It uses a format that the other never does, and more than chance explains: Wilson's intervals of the two shares part. */
export function usesClearly(page: Compared, other: Compared, kind: FormatKind): boolean {
  if (uses(page, kind) === 0 || !lacks(other, kind)) return false;
  // Posts that could not be read may be of any kind: at least this share is of this one.
  const { low } = wilson(uses(page, kind), page.formats.of + page.list.holes);
  return low > wilson(0, other.formats.of).high;
}

function formatsAgainstMine(page: Compared, mine: Compared, words: ComparisonWords): Said[] {
  return FORMATS.flatMap((kind) => {
    const has = usesClearly(page, mine, kind);
    if (!has && !usesClearly(mine, page, kind)) return [];
    const posts = { count: has ? uses(page, kind) : uses(mine, kind), page: page.formats.of, mine: mine.formats.of };
    const { text, short } = words.formatAgainstMine({ kind, has, ...posts });
    return [
      { measure: 'formats', against: 'mine', place: has ? 'more' : 'less', text, short, overlaps: false },
    ] as const;
  });
}

/** Formats that at least half of the other pages clearly use, and this one does not. */
function formatsAgainstSet(page: Compared, others: readonly Compared[], words: ComparisonWords): Said[] {
  return FORMATS.flatMap((kind) => {
    const clearly = others.filter((other) => usesClearly(other, page, kind)).length;
    if (clearly === 0 || clearly * 2 < others.length) return [];
    const users = others.filter((other) => uses(other, kind) > 0).length;
    const { text, short } = words.formatAgainstSet({ kind, users, pages: others.length, page: page.formats.of });
    return [{ measure: 'formats', against: 'set', place: 'less', text, short, overlaps: false }] as const;
  });
}
