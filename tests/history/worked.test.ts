import { describe, expect, it } from 'vitest';
import '../../lib/words/all.ts';
import { TIPS } from '../../lib/diagnosis/tips/index.ts';
import { withAdvice, withoutAdvice } from '../../lib/history/advice.ts';
import { adviceToAsk, hasWorked, readingOf, workedOf } from '../../lib/history/worked.ts';
import { type OwnTipId, WORKED } from '../../lib/history/worked-table.ts';
import type { PostReading } from '../../lib/reading/reading.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { post } from '../readings.ts';
import { ago, at, count, covering, readAgo } from './pages.ts';

const SHOWN = 42;
/** Posts from before the step, six days apart: they reach a quarter back. */
const BEFORE = Array.from({ length: 15 }, (_, index) => 50 + 6 * index);

/** What is said of a step shown 42 days ago, of a page that has published this since. */
function said(tip: OwnTipId, since: PostReading[], { shown = SHOWN, before = at(BEFORE) } = {}) {
  const { result, found, because } = hasWorked(
    tip,
    ago(shown),
    readAgo(shown, before),
    readAgo(0, [...since, ...before]),
  );
  return [result, found && [found.low, found.high], because];
}

describe('whether a step worked', () => {
  it('is asked of every step on the own page', () => {
    const own = TIPS.filter(({ lens }) => lens === 'mine').map(({ id }) => id);
    expect(Object.keys(WORKED).toSorted()).toEqual(own.toSorted());
  });

  it('counts the posts of the last month', () => {
    expect(said('own-restart-small', at([2, 9, 16, 23]))).toEqual(['yes', [4, 4], null]);
    expect(said('own-restart-small', at([2, 9, 33, 40]))).toEqual(['not-yet', [2, 2], null]);
    expect(said('own-restart-small', [])).toEqual(['not-yet', [0, 0], null]);
    expect(said('own-restart-small', at([2, 5]), { shown: 10 })).toEqual(['cannot-say', [2, 2], 'too-soon']);
  });

  it('claims nothing that another reading of the same labels would not bear', () => {
    const coarse = post(30, { publishedAt: { from: ago(33), to: ago(28), source: 'text' } });
    expect(said('own-restart-small', [...at([2, 9, 16]), coarse])).toEqual(['cannot-say', [3, 4], 'not-clear']);
    // A list that stops short of the month may leave posts out, and shows enough all the same.
    const short = (ages: number[]) =>
      hasWorked('own-restart-small', ago(SHOWN), readAgo(SHOWN, at(BEFORE)), readAgo(0, at(ages)));
    expect(short([1, 2, 3])).toMatchObject({ result: 'cannot-say', found: { low: 3, high: null } });
    expect(short([1, 2, 3, 4, 5])).toMatchObject({ result: 'yes', found: { low: 5, high: null } });
  });

  it('measures the longest time without a post since, and says a silence whole', () => {
    expect(said('own-name-owner', at([5, 22, 38]))).toEqual(['yes', [17, 17], null]);
    expect(said('own-name-owner', at([5, 30]))).toEqual(['not-yet', [25, 25], null]);
    expect(said('own-name-owner', [])).toEqual(['not-yet', [50, 50], null]);
    expect(said('own-name-owner', at([5]), { shown: 15 })).toEqual(['cannot-say', [10, 10], 'too-soon']);
  });

  it('cannot see what posts are about, but sees that there are none', () => {
    expect(said('own-finished-job', at([5, 12]))).toEqual(['cannot-say', null, 'not-shown']);
    expect(said('own-finished-job', [])).toEqual(['not-yet', [0, 0], null]);
    expect(said('own-one-purpose', at([5, 12]))).toEqual(['not-yet', [2, 2], null]);
    expect(said('own-peer-circle', at([5, 12]))).toEqual(['cannot-say', null, 'not-shown']);
  });

  it('holds the response of the posts since against what it was', () => {
    const loud = (likes: number) =>
      at([3, 8, 13, 18, 23], { reactions: count(likes), comments: count(0), shares: count(0) });
    // The median then was 6: five reactions and a comment.
    expect(said('own-first-200', loud(8))).toEqual(['yes', [8, 8], null]);
    expect(said('own-first-200', loud(7))).toEqual(['not-yet', [7, 7], null]);
    expect(said('own-first-200', [])).toEqual(['cannot-say', null, 'not-clear']);
  });

  it('makes no median of a part of the posts', () => {
    const loud = (ages: number[], likes: number) =>
      at(ages, { reactions: count(likes), comments: count(0), shares: count(0) });
    const asked = (posts: PostReading[], tip: OwnTipId = 'own-first-200') =>
      hasWorked(tip, ago(SHOWN), readAgo(SHOWN, at(BEFORE)), readAgo(0, posts)).result;
    // What was published between the step and the last 19 days was not loaded.
    expect(asked(loud([3, 7, 11, 15, 19], 30))).toBe('cannot-say');
    expect(asked(at([3, 7, 11, 15, 19]), 'own-five-voices')).toBe('cannot-say');
    // Of five posts whose dates leave open whether they came before the step, any may count, the older ones last.
    const coarse = loud([44, 44, 44, 44, 44], 1).map((each, place) => ({
      ...each,
      id: `urn:li:activity:${place + 1}`,
      publishedAt: { from: ago(46), to: ago(40), source: 'text' as const },
    }));
    expect(asked([...loud([3, 8, 13, 18, 23], 8), ...at(BEFORE)])).toBe('yes');
    expect(asked([...loud([3, 8, 13, 18, 23], 8), ...coarse, ...at(BEFORE)])).toBe('cannot-say');
  });

  it('does not call a pin old beside one without a date', () => {
    const pins = [post(0, { id: null, publishedAt: null, pinned: true }), post(120, { pinned: true })];
    expect(said('own-fresh-pin', pins)).toEqual(['cannot-say', [0, 120], 'not-clear']);
  });

  it('counts kinds, shares, followers, fields and pins', () => {
    const document = post(4, { kind: 'document', reactions: count(60) });
    expect(said('own-add-document', [document])).toEqual(['yes', [61, 61], null]);
    expect(said('own-add-document', at([4]))).toEqual(['not-yet', [0, 0], null]);
    expect(said('own-first-photo', at([4, 9]))).toEqual(['yes', [2, 2], null]);
    expect(said('own-first-photo', at([4, 9], { kind: 'unknown' }))).toEqual(['cannot-say', [0, 2], 'not-clear']);
    const reshares = at([3, 6], { authorship: 'reshare' });
    expect(said('own-fewer-reshares', [...reshares, ...at([8, 12])])).toEqual(['not-yet', [0.5, 0.5], null]);
    expect(said('own-customer-question', at([3, 8, 13, 18], { comments: count(0) }))).toEqual([
      'not-yet',
      [0, 0],
      null,
    ]);
    const followed = (now: number, then: number) => {
      const page = (days: number, followers: number) => {
        const reading = readAgo(days, at(BEFORE));
        return { ...reading, page: { ...reading.page, followers: count(followers) } };
      };
      return hasWorked('own-invite', ago(SHOWN), page(SHOWN, then), page(0, now)).result;
    };
    expect([followed(110, 100), followed(109, 100)]).toEqual(['yes', 'not-yet']);
    expect(said('own-fresh-pin', [post(5, { pinned: true })])).toEqual(['yes', [5, 5], null]);
    expect(said('own-fresh-pin', [post(120, { pinned: true })])).toEqual(['not-yet', [120, 120], null]);
    expect(said('own-fresh-pin', [])).toEqual(['cannot-say', null, 'not-clear']);
  });

  it('knows this reading for the second one', () => {
    expect(said('own-five-figures', [])).toEqual(['yes', [42, 42], null]);
    expect(said('own-five-figures', [], { shown: 20 })).toEqual(['cannot-say', [20, 20], 'too-soon']);
    // Another reading, between the two, may have been the second.
    expect(said('own-five-figures', [], { shown: 100, before: at([110, 120]) })[0]).toBe('cannot-say');
  });

  it('knows an empty page that has begun', () => {
    const empty = covering(readAgo(SHOWN, []), { end: true });
    const begun = covering(readAgo(0, at([2, 10, 20, 30, 38])), { end: true });
    expect(hasWorked('own-first-five', ago(SHOWN), empty, begun)).toMatchObject({
      result: 'yes',
      found: { low: 5, high: 5 },
    });
    const gap = covering(readAgo(0, at([2, 10, 20, 22, 38])), { end: true });
    expect(hasWorked('own-first-five', ago(SHOWN), empty, gap).result).toBe('not-yet');
  });
});

describe('the steps that are asked for', () => {
  const advice = (days: number, ...tips: string[]) => ({ at: ago(days), tips });

  it('are the last that have had four weeks, or else the first', () => {
    const all = [advice(90, 'a'), advice(40, 'b'), advice(10, 'c'), advice(0, 'd')];
    expect(adviceToAsk(all, ago(0))?.tips).toEqual(['b']);
    expect(adviceToAsk(all.slice(2), ago(0))?.tips).toEqual(['c']);
    expect(adviceToAsk(all.slice(3), ago(0))).toBeNull();
  });

  it('stand with the reading of that moment', () => {
    const readings = [readAgo(0, []), readAgo(40, []), readAgo(90, [])];
    expect(readingOf(advice(39), readings)).toBe(readings[1]);
    expect(readingOf(advice(95), readings)).toBe(readings[2]);
    const view = workedOf(
      [advice(SHOWN, 'own-name-owner', 'gone-from-the-catalogue')],
      [readAgo(SHOWN, at(BEFORE))],
      readAgo(0, at(BEFORE)),
    );
    expect(view?.steps.map(({ tip }) => tip)).toEqual(['own-name-owner']);
    expect(workedOf([], readings, readAgo(0, []))).toBeNull();
  });

  it('are kept once a sitting, the last ten, and go with a reading that is taken back', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => advice(100 - index, `${index}`));
    const list = twelve.reduce<readonly ReturnType<typeof advice>[]>(withAdvice, []);
    expect(list.map(({ tips }) => tips[0])).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(withAdvice(list, advice(89.01, '11'))).toBe(list);
    expect(withAdvice(list, advice(89.01, 'x')).at(-1)?.tips).toEqual(['x']);
    expect(withoutAdvice(list, ago(89))).toHaveLength(9);
    expect(withoutAdvice(list, ago(1))).toBe(list);
  });
});

describe('what is said of a step', () => {
  it('says what was wanted and what was found', () => {
    const { worked: words, tips } = deeperWords('en');
    const line = (tip: OwnTipId, since: PostReading[]) => {
      const answer = hasWorked(tip, ago(SHOWN), readAgo(SHOWN, at(BEFORE)), readAgo(0, [...since, ...at(BEFORE)]));
      return words.wanted({ ...tips.tips[tip].worked, ...answer });
    };
    expect(line('own-name-owner', [])).toBe(
      'wanted: longest gap, no gap over 21 days at the next reading; found: 50\u00a0days. Not yet.',
    );
    expect(line('own-restart-small', [])).toBe('wanted: own posts in 30 days, at least 4; found: none. Not yet.');
    expect(line('own-restart-small', at([1, 2, 3, 4]))).toBe(
      'wanted: own posts in 30 days, at least 4; found: 4. It worked.',
    );
    expect(line('own-peer-circle', [])).toBe(
      'wanted: meetings, 1 before the next reading. Whether it worked, the page does not show.',
    );
  });
});
