/** Everything that turns a page's own words, names, numbers and addresses into invented ones, for one page. */
import { createHash } from 'node:crypto';
import { baseLanguage } from '../../lib/language/language.ts';
import type { Words } from '../../lib/language/words.ts';
import type { Site } from '../../lib/reading/reading.ts';
import { wordsOnDisk } from '../lexicons-on-disk.ts';
import { type Addresses, addressInventor } from './addresses.ts';
import { chanceFrom } from './chance.ts';
import { wordInventor } from './invented-words.ts';
import { type MachineValues, machineValues } from './machine-values.ts';
import { amountInventor, type InventAmount, type InventId, idInventor } from './numbers.ts';
import { type Texts, textInventor } from './texts.ts';

export interface Disguise extends Texts, Addresses {
  id: InventId;
  amount: InventAmount;
  machine: MachineValues;
  /** What every moment of the page is moved by, in milliseconds. */
  shift: number;
}

export interface Original {
  site: Site;
  language: string;
  now: Date;
  /** All documents of the page, as text. */
  sources: string[];
}

const SECOND = 1000;
/** Back by one to six hours: enough to make every id another, too little for "3w" or "16 March" to become wrong. */
const LEAST_SHIFT = 3_600;
const MOST_SHIFT = 6 * 3_600;

/**
 * @param name of the new page. Name and page together are the key to everything invented: the same two give the same
 *   page again, and nobody who has only the result can try out names on it
 */
export function disguiseFor({ site, language, now, sources }: Original, name: string): Disguise {
  const key = createHash('sha256');
  for (const text of [name, ...sources]) key.update(text).update('\0');
  const chance = chanceFrom(key.digest());
  const languages = languagesOf(language, site);
  const shift = -SECOND * (LEAST_SHIFT + chance('shift', '')(MOST_SHIFT - LEAST_SHIFT));
  const word = wordInventor(chance, interfaceWords(languages), wordsIn(sources));
  const id = idInventor(chance, { now, shift });
  const amount = amountInventor(chance);
  const machine = machineValues(chance, word, id, amount);
  const texts = textInventor({ languages, now, word, amount });
  const addresses = addressInventor({ site, word, id, machine, words: texts.words });
  return { id, amount, machine, shift, ...texts, ...addresses };
}

function languagesOf(language: string, site: Site): Words[] {
  const codes = baseLanguage(language) === 'en' ? [language] : [language, 'en'];
  return codes.map(wordsOnDisk(site)).filter((words) => words !== null);
}

/** Words with a meaning for a reader, in any of the page's languages. */
function interfaceWords(languages: Words[]): Set<string> {
  const texts = languages.flatMap((words) => [
    ...[words.suffixes, words.units, words.exact, words.last, words.dates, words.nouns, words.exactNouns].flatMap(
      (table) => Object.keys(table),
    ),
    ...[words.before, words.after, words.one, words.now, words.joints].flat(),
  ]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}

function wordsIn(sources: string[]): Set<string> {
  return new Set(sources.flatMap((source) => source.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []));
}
