/** Audits as NDJSON: one a line, so that a file of any length can be read and written piece by piece. */
import type { AuditJson } from '../audit-json.ts';
import type { Store } from '../store/store.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';
import { auditsOf } from './audits.ts';
import { fileName } from './file-name.ts';

/** Each line ends, the last one too. */
export const ndjsonOf = (audits: readonly AuditJson[]): string =>
  audits.map((audit) => `${JSON.stringify(audit)}\n`).join('');

type Source = Pick<Store, 'pages' | 'some' | 'sets'>;

/**
 * All that is kept, page after page, those of sets first and in their order, which so comes back as it was: never more than one page's readings are held. Pages of which no reading is kept have
 * no line, since an audit rests on one. Rejects where the store does.
 */
export async function* everythingAsNdjson(store: Source, locale: Locale): AsyncGenerator<string> {
  const sets = await store.sets();
  const keys = [...sets.flatMap(({ pages }) => pages), ...(await store.pages()).map(({ key }) => key)];
  for (const key of new Set(keys)) yield ndjsonOf(auditsOf(await store.some([key]), sets, locale));
}

export interface EverythingOptions {
  locale: Locale;
  now: Date;
  signal?: AbortSignal;
  /** Called after each page. */
  onPage?: (done: number) => void;
}

/**
 * All that is kept as one file. Its parts are handed to the browser as they come, which keeps large ones on disk.
 *
 * @throws the signal's reason when it was stopped, or what the store rejects with
 */
export async function everythingFile(
  store: Source,
  { locale, now, signal, onPage = () => {} }: EverythingOptions,
): Promise<{ name: string; file: Blob }> {
  const parts: Blob[] = [];
  for await (const lines of everythingAsNdjson(store, locale)) {
    signal?.throwIfAborted();
    parts.push(new Blob([lines]));
    onPage(parts.length);
  }
  const name = fileName([pageWords(locale).exports.files.everything], now, 'ndjson');
  return { name, file: new Blob(parts, { type: 'application/x-ndjson' }) };
}
