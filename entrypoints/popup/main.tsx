import { render } from 'preact';
import { browser } from 'wxt/browser';
import { localeOf } from '../../lib/words/words.ts';
import { App } from './App.tsx';

const locale = localeOf(browser.i18n.getUILanguage());
document.documentElement.lang = locale;

const root = document.getElementById('popup');
if (root) {
  // The shell of the first frame, of which everything stands where the reading's will.
  root.replaceChildren();
  render(<App locale={locale} />, root);
}
