import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ShownDiagnosed } from '../components/shown.ts';
import { useLocale } from '../components/words-context.ts';
import type { Context } from '../lib/diagnosis/diagnosis.ts';
import { glance } from '../lib/glance.ts';
import { samePage } from '../lib/reading/page-key.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { KeptWithReadings } from '../lib/store/kept-page.ts';
import { theStore } from './the-store.ts';
import type { Depth } from './use-depth.ts';

interface Input {
  reading: PageReading | null;
  context: Context;
  /** The reading before this one. */
  earlier: PageReading | null;
  depth: Depth | null;
}

type Audited = Omit<ShownDiagnosed, 'state' | 'minutesAgo'>;

/** The verdict at once, and all the rest as soon as it is loaded. Throws what a reading throws that cannot be measured. */
export function useAudit({ reading, context, earlier, depth }: Input): Audited | null {
  const locale = useLocale();
  const others = useOthers(reading, depth !== null);
  const [whole, setWhole] = useState<{ audited: Audited; of: string } | null>(null);
  // What was said in another lens, language or of another page must not stand for a moment under this one.
  const of = JSON.stringify([context, locale, reading?.url]);
  const first = useMemo(
    () => reading && { audit: glance(reading, context), advised: false, posts: reading.posts },
    [reading, of],
  );
  useEffect(() => {
    if (reading === null || depth === null || others === null) return;
    const audited = depth.advised({ reading, context, locale, earlier, others });
    setWhole({ audited: { ...audited, advised: true, posts: reading.posts }, of });
  }, [reading, earlier, depth, others, of]);
  return whole !== null && whole.of === of && reading !== null ? whole.audited : first;
}

/** What is kept of other pages. A store that cannot be had holds none. */
function useOthers(reading: PageReading | null, wanted: boolean): KeptWithReadings[] | null {
  const [others, setOthers] = useState<KeptWithReadings[] | null>(null);
  const url = reading?.url;
  useEffect(() => {
    if (!wanted || reading === null) return;
    const isOther = ({ readings }: KeptWithReadings) => readings.every((each) => !samePage(each, reading));
    void theStore()
      .then((store) => store.all())
      .catch(() => [])
      .then((all) => setOthers(all.filter(isOther)));
  }, [url, wanted]);
  return others;
}
