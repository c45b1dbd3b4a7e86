/** The changes themselves: each changes how a page is built, and none of them what it says. */
import { describe, expect, test } from 'vitest';
import { readTime } from '../../lib/language/times.ts';
import { all, attribute, rootOf } from '../../lib/reading/dom.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { CHANGES, type ChangeName, changePage } from '../../scripts/mutation/changes.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../scripts/mutation/spoken.ts';
import { type Translation, translated, translation } from '../../scripts/mutation/translate.ts';
import { openCase, type PageCase } from '../../scripts/scoring/captures.ts';
import { samples } from './pages.ts';

const PAGES = samples.filter(({ name }) =>
  /^(?:linkedin-ember-thriving-en|facebook-hardened-signed-in-fr)$/.test(name),
);

/** The page's document, changed or not. */
function documentOf(page: PageCase, change?: ChangeName, seed = 1): Document {
  const open = openCase(page);
  if (open === null) throw new Error(`${page.name} has no document`);
  if (change !== undefined) changePage(open, change, seed);
  return open.documents[0].document;
}

const shown = (document: Document) => document.body.textContent.replace(/\s+/g, '');

describe.each(PAGES)('$name', (page) => {
  test.each(Object.keys(CHANGES) as ChangeName[])('%s: another build, the same for the same seed', (change) => {
    const changed = String(documentOf(page, change));
    expect(changed).not.toBe(String(documentOf(page)));
    expect(changed).toBe(String(documentOf(page, change)));
  });

  test.each([
    'classes scattered',
    'ids renumbered',
    'elements wrapped',
    'attributes shuffled',
    'white space added',
  ] as const)('%s: the same text', (change) => {
    expect(shown(documentOf(page, change))).toBe(shown(documentOf(page)));
  });

  test('no class name is left', () => {
    const names = (document: Document) =>
      all(document, '[class]').flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean));
    const before = new Set(names(documentOf(page)));
    expect(names(documentOf(page, 'classes renamed')).filter((name) => before.has(name))).toEqual([]);
    const scattered = names(documentOf(page, 'classes scattered'));
    expect(new Set(scattered).size).toBeGreaterThan(0.99 * scattered.length);
  });

  test('whatever refers to an id still finds it', () => {
    const found = (document: Document) =>
      all(document, '[aria-labelledby], [aria-describedby], [aria-controls], [for]').flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].map((name) =>
          (attribute(element, name) ?? '').split(/\s+/).map((id) => id !== '' && document.getElementById(id) !== null),
        ),
      );
    expect(found(documentOf(page, 'ids renumbered'))).toEqual(found(documentOf(page)));
  });

  test('the document says that it is in another language', () => {
    const language = (document: Document) => attribute(rootOf(document) as Element, 'lang');
    expect(language(documentOf(page, 'another language'))).not.toBe(language(documentOf(page)));
  });
});

describe('in another language', () => {
  const into = (text: string, from: string, to: SpokenLanguage, site: 'linkedin' | 'facebook' = 'linkedin') =>
    translated(text, translation(site, from, to) as Translation);

  test.each([
    ['3w', 'en', 'fr', '3 sem'],
    ['3d • Edited •', 'en', 'de', '3 tag • Edited •'],
    ['il y a 2 mois', 'fr', 'en', '2 months ago'],
    ['1,330', 'en', 'de', '1.330'],
    ['1.2K', 'en', 'fr', '1,2K'],
    ['12.480 seguidores', 'es', 'en', '12,480 followers'],
    ['1 comment', 'en', 'it', '1 commento'],
    ['2 480 abonnés', 'fr', 'nl', '2.480 volgers'],
  ] as const)('%s (%s) is in %s: %s', (text, from, to, written) => {
    expect(into(text, from, to)).toBe(written);
  });

  test.each(['Harrow & Teale', 'We shipped 40 looms this week', 'Follow', '', '2 mars'])('%j is left alone', (text) => {
    expect(into(text, 'en', 'fr')).toBeNull();
  });

  test('a word for two things is left alone', () => {
    expect(into('12 reacties', 'nl', 'en')).toBeNull();
  });

  test('every age keeps its meaning', () => {
    const now = new Date('2026-11-20T12:00:00Z');
    const words = wordsOnDisk('linkedin');
    for (const target of SPOKEN_LANGUAGES) {
      for (const age of ['5m', '3h', '2d', '1w', '4mo', '2yr']) {
        const written = into(age, 'en', target);
        expect(written && readTime(written, words(target), now), `${age} in ${target}`).toEqual(
          readTime(age, words('en'), now),
        );
      }
    }
  });
});
