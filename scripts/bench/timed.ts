/** The clock of all measurements of readers, in pages and in Node. */

/** Defuddle has rules of its own for single posts of some sites; a page is none, so it is asked as for any other page. */
export const NO_SITE = 'https://page.invalid/';

/** What one run of a contender took, and gave. */
export interface Taken {
  /** Milliseconds. */
  took: number;
  gave: unknown;
}

/** The average of so many times. Only where there is something to wait for it is waited for: a turn of the loop would be counted. */
export async function timed(work: () => unknown, times: number): Promise<Taken> {
  let gave: unknown;
  const begun = performance.now();
  for (let at = 0; at < times; at += 1) {
    const answer = work();
    gave = answer instanceof Promise ? await answer : answer;
  }
  return { took: (performance.now() - begun) / times, gave };
}
