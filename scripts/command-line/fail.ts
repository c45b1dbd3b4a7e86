/** How a command ends. */
import type { Locale } from '../../lib/words/format.ts';
import { words } from '../../lib/words/words.ts';
import { NoCompanyPage } from './input.ts';
import { UsageError } from './options.ts';

/** Exit codes: a page was read; bad arguments or an unreadable file; no company's page in it. */
export const OK = 0;
export const BAD_INPUT = 2;
export const NO_PAGE = 3;

/**
 * One line on stderr, whatever happened. Faults of our own are not dressed up as the person's.
 *
 * @param subject the file, or the command
 * @returns the code to end with
 */
export function fail(error: unknown, subject: string, locale: Locale = 'en'): number {
  if (error instanceof NoCompanyPage) {
    process.stderr.write(`${subject}: ${words(locale).reading.refusal(error.problem)}\n`);
    return NO_PAGE;
  }
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${subject}: ${error.message}\n`);
  return BAD_INPUT;
}
