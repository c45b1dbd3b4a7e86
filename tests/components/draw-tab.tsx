/** Draws a tab of the extension into a document of its own, without a browser. */
import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { vi } from 'vitest';
import { LocaleContext } from '../../components/words-context.ts';
import type { Locale } from '../../lib/words/format.ts';

export interface DrawnTab {
  root: Element;
  /** Draws again into the same place, with other data. */
  again: (children: ComponentChildren, locale?: Locale) => void;
  /** The texts of all elements that fit, white space folded. */
  texts: (selector: string) => string[];
  /** The one element that fits, and whose text or name is this. Throws where it is none or several. */
  the: (selector: string, name: string) => HTMLElement;
  fire: (element: Element, event: string) => void;
}

export function drawTab(children: ComponentChildren, locale: Locale = 'en'): DrawnTab {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  const again = (drawn: ComponentChildren, language: Locale = locale) =>
    render(<LocaleContext.Provider value={language}>{drawn}</LocaleContext.Provider>, root);
  again(children);
  const folded = (element: Element) => (element.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  return {
    root,
    again,
    texts: (selector) => [...root.querySelectorAll(selector)].map(folded),
    the: (selector, name) => {
      const all = [...root.querySelectorAll<HTMLElement>(selector)];
      const found = all.filter((element) => (element.getAttribute('aria-label') ?? folded(element)) === name);
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} are called ${name}: ${all.map(folded)}`);
      return found[0];
    },
    fire: (element, event) =>
      element.dispatchEvent(new (document.defaultView ?? globalThis).Event(event, { bubbles: true })),
  };
}

/** After effects and promises have run: without frames, Preact waits for 35 ms before an effect. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));
