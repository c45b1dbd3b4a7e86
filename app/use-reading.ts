import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, type AskedTab, askPage, type Failure, frontTab, watchPage } from '../lib/ask-page.ts';
import type { PageReading, Problem } from '../lib/reading/reading.ts';
import { isSameAddress, type Kept, mergeReading } from '../lib/reading/watch/merge.ts';
import { isNothingNew } from '../lib/reading/watch/nothing-new.ts';
import { nameInTitle } from '../lib/view/tab-name.ts';
import { asked } from './begin.ts';
import { lastResult, rememberResult } from './last-result.ts';
import { onTabNews } from './news.ts';

/** What the tab in front says. */
export type Seen =
  | { state: 'reading'; name: string | null; now: Date }
  | { state: 'read'; reading: PageReading; tab: AskedTab }
  | { state: 'refused'; name: string | null; problem: Problem }
  | { state: 'failed'; name: string | null; failure: Failure };

interface Options {
  /** Goes where the person goes: a panel stays open while they do, a popup does not. */
  follow: boolean;
}

/** A panel learns that its page is gone a moment before the next page can be read, in milliseconds. */
const MOVING = 400;

/** What the tab in front says: asked once, then watched for as long as the page of the extension stays open. */
export function useReading({ follow }: Options): { seen: Seen; busy: boolean; readAgain: () => void } {
  const [seen, setSeen] = useState<Seen>(() => ({ state: 'reading', name: null, now: new Date() }));
  const [busy, setBusy] = useState(true);
  const [watched, setWatched] = useState<AskedTab | null>(null);
  const kept = useRef<Kept | null>(null);
  const turns = useRef(0);

  const show = useCallback((answer: Answer, tab: AskedTab, wanted: boolean) => {
    if (!answer.ok) {
      kept.current = null;
      return setSeen(withoutReading(answer, nameInTitle(tab.title)));
    }
    const before = kept.current;
    kept.current = mergeReading(before, answer.reading);
    // Where a page says nothing new, what stands there keeps its age.
    const isOld = !wanted && before !== null && isNothingNew(before.reading, kept.current.reading);
    const reading = isOld ? { ...kept.current.reading, readAt: before.reading.readAt } : kept.current.reading;
    kept.current = { ...kept.current, reading };
    setSeen({ state: 'read', reading, tab });
    void rememberResult(tab, reading);
  }, []);

  const read = useCallback(
    async (wanted: boolean) => {
      turns.current += 1;
      const turn = turns.current;
      setBusy(true);
      const { tab, ...answer } = await askPage(asked());
      if (turn !== turns.current) return;
      show(answer, tab, wanted);
      setBusy(false);
      // A tab that is watched stays so.
      setWatched((now) => (now?.id === tab.id && now.url === tab.url ? now : tab));
    },
    [show],
  );

  // Not `useEffect`: that waits for the first frame, and the page can be read meanwhile.
  useLayoutEffect(() => {
    void read(false);
    void showAtOnce();

    async function showAtOnce(): Promise<void> {
      const tab = await frontTab();
      const reading = await lastResult(tab, new Date());
      if (kept.current !== null) return;
      if (reading !== null) {
        kept.current = mergeReading(null, reading);
        return setSeen({ state: 'read', reading, tab });
      }
      setSeen((now) => (now.state === 'reading' ? { ...now, name: nameInTitle(tab.title) } : now));
    }
  }, [read]);

  useEffect(() => (follow ? onTabNews(() => void read(false)) : undefined), [follow, read]);

  // This one does wait: the first answer stands on the screen before the watching begins.
  useEffect(() => {
    if (watched === null) return;
    return watchPage(watched, (answer, url) => {
      // A page that rebuilds itself is no page for a moment. What was read of it stands.
      if ('problem' in answer && kept.current !== null && isSameAddress(kept.current.reading.url, url)) return;
      if ('failure' in answer) {
        setWatched(null);
        if (follow) return void setTimeout(() => void read(false), MOVING);
      }
      void frontTab().then(({ title }) => show(answer, { ...watched, title, url }, false));
    });
  }, [watched, follow, read, show]);

  return { seen, busy, readAgain: () => void read(true) };
}

function withoutReading(answer: Exclude<Answer, { ok: true }>, name: string | null): Seen {
  if ('problem' in answer) return { state: 'refused', name, problem: answer.problem };
  return { state: 'failed', name, failure: answer.failure };
}
