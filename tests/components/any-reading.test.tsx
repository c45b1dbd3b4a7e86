import * as fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { LENSES } from '../../components/lens-tabs.tsx';
import { advised } from '../../lib/advised.ts';
import { type Count, NOTE_CODES, POST_KINDS, type PostReading } from '../../lib/reading/reading.ts';
import { LOCALES } from '../../lib/words/format.ts';
import { post, READ_AT, reading } from '../readings.ts';
import { draw } from './draw.tsx';

afterAll(() => vi.unstubAllGlobals());

const DAY = 86_400_000;

const count = fc.option(
  fc.tuple(fc.nat(2_000_000), fc.nat(500)).map(([low, more]): Count => ({ low, high: low + more, shown: String(low) })),
  { nil: null },
);

const publishedAt = fc.option(
  fc
    .tuple(fc.double({ min: -2, max: 4000, noNaN: true }), fc.constantFrom(0, 0, 1 / 24, 1, 7, 30, 365))
    .map(([age, width]) => {
      const at = (days: number) => new Date(Date.parse(READ_AT) - days * DAY).toISOString();
      return { from: at(age + width), to: at(age), source: 'text' as const };
    }),
  { nil: null, freq: 8 },
);

const anyPost: fc.Arbitrary<PostReading> = fc
  .record({
    publishedAt,
    authorship: fc.constantFrom('own', 'own', 'own', 'reshare'),
    pinned: fc.boolean(),
    kind: fc.constantFrom(...POST_KINDS),
    reactions: count,
    comments: count,
    shares: count,
    permalink: fc.constantFrom(null, 'https://www.facebook.com/x/posts/1', 'javascript:alert(1)'),
  })
  .map((changes) => post(1, changes));

const anyReading = fc
  .record({
    posts: fc.array(anyPost, { maxLength: 12 }),
    times: fc.constantFrom(1, 1, 1, 12),
    site: fc.constantFrom('linkedin', 'facebook'),
    end: fc.boolean(),
    holes: fc.constantFrom(0, 0, 3),
    feed: fc.constantFrom('read', 'read', 'not-seen'),
    name: fc.option(fc.string({ maxLength: 300 }), { nil: null }),
    followers: count,
    notes: fc.subarray([...NOTE_CODES]),
  })
  .map(({ posts, times, site, end, holes, feed, name, followers, notes }) => {
    const list = Array.from({ length: times }, () => posts).flat();
    const plain = reading(list);
    return {
      ...plain,
      site,
      page: { ...plain.page, name, followers },
      coverage: { ...plain.coverage, end, holes, feed },
      notes: notes.map((code) => ({ code })),
    } as const;
  });

it('shows any reading, whatever is missing in it, without a broken figure', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyReading, fc.constantFrom(...LOCALES), fc.constantFrom(...LENSES), (read, locale, lens) => {
      const page = { ...read, notes: [...read.notes] };
      const shown = {
        state: 'diagnosed',
        advised: true,
        ...advised({ reading: page, context: { lens }, locale, earlier: null, others: [] }),
      } as const;
      const { root, texts, openAll } = draw({ shown, locale, lens });
      openAll();
      expect(texts('h2')).toHaveLength(1);
      const said = texts(
        'h1, h2, h3, .lead, .sure, .dimension-label, dt, dd, th, td, li, figcaption, .plain, .hint, .line, desc, tspan',
      ).join('\n');
      expect(said).not.toMatch(/undefined|NaN|Infinity|∞|\[object/);
      const places = ['x', 'x1', 'x2', 'y', 'y1', 'y2', 'cx', 'cy', 'width', 'height'];
      for (const mark of root.querySelectorAll('svg *')) {
        for (const name of places) expect(mark.getAttribute(name) ?? '0').toMatch(/^-?\d+(\.\d+)?(r?em|%)?$/);
        for (const name of ['width', 'height']) expect(mark.getAttribute(name) ?? '0').not.toMatch(/^-/);
      }
      for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:/);
    }),
    { numRuns: 150 },
  );
});
