/** Khmer, of which no page of Facebook was at hand. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['មួយ'],
    // CLDR spells a week with another letter.
    units: { week: ['សប្តាហ៍'] },
    nouns: {
      followers: ['អ្នកតាមដាន', 'អ្នកតាមដាន # នាក់', 'នាក់តាមដាន'],
      comments: ['មតិ', 'មតិយោបល់', 'យោបល់', 'ការបញ្ចេញមតិ'],
      reactions: ['ប្រតិកម្ម'],
      likes: ['ចូលចិត្ត', 'ការចូលចិត្ត', 'នាក់ចូលចិត្ត', 'ចូលចិត្ត # នាក់'],
      shares: ['ចែករំលែក', 'ការចែករំលែក', 'ចែករំលែក # ដង'],
      views: ['ការមើល', 'មើល # ដង', 'ទស្សនា', 'ការទស្សនា'],
      employees: ['បុគ្គលិក', 'បុគ្គលិក # នាក់', 'និយោជិត'],
    },
  },
];
