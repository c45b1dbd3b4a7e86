/** Sentences by which a part of a language is known in the built scripts. */
import { deeper as deeperEn } from '../../lib/words/en/deeper.ts';
import { first as firstEn } from '../../lib/words/en/first.ts';
import { pages as pagesEn } from '../../lib/words/en/pages.ts';
import { deeper as deeperFr } from '../../lib/words/fr/deeper.ts';
import { first as firstFr } from '../../lib/words/fr/first.ts';
import { pages as pagesFr } from '../../lib/words/fr/pages.ts';

/** Written alike in every script: no quote, no space that a minifier may escape. */
const TELLING = /^[^\\`"'$\u00a0\u202f\n]{25,}$/u;

const ALL = {
  en: { first: sentencesIn(firstEn), deeper: sentencesIn(deeperEn), pages: sentencesIn(pagesEn) },
  fr: { first: sentencesIn(firstFr), deeper: sentencesIn(deeperFr), pages: sentencesIn(pagesFr) },
};

export type Part = keyof (typeof ALL)['en'];

const counts = new Map<string, number>();
for (const sentence of Object.values(ALL).flatMap((parts) => Object.values(parts).flatMap((part) => [...part])))
  counts.set(sentence, (counts.get(sentence) ?? 0) + 1);

/** The sentences that stand in one part of one language only. */
export function sentencesOf(language: 'en' | 'fr', part: Part): string[] {
  return [...ALL[language][part]].filter((sentence) => counts.get(sentence) === 1);
}

function sentencesIn(words: unknown): Set<string> {
  if (typeof words === 'string') return new Set(TELLING.test(words) ? [words] : []);
  if (typeof words !== 'object' || words === null) return new Set();
  return new Set(Object.values(words).flatMap((each) => [...sentencesIn(each)]));
}
