/** Headings of the command line's report and table. */
import type { Locale } from '../../lib/words/format.ts';

interface Headings {
  findings: string;
  steps: string;
  unread: string;
  columns: string[];
}

export const HEADINGS: Record<Locale, Headings> = {
  en: {
    findings: 'What the page shows',
    steps: 'Next steps',
    unread: 'What could not be read',
    columns: ['page', 'site', 'verdict', 'last post', 'posts', 'response'],
  },
  fr: {
    findings: 'Ce que montre la page',
    steps: 'Prochaines étapes',
    unread: 'Ce qui n’a pas pu être lu',
    columns: ['page', 'site', 'diagnostic', 'dernière publication', 'publications', 'écho'],
  },
};
