/** What a person writes about one page or several at once, as changes of the store. Pure. */
import type { Lens } from '../diagnosis/diagnosis.ts';
import type { KeptPage } from '../store/kept-page.ts';
import type { PageChange } from '../store/store.ts';

export interface PagesEdit {
  label: string;
  note: string;
  /** `null`: as it is. */
  role: Lens | null;
  /** YYYY-MM-DD, or ''. */
  checkAgain: string;
  /** Of several pages at once an empty field changes nothing: these take away what stands there. */
  clearLabel: boolean;
  clearCheck: boolean;
}

/** What stands in the fields at first: of one page what is kept, of several nothing. */
export function editOf(pages: readonly KeptPage[]): PagesEdit {
  const [only] = pages.length === 1 ? pages : [];
  return {
    label: only?.label ?? '',
    note: only?.note ?? '',
    role: null,
    checkAgain: only?.checkAgain ?? '',
    clearLabel: false,
    clearCheck: false,
  };
}

/** What changes of a page; `null` where nothing does. @param many several pages are edited at once */
export function changeOf(page: KeptPage, edit: PagesEdit, many: boolean, now: Date): PageChange | null {
  const change: PageChange = {};
  const label = edit.label.trim();
  if (many ? edit.clearLabel || label !== '' : true) change.label = edit.clearLabel ? '' : label;
  const day = isDay(edit.checkAgain) ? edit.checkAgain : null;
  if (many ? edit.clearCheck || day !== null : true) change.checkAgain = edit.clearCheck ? null : day;
  if (edit.role !== null) change.lens = edit.role;
  const note = edit.note.trim();
  if (!many && note !== page.note) Object.assign(change, { note, notedAt: note === '' ? null : now.toISOString() });
  const isSame = Object.entries(change).every(([name, value]) => page[name as keyof PageChange] === value);
  return isSame ? null : change;
}

/** A day that a browser without a field for dates lets one write otherwise is none. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
