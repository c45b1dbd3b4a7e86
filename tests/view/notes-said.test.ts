import { expect, test } from 'vitest';
import type { Note, PostReading } from '../../lib/reading/reading.ts';
import { notesSaid } from '../../lib/view/notes-said.ts';
import { deeperWords } from '../../lib/words/words.ts';
import '../../lib/words/all.ts';

const ONE = { low: 1, high: 1, shown: '1' };
const read = { publishedAt: { from: '', to: '', source: 'id' }, reactions: ONE, comments: ONE } as PostReading;
const page = { followers: ONE } as never;

function said(notes: Note[], posts: PostReading[] = [read], locale: 'en' | 'fr' = 'en'): string[] {
  return notesSaid({ notes, page, posts }, deeperWords(locale).notes);
}

const partly: Note = { code: 'language-partly-known', detail: 'or' };

test('a language that is only partly known is named, with what could not be read of it', () => {
  const ageless = { ...read, publishedAt: null };
  const countless = { ...read, reactions: null };
  expect(said([partly], [ageless])).toEqual([
    'This page’s language (Odia) is only partly known: ages could not be read from words.',
  ]);
  expect(said([partly], [countless])[0]).toContain('numbers could not be read from words');
  expect(said([partly], [ageless, countless])[0]).toContain('ages and numbers could not be read from words');
  expect(said([partly], [ageless], 'fr')).toEqual([
    'La langue de cette page (odia) n’est connue qu’en partie\u00a0: les dates écrites en mots n’ont pas pu être lues.',
  ]);
});

test('a page that does not say its language is not called by another name', () => {
  expect(said([{ code: 'language-unknown', detail: 'und' }])[0]).toContain('does not say in which language it is');
  expect(said([{ code: 'language-unknown', detail: 'csb' }])[0]).toContain('(Kashubian)');
});

test('each kind of reason is said once', () => {
  expect(said([{ code: 'filtered' }, { code: 'filtered' }])).toHaveLength(1);
});
