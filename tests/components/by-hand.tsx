/** Draws into a document of its own in which a person acts: clicks, keys, and where the focus stands. */
import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { LocaleContext } from '../../components/words-context.ts';
import type { Locale } from '../../lib/words/format.ts';

export interface ByHand {
  root: Element;
  /** The one element that fits. Throws where it is none or several. */
  the: (selector: string) => HTMLElement;
  all: (selector: string) => HTMLElement[];
  /** The texts of all that fit, white space folded; no-break spaces stay. */
  texts: (selector: string) => string[];
  /** @param count how many clicks the event counts: 0 where a key made it. Throws where nobody could click. */
  click: (selector: string, count?: number) => void;
  /** A key on what fits, or on what has the focus. Returns whether the page took it from the browser. */
  key: (key: string, options?: { on?: string } & KeyboardEventInit) => boolean;
  submit: (selector: string) => void;
  /** Any other event, on the document where nothing is named. */
  fire: (type: string, selector?: string) => void;
  focused: () => Element | null;
  again: (children: ComponentChildren) => void;
}

interface Surroundings {
  locale?: Locale;
  direction?: 'ltr' | 'rtl';
}

const PAGE = '<!doctype html><html><body><div id="root"></div></body></html>';

const owned = new WeakMap<Listener, Listener>();
const listening = new WeakSet<Element>();
type Listener = (event: Event) => void;

/** A browser's elements call a listener as their own, also for an event of what they hold. */
function listenAsOwn(prototype: Element): void {
  if (listening.has(prototype)) return;
  listening.add(prototype);
  const { addEventListener } = prototype;
  Object.assign(prototype, {
    addEventListener(this: Element, type: string, listener: Listener) {
      const own = owned.get(listener) ?? ((event: Event) => listener.call(event.currentTarget, event));
      owned.set(listener, own);
      addEventListener.call(this, type, own);
    },
  });
}

export function byHand(children: ComponentChildren, { locale = 'en', direction = 'ltr' }: Surroundings = {}): ByHand {
  const { document, Event, Element: Base, HTMLElement } = parseHTML(PAGE);
  /** With what a click counts and a key is. */
  class Acted extends Event {
    constructor(type: string, init: EventInit & Record<string, unknown> = {}) {
      super(type, init);
      const { bubbles, cancelable, ...own } = init;
      Object.assign(this, own);
    }
  }
  const focus = { on: document.body as Element | null };
  Object.defineProperty(document, 'activeElement', { configurable: true, get: () => focus.on });
  listenAsOwn(Base.prototype);
  Object.assign(Base.prototype, {
    focus(this: Element) {
      if (this.hasAttribute('disabled') || !document.contains(this)) return;
      focus.on = this;
      this.dispatchEvent(new Event('focusin', { bubbles: true }));
    },
  });
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLElement', HTMLElement);
  vi.stubGlobal('MouseEvent', Acted);
  vi.stubGlobal('getComputedStyle', () => ({ direction }));
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  const again = (drawn: ComponentChildren) =>
    act(() => render(<LocaleContext.Provider value={locale}>{drawn}</LocaleContext.Provider>, root));
  again(children);

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const the = (selector: string) => {
    const [found, ...others] = all(selector);
    if (!found || others.length > 0) throw new Error(`${found ? 1 + others.length : 0} fit ${selector}.`);
    return found;
  };
  const dispatch = (on: EventTarget, type: string, own: Record<string, unknown> = {}) => {
    const event = new Acted(type, { bubbles: true, cancelable: true, ...own });
    act(() => void on.dispatchEvent(event));
    return event;
  };
  return {
    root,
    the,
    all,
    again,
    texts: (selector) => all(selector).map((each) => (each.textContent ?? '').replace(/[ \n]+/g, ' ').trim()),
    click: (selector, count = 1) => {
      const target = the(selector);
      if (target.hasAttribute('disabled')) throw new Error(`${selector} is disabled.`);
      dispatch(target, 'click', { detail: count });
    },
    key: (key, { on, ...more } = {}) =>
      dispatch(on ? the(on) : (focus.on ?? document), 'keydown', { key, ...more }).defaultPrevented,
    submit: (selector) => void dispatch(the(selector), 'submit'),
    fire: (type, selector) => void dispatch(selector ? the(selector) : document, type),
    focused: () => focus.on,
  };
}
