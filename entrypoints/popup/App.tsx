import { useErrorBoundary, useState } from 'preact/hooks';
import type { Copy } from '../../components/copied.tsx';
import { Popup } from '../../components/popup.tsx';
import type { Shown } from '../../components/shown.ts';
import { askSkeleton } from '../../lib/ask-page.ts';
import { summary } from '../../lib/diagnosis/summary.ts';
import type { Locale } from '../../lib/words/format.ts';
import { useReading } from './use-reading.ts';

const BROKEN: Shown = { state: 'failed', name: null, failure: 'bad-data' };

/** Hands what the tab says, and what was copied, to the components. Nothing of it outlives the popup. */
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
