/** Many measurements of one thing, told by their middle and their middle half. */
import { median } from '../median.ts';

export interface Spread {
  median: number;
  /** A quarter is smaller. */
  low: number;
  /** A quarter is larger. */
  high: number;
  runs: number;
  /** What was done, as far as that can be told. */
  gave?: unknown;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75), runs: values.length };
}

/** The value below which that share lies: the nearest rank; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** "1.23", "12.3", "123": three digits. */
export function shown(value: number): string {
  return value >= 99.95 ? value.toFixed(0) : value >= 9.995 ? value.toFixed(1) : value.toFixed(2);
}
