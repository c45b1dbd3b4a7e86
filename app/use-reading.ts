import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, type AskedTab, askPage, type Failure, frontTab, watchPage } from '../lib/ask-page.ts';
import type { PageReading, Problem } from '../lib/reading/reading.ts';
import type { Kept } from '../lib/reading/watch/merge.ts';
import { isNothingNew, withTexts } from '../lib/reading/watch/nothing-new.ts';
import { isSameAddress } from '../lib/reading/watch/same-address.ts';
import type { KeptPage } from '../lib/store/kept-page.ts';
import { nameInTitle } from '../lib/view/tab-name.ts';
import { asked, askedLast } from './begin.ts';
import { lastResult } from './last-result.ts';
import { onTabNews } from './news.ts';
import { theStore } from './the-store.ts';

/** What the tab in front says. */
export type Seen = { state: 'reading'; name: string | null; now: Date } | SeenPage | SeenNothing;

export interface SeenPage {
  state: 'read';
  reading: PageReading;
  tab: AskedTab;
  /** What was kept of this page when it was first seen here: in which lens it opens. */
  page: KeptPage | null;
}

export type SeenNothing =
  | { state: 'refused'; name: string | null; problem: Problem; tab: AskedTab }
  | { state: 'failed'; name: string | null; failure: Failure; tab: AskedTab };

interface Options {
  /** Goes where the person goes: a panel stays open while they do, a popup does not. */
  follow: boolean;
}

/** A panel learns that its page is gone a moment before the next page can be read, in milliseconds. */
const MOVING = 400;
/** "6 days ago" becomes seven while a panel stands open: so often the page is read anew, in milliseconds. */
const REDATING = 10 * 60_000;

/**
 * What the tab in front says: asked once, then watched for as long as the page of the extension stays open.
 * Long: when the tab is asked, in the order in which it happens.
 */
export function useReading({ follow }: Options): { seen: Seen; busy: boolean; readAgain: () => Promise<void> } {
  const [seen, setSeen] = useState<Seen>(() => ({ state: 'reading', name: null, now: new Date() }));
  const [busy, setBusy] = useState(true);
  const [watched, setWatched] = useState<AskedTab | null>(null);
  const [soFar] = useState(readSoFar);
  const requests = useRef(0);
  const first = useRef<Promise<void> | null>(null);

  const show = useCallback(async (answer: Answer, tab: AskedTab, wanted: boolean) => {
    const read = answer.ok ? await soFar.with(answer.reading) : soFar.forget();
    // What an earlier popup read of the tab stands first, or nobody could tell that there is no news.
    await first.current;
    // Together with the lens that is kept: one picture, and not two.
    const kept = read && (await keptPage(read));
    setSeen((now) =>
      read ? nextSeen(now, { state: 'read', reading: read, tab, page: kept }, wanted) : withoutReading(answer, tab),
    );
  }, []);

  const read = useCallback(
    async (wanted: boolean) => {
      requests.current += 1;
      const request = requests.current;
      setBusy(true);
      const { tab, ...answer } = await askPage(asked());
      if (request !== requests.current) return;
      await show(answer, tab, wanted);
      setBusy(false);
      // A tab that is watched stays so.
      setWatched((now) => (now?.id === tab.id && now.url === tab.url ? now : tab));
    },
    [show],
  );

  // Not `useEffect`: that waits for the first frame, and the page can be read meanwhile.
  useLayoutEffect(() => {
    // A browser that does not say what it remembers must not hold the reading either.
    first.current = atOnce().then(
      (shown) => setSeen((now) => (now.state === 'reading' ? shown(now.now) : now)),
      console.error,
    );
    void read(false);
  }, [read]);

  useEffect(() => {
    if (!follow) return;
    const stop = onTabNews(() => void read(false));
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(true), REDATING);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [follow, read]);

  // This one does wait: the first answer stands on the screen before the watching begins.
  useEffect(() => {
    if (watched === null) return;
    return watchPage(watched, (answer, url) => {
      // A page that rebuilds itself is no page for a moment. What was read of it stands.
      if ('problem' in answer && soFar.isAt(url)) return;
      if ('failure' in answer) {
        setWatched(null);
        if (follow) return void setTimeout(() => void read(false), MOVING);
      }
      void frontTab().then(({ title }) => show(answer, { ...watched, title, url }, false));
    });
  }, [watched, follow, read, show]);

  return { seen, busy, readAgain: () => read(true) };
}

/**
 * What this page of the extension has read itself so far. What an earlier popup read is shown, and never merged into it: the
 * places where posts are missing between others are not kept.
 */
function readSoFar() {
  let kept: Kept | null = null;
  let reading: PageReading | null = null;
  return {
    with: async (next: PageReading): Promise<PageReading> => {
      // The first answer needs nothing to be merged, nor the code for it.
      if (reading === null) {
        reading = next;
        return next;
      }
      const { mergeReading } = await import('../lib/reading/watch/merge.ts');
      kept = mergeReading(kept ?? mergeReading(null, reading), next);
      reading = kept.reading;
      return reading;
    },
    forget: (): null => {
      kept = null;
      reading = null;
      return null;
    },
    isAt: (url: string): boolean => reading !== null && isSameAddress(reading.url, url),
  };
}

/** The tab's name, or what an earlier popup read of it. */
async function atOnce(): Promise<(now: Date) => Seen> {
  const { tab, stored } = await askedLast();
  const reading = lastResult(stored, tab, new Date());
  const page = reading && (await keptPage(reading));
  return (now) =>
    reading === null ? { state: 'reading', name: nameInTitle(tab.title), now } : { state: 'read', reading, tab, page };
}

/** Where a page says nothing new, what stands there stays whole, with its age: it gains the posts' first words alone. */
function nextSeen(now: Seen, next: SeenPage, wanted: boolean): Seen {
  const { reading } = next;
  if (wanted || now.state !== 'read' || !isSamePage(now.reading, reading) || !isNothingNew(now.reading, reading))
    return next;
  return { ...next, reading: withTexts(now.reading, reading) };
}

/** A store that cannot be had must not hold the diagnosis: then nothing is known. */
async function keptPage(reading: PageReading): Promise<KeptPage | null> {
  try {
    return await (await theStore()).page(reading);
  } catch (error) {
    console.error(error);
    return null;
  }
}

function isSamePage(one: PageReading, other: PageReading): boolean {
  return one.site === other.site && isSameAddress(one.url, other.url);
}

function withoutReading(answer: Answer, tab: AskedTab): Seen {
  const name = nameInTitle(tab.title);
  if ('problem' in answer) return { state: 'refused', name, problem: answer.problem, tab };
  return { state: 'failed', name, failure: 'failure' in answer ? answer.failure : 'bad-data', tab };
}
