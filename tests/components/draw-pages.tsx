import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { PagesView } from '../../components/pages/pages-view.tsx';
import { type ListState, useListMemory } from '../../components/pages/use-list-memory.ts';
import { ReportShell } from '../../components/tabs/report-shell.tsx';
import { LocaleContext } from '../../components/words-context.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { READ_AT } from '../readings.ts';
import { listenersOnTheirOwn } from './own-listeners.ts';
import { type ListWorld, withRow } from './pages-world.ts';
import { KEPT } from './sample-kept.ts';

export const LISTED = KEPT.map(withRow);
export const KEYS = LISTED.map(({ page }) => page.key);
export const NAMES = LISTED.map(({ page }) => page.name);
export const MAKERS: KeptSet = {
  id: 'makers',
  name: 'Instrument makers',
  pages: [KEYS[2], KEYS[0], KEYS[1]].map(String),
  own: KEYS[0] ?? null,
  madeAt: READ_AT,
  roundSince: null,
};

/** After promises, what they change, and the effects of that. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 120));

/** The list as it is drawn, and what a person can do in it. */
export async function drawn(
  fake: ListWorld,
  { shelf = null, ...first }: Partial<ListState> & { shelf?: string | null } = {},
) {
  const { document, Event } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  listenersOnTheirOwn(document);
  vi.stubGlobal('requestAnimationFrame', (done: () => void) => setTimeout(done));
  const root = document.querySelector('#root') as Element;
  function Drawn() {
    const memory = useListMemory(first);
    return (
      <LocaleContext.Provider value={fake.world.locale}>
        <ReportShell world={fake.world} route={{ view: 'pages', set: shelf }}>
          <PagesView shelf={shelf} memory={memory} />
        </ReportShell>
      </LocaleContext.Provider>
    );
  }
  act(() => render(<Drawn />, root));
  await settle();
  const folded = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(folded);
  const called = (each: Element) => each.getAttribute('aria-label') ?? folded(each);
  const the = (selector: string, name: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => called(each) === name);
    if (found.length !== 1 || !found[0])
      throw new Error(`${found.length} are called ${name}: ${texts(selector).join(' | ')}`);
    return found[0];
  };
  const fire = async (element: Element | Document, type: string, more: Record<string, unknown> = {}) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), more);
    act(() => void element.dispatchEvent(event));
    await settle();
    return event as Event;
  };
  const press = (element: Element, key: string, more: Record<string, unknown> = {}) =>
    fire(element, 'keydown', { key, ...more });
  return {
    root,
    texts,
    the,
    fire,
    press,
    text: (selector: string) => folded(root.querySelector(selector)),
    rows: () => texts('tbody .page-name'),
    said: () => folded(root.querySelector('.status-line [role=status] > span')),
    click: (name: string, selector = 'button') => fire(the(selector, name), 'click'),
    type: async (selector: string, value: string, type = 'input') => {
      const field = root.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`No ${selector}.`);
      field.value = value;
      await fire(field, type);
    },
  };
}
