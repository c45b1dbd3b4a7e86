import { compareFiles } from '../../lib/export/compare-files.ts';
import { compareTable } from '../../lib/export/compare-table.ts';
import { csvOf, htmlTableOf, tsvOf } from '../../lib/export/csv.ts';
import type { ExportFile } from '../../lib/export/exports.ts';
import { fileName } from '../../lib/export/file-name.ts';
import type { Picture } from '../../lib/export/picture-sheet.ts';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import type { Comparison } from '../../lib/view/compare.ts';
import { useLocale, usePageWords, useWords } from '../words-context.ts';
import { mapPagesOf } from './map-pages.ts';

export interface Outlets {
  /** Puts a table on the clipboard, as text and as markup. @returns whether it is there */
  onCopy: (plain: string, html: string) => Promise<boolean>;
  /** Saves a file. Throws where it cannot be done. */
  onSave: (name: string, file: Blob) => void;
  /** Draws the maps, one a site, under a title; none where nothing can be drawn. */
  onDraw: (maps: readonly MapToDraw[]) => readonly Picture[];
  /** A drawing as a PNG. */
  onPng: (picture: Picture) => Promise<Blob>;
  /** Opens the report of the same pages; `null` where they make none. */
  onReport: (() => void) | null;
}

interface MapToDraw {
  pages: ReturnType<typeof mapPagesOf>;
  site: Comparison['groups'][number]['site'];
  title: string;
  at: Date;
  file: string[];
}

interface Props extends Outlets {
  /** As it stands on the screen. */
  comparison: Comparison;
  /** Its pages, in the order in which their letters go. */
  kept: readonly KeptWithReadings[];
  own: string | null;
  sets: readonly KeptSet[];
  /** It names no page that is hidden. */
  title: string;
  /** Says what has been done. */
  onSaid: (text: string) => void;
}

const KINDS = ['json', 'ndjson', 'markdown'] as const;

/** What a person may take away: the table for a mail or a spreadsheet, files, the map as a picture, and the report. */
export function CompareActions(props: Props) {
  const { onReport, comparison, kept, own, sets } = props;
  const { compare: words } = usePageWords();
  const locale = useLocale();
  const { end, names, groups } = comparison;
  const { copy, save, csv, png, svg } = useTaken(props);
  return (
    <div class="take">
      <button type="button" onClick={() => void copy()}>
        {words.actions.copy}
      </button>
      <button type="button" onClick={() => void save(csv)}>
        {words.actions.save}
      </button>
      {groups.some(({ rows }) => rows.length > 1) && (
        <button type="button" onClick={() => void save(png)}>
          {words.actions.picture}
        </button>
      )}
      <details class="more">
        <summary>{words.actions.more}</summary>
        <div>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              onClick={() => void save(() => [compareFiles(kept, sets, { locale, names, own, at: end })[kind]()])}
            >
              {words.actions.kinds[kind]}
            </button>
          ))}
          <button type="button" onClick={() => void save(svg)}>
            {words.actions.kinds.svg}
          </button>
        </div>
      </details>
      {onReport && (
        <button type="button" class="solid" onClick={onReport}>
          {words.actions.report}
        </button>
      )}
    </div>
  );
}

/** The table and the maps as what can be taken away, and what is said when they are. */
function useTaken({ onCopy, onSave, onDraw, onPng, comparison, title, onSaid }: Props) {
  const { compare: words } = usePageWords();
  const { sites } = useWords().interface;
  const locale = useLocale();
  const { end, groups } = comparison;
  const table = () => compareTable(comparison, { words, sites });

  const copy = async () => {
    const rows = table();
    const done = await onCopy(tsvOf(rows, locale), htmlTableOf(rows, words.exported.caption({ at: end }), locale));
    onSaid(done ? words.actions.copied({ rows: rows.length - 1 }) : words.actions.notCopied);
  };
  const save = async (files: () => Promise<ExportFile[]> | ExportFile[]) => {
    try {
      const made = await files();
      for (const { name, file } of made) onSave(name, file);
      const [first] = made;
      onSaid(first ? words.actions.saved({ file: made.map(({ name }) => name).join(', ') }) : words.actions.noPicture);
    } catch {
      onSaid(words.actions.notSaved);
    }
  };
  const csv = (): ExportFile[] => [
    {
      name: fileName([words.exported.file], end, 'csv'),
      file: new Blob([csvOf(table(), locale)], { type: 'text/csv;charset=utf-8' }),
    },
  ];
  const pictures = () =>
    onDraw(
      groups
        .filter(({ rows }) => rows.length > 1)
        .map(({ rows, site }) => ({
          pages: mapPagesOf(rows, words),
          site,
          title,
          at: end,
          file: [words.exported.file, sites[site]],
        })),
    );
  const png = () =>
    Promise.all(pictures().map(async (picture) => ({ name: picture.file, file: await onPng(picture) })));
  const svg = () =>
    pictures().map(({ file, svg }) => ({
      name: file.replace(/\.png$/, '.svg'),
      file: new Blob([svg], { type: 'image/svg+xml' }),
    }));

  return { copy, save, csv, png, svg };
}
