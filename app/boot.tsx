import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LocaleContext } from '../components/words-context.ts';
import type { Settings } from '../lib/store/settings.ts';
import type { Locale } from '../lib/words/format.ts';
import { type LoadWords, loadDeeper } from '../lib/words/load.ts';
import { isKnown, localeOf } from '../lib/words/words.ts';
import { askedSettings } from './begin.ts';
import { mirrored } from './settings.ts';
import { SettingsContext, useStoredSettings } from './use-settings.ts';

export interface Page {
  /** Each loads a part of the words that it needs before anything can be drawn. */
  words: readonly LoadWords[];
  draw: () => ComponentChildren;
}

/** Draws a page of the extension into `#root`, in the person's language and colours, and follows both from then on. */
export async function boot({ words, draw }: Page): Promise<void> {
  // The words of the language that it was last, most likely, while the settings are read.
  const stored = askedSettings().catch(() => mirrored());
  const [settings] = await Promise.all([stored, loadAll(words, localeIn(mirrored()))]);
  await loadAll(words, localeIn(settings));
  const root = document.getElementById('root');
  if (root === null) return;
  // The shell of the first frame, of which everything stands where the page's own will.
  root.replaceChildren();
  render(<Booted first={settings} words={words} draw={draw} />, root);
}

/** The chosen language, or the browser's. */
const localeIn = ({ language }: Settings): Locale => language ?? localeOf(browser.i18n.getUILanguage());

async function loadAll(words: readonly LoadWords[], locale: Locale): Promise<void> {
  await Promise.all(words.map((load) => load(locale)));
}

function Booted({ first, words, draw }: Page & { first: Settings }) {
  const state = useStoredSettings(first);
  const locale = useLoadedLocale(words, localeIn(state.settings));
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
function useLoadedLocale(words: readonly LoadWords[], wanted: Locale): Locale {
  const [locale, setLocale] = useState(wanted);
  // Words that were loaded on the way, below the verdict, are loaded in the other language as well.
  const needed = isKnown('deeper', locale) ? [...words, loadDeeper] : words;
  useEffect(() => {
    let stopped = false;
    void loadAll(needed, wanted).then(() => stopped || setLocale(wanted));
    return () => {
      stopped = true;
    };
  }, [wanted]);
  return locale;
}
