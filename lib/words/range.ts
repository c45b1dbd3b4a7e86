/** A figure with its doubt, as sentences take it. */
export interface Range {
  low: number;
  high: number;
}

/** Whole days as the sites count them, rounded down: 3 to 3.99 days are 3. */
export function wholeDays({ low, high }: Range): Range {
  const least = Math.floor(low + 1e-6);
  return { low: least, high: high - low < 1 ? least : Math.floor(high) };
}

/** A count with its doubt, whole: half counts (a median of two) stay when exact. */
export function wholeCount({ low, high }: Range): Range {
  if (low === high) return { low, high };
  return { low: Math.ceil(low), high: Math.max(Math.ceil(low), Math.floor(high)) };
}

/** Weeks from a fortnight on, days below. */
export function spanOf(days: number): { unit: 'days' | 'weeks'; count: number } {
  return days < 14
    ? { unit: 'days', count: Math.max(1, Math.round(days)) }
    : { unit: 'weeks', count: Math.round(days / 7) };
}
