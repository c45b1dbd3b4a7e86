/** Draws a part of the popup into a document of its own. */
import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { LocaleContext } from '../../components/words-context.ts';
import type { Locale } from '../../lib/words/format.ts';

export interface DrawnPart {
  root: Element;
  texts: (selector: string) => string[];
  /** Opens a `<details>` as a person would. */
  open: (selector: string) => void;
}

export function drawPart(children: ComponentChildren, locale: Locale = 'en'): DrawnPart {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  act(() => render(<LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>, root));
  return {
    root,
    texts: (selector) => [...root.querySelectorAll(selector)].map(folded),
    open: (selector) => {
      const found = root.querySelector(selector);
      if (!found) throw new Error(`Nothing fits ${selector}.`);
      act(() => {
        found.dispatchEvent(new (document.defaultView ?? globalThis).Event('toggle'));
      });
    },
  };
}

/** White space folded; no-break spaces stay, for they are part of the French. */
const folded = (element: Element): string => (element.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
