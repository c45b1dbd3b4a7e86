import { useState } from 'preact/hooks';
import { CSV_FORMS, type CsvForm, csvFormOf } from '../../lib/export/csv-form.ts';
import type { ExportKind } from '../../lib/export/exports.ts';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import type { Locale } from '../../lib/words/format.ts';
import { loadDeeper } from '../../lib/words/load.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { Menu } from './menu.tsx';
import { useDeed } from './use-deed.ts';

const KINDS: readonly ExportKind[] = ['csv-pages', 'csv-posts', 'json', 'ndjson', 'markdown'];

const nameOf = ({ separator, decimal }: CsvForm): string => `${separator}${decimal}`;

/** The selected pages with all their readings, as files and as a table on the clipboard. */
export function ExportMenu({ pages, sets }: { pages: readonly KeptPage[]; sets: readonly KeptSet[] }) {
  const { list } = usePageWords();
  const { exports: words } = list;
  const [csv, setCsv] = useState<CsvForm>(() => csvFormOf(navigator.language));
  const { save, copy } = useExports(pages, sets, csv);
  return (
    <Menu name={list.bar.export}>
      {(close) => {
        const then = (deed: () => void) => () => {
          close();
          deed();
        };
        return (
          <>
            <ul>
              <li>
                <button type="button" onClick={then(() => void copy())}>
                  {words.copy}
                </button>
              </li>
              {KINDS.map((kind) => (
                <li key={kind}>
                  <button type="button" onClick={then(() => void save(kind))}>
                    {words.kinds[kind]}
                  </button>
                </li>
              ))}
            </ul>
            <label class="csv-form">
              <span>{words.form}</span>
              <select
                value={nameOf(csv)}
                onChange={({ currentTarget }) =>
                  setCsv((now) => CSV_FORMS.find((form) => nameOf(form) === currentTarget.value) ?? now)
                }
              >
                {CSV_FORMS.map((form) => (
                  <option key={nameOf(form)} value={nameOf(form)}>
                    {words.forms[nameOf(form)]}
                  </option>
                ))}
              </select>
            </label>
          </>
        );
      }}
    </Menu>
  );
}

/** What makes the files, and the words of advice in them: the list opens without both. */
async function maker(locale: Locale) {
  const [made] = await Promise.all([import('../../lib/export/exports.ts'), loadDeeper(locale)]);
  return made;
}

function useExports(pages: readonly KeptPage[], sets: readonly KeptSet[], csv: CsvForm) {
  const world = useWorld();
  const { exports: words } = usePageWords().list;
  const deed = useDeed();
  const kept = async () => (await world.store()).some(pages.map(({ key }) => key));
  const options = () => ({ locale: world.locale, now: world.now(), csv });
  const save = (kind: ExportKind) =>
    deed(async () => {
      const { exportFile } = await maker(world.locale);
      const { name, file } = await exportFile(kind, await kept(), sets, options());
      world.save(name, file);
      world.say(words.saved({ file: name }));
    }, words.notSaved);
  const copy = () =>
    deed(async () => {
      const { tableOf } = await maker(world.locale);
      const { plain, html } = tableOf(await kept(), sets, options());
      const isDone = await world.copy(plain, html);
      world.say(isDone ? words.copied({ pages: pages.length }) : words.notCopied);
    }, words.notSaved);
  return { save, copy };
}
