import { StoreError, type StoreProblem } from './store.ts';

/** What browsers call the faults that a person can do something about. */
const PROBLEMS: Record<string, StoreProblem> = {
  // Firefox in some private windows, and any browser that was told to keep nothing.
  InvalidStateError: 'blocked',
  SecurityError: 'blocked',
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

/** The fault of a database that could not be opened, or written, in the words of the store. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : '';
  return new StoreError(PROBLEMS[name] ?? 'failed', error);
}
