import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Read } from '../../lib/reading/evidence.ts';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { FLOOD } from '../../lib/reading/watch/changes.ts';
import type { Said } from '../../lib/reading/watch/message.ts';
import { liveReader } from '../../lib/reading/watch/reader.ts';
import { watch } from '../../lib/reading/watch/watch.ts';
import { reading } from '../readings.ts';
import { change, type FakeObserver, fakeClock, fakeObserver } from './fakes.ts';

const URL_A = 'https://www.linkedin.com/company/alder/posts/';

/**
 * A tab with two cards that was read once, a reader that reads each card's text as a name, and a record of the cards it looked into.
 * Long: one tab, with all that a test may do in it.
 */
function openTab() {
  const { document } = parseHTML(
    '<!doctype html><html><body><div class="card">one</div><div class="card">two</div></body></html>',
  );
  const time = fakeClock();
  const looked: string[] = [];
  const heard: Said[] = [];
  const page: OpenPage = {
    url: URL_A,
    documents: [{ document, url: URL_A, visible: true }],
    loading: false,
    styleOf: null,
    words: () => null,
  };
  const company = { name: 'Alder' };
  let observer: FakeObserver | undefined;
  let opened = 0;
  const read = ({ documents, memory, url }: OpenPage, now: Date): Read => {
    const cards = documents.flatMap((place) => [...place.document.querySelectorAll('.card')]);
    const texts = cards.map((card) => {
      const look = () => {
        looked.push(card.textContent ?? '');
        return card.textContent;
      };
      return memory?.recall(card, look);
    });
    const facts = { ...reading().page, name: company.name, category: texts.join(' ') };
    return {
      ok: true,
      reading: reading([], { url, readAt: now.toISOString(), page: facts }),
      asked: { page: new Map(), posts: [] },
    };
  };
  const live = {
    ...time,
    place: () => ({ url: page.url, loading: page.loading, documents: page.documents }),
    open: () => {
      opened += 1;
      return { ...page };
    },
    now: () => new Date(1_800_000_000_000 + time.clock()),
    makeObserver: (report: Parameters<typeof fakeObserver>[0]) => (observer = fakeObserver(report)),
  };
  const reader = liveReader(read, live);
  const begin = () => watch(reader, live, (said) => heard.push(said));
  const card = (index: number) => document.querySelectorAll('.card')[index] as Element;
  const rewrite = (index: number, text: string) => {
    card(index).textContent = text;
    observer?.report([change(card(index))]);
  };
  const categories = () => heard.map(({ outcome }) => JSON.parse(outcome).reading.page.category);
  return {
    document,
    page,
    company,
    time,
    looked,
    heard,
    begin,
    card,
    rewrite,
    categories,
    observer: () => observer,
    opened: () => opened,
  };
}

/** The same tab, watched from its first reading on. */
function watched() {
  const tab = openTab();
  const stop = tab.begin();
  tab.time.pass(1_000);
  return { ...tab, stop };
}

it('says the page as it stands, of which nothing is read again, and then nothing while nothing changes', () => {
  const { heard, categories, time, looked } = watched();
  expect(categories()).toEqual(['one two']);
  time.pass(60_000);
  expect(heard).toHaveLength(1);
  expect(looked).toEqual(['one', 'two']);
});

it('reads only what has changed', () => {
  const { rewrite, categories, time, looked } = watched();
  rewrite(1, 'three');
  rewrite(1, 'four');
  time.pass(1_000);
  expect(categories()).toEqual(['one two', 'one four']);
  expect(looked).toEqual(['one', 'two', 'four']);
});

it('looks for frames and shadow roots only where a change may have brought some', () => {
  const { document, rewrite, opened, observer, time } = watched();
  rewrite(1, 'three');
  time.pass(1_000);
  expect(opened()).toBe(1);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  observer()?.report([change(document.body, { added: [frame] })]);
  time.pass(1_000);
  expect(opened()).toBe(2);
  observer()?.report([change(document.body, { type: 'attributes' })]);
  time.pass(1_000);
  expect(opened()).toBe(3);
  const card = document.createElement('div');
  observer()?.report([change(document.body, { added: [card] }), change(card, { type: 'attributes' })]);
  time.pass(1_000);
  expect(opened()).toBe(3);
});

it('says nothing where the reading is the same', () => {
  const { rewrite, heard, time, looked } = watched();
  rewrite(0, 'one');
  time.pass(1_000);
  expect(looked).toEqual(['one', 'two', 'one']);
  expect(heard).toHaveLength(1);
});

it('sees changes that the browser has not reported yet', () => {
  const { card, observer, categories, time } = watched();
  card(0).textContent = 'three';
  observer()?.pending.push(change(card(0)));
  time.pass(1_000);
  expect(categories()).toEqual(['one two', 'three two']);
});

it('begins anew at another address, though nothing changed in the document', () => {
  const { page, heard, time, looked } = watched();
  page.url = 'https://www.linkedin.com/company/birch/posts/';
  time.pass(1_000);
  expect(heard.map(({ url }) => url)).toEqual([URL_A, page.url]);
  expect(looked).toEqual(['one', 'two', 'one', 'two']);
});

it('follows frames that come, and forgets those that go', () => {
  const { page, document, observer, categories, looked, time } = watched();
  const inner = parseHTML('<!doctype html><html><body><div class="card">framed</div></body></html>').document;
  page.documents = [...page.documents, { document: inner, url: URL_A, visible: true }];
  time.pass(1_000);
  expect(observer()?.observed).toEqual([document, inner]);
  page.documents = [{ document, url: URL_A, visible: true }];
  time.pass(1_000);
  expect(observer()?.observed).toEqual([document]);
  expect(categories()).toEqual(['one two', 'one two framed', 'one two']);
  expect(looked).toEqual(['one', 'two', 'one', 'two', 'framed', 'one', 'two']);
});

it('reads again when a document has loaded', () => {
  const { page, looked, time } = watched();
  page.loading = true;
  time.pass(1_000);
  page.loading = false;
  time.pass(1_000);
  expect(looked).toEqual(['one', 'two', 'one', 'two', 'one', 'two']);
});

it('reads all cards again once the page says more of whose it is', () => {
  const { company, rewrite, looked, time } = watched();
  company.name = 'Alder & Sons';
  rewrite(1, 'three');
  time.pass(1_000);
  expect(looked).toEqual(['one', 'two', 'three', 'one', 'three']);
});

it('observes nothing more in a flood of changes, until the next look', () => {
  const { document, card, observer, looked, time } = watched();
  observer()?.report(Array.from({ length: FLOOD + 1 }, () => change(card(0))));
  expect(observer()?.observed).toEqual([]);
  time.pass(1_000);
  expect(observer()?.observed).toEqual([document]);
  expect(looked).toEqual(['one', 'two', 'one', 'two']);
});

it('begins anew after something went wrong', () => {
  const { company, rewrite, looked, time } = watched();
  const { name } = company;
  Object.defineProperty(company, 'name', {
    configurable: true,
    get: () => {
      throw new Error("can't access dead object");
    },
  });
  rewrite(1, 'three');
  expect(() => time.pass(1_000)).toThrow('dead');
  Object.defineProperty(company, 'name', { value: name });
  time.pass(1_000);
  expect(looked).toEqual(['one', 'two', 'three', 'one', 'three']);
});

it('leaves nothing behind', () => {
  const { stop, observer, time, rewrite, heard } = watched();
  stop();
  expect(observer()?.observed).toEqual([]);
  expect(time.waits()).toBe(false);
  rewrite(0, 'three');
  time.pass(10_000);
  expect(heard).toHaveLength(1);
});

it('sees what changed before the watching began', () => {
  const { begin, rewrite, looked, time, categories } = openTab();
  rewrite(1, 'three');
  begin();
  time.pass(1_000);
  expect(looked).toEqual(['one', 'three']);
  expect(categories()).toEqual(['one three']);
});
