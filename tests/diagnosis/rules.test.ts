/** What must hold of every page, whatever its posts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { activityOf, responseOf } from '../../lib/diagnosis/scores.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { diagnosisOf, exactly, NOW, page, post, reshare } from './pages.ts';

const DAY = 86_400_000;
const SLACK = 1e-6;
const RANK: Partial<Record<Verdict, number>> = { empty: 0, abandoned: 1, 'present-but-inactive': 2, irregular: 3 };
const rank = (verdict: Verdict) => RANK[verdict] ?? 4;
const CONFIDENCE = { low: 0, medium: 1, high: 2 };

const age = fc.double({ min: 0.1, max: 500, noNaN: true });
const ages = fc.array(age, { minLength: 2, maxLength: 30 }).map((list) => list.sort((a, b) => a - b));
const counts = fc.nat(60);
const listed = fc.tuple(
  ages,
  fc.array(counts, { minLength: 30, maxLength: 30 }),
  fc.boolean(),
  fc.integer({ min: 60, max: 200_000 }),
);

function built([list, reactions, end, followers]: [number[], number[], boolean, number]): PageReading {
  const posts = list.map((days, i) => post(days, { reactions: exactly(reactions[i] ?? 0) }));
  return page(posts, { followers, coverage: { end } });
}

const activity = (reading: PageReading) => activityOf(reading, measure(reading));
const response = (reading: PageReading) => responseOf(reading.site, measure(reading));
const withPosts = (reading: PageReading, posts: PostReading[]): PageReading => ({ ...reading, posts });

describe('of every page', () => {
  it('a newer own post never lowers activity, nor moves the verdict down', () => {
    fc.assert(
      fc.property(listed, fc.double({ min: 0, max: 1, noNaN: true }), (made, share) => {
        const before = built(made);
        const after = withPosts(before, [post((made[0][0] ?? 0) * share), ...before.posts]);
        const [was, is] = [activity(before), activity(after)];
        if (was && is) expect(is.value).toBeGreaterThanOrEqual(was.value - SLACK);
        const down = diagnosisOf(before).verdict !== 'not-enough-evidence';
        if (down) expect(rank(diagnosisOf(after).verdict)).toBeGreaterThanOrEqual(rank(diagnosisOf(before).verdict));
      }),
    );
  });

  it('a reshare among the posts changes no score and no verdict', () => {
    fc.assert(
      fc.property(listed, fc.double({ min: 0, max: 1, noNaN: true }), (made, place) => {
        const before = built(made);
        const at = Math.floor(place * before.posts.length);
        const days = made[0][at] ?? 0;
        const after = withPosts(before, before.posts.toSpliced(at, 0, reshare(days)));
        expect(activity(after)).toEqual(activity(before));
        expect(response(after)).toEqual(response(before));
        expect(diagnosisOf(after).verdict).toBe(diagnosisOf(before).verdict);
      }),
    );
  });

  it('more followers, same interactions: the response never rises', () => {
    fc.assert(
      fc.property(listed, fc.nat(1_000_000), (made, more) => {
        const [list, reactions, end, followers] = made;
        const was = response(built(made));
        const is = response(built([list, reactions, end, followers + more]));
        if (was && is) expect(is.value).toBeLessThanOrEqual(was.value + SLACK);
      }),
    );
  });

  it('one more interaction never lowers the response', () => {
    fc.assert(
      fc.property(listed, fc.nat(29), (made, which) => {
        const before = built(made);
        const after = withPosts(
          before,
          before.posts.map((each, i) =>
            i === which ? { ...each, reactions: exactly((each.reactions?.low ?? 0) + 1) } : each,
          ),
        );
        const [was, is] = [response(before), response(after)];
        if (was && is) expect(is.value).toBeGreaterThanOrEqual(was.value - SLACK);
      }),
    );
  });

  it('later, with the same posts, activity never rises', () => {
    fc.assert(
      fc.property(listed, fc.double({ min: 0.01, max: 200, noNaN: true }), (made, days) => {
        const before = built(made);
        const after = { ...before, readAt: new Date(Date.parse(NOW) + days * DAY).toISOString() };
        const [was, is] = [activity(before), activity(after)];
        if (was && is) expect(is.value).toBeLessThanOrEqual(was.value + SLACK);
      }),
    );
  });

  it('wider ages never narrow a score nor raise confidence', () => {
    fc.assert(
      fc.property(listed, fc.double({ min: 0, max: 40, noNaN: true }), (made, width) => {
        const exact = built(made);
        const wide = withPosts(
          exact,
          made[0].map((days, i) => ({
            ...(exact.posts[i] ?? post(days)),
            publishedAt: post([Math.max(0, days - width), days + width]).publishedAt,
          })),
        );
        const [was, is] = [activity(exact), activity(wide)];
        if (was && is) {
          expect(is.low).toBeLessThanOrEqual(was.low + SLACK);
          expect(is.high).toBeGreaterThanOrEqual(was.high - SLACK);
        }
        const [narrow, broad] = [diagnosisOf(exact), diagnosisOf(wide)];
        if (narrow.verdict === broad.verdict) {
          expect(CONFIDENCE[broad.confidence]).toBeLessThanOrEqual(CONFIDENCE[narrow.confidence]);
        }
        const unkinder = broad.verdict !== 'not-enough-evidence' && rank(broad.verdict) < rank(narrow.verdict);
        expect(unkinder && narrow.verdict !== 'not-enough-evidence').toBe(false);
      }),
    );
  });

  it('the order of a whole list, and the language, change no measure and no verdict', () => {
    fc.assert(
      fc.property(ages, fc.infiniteStream(fc.nat()), (list, stream) => {
        const shuffled = list.map((days) => ({ days, key: stream.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const sorted = page(
          list.map((days) => post(days)),
          { coverage: { end: true } },
        );
        const mixed = page(
          shuffled.map(({ days }) => post(days)),
          { coverage: { end: true } },
        );
        const { list: _sorted, ...before } = measure(sorted);
        const { list: _mixed, ...after } = measure(mixed);
        expect(after).toEqual(before);
        expect(diagnosisOf({ ...mixed, language: 'fr' }, { locale: 'fr' }).verdict).toBe(diagnosisOf(sorted).verdict);
      }),
    );
  });

  it('an old post that is pinned changes nothing in a list that goes on', () => {
    fc.assert(
      fc.property(listed, fc.double({ min: 1, max: 900, noNaN: true }), (made, older) => {
        const [list, reactions, , followers] = made;
        const before = built([list, reactions, false, followers]);
        const pin = post((made[0].at(-1) ?? 0) + older, { pinned: true, reactions: exactly(900) });
        const after = withPosts(before, [pin, ...before.posts]);
        expect(activity(after)).toEqual(activity(before));
        expect(diagnosisOf(after).verdict).toBe(diagnosisOf(before).verdict);
      }),
    );
  });

  it('the skin of the site, its language, the view and the address change no measure and no verdict', () => {
    fc.assert(
      fc.property(listed, (made) => {
        const one = built(made);
        const other: PageReading = {
          ...one,
          layout: 'linkedin-hashed',
          language: 'ar',
          url: 'https://fr.linkedin.com/company/brackwell-joinery/posts/?feedView=all',
        };
        expect(measure(other)).toEqual(measure(one));
        const [was, is] = [diagnosisOf(one), diagnosisOf(other, { locale: 'fr' })];
        expect([is.verdict, is.confidence, is.activity, is.response]).toEqual([
          was.verdict,
          was.confidence,
          was.activity,
          was.response,
        ]);
      }),
    );
  });

  it('an unread count never lowers the response', () => {
    fc.assert(
      fc.property(listed, (made) => {
        const read = built(made);
        const zeros = withPosts(
          read,
          read.posts.map((each, i) => (i % 2 ? { ...each, reactions: exactly(0), comments: exactly(0) } : each)),
        );
        const unread = withPosts(
          read,
          read.posts.map((each, i) => (i % 2 ? { ...each, reactions: null } : each)),
        );
        const [asZero, asUnknown] = [response(zeros), response(unread)];
        if (asZero && asUnknown) expect(asUnknown.value).toBeGreaterThanOrEqual(asZero.value - SLACK);
      }),
    );
  });

  it('a small step in age is a small step in activity', () => {
    fc.assert(
      fc.property(listed, fc.nat(29), (made, which) => {
        const [list, reactions, , followers] = made;
        const step = 1e-4;
        // Whole posts enter and leave the 92 days: that count is the one step there is.
        if (list.some((days) => Math.abs(days - 92) < 2 * step)) return;
        const moved = list.map((days, i) => (i === which ? days + step : days)).sort((a, b) => a - b);
        const [was, is] = [
          activity(built([list, reactions, true, followers])),
          activity(built([moved, reactions, true, followers])),
        ];
        if (was && is) expect(Math.abs(is.value - was.value)).toBeLessThan(0.05);
      }),
    );
  });
});
