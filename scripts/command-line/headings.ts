/** Headings of the command line's report and table. */
import type { Locale } from '../../lib/words/format.ts';

export interface Headings {
  findings: string;
  steps: string;
  plan: string;
  unread: string;
  known: string;
  call: string;
  notWhen: string;
  differences: string;
  level: string;
  remarks: string;
  compared: string;
  columns: string[];
}

export const HEADINGS: Record<Locale, Headings> = {
  en: {
    findings: 'What the page shows',
    steps: 'Next steps',
    plan: 'Ninety days',
    unread: 'What could not be read',
    known: 'What is known',
    call: 'In the call',
    notWhen: 'Not when:',
    differences: 'What differs',
    level: 'What does not differ beyond doubt',
    remarks: 'To say of it',
    compared: 'What was compared',
    columns: ['page', 'site', 'verdict', 'last post', 'posts', 'response'],
  },
  fr: {
    findings: 'Ce que montre la page',
    steps: 'Prochaines étapes',
    plan: 'Quatre-vingt-dix jours',
    unread: 'Ce qui n’a pas pu être lu',
    known: 'Ce que l’on sait',
    call: 'Pendant l’appel',
    notWhen: 'Sauf si :',
    differences: 'Ce qui diffère',
    level: 'Ce qui ne diffère pas avec certitude',
    remarks: 'À en dire',
    compared: 'Ce qui a été comparé',
    columns: ['page', 'site', 'diagnostic', 'dernière publication', 'publications', 'écho'],
  },
};
