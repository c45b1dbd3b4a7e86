/** Draws the popup into a document of its own, without a browser. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup.tsx';

export interface Drawn {
  root: Element;
  /** The text of the first element that fits, white space folded; `null` where there is none. */
  text: (selector: string) => string | null;
  texts: (selector: string) => string[];
  click: (selector: string, name: string) => void;
}

export function draw(props: Partial<PopupProps> & Pick<PopupProps, 'shown'>): Drawn {
  const { document } = parseHTML('<!doctype html><html><body><div id="popup"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#popup');
  if (!root) throw new Error('The document has no root.');
  const none = () => {};
  const rest = { locale: 'en', busy: false, copy: null, onReadAgain: none, onCopySummary: none } as const;
  render(<Popup {...rest} onCopyReport={none} onCloseCopy={none} {...props} />, root);
  const folded = (element: Element | null) => element && (element.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => folded(element) ?? '');
  return {
    root,
    texts,
    text: (selector) => folded(root.querySelector(selector)),
    click: (selector, name) => {
      const button = [...root.querySelectorAll(selector)].find((element) => folded(element) === name);
      if (!button) throw new Error(`Nothing is called ${name}: ${texts(selector).join(', ')}`);
      button.dispatchEvent(new (document.defaultView ?? globalThis).Event('click', { bubbles: true }));
    },
  };
}
