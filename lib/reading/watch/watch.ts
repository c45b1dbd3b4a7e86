/** Reads a live page again whenever it has changed, for as long as somebody wants to know. */
import { bounded } from '../bounded.ts';
import type { Said } from './message.ts';
import { type Clock, repeat } from './pace.ts';
import type { LiveReader } from './reader.ts';

/** The clocks around a watcher. */
export interface Live extends Clock {
  now(): Date;
}

/**
 * Watches the tab until the returned function is called. It looks at the page from time to time, not at every change.
 *
 * @param say is told the page as it stands, then each reading that differs from the one before
 */
export function watch(reader: LiveReader, live: Live, say: (said: Said) => void): () => void {
  let known = '';
  const stop = repeat(live, () => {
    const now = live.now();
    const changed = reader.readChanged(now);
    if (changed === null) return;
    const outcome = JSON.stringify(bounded(changed.read));
    // All but the moment of reading.
    const told = changed.url + outcome.replace(now.toISOString(), '');
    if (told === known) return;
    known = told;
    say({ url: changed.url, outcome });
  });
  return () => {
    stop();
    reader.rest();
  };
}
