import type { Measures } from '../measures/measures.ts';
import { plainAddress } from '../reading/plain-address.ts';
import type { PageReading } from '../reading/reading.ts';
import type { diagnosis as catalogue } from '../words/en/diagnosis.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words as wordsOf } from '../words/words.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Fact } from './facts-shown.ts';
import { lead } from './lead.ts';
import { saidGap } from './said-figures.ts';

const SITES = { linkedin: 'LinkedIn', facebook: 'Facebook' };

/** What a copied summary says, line by line: text for plain text and for mail alike. */
export interface SummaryParts {
  /** Page, site and address. */
  name: string;
  site: string;
  url: string;
  /** When it was read, and in what view. */
  read: string;
  verdict: string;
  sentence: string;
  /** Three, each with its reference. */
  facts: string[];
  caveat: string;
}

/** The parts of the summary, none of them with a line break. No word of a post, no name of a person. */
export function summaryParts(
  reading: PageReading,
  measures: Measures,
  diagnosis: Diagnosis,
  locale: Locale,
): SummaryParts {
  const words = wordsOf(locale).diagnosis;
  const { summary: said } = deeperWords(locale);
  const { verdict, sentence, facts, settle, confidence } = lead(reading, measures, diagnosis, locale);
  return {
    name: oneLine(reading.page.name ?? '') || oneLine(reading.page.handle ?? '') || said.unnamed,
    site: SITES[reading.site],
    url: oneLine(plainAddress(reading.url)),
    read: said.read({
      at: new Date(reading.readAt),
      view: reading.coverage.view ?? null,
      posts: reading.posts.length,
    }),
    verdict,
    sentence,
    facts: [
      lastPost(facts[0], measures, words.facts),
      factOr(facts[1], said.notShown.posts, words.facts),
      factOr(facts[2], said.notShown.interactions, words.facts),
    ],
    caveat: settle ?? (diagnosis.confidence === 'high' ? said.caveat : confidence),
  };
}

type FactWords = (typeof catalogue)['facts'];

/** "Last post: less than a day ago (usual gap: about 5 days)"; that there is none is said as it stands under the strip. */
function lastPost(fact: Fact, measures: Measures, words: FactWords): string {
  if (measures.recency === null && fact.value === words.noPost) return besideOf(fact, words);
  return words.last({ days: measures.recency, own: measures.posts.reshares > 0, gap: saidGap(measures) });
}

function factOr(fact: Fact, notShown: string, words: FactWords): string {
  return fact.value === words.unknown ? notShown : besideOf(fact, words);
}

function besideOf({ value, name, reference }: Fact, words: FactWords): string {
  const fact = `${value} ${name}`;
  return reference === null ? fact : words.beside({ fact, reference });
}

/** The text that "Copy summary" copies: five lines, the third being the verdict, the fourth the three facts. */
export function summary(reading: PageReading, measures: Measures, diagnosis: Diagnosis, locale: Locale): string {
  const { name, site, url, read, verdict, sentence, facts, caveat } = summaryParts(
    reading,
    measures,
    diagnosis,
    locale,
  );
  return [`${name}, ${site}, ${url}`, read, `${verdict}. ${sentence}`, facts.join(' · '), caveat].join('\n');
}

/** A page may call itself anything: its name stays on its line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
