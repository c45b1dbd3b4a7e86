/** Milliseconds. */
export const DAY = 86_400_000;

/** The day of a moment (milliseconds since 1970), UTC: "2026-11-25". */
export const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
