import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shown } from '../../components/shown.ts';
import { type Answer, type AskedTab, askPage, watchPage } from '../../lib/ask-page.ts';
import { audit } from '../../lib/audit.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { isSameAddress, isSameReading, type Kept, mergeReading } from '../../lib/reading/watch/merge.ts';
import { nameInTitle } from '../../lib/view/tab-name.ts';
import type { Locale } from '../../lib/words/format.ts';

/** What the tab in front says: asked once, then watched for as long as the popup stays open. */
export function useReading(locale: Locale) {
  const [shown, setShown] = useState<Shown>(() => ({ state: 'reading', name: null, now: new Date() }));
  const [busy, setBusy] = useState(true);
  const [watched, setWatched] = useState<AskedTab | null>(null);
  const kept = useRef<Kept | null>(null);

  const show = useCallback(
    (answer: Answer, name: string | null) => {
      const before = kept.current;
      if (!answer.ok) {
        kept.current = null;
        return setShown(refused(answer, name));
      }
      kept.current = mergeReading(before, answer.reading);
      const { reading } = kept.current;
      if (before === null || !isSameReading(before.reading, reading)) setShown(diagnosed(reading, name, locale));
    },
    [locale],
  );
  const read = useCallback(async () => {
    setBusy(true);
    const { tab, ...answer } = await askPage();
    show(answer, nameInTitle(tab.title));
    setBusy(false);
    // A tab that is watched stays so.
    setWatched((now) => (now?.id === tab.id && now.url === tab.url ? now : tab));
  }, [show]);

  // Not `useEffect`: that waits for the first frame, and the page can be read meanwhile.
  useLayoutEffect(() => {
    void tabName().then((name) => setShown((now) => (now.state === 'reading' ? { ...now, name } : now)));
    void read();
  }, [read]);

  // This one does wait: the first answer stands on the screen before the watching begins.
  useEffect(() => {
    if (watched === null) return;
    return watchPage(watched, (answer, url) => {
      // A page that rebuilds itself is no page for a moment. What was read of it stands.
      if ('problem' in answer && kept.current !== null && isSameAddress(kept.current.reading.url, url)) return;
      void tabName().then((name) => show(answer, name));
      if ('failure' in answer) setWatched(null);
    });
  }, [watched, show]);

  return { shown, busy, read };
}

function refused(answer: Exclude<Answer, { ok: true }>, name: string | null): Shown {
  if ('problem' in answer) return { state: 'refused', name, problem: answer.problem };
  return { state: 'failed', name, failure: answer.failure };
}

function diagnosed(reading: PageReading, name: string | null, locale: Locale): Shown {
  try {
    return { state: 'diagnosed', audit: audit(reading, { locale, context: { lens: 'mine' } }), posts: reading.posts };
  } catch (error) {
    console.error(error);
    return { state: 'failed', name, failure: 'bad-data' };
  }
}

async function tabName(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return nameInTitle(tab?.title ?? null);
}
