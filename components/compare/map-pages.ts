import type { CompareRow } from '../../lib/view/compare-row.ts';
import type { MapPage } from '../../lib/view/map.ts';
import type { CompareWords } from '../../lib/words/en/compare.ts';

/** The rows of a site as the map shows them; where names are hidden, a letter is enough. */
export function mapPagesOf(rows: readonly CompareRow[], words: CompareWords): MapPage[] {
  return rows.map((row) => ({
    name: row.letter ?? words.called(row),
    ...row.scores,
    verdict: row.verdict,
    subject: row.mine,
  }));
}
