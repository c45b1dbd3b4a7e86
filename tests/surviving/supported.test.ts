/** What a changed page supports: the rules of scripts/mutation/supported.ts, one by one, on readings made by hand. */
import { describe, expect, test } from 'vitest';
import type { Count, PageReading, PostReading } from '../../lib/reading/reading.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import type { Trace } from '../../scripts/mutation/mutations.ts';
import { unsupported } from '../../scripts/mutation/supported.ts';
import { post, READ_AT, reading } from '../readings.ts';

const count = (shown: string): Count => ({ low: Number(shown), high: Number(shown), shown });
const ZERO: Count = { low: 0, high: 0, shown: '' };
const first = post(4, { reactions: count('48'), comments: count('7'), shares: ZERO });
const second = post(12, { reactions: count('9'), comments: null, shares: ZERO });
const intact = reading([first, second]);

const NOTHING: Trace = { did: '', taken: [], placed: [], places: [], structural: false, marked: [] };

/** What is wrong with the first post read so, after such a change. */
function wrongWith(changes: Partial<PostReading>, trace: Partial<Trace> = {}): string[] {
  return wrongPage({ posts: [{ ...first, ...changes }, second] }, trace);
}

function wrongPage(changes: Partial<PageReading>, trace: Partial<Trace> = {}): string[] {
  const words = wordsOnDisk('linkedin')('en');
  const before = { outcome: { ok: true, reading: intact } as const, source: '', words, now: new Date(READ_AT) };
  return unsupported(before, { ok: true, reading: { ...intact, ...changes } }, [{ ...NOTHING, ...trace }]);
}

describe('counts', () => {
  test('as before, unknown, or less exact', () => {
    expect(wrongWith({})).toEqual([]);
    expect(wrongWith({ reactions: null })).toEqual([]);
    expect(wrongWith({ reactions: { low: 40, high: 50, shown: '~' } })).toEqual([]);
  });

  test('another number is wrong, and so is one of another post or field', () => {
    expect(wrongWith({ reactions: count('49') })).toHaveLength(1);
    expect(wrongWith({ reactions: count('9') })).toHaveLength(1);
    expect(wrongWith({ comments: count('48') })).toHaveLength(1);
  });

  test('a zero by absence only where the number itself was taken away', () => {
    expect(wrongWith({ reactions: ZERO })).toHaveLength(1);
    expect(wrongWith({ reactions: ZERO }, { taken: ['148 reactions'] })).toHaveLength(1);
    expect(wrongWith({ reactions: ZERO }, { taken: ['social-counts__reactions'], structural: true })).toHaveLength(1);
    expect(wrongWith({ reactions: ZERO }, { taken: ['48 reactions'] })).toEqual([]);
  });

  test('of another post, where a node with it was moved; of another field never by that', () => {
    expect(wrongWith({ reactions: count('9') }, { placed: ['9'], structural: true })).toEqual([]);
    expect(wrongWith({ reactions: count('7') }, { placed: ['7'], structural: true })).toHaveLength(1);
  });

  test('what the place of the number says now', () => {
    expect(wrongWith({ reactions: count('12') }, { places: [{ before: '48', after: '12' }] })).toEqual([]);
    expect(wrongWith({ reactions: count('12') }, { places: [{ before: 'Ann', after: '12' }] })).toHaveLength(1);
    expect(wrongWith({ reactions: count('12') }, { places: [{ before: '48', after: '112' }] })).toHaveLength(1);
  });

  test('"1" is no number of "1,2"', () => {
    expect(wrongWith({ reactions: count('1') }, { places: [{ before: '48', after: '1,2' }] })).toHaveLength(1);
  });

  test('a number in place of a button’s word, where it was zero by absence', () => {
    const place = { before: 'Share', after: '12' };
    expect(wrongWith({ shares: count('12') }, { places: [{ ...place, isButton: true }] })).toEqual([]);
    expect(wrongWith({ shares: count('12') }, { places: [place] })).toHaveLength(1);
    expect(wrongWith({ comments: count('12') }, { places: [{ ...place, isButton: true }] })).toHaveLength(1);
    expect(wrongWith({ shares: count('12') }, { places: [{ ...place, before: '7', isButton: true }] })).toHaveLength(1);
  });

  test('what the place says after it was exchanged twice', () => {
    const speaker = {} as ChildNode;
    const twice = [
      { before: '48', after: '5h', speaker },
      { before: '5h', after: '12', speaker },
    ];
    expect(wrongWith({ reactions: count('12') }, { places: twice })).toEqual([]);
    expect(
      wrongWith({ reactions: count('12') }, { places: twice.map((place) => ({ ...place, speaker: {} as ChildNode })) }),
    ).toHaveLength(1);
  });

  test('what was marked as it by another attribute', () => {
    expect(wrongWith({ shares: count('7') }, { marked: ['7 comments'], structural: true })).toEqual([]);
  });
});

describe('times', () => {
  const aged = { from: '2026-11-06T12:00:00.000Z', to: '2026-11-13T12:00:00.000Z', source: 'text' } as const;

  test('another time is wrong, unless it is written there', () => {
    expect(wrongWith({ publishedAt: aged })).toHaveLength(1);
    expect(wrongWith({ publishedAt: aged }, { places: [{ before: '4d', after: '1w' }] })).toEqual([]);
    expect(wrongWith({ publishedAt: aged }, { places: [{ before: '4d', after: '3w' }] })).toHaveLength(1);
  });

  test('a wider one says nothing wrong', () => {
    expect(wrongWith({ publishedAt: { from: '2026-11-01T00:00:00Z', to: READ_AT, source: 'text' } })).toEqual([]);
  });
});

describe('posts', () => {
  const third = post(30, { reactions: count('9') });

  test('one that was not there is wrong, unless the page was named above it', () => {
    expect(wrongPage({ posts: [first, second, third] })).toHaveLength(1);
    expect(wrongPage({ posts: [first, second, third] }, { placed: ['/company/harrow-teale/'] })).toEqual([]);
    expect(wrongPage({ posts: [first, second, third] }, { placed: ['/company/calder/'] })).toHaveLength(1);
  });

  test('one may be missing, none may be twice', () => {
    expect(wrongPage({ posts: [second] })).toEqual([]);
    expect(wrongPage({ posts: [first, second, second] })).toHaveLength(1);
  });

  test('without its name it must be one of those that were there, whole', () => {
    const nameless = { id: null, permalink: null };
    expect(wrongPage({ posts: [{ ...first, ...nameless }] })).toEqual([]);
    expect(wrongPage({ posts: [{ ...first, ...nameless, reactions: second.reactions }] })).toHaveLength(1);
  });
});

describe('the page', () => {
  test('a name only as it was, or as its place says now', () => {
    const page = { ...intact.page, name: 'Calder Valves' };
    expect(wrongPage({ page })).toHaveLength(1);
    expect(wrongPage({ page }, { places: [{ before: 'Harrow & Teale', after: 'Calder Valves' }] })).toEqual([]);
  });

  test('a list that was not whole never becomes so', () => {
    expect(wrongPage({ coverage: { ...intact.coverage, end: true } })).toHaveLength(1);
  });

  test('a page that was refused is not read', () => {
    const refused = { ok: false, problem: { code: 'login-wall', site: 'linkedin' } } as const;
    const before = { outcome: refused, source: '', words: null, now: new Date(READ_AT) };
    expect(unsupported(before, { ok: true, reading: intact }, [NOTHING])).toHaveLength(1);
    expect(unsupported(before, refused, [NOTHING])).toEqual([]);
  });
});
