import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { StripOfTime } from '../../components/strip.tsx';
import { LocaleContext } from '../../components/words-context.ts';
import type { Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { postRows } from '../../lib/view/post-rows.ts';
import { type StripFacts, stripOf } from '../../lib/view/strip.ts';
import type { Locale } from '../../lib/words/format.ts';

interface Options extends Partial<Pick<StripFacts, 'lens'>> {
  verdict?: Verdict;
  locale?: Locale;
  pointed?: number | null;
}

/** A document with one root, whose elements behave as a browser's. */
export function stage() {
  const page = '<!doctype html><html><body><div id="root"></div></body></html>';
  const { document, Event, Element: Base } = parseHTML(page);
  vi.stubGlobal('document', document);
  // Two things that a browser's elements do: they know these events, by which Preact tells how they are spelled, and
  // they call a listener as their own, also for an event of what they hold.
  const { addEventListener } = Base.prototype;
  Object.assign(Base.prototype, {
    onpointerover: null,
    onpointerout: null,
    addEventListener(this: Element, type: string, listener: (event: Event) => void) {
      addEventListener.call(this, type, (event: Event) => listener.call(this, event));
    },
  });
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  return { document, Event, root };
}

/** A strip as it is drawn, and what a person can do to it. */
export function drawn(read: PageReading, { verdict = 'active', locale = 'en', pointed = null, lens }: Options = {}) {
  const { document, Event, root } = stage();
  const onPoint = vi.fn();
  const measures = measure(read);
  const strip = stripOf({ reading: read, measures, verdict, reference: null, ...(lens && { lens }) });
  const rows = postRows(read, measures);
  const show = (to: number | null) =>
    act(() =>
      render(
        <LocaleContext.Provider value={locale}>
          <StripOfTime
            strip={strip}
            locale={locale}
            site={read.site}
            reference={null}
            rows={rows}
            pointed={to}
            onPoint={onPoint}
          />
        </LocaleContext.Provider>,
        root,
      ),
    );
  show(pointed);
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const folded = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const settled = () => new Promise((done) => setTimeout(done));
  const send = async (name: string, target: Element | undefined, more: object = {}) => {
    target?.dispatchEvent(Object.assign(new Event(name, { bubbles: true, cancelable: true }), more));
    await settled();
  };
  // Focus moves in a browser alone: here the call tells where to.
  for (const stop of all('.stop')) (stop as HTMLElement).focus = () => void send('focusin', stop);
  return {
    root,
    onPoint,
    show,
    settled,
    send,
    all,
    stops: () => all('.stop'),
    names: () => all('.stop').map((stop) => stop.textContent),
    said: () => all('.facts-said p').map(folded),
    texts: (selector: string) => all(selector).map(folded),
    key: async (key: string) => {
      await send('keydown', all('.stops')[0], { key });
      await settled();
    },
    document,
  };
}
