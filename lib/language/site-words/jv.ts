/** Javanese, of which no page of Facebook was at hand. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['siji'],
    nouns: {
      followers: ['pandherek', 'pengikut'],
      comments: ['komentar', 'panemu'],
      reactions: ['reaksi', 'tanggapan'],
      likes: ['seneng', 'remen'],
      shares: ['dibagikake', 'dipunbagi', 'andum'],
      views: ['dideleng', 'kaping dideleng'],
      employees: ['karyawan', 'pegawe'],
    },
  },
];
