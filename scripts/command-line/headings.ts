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
  /** How far the work has come. */
  progress: (done: number, of: number) => string;
  /** More pages than are seen beside one another. */
  eachAlone: (pages: number, most: number) => string;
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
    progress: (done, of) => `${done} of ${of}`,
    eachAlone: (pages, most) =>
      `${pages} pages: each is read by itself. Up to ${most} are seen beside one another as well. Addresses and moments are those of the files.`,
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
    progress: (done, of) => `${done} sur ${of}`,
    eachAlone: (pages, most) =>
      `${pages} pages : chacune est lue pour elle-même. Jusqu’à ${most}, elles sont aussi vues les unes à côté des autres. Adresses et moments sont ceux des fichiers.`,
  },
};
