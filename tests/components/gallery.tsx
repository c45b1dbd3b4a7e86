/** Shows one state of the popup, as the address asks: `gallery.html?state=inactive&locale=fr&copied`. */
import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { localeOf } from '../../lib/words/words.ts';
import { COPIED, sample } from './samples.ts';

const asked = new URLSearchParams(location.search);
const locale = localeOf(asked.get('locale') ?? 'en');
const shown = sample(asked.get('state') ?? 'first-click', locale);
const nothing = () => {};
document.documentElement.lang = locale;

const root = document.getElementById('popup');
if (root) {
  render(
    <Popup
      shown={shown}
      locale={locale}
      busy={shown.state === 'reading'}
      copy={asked.has('copied') ? COPIED : null}
      onReadAgain={nothing}
      onCopySummary={nothing}
      onCopyReport={nothing}
      onCloseCopy={nothing}
    />,
    root,
  );
}
