/** Reads a live page again whenever it has changed, for as long as somebody wants to know. */
import { bounded } from './bounded.ts';
import type { OpenPage } from './open-page.ts';
import type { Reader } from './read-page.ts';
import type { ReadOutcome } from './reading.ts';
import { collectChanges, type MakeObserver } from './watch-changes.ts';
import { type Change, watchMemory } from './watch-memory.ts';
import type { Said } from './watch-message.ts';
import { type Clock, paceOf } from './watch-pace.ts';

/** The tab and the browser around a watcher. */
export interface Live extends Clock {
  openTab(): OpenPage;
  now(): Date;
  makeObserver: MakeObserver;
}

/**
 * Watches the tab until the returned function is called. It looks at the page from time to time, not at every change;
 * a new address (History API) and exchanged frames change nothing that can be observed, so each look asks for them.
 *
 * @param read the reader of the tab's site
 * @param live what the tab and the browser give
 * @param say is told the page as it stands, then each reading that differs from the one before
 */
export function watch(read: Reader, live: Live, say: (said: Said) => void): () => void {
  const pace = paceOf(live);
  const changes = collectChanges((report) => live.makeObserver(pace.counted(report)));
  const readAnew = rememberingReader(read);
  let before: OpenPage | null = null;
  let known = '';

  const look = () => {
    const page = live.openTab();
    const taken = changes.take();
    const everything = taken === 'flood' || before === null || !isSamePlace(page, before);
    before = page;
    changes.follow(page.documents.map(({ document }) => document));
    if (!everything && taken.length === 0) return;
    const now = live.now();
    const outcome = JSON.stringify(readAnew(page, now, everything ? null : taken));
    // All but the moment of reading.
    const read = page.url + outcome.replace(now.toISOString(), '');
    if (read === known) return;
    known = read;
    say({ url: page.url, outcome });
  };
  const stop = pace.repeat(look);
  return () => {
    stop();
    changes.stop();
  };
}

function isSamePlace(one: OpenPage, other: OpenPage): boolean {
  return (
    one.url === other.url &&
    one.loading === other.loading &&
    one.documents.length === other.documents.length &&
    one.documents.every(({ document, visible }, index) => {
      const there = other.documents[index];
      return document === there?.document && visible === there.visible;
    })
  );
}

/** A reader that remembers what it made of each element. With `null` for the changes it begins anew. */
function rememberingReader(read: Reader): (page: OpenPage, now: Date, changes: Change[] | null) => ReadOutcome {
  const memory = watchMemory();
  let organisation: string | null = null;
  return (page, now, changes) => {
    if (changes === null) memory.clear();
    else memory.forget(changes);
    const readNow = () => bounded(read({ ...page, memory }, now));
    const outcome = readNow();
    const before = organisation;
    organisation = organisationIn(outcome) ?? before;
    if (changes === null || organisation === before) return outcome;
    // Whose a remembered card is was told by what the page said of itself then, which was less, or something else.
    memory.clear();
    return readNow();
  };
}

/** All that a card may be compared with. */
function organisationIn(outcome: ReadOutcome): string | null {
  if (!outcome.ok) return null;
  const { layout, language, page } = outcome.reading;
  return JSON.stringify([layout, language, page.id, page.handle, page.name]);
}
