/** Letters in place of names, in whatever is printed. */
import type { AuditJson } from '../../lib/audit.ts';
import { hiddenAudit } from '../../lib/export/hidden-names.ts';
import { samePage } from '../../lib/reading/page-key.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { aliasesOf, type Naming } from '../../lib/view/compare-names.ts';
import type { Locale } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';

/**
 * Hides what tells whose page an audit is of, the file's name too. The n-th audit has the n-th letter.
 *
 * @param own the own page, which keeps its name where only those of the others are hidden
 * @param most how many audits there may be
 */
export function hidingIn(
  names: Naming,
  own: PageReading | null,
  most: number,
  locale: Locale,
): (done: AuditJson, index: number) => AuditJson {
  const keys = Array.from({ length: most }, (_, index) => ({ key: String(index) }));
  const aliases = aliasesOf(keys, () => false, names);
  if (aliases === null) return (done) => done;
  return (done, index) => {
    const letter = aliases.get(String(index))?.letter ?? '';
    const isNamed = names === 'own-shown' && own !== null && samePage(done.reading, own);
    const name = (isNamed ? done.reading.page.name : null) ?? pageWords(locale).report.hiddenPage({ letter });
    return hiddenAudit(done, { name, letter });
  };
}
