/** Work that lasts must let the browser draw and listen in between. */

/** Milliseconds: under what a frame takes at 60 a second. */
const FRAME = 12;

/**
 * A stopwatch for work in small pieces, to be asked between two of them.
 *
 * @param stretch milliseconds of work between two pauses
 * @returns `undefined` while the stretch lasts; when it is over, a pause to be awaited
 */
export function paced(stretch = FRAME): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < stretch) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
