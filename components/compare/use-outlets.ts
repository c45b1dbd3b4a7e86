import { mapPicture } from '../../lib/export/picture-map.ts';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { Choice } from '../../lib/view/compare-choice.ts';
import { useWorld } from '../tabs/world.ts';
import type { Outlets } from './actions.tsx';

/** Where a comparison may be taken: the clipboard, files, and the report of the same pages. */
export function useOutlets(choice: Choice, kept: readonly KeptWithReadings[] | null): Outlets {
  const { copy, save, png, measure, locale, go } = useWorld();
  const keys = kept?.map(({ page }) => page.key) ?? [];
  const isWholeSet = choice.set !== null && choice.hidden.length === 0;
  const subject = isWholeSet && choice.set !== null ? { set: choice.set } : { pages: keys };
  return {
    onCopy: copy,
    onSave: save,
    onDraw: (maps) => maps.flatMap(({ pages, ...map }) => mapPicture(pages, { ...map, locale, measure }) ?? []),
    onPng: png,
    // Names that are hidden here must not come out there.
    onReport:
      keys.length > 0
        ? () => go({ view: 'report', subject, ...(choice.names !== 'shown' && { names: choice.names }) })
        : null,
  };
}
