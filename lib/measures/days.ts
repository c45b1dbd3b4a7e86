/** Milliseconds. */
export const DAY = 86_400_000;

/** Days. Two readings of one day differ by what was loaded, not by what the page did: they are one look. Our choice. */
export const LEAST_APART = 1;

/** The day of a moment (milliseconds since 1970), UTC: "2026-11-25". */
export const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
