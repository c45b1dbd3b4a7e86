import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ShownDiagnosed } from '../components/shown.ts';
import { useLocale } from '../components/words-context.ts';
import type { Context } from '../lib/diagnosis/diagnosis.ts';
import { glance } from '../lib/glance.ts';
import type { Given } from '../lib/lenses/lens.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { Depth } from './use-depth.ts';
import { useOthers } from './use-others.ts';

interface Input {
  reading: PageReading | null;
  context: Context;
  /** The reading before this one. */
  earlier: PageReading | null;
  /** Neutral questions that were given for this page. */
  given: readonly Given[];
  depth: Depth | null;
}

type Audited = Omit<ShownDiagnosed, 'state' | 'minutesAgo'>;

/**
 * The verdict at once, and all the rest as soon as it is loaded. `null` without a reading; 'broken' for one that passed the
 * checks and still cannot be measured.
 */
export function useAudit({ reading, context, earlier, given, depth }: Input): Audited | 'broken' | null {
  const locale = useLocale();
  const others = useOthers(reading, depth !== null);
  const [whole, setWhole] = useState<{ audited: Audited | 'broken'; of: string } | null>(null);
  // What was said in another lens, language or of another page must not stand for a moment under this one. An answer
  // changes less: what stands stays until it has been taken up, or the page would jump under whoever gave it.
  const of = JSON.stringify([context.lens, locale, reading?.url]);
  const asked = JSON.stringify([context, given.map(({ id }) => id)]);
  const first = useMemo(
    () => reading && unlessBroken(() => ({ audit: glance(reading, context), advised: false, posts: reading.posts })),
    [reading, of],
  );
  useEffect(() => {
    if (reading === null || depth === null || others === null) return;
    const advise = () => depth.advised({ reading, context, locale, earlier, given, others });
    setWhole({ audited: unlessBroken(() => ({ ...advise(), advised: true, posts: reading.posts })), of });
  }, [reading, earlier, depth, others, of, asked]);
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
