import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ShownDiagnosed } from '../components/shown.ts';
import { useLocale } from '../components/words-context.ts';
import type { Context } from '../lib/diagnosis/diagnosis.ts';
import { glance } from '../lib/glance.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { KeptWithReadings } from '../lib/store/kept-page.ts';
import type { Around } from './look-around.ts';
import type { Depth } from './use-depth.ts';

interface Input {
  reading: PageReading | null;
  context: Context;
  /** The reading before this one. */
  earlier: PageReading | null;
  /** What is kept of this page. */
  kept: KeptWithReadings | null;
  /** What is kept around it; `null` until it is known. */
  around: Around | null;
  depth: Depth | null;
}

type Audited = Omit<ShownDiagnosed, 'state' | 'minutesAgo'>;

/**
 * The verdict at once, and all the rest as soon as it is loaded. `null` without a reading; 'broken' for one that passed the
 * checks and still cannot be measured.
 */
export function useAudit({ reading, context, earlier, kept, around, depth }: Input): Audited | 'broken' | null {
  const locale = useLocale();
  const [whole, setWhole] = useState<{ audited: Audited | 'broken'; of: string } | null>(null);
  // What was said in another lens, language or of another page must not stand for a moment under this one. An answer
  // changes less: what stands stays until it has been taken up, or the page would jump under whoever gave it.
  const of = JSON.stringify([context.lens, locale, reading?.url]);
  const { given = [], advice = [] } = kept?.page ?? {};
  const asked = JSON.stringify([context, given.map(({ id }) => id), advice.map(({ at }) => at)]);
  const first = useMemo(
    () => reading && unlessBroken(() => ({ audit: glance(reading, context), advised: false, posts: reading.posts })),
    [reading, of],
  );
  useEffect(() => {
    if (reading === null || depth === null || around === null) return;
    const { others, within } = around;
    const readings = kept?.readings ?? [];
    const advise = () => depth.advised({ reading, context, locale, earlier, given, readings, advice, others, within });
    setWhole({ audited: unlessBroken(() => ({ ...advise(), advised: true, posts: reading.posts })), of });
  }, [reading, earlier, depth, around, of, asked]);
  return whole !== null && whole.of === of && reading !== null ? whole.audited : first;
}

function unlessBroken(make: () => Audited): Audited | 'broken' {
  try {
    return make();
  } catch (error) {
    console.error(error);
    return 'broken';
  }
}
