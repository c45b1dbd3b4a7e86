import type { CsvForm } from '../../lib/export/csv-form.ts';
import { type ExportKind, exportsOf } from '../../lib/export/exports.ts';
import { monthlySheet } from '../../lib/export/monthly.ts';
import { pictureOf, stripPicture } from '../../lib/export/picture.ts';
import { mapPicture } from '../../lib/export/picture-map.ts';
import { type Picture, svgName } from '../../lib/export/picture-sheet.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { whereItStood } from '../../lib/view/where-it-stood.ts';
import { useWorld, type World } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import type { Found } from './use-one-page.ts';

/** What can be saved as a picture. */
export const DRAWN = ['strip', 'map', 'card'] as const;
export type Drawn = (typeof DRAWN)[number];

interface Exports {
  save: (kind: ExportKind) => Promise<void>;
  draw: (what: Drawn, form: 'PNG' | 'SVG') => Promise<void>;
  copySheet: () => Promise<void>;
}

/** Saves or copies what is asked for, and says that it was done, or that it could not be. */
export function useExports(one: OnePage, { kept, sets }: Found, csv: CsvForm): Exports {
  const world = useWorld();
  const { exported: words, map } = usePageWords().onePage;
  const tried = async (deed: () => Promise<string>) => {
    const said = await deed().catch((error: unknown) => {
      console.error(error);
      return words.notSaved;
    });
    world.say(said);
  };
  const saved = (name: string, file: Blob) => {
    world.save(name, file);
    return words.saved({ file: name });
  };
  return {
    save: (kind) =>
      tried(async () => {
        // "This reading" is the newest; everything else is of all of them.
        const readings = kind === 'json' ? kept.readings.slice(0, 1) : kept.readings;
        const options = { locale: world.locale, now: world.now(), csv };
        const { name, file } = exportsOf([{ ...kept, readings }], sets, options)[kind]();
        return saved(name, file);
      }),
    draw: (what, form) =>
      tried(async () => {
        const picture = pictureFor(what, one, world, map);
        if (picture === null) return words.noMap;
        if (form === 'PNG') return saved(picture.file, await world.png(picture));
        return saved(svgName(picture.file), new Blob([picture.svg], { type: 'image/svg+xml' }));
      }),
    copySheet: () =>
      tried(async () => {
        const { tsv, html } = monthlySheet(one.present, world.locale);
        return (await world.copy(tsv, html)) ? words.copied : words.notCopied;
      }),
  };
}

interface MapNames {
  today: string;
  day: (v: { at: Date; now: Date }) => string;
}

/** `null` for a map on which nothing can be drawn. */
function pictureFor(what: Drawn, one: OnePage, { locale, measure, now }: World, words: MapNames): Picture | null {
  const options = { locale, measure, named: true };
  if (what === 'card') return pictureOf(one.present, options);
  if (what === 'strip') return stripPicture(one.present, options);
  const { site, readAt, page } = one.present.reading;
  const title = one.name ?? page.handle ?? site;
  const { pages } = whereItStood(one.past, site, ({ at }) => words.day({ at, now: now() }));
  return mapPicture(pages, {
    locale,
    measure,
    site,
    title,
    called: one.lead.verdict,
    at: new Date(readAt),
    file: [title],
  });
}
