import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LocaleContext } from '../components/words-context.ts';
import type { Settings } from '../lib/store/settings.ts';
import type { Locale } from '../lib/words/format.ts';
import { loadWords } from '../lib/words/load.ts';
import { isKnown, localeOf, type Parts } from '../lib/words/words.ts';
import { askedSettings } from './begin.ts';
import { mirrored } from './settings.ts';
import { SettingsContext, useStoredSettings } from './use-settings.ts';

export interface Page {
  /** The words that it needs before anything can be drawn. */
  parts: (keyof Parts)[];
  draw: () => ComponentChildren;
}

/** Draws a page of the extension into `#root`, in the person's language and colours, and follows both from then on. */
export async function boot({ parts, draw }: Page): Promise<void> {
  // The words of the language that it was last, most likely, while the settings are read.
  const stored = askedSettings().catch(() => mirrored());
  const [settings] = await Promise.all([stored, loadParts(parts, localeIn(mirrored()))]);
  await loadParts(parts, localeIn(settings));
  const root = document.getElementById('root');
  if (root === null) return;
  // The shell of the first frame, of which everything stands where the page's own will.
  root.replaceChildren();
  render(<Booted first={settings} parts={parts} draw={draw} />, root);
}

/** The chosen language, or the browser's. */
export const localeIn = ({ language }: Settings): Locale => language ?? localeOf(browser.i18n.getUILanguage());

async function loadParts(parts: (keyof Parts)[], locale: Locale): Promise<void> {
  await Promise.all(parts.map((part) => loadWords(part, locale)));
}

function Booted({ first, parts, draw }: Page & { first: Settings }) {
  const state = useStoredSettings(first);
  const locale = useLoadedLocale(parts, localeIn(state.settings));
  const { theme } = state.settings;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <SettingsContext.Provider value={state}>
      <LocaleContext.Provider value={locale}>{draw()}</LocaleContext.Provider>
    </SettingsContext.Provider>
  );
}

/** The wanted language as soon as its words are there; until then the one before. */
function useLoadedLocale(parts: (keyof Parts)[], wanted: Locale): Locale {
  const [locale, setLocale] = useState(wanted);
  // Words that were loaded on the way, below the verdict, are loaded in the other language as well.
  const needed = (['first', 'deeper', 'pages'] as const).filter(
    (part) => parts.includes(part) || isKnown(part, locale),
  );
  useEffect(() => {
    let stopped = false;
    void loadParts(needed, wanted).then(() => stopped || setLocale(wanted));
    return () => {
      stopped = true;
    };
  }, [wanted]);
  return locale;
}
