/** Draws popup or panel into a document of its own, without a browser. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import * as deep from '../../components/deep.ts';
import { View } from '../../components/view.tsx';
import type { ViewProps } from '../../components/view-props.ts';
import { LocaleContext } from '../../components/words-context.ts';
import type { Locale } from '../../lib/words/format.ts';
import { noHandlers } from './no-handlers.ts';

export interface Drawn {
  root: Element;
  /** The text of the first element that fits, white space folded; `null` where there is none. */
  text: (selector: string) => string | null;
  texts: (selector: string) => string[];
  click: (selector: string, name: string) => void;
  /** Opens everything that opens, as a person would: what is long is drawn only then. */
  openAll: () => void;
}

/** What the view is given where a test says nothing else: one's own page, nothing asked, everything loaded. */
export const USUAL: Omit<ViewProps, 'shown'> = {
  layout: 'popup',
  lens: 'mine',
  question: null,
  answers: { belief: 'skipped', purpose: 'skipped' },
  hoursPerWeek: null,
  busy: false,
  done: null,
  sheet: false,
  shortcuts: true,
  commandKeys: null,
  recent: [],
  deep,
  on: noHandlers,
};

export type DrawProps = Partial<Omit<ViewProps, 'on'>> &
  Pick<ViewProps, 'shown'> & { locale?: Locale; on?: Partial<ViewProps['on']> };

export function draw({ locale = 'en', on, ...props }: DrawProps): Drawn {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  const view = (
    <LocaleContext.Provider value={locale}>
      <View {...USUAL} {...props} on={{ ...noHandlers, ...on }} />
    </LocaleContext.Provider>
  );
  // With its effects: they would come later, when the document is another.
  act(() => render(view, root));
  const folded = (element: Element | null) => element && (element.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => folded(element) ?? '');
  return {
    root,
    texts,
    openAll: () => {
      for (const details of root.querySelectorAll('details')) {
        act(() => void details.dispatchEvent(new (window.Event ?? globalThis.Event)('toggle')));
      }
    },
    text: (selector) => folded(root.querySelector(selector)),
    click: (selector, name) => {
      const button = [...root.querySelectorAll(selector)].find((element) => folded(element) === name);
      if (!button) throw new Error(`Nothing is called ${name}: ${texts(selector).join(', ')}`);
      act(() => void button.dispatchEvent(new (window.Event ?? globalThis.Event)('click', { bubbles: true })));
    },
  };
}
