import { useEffect, useState } from 'preact/hooks';
import { pageKeys } from '../lib/reading/page-key.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { Around } from './look-around.ts';
import { onStoreChange } from './the-store.ts';
import type { Depth } from './use-depth.ts';

/** What is kept around this page, followed while it is shown; `null` until it is known. */
export function useOthers(reading: PageReading | null, depth: Depth | null, set: string | null): Around | null {
  const [known, setKnown] = useState<{ of: string; around: Around } | null>(null);
  const key = reading === null ? null : pageKeys(reading)[0];
  useEffect(() => {
    if (depth === null || reading === null || key === null) return;
    let stopped = false;
    const look = async () => {
      const around = await depth.lookAround(reading, set);
      if (!stopped) setKnown((now) => (now && isSame(now, key, around) ? now : { of: key, around }));
    };
    void look();
    let isOwnKnown = false;
    const stop = onStoreChange((changed) => {
      // This page changes with each look at it: once it is kept, that says nothing new of what is around it.
      const isOwn = changed !== null && pageKeys(reading).includes(changed);
      if (isOwn && isOwnKnown) return;
      isOwnKnown ||= isOwn;
      void look();
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [key, depth, set]);
  return known?.of === key ? (known?.around ?? null) : null;
}

/** The very object stays where nothing has changed: what rests on it need not be computed again. */
function isSame(now: { of: string; around: Around }, key: string, around: Around): boolean {
  return now.of === key && JSON.stringify(told(now.around)) === JSON.stringify(told(around));
}

const told = ({ others, ...rest }: Around) => [rest, others.map(({ page, readings }) => [page, readings.length])];
