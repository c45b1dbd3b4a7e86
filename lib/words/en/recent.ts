import type { Range } from '../range.ts';
import { ago, plural } from './quantities.ts';

/** Pages read before, named only after a click: a screen may be shared. */
export const recentWords = {
  show: (v: { pages: number }) => plural(v.pages, { one: 'Show one recent reading', other: 'Show # recent readings' }),
  unnamed: 'Company page without a name',
  age: (v: { days: Range }) => `read ${ago(v.days)}`,
  open: (v: { name: string }) => `Open the page of ${v.name} in a new tab`,
};

export type RecentWords = typeof recentWords;
