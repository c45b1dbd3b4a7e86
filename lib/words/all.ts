/** Makes every language known: for the command line and for tests, which may say anything in any of them. */
import { deeper as deeperEn } from './en/deeper.ts';
import { first as firstEn } from './en/first.ts';
import { pages as pagesEn } from './en/pages.ts';
import { deeper as deeperFr } from './fr/deeper.ts';
import { first as firstFr } from './fr/first.ts';
import { pages as pagesFr } from './fr/pages.ts';
import { learn } from './words.ts';

learn('first', 'en', firstEn);
learn('first', 'fr', firstFr);
learn('deeper', 'en', deeperEn);
learn('deeper', 'fr', deeperFr);
learn('pages', 'en', pagesEn);
learn('pages', 'fr', pagesFr);
