/** What comes back from a page, or out of a file, is believed only after it was checked. */
import { describe, expect, test } from 'vitest';
import { checkOutcome, checkReading } from '../lib/reading/schema.ts';
import { soundPage } from '../lib/store/checked.ts';
import { NOTHING_SAID } from '../lib/store/kept-page.ts';
import { reading } from './readings.ts';

const fieldOf = (value: unknown) => {
  const checked = checkReading(value);
  return checked.ok ? null : checked.field;
};

test('a sound reading passes unchanged', () => {
  expect(checkReading(reading())).toEqual({ ok: true, value: reading() });
});

test('keys that are not known are dropped', () => {
  const page = { ...reading().page, email: 'ann@example.com' };
  const checked = checkReading({ ...reading(), page, extra: 1 });
  expect(checked).toEqual({ ok: true, value: reading() });
});

describe('a lie is refused, and its field named', () => {
  const [post] = reading().posts;
  test.each([
    ['posts.0.reactions.low', { posts: [{ ...post, reactions: { low: -1, high: 3, shown: '3' } }] }],
    ['posts.0.reactions.low', { posts: [{ ...post, reactions: { low: 9, high: 3, shown: '3' } }] }],
    // JSON knows it, and numbers are written with its sign.
    ['posts.0.reactions.low', { posts: [{ ...post, reactions: { low: -0, high: 3, shown: '3' } }] }],
    [
      'posts.0.reactions.high',
      { posts: [{ ...post, reactions: { low: 1, high: Number.POSITIVE_INFINITY, shown: '3' } }] },
    ],
    ['posts.0.reactions.high', { posts: [{ ...post, reactions: { low: 1, high: 1e30, shown: '3' } }] }],
    [
      'posts.0.publishedAt.from',
      { posts: [{ ...post, publishedAt: { from: '9999-01-01T00:00:00Z', to: '9999-01-01T00:00:00Z', source: 'id' } }] },
    ],
    [
      'posts.0.publishedAt.from',
      { posts: [{ ...post, publishedAt: { from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z', source: 'id' } }] },
    ],
    ['posts.0.id', { posts: [{ ...post, id: `urn:li:activity:${'9'.repeat(30)}` }] }],
    ['posts.0.permalink', { posts: [{ ...post, permalink: 'javascript:alert(1)' }] }],
    ['page.name', { page: { ...reading().page, name: 'x'.repeat(1_000_000) } }],
    ['posts', { posts: Array.from({ length: 5_001 }, () => post) }],
    ['coverage.postsSeen', { coverage: { ...reading().coverage, postsSeen: 12 } }],
    ['coverage.withTime', { coverage: { ...reading().coverage, withTime: 0 } }],
    ['readAt', { readAt: 'yesterday' }],
    // Parsed, and no day of the calendar.
    ['readAt', { readAt: '2026-02-30T00:00:00Z' }],
    ['readAt', { readAt: '2026-02-27T24:00:00Z' }],
    ['site', { site: 'example' }],
    ['evidence.page.name', { evidence: { page: { name: 'hearsay' }, posts: [] } }],
    ['evidence.page', { evidence: { page: { ['n'.repeat(21)]: 'id' }, posts: [] } }],
    [
      'evidence.page',
      { evidence: { page: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`field${i}`, 'id'])), posts: [] } },
    ],
    [
      'posts.0.text.length',
      { posts: [{ ...post, text: { excerpt: '', length: 1.5, hashtags: [], truncated: false } }] },
    ],
    [
      'posts.0.text.length',
      { posts: [{ ...post, text: { excerpt: '', length: 200_001, hashtags: [], truncated: false } }] },
    ],
    ['notes.0.code', { notes: [{ code: '<script>' }] }],
  ])('%s', (field, lie) => {
    expect(fieldOf({ ...reading(), ...lie })).toBe(field);
  });

  test('an outcome that is neither read nor unread', () => {
    const problem = { code: 'other-site', site: null };
    expect(checkOutcome({ ok: true, reading: reading() })).toEqual({
      ok: true,
      value: { ok: true, reading: reading() },
    });
    expect(checkOutcome({ ok: false, problem })).toEqual({ ok: true, value: { ok: false, problem } });
    for (const ok of ['true', 1, null, undefined]) {
      expect(checkOutcome({ ok, problem, reading: reading() })).toEqual({ ok: false, field: 'ok' });
    }
    expect(checkOutcome({ ok: true, reading: { ...reading(), site: 'example' } })).toEqual({
      ok: false,
      field: 'reading.site',
    });
  });

  test('a list of a million is refused, whatever is in it, and never thrown at', () => {
    const [post] = reading().posts;
    for (const member of [0, {}, post]) {
      const million = Array.from({ length: 1_000_000 }, () => member);
      expect(checkReading({ ...reading(), posts: million }).ok).toBe(false);
      expect(checkOutcome({ ok: true, reading: { ...reading(), notes: million } }).ok).toBe(false);
      const spoken = { ...post, text: { excerpt: '', length: 1, hashtags: million, truncated: false } };
      expect(checkReading({ ...reading(), posts: [post, spoken] }).ok).toBe(false);
    }
  });

  test('a page from the disk with a list of a million is damaged, and never thrown at', () => {
    const advice = Array.from({ length: 1_000_000 }, () => 0);
    expect(soundPage({ ...NOTHING_SAID, key: 'a', keys: ['a'], site: 'linkedin', advice })).toBeNull();
  });

  test('what is no reading at all', () => {
    for (const value of [null, undefined, 1, 'reading', [], {}]) expect(checkReading(value).ok).toBe(false);
    expect(checkOutcome({ ok: true }).ok).toBe(false);
    expect(checkOutcome({ ok: false, problem: { code: 'made-up', site: null } }).ok).toBe(false);
  });
});
