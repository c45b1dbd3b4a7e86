/** What holds of the next steps of any page. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Context, PURPOSES, type Tip } from '../../lib/diagnosis/diagnosis.ts';
import { TIPS } from '../../lib/diagnosis/tips/index.ts';
import { POST_KINDS } from '../../lib/reading/reading.ts';
import { diagnosisOf, exactly, page, post } from './pages.ts';

const anyPost = fc
  .record({
    age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 900 })),
    kind: fc.constantFrom(...POST_KINDS, 'image' as const, 'job' as const),
    own: fc.constantFrom(true, true, true, false),
    pinned: fc.constantFrom(false, false, false, true),
    reactions: fc.option(fc.nat(80)),
    comments: fc.option(fc.nat(6)),
    hashtags: fc.nat(9),
  })
  .map(({ age, kind, own, pinned, reactions, comments, hashtags }) =>
    post(age, {
      kind,
      pinned,
      authorship: own ? 'own' : 'reshare',
      reactions: reactions === null ? null : exactly(reactions),
      comments: comments === null ? null : exactly(comments),
      text: { excerpt: '', length: age * 10, hashtags: Array(hashtags).fill('#a'), truncated: false },
    }),
  );

const anyReading = fc
  .record({
    posts: fc.array(anyPost, { maxLength: 40 }),
    sorted: fc.constantFrom(true, true, true, false),
    site: fc.constantFrom('linkedin', 'facebook'),
    end: fc.boolean(),
    followers: fc.constantFrom(null, 80, 900, 5000, 60_000),
    employees: fc.constantFrom(null, 4, 60),
    about: fc.constantFrom('filled', 'empty', null),
    category: fc.constantFrom(null, 'Restaurant', 'Machinery'),
  })
  .map(({ posts, sorted, site, end, followers, employees, about, category }) =>
    page(sorted ? posts.toSorted((a, b) => ((a.publishedAt?.to ?? '') < (b.publishedAt?.to ?? '') ? 1 : -1)) : posts, {
      site,
      followers,
      coverage: { end },
      page: { employees: employees === null ? null : exactly(employees), about, category },
    }),
  );

const anyContext = fc
  .record(
    {
      lens: fc.constantFrom('mine', 'prospect', 'competitor'),
      belief: fc.constantFrom('late', 'in-step', 'ahead'),
      purpose: fc.constantFrom(...PURPOSES),
      hoursPerWeek: fc.constantFrom(1, 2, 4, 8),
    },
    { requiredKeys: ['lens'] },
  )
  .map((context): Context => context);

it('obeys its rules on any reading', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyReading, anyContext, (reading, context) => {
      const { findings, tips } = diagnosisOf(reading, { context });
      const found = new Set(findings.map(({ id }) => id));
      const rules = tips.map(({ id }) => TIPS.find((rule) => rule.id === id));
      const hours = context.hoursPerWeek ?? Number.POSITIVE_INFINITY;
      const running = (some: Tip[]) => some.reduce((sum, { thenPerWeek = 0 }) => sum + thenPerWeek, 0);
      expect(tips.length).toBeLessThanOrEqual(8);
      expect(new Set(rules.map((rule) => rule?.kind)).size).toBe(tips.length);
      for (const [place, tip] of tips.entries()) {
        expect(tip.lens).toBe(context.lens);
        expect(tip.site ?? reading.site).toBe(reading.site);
        expect(tip.because.length).toBeGreaterThan(0);
        expect(tip.because.every((id) => found.has(id))).toBe(true);
        expect(rules[place]?.unless?.filter((id) => found.has(id)) ?? []).toEqual([]);
        expect(tip.thenPerWeek ?? 0).toBeLessThanOrEqual(hours);
        if (context.lens === 'mine') expect(tip.example).toBeDefined();
        if (tip.examplePost !== undefined) expect(reading.posts[tip.examplePost]?.authorship).toBe('own');
      }
      const given = tips.slice(0, 3);
      expect(running(given)).toBeLessThanOrEqual(hours);
      const quick = tips.filter(
        (tip) => tip.effort === 'minutes' && running([...given.slice(0, 2), tip]) <= hours && !given.includes(tip),
      );
      if (quick.length > 0) expect(given.some(({ effort }) => effort === 'minutes')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
