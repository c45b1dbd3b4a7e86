/** How a command ends. */
import type { Problem } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { words } from '../../lib/words/words.ts';
import { NoCompanyPage } from './input.ts';
import { UsageError } from './options.ts';

/** Exit codes: a page was read; bad arguments or an unreadable file; no company's page in it. */
export const OK = 0;
const BAD_INPUT = 2;
export const NO_PAGE = 3;
/** A fault of our own, which is not dressed up as the person's. */
const OWN_FAULT = 1;

/** What went wrong with one file, as plain data. */
export type Failure =
  | { kind: 'usage'; message: string }
  | { kind: 'no-page'; problem: Problem }
  | { kind: 'own'; message: string };

export function failureOf(error: unknown): Failure {
  if (error instanceof NoCompanyPage) return { kind: 'no-page', problem: error.problem };
  if (error instanceof UsageError) return { kind: 'usage', message: error.message };
  return { kind: 'own', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The failure as one line; with a fault of our own stands where it happened. */
export function failureText(failure: Failure, subject: string, locale: Locale): string {
  switch (failure.kind) {
    case 'no-page':
      return `${subject}: ${words(locale).reading.refusal(failure.problem)}`;
    case 'usage':
      return `${subject}: ${failure.message}`;
    case 'own':
      return `${subject}: a fault of this program, not of the file: ${failure.message}`;
  }
}

const CODES: Record<Failure['kind'], number> = { usage: BAD_INPUT, 'no-page': NO_PAGE, own: OWN_FAULT };

/** The code to end with, of all that failed: the worst one's. */
export function codeOf(kinds: ReadonlySet<Failure['kind']>): number {
  const worst = (['own', 'usage', 'no-page'] as const).find((kind) => kinds.has(kind));
  return worst === undefined ? OK : CODES[worst];
}

/**
 * One line on stderr, whatever happened.
 *
 * @param subject the file, or the command
 * @returns the code to end with
 * @throws a fault of our own
 */
export function fail(error: unknown, subject: string, locale: Locale = 'en'): number {
  const failure = failureOf(error);
  if (failure.kind === 'own') throw error;
  process.stderr.write(`${failureText(failure, subject, locale)}\n`);
  return CODES[failure.kind];
}
