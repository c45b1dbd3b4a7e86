/** The strip's vertical measure, in em of its own text: it grows with the person's text size. */

/** Where the dimension line runs. */
export const DIMENSION = 0.35;
/** Where the marks stand, and how tall the tallest is. */
export const BASE = 5;
export const TALLEST = 3.75;
/** The names of months. */
export const NAMES = 6.1;
export const HEIGHT = 6.4;

/** A post without any response is still a post: 3 px at 16 px. */
const ZERO = 0.1875;
/** A response that is not known gets this height, and a broken line. */
const UNKNOWN = 1.5;

export const em = (value: number): string => `${Number(value.toFixed(3))}em`;

/** Top of a mark of this height (0 to 1, `null` = not known). */
export const topOf = (height: number | null): number =>
  BASE - (height === null ? UNKNOWN : Math.max(ZERO, height * TALLEST));

export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;
