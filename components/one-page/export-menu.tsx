import { useState } from 'preact/hooks';
import { csvFormOf } from '../../lib/export/csv-form.ts';
import type { ExportKind } from '../../lib/export/exports.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { Menu } from '../pages/menu.tsx';
import { usePageWords } from '../words-context.ts';
import { CsvChoice } from './csv-choice.tsx';
import { DRAWN, type Drawn, useExports } from './use-exports.ts';
import type { Found } from './use-one-page.ts';

interface Props {
  one: OnePage;
  found: Found;
}

const FORMS = ['PNG', 'SVG'] as const;

/** The page as files: its readings, its posts, a summary, its pictures; and a row for a monthly sheet. */
export function ExportMenu({ one, found }: Props) {
  const { actions, exported: words } = usePageWords().onePage;
  const [csv, setCsv] = useState(() => csvFormOf(navigator.language));
  const { save, draw, copySheet } = useExports(one, found, csv);
  const several = found.kept.readings.length > 1;
  const kinds: ExportKind[] = ['json', ...(several ? (['ndjson'] as const) : []), 'csv-posts', 'markdown'];
  const pictures = DRAWN.flatMap((what) => FORMS.map((form) => ({ what, form })));
  return (
    <Menu name={actions.export}>
      {(close) => {
        const item = (key: string, name: string, deed: () => void) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                close();
                deed();
              }}
            >
              {name}
            </button>
          </li>
        );
        return (
          <>
            <ul>
              {kinds.map((kind) => item(kind, nameOf(kind, words), () => void save(kind)))}
              {pictures.map(({ what, form }) =>
                item(
                  `${what} ${form}`,
                  words.picture({ what: words[what satisfies Drawn], form }),
                  () => void draw(what, form),
                ),
              )}
              {item('sheet', words.sheet, () => void copySheet())}
            </ul>
            <CsvChoice form={csv} onForm={setCsv} />
          </>
        );
      }}
    </Menu>
  );
}

function nameOf(kind: ExportKind, words: Record<'json' | 'ndjson' | 'csv-posts' | 'markdown', string>): string {
  return kind === 'csv-pages' ? '' : words[kind];
}
