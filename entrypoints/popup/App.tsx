import { useCallback, useErrorBoundary, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Copy } from '../../components/copied.tsx';
import { Popup } from '../../components/popup.tsx';
import type { Shown } from '../../components/shown.ts';
import { askPage, askSkeleton } from '../../lib/ask-page.ts';
import { audit } from '../../lib/audit.ts';
import { summary } from '../../lib/diagnosis/summary.ts';
import { nameInTitle } from '../../lib/view/tab-name.ts';
import type { Locale } from '../../lib/words/format.ts';

const BROKEN: Shown = { state: 'failed', name: null, failure: 'bad-data' };

/** Asks the tab in front, works out the diagnosis, and hands both to the components. Nothing is kept. */
export function App({ locale }: { locale: Locale }) {
  const { shown, busy, read } = useReading(locale);
  // A reading that passed the checks and still cannot be shown must not leave an empty popup.
  const [broken, mend] = useErrorBoundary(console.error);
  const [copy, setCopy] = useState<Copy | null>(null);
  const put = async (what: Copy['what'], text: string) => setCopy({ what, text, done: await isCopied(text) });

  const readAgain = () => {
    setCopy(null);
    mend();
    void read();
  };
  const copySummary = () => {
    if (shown.state !== 'diagnosed') return;
    const { reading, measures, diagnosis } = shown.audit;
    void put('summary', summary(reading, measures, diagnosis, locale));
  };
  const copyReport = async () => put('report', (await askSkeleton()) ?? '');

  return (
    <Popup
      shown={broken ? BROKEN : shown}
      locale={locale}
      busy={busy}
      copy={copy}
      onReadAgain={readAgain}
      onCopySummary={copySummary}
      onCopyReport={() => void copyReport()}
      onCloseCopy={() => setCopy(null)}
    />
  );
}

function useReading(locale: Locale) {
  const [shown, setShown] = useState<Shown>(() => ({ state: 'reading', name: null, now: new Date() }));
  const [busy, setBusy] = useState(true);
  const read = useCallback(async () => {
    setBusy(true);
    setShown(await readTab(locale));
    setBusy(false);
  }, [locale]);
  // Not `useEffect`: that waits for the first frame, and the page can be read meanwhile.
  useLayoutEffect(() => {
    void tabName().then((name) => setShown((now) => (now.state === 'reading' ? { ...now, name } : now)));
    void read();
  }, [read]);
  return { shown, busy, read };
}

async function readTab(locale: Locale): Promise<Shown> {
  const answer = await askPage();
  const name = nameInTitle(answer.tab.title);
  if ('problem' in answer) return { state: 'refused', name, problem: answer.problem };
  if ('failure' in answer) return { state: 'failed', name, failure: answer.failure };
  try {
    return { state: 'diagnosed', audit: audit(answer.reading, { locale, context: { lens: 'mine' } }) };
  } catch (error) {
    console.error(error);
    return { state: 'failed', name, failure: 'bad-data' };
  }
}

async function tabName(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return nameInTitle(tab?.title ?? null);
}

/** An empty text leaves the clipboard as it was. */
async function isCopied(text: string): Promise<boolean> {
  if (text === '') return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
