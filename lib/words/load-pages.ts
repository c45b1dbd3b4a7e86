/** Loads what the extension's tabs say. By itself: popup and panel, which say none of it, do not even know where it is. */
import { loader } from './load.ts';

export const loadPages = loader('pages', {
  en: async () => (await import('./en/pages.ts')).pages,
  fr: async () => (await import('./fr/pages.ts')).pages,
});
