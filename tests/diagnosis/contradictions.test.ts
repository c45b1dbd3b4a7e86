/** What is said of one page must not contradict itself: sentence, facts, findings, chain, reason of doubt. */
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../lib/diagnosis/chain.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { lead } from '../../lib/diagnosis/lead.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { type Age, every, exactly, ownPosts, page, post, reshare } from './pages.ts';

function told(reading: PageReading) {
  const measures = measure(reading);
  const diagnosis = diagnose(reading, measures, { locale: 'en', context: { lens: 'mine' } });
  return {
    ...diagnosis,
    ...lead(reading, measures, diagnosis, 'en'),
    grade: diagnosis.confidence,
    found: diagnosis.findings.map(({ id }) => id),
    rules: chainOf(reading, measures, diagnosis, 'en').links.map(({ rule }) => rule),
  };
}

const silent = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };

describe('the sentence', () => {
  it('says no post where none can be, and a range where one may be', () => {
    const undated = page([reshare(1), post(null), reshare(40), reshare(95)]);
    expect(told(undated).sentence).not.toMatch(/^No post of its own/);
    const hole = page([post(20), reshare(50), reshare(95)], { coverage: { holes: 1 } });
    expect(told(hole).sentence).toMatch(/^At most 2 posts of its own in the last 3 months/);
  });

  it('says a pace only of a stretch in which it was kept', () => {
    // Every 12 days lately, every 3 days long before.
    const ages = [...every(12, 8, 5), ...every(3, 22, 92)];
    expect(told(page(ownPosts(ages))).sentence).not.toContain('every 3\u00a0days');
  });

  it('counts no old pin among the posts of the list', () => {
    const { sentence } = told(page([post(400, { pinned: true }), ...ownPosts([2, 5])]));
    expect(sentence).toBe('2 posts, reaching back 5\u00a0days.');
  });

  it('says one post only of one', () => {
    expect(told(page([post(300, { pinned: true }), post(5)])).sentence).not.toMatch(/^One post/);
    expect(told(page([post(-3000), post(5)])).sentence).not.toContain('∞');
  });

  it('names reshares meanwhile only where they are certainly younger', () => {
    const mixed: Age[] = [
      [70, 91],
      [64, 91],
    ];
    const whole = page([...ownPosts(mixed), reshare([60, 91]), post(5000)], {
      coverage: { end: true, order: 'mixed' },
    });
    expect(told(whole).sentence).not.toContain('meanwhile');
    expect(told(whole).sentence).not.toMatch(/^Nothing/);
  });
});

describe('the reason of doubt', () => {
  it('of a young page is its age, not its response', () => {
    const young = page(ownPosts(every(2.4, 9, 0.5)), { coverage: { end: true } });
    expect(told(young).confidence).toMatch(/first post is under four weeks old/);
  });

  it('of coarse dates is the dates', () => {
    const weeks: Age[] = [
      [28, 35],
      [28, 35],
      [28, 35],
      [30, 36],
      [30, 36],
      [33, 39],
      [60, 66],
      [62, 68],
      [90, 96],
      [95, 99],
    ];
    const { confidence, grade } = told(page(ownPosts(weeks)));
    if (grade === 'low') expect(confidence).toMatch(/rough dates/);
  });

  it('asks nobody to scroll where that shows nothing', () => {
    const short = ownPosts(every(1, 9, 0.5));
    expect(told(page(short, { site: 'facebook', coverage: { view: 'signed-out' } })).confidence).not.toContain(
      'scroll',
    );
    expect(told(page(short, { notes: [{ code: 'more-on-request' }] })).confidence).toContain('Show more results');
  });
});

describe('the chain', () => {
  it('ends at the test that gives the verdict, an unheard page in coarse dates too', () => {
    const weekly: Age[] = [
      [2, 3],
      [7, 14],
      [14, 21],
      [21, 28],
      ...Array.from({ length: 5 }, (): Age => [30, 61]),
      ...Array.from({ length: 5 }, (): Age => [61, 91]),
    ];
    const { verdict, rules } = told(page(ownPosts(weekly, silent), { followers: 5000 }));
    expect([verdict, rules.at(-1)]).toEqual(['Unheard', 'unheard']);
  });
});

describe('findings', () => {
  it('call no figure more than itself', () => {
    const one = { reactions: exactly(1), comments: exactly(0), shares: exactly(0) };
    const { findings } = told(page(ownPosts(every(4, 20, 3), one), { site: 'facebook', followers: 120 }));
    expect(findings.find(({ id }) => id === 'response-for-size')?.text ?? '').not.toMatch(/more than/);
  });

  it('see no steady rhythm in a page that has just stopped', () => {
    const { found } = told(page(ownPosts(every(2, 30, 25))));
    expect(found).toContain('silence');
    expect(found).not.toContain('steady-rhythm');
  });

  it('take comments from the same posts, whether many or few', () => {
    const none = { comments: exactly(0) };
    const fresh = ownPosts([0.2, 0.5, 0.8, 1.2], { comments: exactly(3) });
    const { found } = told(page([...fresh, ...ownPosts(every(4, 7, 3), none)]));
    expect(found).toContain('few-comments');
    expect(found).not.toContain('has-comments');
  });

  it('do not call a new page new where older posts may be undated', () => {
    const { settle } = diagnose(
      page([post(3), post(null), post(null), post(null)], { coverage: { end: true } }),
      measure(page([post(3), post(null), post(null), post(null)], { coverage: { end: true } })),
      { locale: 'en', context: { lens: 'mine' } },
    );
    expect(settle?.cause).not.toBe('come-back');
  });
});
