/** The sixteen languages, English first: the others are held against it. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import type { Phrasebook } from './phrasebook.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zhTW } from './zh-TW.ts';

export const PHRASEBOOKS: Phrasebook[] = [en, fr, de, es, ptBR, it, nl, pl, ru, ar, he, hi, ja, ko, zhTW, tr];

/** The book of a language that is among them. */
export function phrasebookOf(language: string): Phrasebook {
  const found = PHRASEBOOKS.find((book) => book.language === language);
  if (found === undefined) throw new Error(`no phrasebook of ${language}`);
  return found;
}
