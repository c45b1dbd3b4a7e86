/** What readers took, as a table, and held against what was to be reached. */
import type { Row } from './readers.ts';
import { type Spread, shown } from './spread.ts';

/** Times the floor, at a hundred posts. */
const MOST_FLOORS = 10;
/** Times as fast as the fastest of the others, at a hundred posts. */
const LEAST_FASTER = 50;

const OTHERS = ['readability', 'defuddle', 'axe'] as const;

export const READERS_HEAD =
  '| in | layout | posts | floor, ms | reader, ms | reader ÷ floor | readability ÷ reader | defuddle ÷ reader | axe ÷ reader |\n' +
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |';

export function readersLine({ place, layout, posts, times, failed }: Row): string {
  const { floor, reader } = times;
  const other = (name: (typeof OTHERS)[number]) => {
    const time = times[name];
    if (time === undefined) return failed[name] === undefined ? '–' : 'failed';
    return `${ratio(time, reader)}${time.runs < (reader?.runs ?? 0) ? ` (${time.runs} runs)` : ''}`;
  };
  const cells = [place, layout, posts, spread(floor), spread(reader), ratio(reader, floor), ...OTHERS.map(other)];
  return `| ${cells.join(' | ')} |`;
}

/** The median, and its middle half. */
function spread(time: Spread | undefined): string {
  return time === undefined ? '–' : `${shown(time.median)} (${shown(time.low)}–${shown(time.high)})`;
}

function ratio(one: Spread | undefined, other: Spread | undefined): string {
  return one === undefined || other === undefined ? '–' : shown(one.median / other.median);
}

export const GROWTH_HEAD =
  '| in | layout | from | to | reader, times linear | floor, times linear |\n| --- | --- | ---: | ---: | ---: | ---: |';

/** How the time for a post grows from the hundred-post page to longer ones. */
export function growthLines(rows: readonly Row[]): string[] {
  return rows.flatMap(({ place, layout, posts, times }) => {
    const base = rows.find((row) => row.place === place && row.layout === layout && row.posts === 100);
    if (posts <= 100 || base === undefined) return [];
    const growth = (name: 'reader' | 'floor') => {
      const [few, many] = [base.times[name], times[name]];
      return few && many ? shown(many.median / few.median / (posts / 100)) : '–';
    };
    return [`| ${[place, layout, 100, posts, growth('reader'), growth('floor')].join(' | ')} |`];
  });
}

/** What was not reached, a line each. */
export function missed(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const { place, layout, posts, times } = row;
    const { floor, reader } = times;
    if (posts !== 100 || !floor || !reader) return [];
    const floors = reader.median / floor.median;
    const fastest = Math.min(...OTHERS.map((name) => times[name]?.median ?? Number.POSITIVE_INFINITY));
    const faster = fastest / reader.median;
    return [
      ...(floors > MOST_FLOORS
        ? [`${place}, ${layout}: ${shown(floors)} times the floor, at most ${MOST_FLOORS}`]
        : []),
      ...(faster < LEAST_FASTER
        ? [`${place}, ${layout}: ${shown(faster)} times as fast as the fastest other, at least ${LEAST_FASTER}`]
        : []),
    ];
  });
}
