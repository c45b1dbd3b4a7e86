/** What the fallback by shape still reads where a known layout is switched off: a row for each layout. */
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { CAPTURES, type PageCase, pageCases, readCase, readCaseWith } from './captures.ts';
import { compare, type Result } from './compare.ts';

export interface LayoutOff {
  layout: string;
  pages: number;
  /** Of the values that are expected. */
  right: number;
  missed: number;
  wrong: Result[];
}

/** All samples and captures in which a company's page is read, each without the layout that reads it. */
export function layoutsOff(): LayoutOff[] {
  const pages = [...pageCases('tests/pages'), ...pageCases(CAPTURES)].filter(({ source }) => source.endsWith('.html'));
  const known = pages.flatMap((page) => {
    const outcome = readCase(page);
    return outcome.ok && outcome.reading.layout !== 'by-shape' ? [{ page, layout: outcome.reading.layout }] : [];
  });
  return [...Map.groupBy(known, ({ layout }) => layout)].map(([layout, group]) => {
    const results = group.flatMap(({ page }) => valuesOf(page, readCaseWith(page, { without: [layout] })));
    const marked = (mark: Result['mark']) => results.filter((result) => result.mark === mark);
    return {
      layout,
      pages: group.length,
      right: marked('right').length,
      missed: marked('missed').length,
      wrong: marked('wrong'),
    };
  });
}

/**
 * The values of the page and of its posts. What is said about the reading (notes, holes) is another layout's to say. A
 * number that is only known more roughly is missed, not wrong.
 */
function valuesOf({ name, expected }: PageCase, outcome: ReadOutcome): Result[] {
  const results = compare({ ...expected, notes: [] }, outcome).filter(({ field }) => !field.startsWith('coverage.'));
  const lost = Object.keys(expected.page ?? {}).length + (expected.posts ?? []).flatMap(Object.keys).length;
  if (!outcome.ok) return Array.from({ length: lost }, () => ({ field: 'page', mark: 'missed', detail: name }));
  return results.map((result) => ({
    ...result,
    mark: result.mark === 'wrong' && isRougher(result) ? 'missed' : result.mark,
    detail: `${name}: ${result.detail}`,
  }));
}

function isRougher({ wanted, found }: Result): boolean {
  const [exact, rough] = [wanted, found].map((value) => value as { low?: number; high?: number } | null);
  if (exact?.low === undefined || exact.high === undefined) return false;
  return (rough?.low ?? exact.low + 1) <= exact.low && exact.high <= (rough?.high ?? exact.high - 1);
}
