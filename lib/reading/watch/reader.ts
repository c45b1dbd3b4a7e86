/** A reader of one live tab, which remembers: it reads the page whole once, and from then on only what has changed. */
import type { Read } from '../evidence.ts';
import type { OpenPage } from '../open-page.ts';
import type { Reader } from '../read-page.ts';
import { collectChanges, type MakeObserver } from './changes.ts';
import { type Change, watchMemory } from './memory.ts';
import { isSamePlace, mayAlter, type Place, rootsOf, withoutHidden } from './place.ts';

export interface LiveReader {
  /** Reads the whole page the first time, then what has changed since. `null` where nothing has, and that was told. */
  readChanged(now: Date): { url: string; read: Read } | null;
  /** Forgets all, and notices nothing more until it is asked again. */
  rest(): void;
}

/** The tab, and what the browser gives. */
export interface Tab {
  place(): Place;
  open(): OpenPage;
  makeObserver: MakeObserver;
}

/** @param read the reader of the tab's site */
export function liveReader(read: Reader, tab: Tab): LiveReader {
  const changes = collectChanges(tab.makeObserver);
  const remember = rememberingReader(read);
  let before: { place: Place; page: OpenPage } | null = null;
  let isTold = false;

  const readNow = (opened: OpenPage, place: Place, now: Date, since: Change[] | null): Read => {
    const page = withoutHidden(opened, place);
    changes.follow(rootsOf(page));
    const outcome = remember(page, now, since);
    before = { place, page };
    return outcome;
  };
  return {
    readChanged(now) {
      const place = tab.place();
      const taken = changes.take();
      const known = before !== null && taken !== 'flood' && isSamePlace(place, before.place) ? before.page : null;
      const since = known === null || taken === 'flood' ? null : taken;
      if (isTold && since?.length === 0) return null;
      // Whatever goes wrong from here on, the next reading begins anew.
      before = null;
      isTold = true;
      // To look for frames and shadow roots takes longer than to read the rest.
      const page = known === null || mayAlter(known, since ?? []) ? tab.open() : known;
      return { url: place.url, read: readNow(page, place, now, since) };
    },
    rest() {
      changes.stop();
      remember.nothing();
      before = null;
      isTold = false;
    },
  };
}

/** A reader that remembers what it made of each element. With `null` for the changes it begins anew. */
function rememberingReader(read: Reader) {
  const memory = watchMemory();
  let organisation: string | null = null;
  const reader = (page: OpenPage, now: Date, changes: Change[] | null): Read => {
    if (changes === null) memory.clear();
    else memory.forget(changes);
    const outcome = read({ ...page, memory }, now);
    const known = organisation;
    organisation = organisationIn(outcome) ?? known;
    if (changes === null || organisation === known) return outcome;
    // Whose a remembered card is was told by what the page said of itself then, which was less, or something else.
    memory.clear();
    return read({ ...page, memory }, now);
  };
  return Object.assign(reader, { nothing: memory.clear });
}

/** All that a card may be compared with. */
function organisationIn(read: Read): string | null {
  if (!read.ok) return null;
  const { layout, language, page } = read.reading;
  return JSON.stringify([layout, language, page.id, page.handle, page.name]);
}
