/** What the stores' screenshots show: which states, side by side, under which sentence. */
import type { Locale } from '../../lib/words/format.ts';

export interface StoreShot {
  /** "screenshot-1-en-1280x800.png" begins with it. */
  name: string;
  /** Of tests/components/scenes.ts, from left to right. A tab fills the picture, and stands alone. */
  states: [string, ...string[]];
  /** Above what is shown; a tab has its own title. */
  says?: Record<Locale, string>;
  /** Run in the gallery before the picture is taken: what to press, where to scroll. */
  first?: string;
}

/** In the order in which the stores show them. */
export const STORE_SHOTS: readonly StoreShot[] = [
  {
    name: 'screenshot-1',
    states: ['inactive'],
    says: { en: 'Present, or really there? One click answers.', fr: 'Présente, ou vraiment là ? Un clic répond.' },
  },
  {
    name: 'screenshot-2',
    states: ['first-click-own', 'first-click-prospect', 'first-click-competitor'],
    says: {
      en: 'Your page, a prospect’s, a competitor’s: one reading, three uses.',
      fr: 'Votre page, celle d’un prospect, d’un concurrent : une lecture, trois usages.',
    },
  },
  { name: 'screenshot-3', states: ['one-page'] },
  {
    name: 'screenshot-4',
    states: ['report-compare'],
    first: "document.querySelector('.group').scrollIntoView(); scrollBy(0, -24)",
  },
  {
    name: 'screenshot-5',
    states: ['report-write'],
    // The state shows a sentence that its author has left out: here the report is whole.
    first: "document.querySelector('.report-actions .textual').click()",
  },
];
