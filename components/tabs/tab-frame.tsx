import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { LOCALES, type Locale } from '../../lib/words/format.ts';
import { useLocale, usePageWords, useWords } from '../words-context.ts';
import { RollcallMark } from './mark.tsx';

/** The extension's own pages, as they stand in the head: the first four are views of one. */
export type TabName = 'pages' | 'page' | 'compare' | 'report' | 'options' | 'help' | 'welcome';

const HREFS: Record<TabName, string> = {
  pages: 'report.html#pages',
  page: 'report.html#page',
  compare: 'report.html#compare',
  report: 'report.html#report',
  options: 'options.html',
  help: 'help.html',
  welcome: 'welcome.html',
};

const TABS = Object.keys(HREFS) as TabName[];

interface HeaderProps {
  here: TabName;
  /** Where links lead to something more exact than a whole view. */
  hrefs?: Partial<Record<TabName, string>>;
  onLanguage: (language: Locale) => void;
}

interface FrameProps extends HeaderProps {
  /** What the page is called, in the browser's tab as well. */
  title: string;
  /** What lies over all views: a status with what can be undone. */
  over?: ComponentChildren;
  children: ComponentChildren;
}

/** The head of each of the extension's tabs, and its one `main`. */
export function TabFrame({ title, over, children, ...header }: FrameProps) {
  const { product } = useWords().interface;
  useLayoutEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div class="tab">
      <TabHeader {...header} />
      {over}
      <main>{children}</main>
    </div>
  );
}

/** Where one is, the other pages, and the language. One page is named only while one is open. */
function TabHeader({ here, hrefs = {}, onLanguage }: HeaderProps) {
  const { tabs } = usePageWords();
  return (
    <header class="tab-header">
      <p class="product">
        <RollcallMark />
        {useWords().interface.product}
      </p>
      <nav aria-label={tabs.navigation}>
        <ul>
          {TABS.filter((tab) => tab !== 'page' || here === 'page').map((tab) => (
            <li key={tab}>
              <a href={hrefs[tab] ?? HREFS[tab]} aria-current={tab === here ? 'page' : undefined}>
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
