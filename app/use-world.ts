import { useMemo } from 'preact/hooks';
import type { BareWorld } from '../components/tabs/report-shell.tsx';
import { useLocale } from '../components/words-context.ts';
import type { Route } from '../lib/view/route.ts';
import { hashOfRoute } from '../lib/view/route.ts';
import { copyText } from './clipboard.ts';
import { eraseAll } from './erase-all.ts';
import { logoOf } from './logo.ts';
import { measureText, pngOf } from './png-of.ts';
import { saveFile } from './save-file.ts';
import { storageEstimate } from './storage-estimate.ts';
import { onStoreChange, theStore } from './the-store.ts';
import { useSettings } from './use-settings.ts';

/** The browser as the report tab's views see it. The same object for as long as language and hours are the same. */
export function useBrowserWorld(go: (route: Route) => void, replace: (route: Route) => void): BareWorld {
  const locale = useLocale();
  const { settings, change } = useSettings();
  const { hoursPerWeek, lastOther } = settings;
  return useMemo<BareWorld>(
    () => ({
      store: theStore,
      onStore: (changed) => onStoreChange(() => changed()),
      copy: copyText,
      save: saveFile,
      png: pngOf,
      measure: measureText,
      print: () => print(),
      logo: logoOf,
      go,
      replace,
      hrefOf: hashOfRoute,
      now: () => new Date(),
      locale,
      onLanguage: (language) => change({ language }),
      hoursPerWeek,
      onHours: (hours) => change({ hoursPerWeek: hours }),
      eraseAll,
      bring: async (files, { signal, onProgress }) => {
        // The readers and what parses files are loaded by those alone who bring some in.
        const { bringFiles } = await import('../lib/bring/bring-files.ts');
        const { loadLexicon: load, loadReader: reader } = await import('./load-scripts.ts');
        const lens = lastOther ?? 'prospect';
        const store = await theStore();
        return bringFiles(files, { store, now: new Date(), lens, load, reader, signal, onProgress });
      },
      bytesUsed: async () => (await storageEstimate()).used,
    }),
    [locale, hoursPerWeek, lastOther, go, replace],
  );
}
