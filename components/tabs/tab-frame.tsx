import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { LOCALES, type Locale } from '../../lib/words/format.ts';
import { useLocale, usePageWords, useWords } from '../words-context.ts';
import { RollcallMark } from './mark.tsx';

/** The extension's own pages, each a file of this name beside the others. */
export type TabName = 'report' | 'options' | 'help' | 'welcome';
const TABS: readonly TabName[] = ['report', 'options', 'help', 'welcome'];

interface HeaderProps {
  here: TabName;
  onLanguage: (language: Locale) => void;
}

interface FrameProps extends HeaderProps {
  /** What the page is called, in the browser's tab as well. */
  title: string;
  children: ComponentChildren;
}

/** The head of each of the extension's tabs, and its one `main`. */
export function TabFrame({ here, onLanguage, title, children }: FrameProps) {
  const { product } = useWords().interface;
  useLayoutEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div class="tab">
      <TabHeader here={here} onLanguage={onLanguage} />
      <main>{children}</main>
    </div>
  );
}

/** Where one is, the other pages, and the language. */
export function TabHeader({ here, onLanguage }: HeaderProps) {
  const { tabs } = usePageWords();
  return (
    <header class="tab-header">
      <p class="product">
        <RollcallMark />
        {useWords().interface.product}
      </p>
      <nav aria-label={tabs.navigation}>
        <ul>
          {TABS.map((tab) => (
            <li key={tab}>
              <a href={`${tab}.html`} aria-current={tab === here ? 'page' : undefined}>
                {tabs.names[tab]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Languages onLanguage={onLanguage} />
    </header>
  );
}

function Languages({ onLanguage }: Pick<HeaderProps, 'onLanguage'>) {
  const { tabs } = usePageWords();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and nothing is filled in here.
    <div class="languages" role="group" aria-label={tabs.language}>
      {LOCALES.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === locale} onClick={() => onLanguage(each)}>
          {tabs.languages[each]}
        </button>
      ))}
    </div>
  );
}
