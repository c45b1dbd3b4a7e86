/** Said in the extension's tabs: comparison, options, first run, help. */
import type { PageWords } from '../en/pages.ts';

export const pages: PageWords = {};
