import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { LocaleContext } from '../../components/words-context.ts';
import type { Locale } from '../../lib/words/format.ts';

/** A part of the popup or the panel as it is drawn, and what a person can do to it. */
export function drawn(children: ComponentChildren, locale: Locale) {
  const page = '<!doctype html><html><body><div id="root"></div></body></html>';
  const { document, Event, Element: Base } = parseHTML(page);
  vi.stubGlobal('document', document);
  // A browser's elements know these events, by which Preact tells how they are spelled, and call a listener as their own.
  const { addEventListener } = Base.prototype;
  const events = ['onpointerenter', 'onpointerleave', 'onpointerover', 'onpointerout', 'onchange'];
  Object.assign(Base.prototype, Object.fromEntries(events.map((name) => [name, null])), {
    addEventListener(this: Element, type: string, listener: (event: Event) => void) {
      addEventListener.call(this, type, (event: Event) => listener.call(this, event));
    },
  });
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  act(() => render(<LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>, root));
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const folded = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const send = async (name: string, target: Element | undefined) => {
    if (!target) throw new Error(`Nothing to send ${name} to.`);
    target.dispatchEvent(Object.assign(new Event(name, { bubbles: true, cancelable: true })));
    await new Promise((done) => setTimeout(done));
  };
  return {
    all,
    send,
    texts: (selector: string) => all(selector).map(folded),
    choose: async (index: number, value: string) => {
      const select = all('select').at(index);
      if (select) Object.defineProperty(select, 'value', { value, configurable: true, writable: true });
      await send('change', select);
    },
  };
}
