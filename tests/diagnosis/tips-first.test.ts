/** What stands among the first three on pages that an expert has looked at. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Context } from '../../lib/diagnosis/diagnosis.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { pageCases, readCase } from '../../scripts/scoring/captures.ts';
import { parseCase } from '../cases/case.ts';
import { expand } from '../cases/expand.ts';
import { diagnosisOf, every, exactly, NOW, ownPosts, page, post } from './pages.ts';

const MINE: Context = { lens: 'mine' };
const caseOf = (name: string): PageReading =>
  expand(parseCase(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8')).reading);
const tipsOf = (reading: PageReading, context: Context = MINE) =>
  audit(reading, { locale: 'en', context }).diagnosis.tips;
const first = (reading: PageReading, context: Context = MINE) =>
  tipsOf(reading, context)
    .slice(0, 3)
    .map(({ id }) => id);
const silent = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };

describe('the first three', () => {
  it('of two posts a day that nobody answers: fewer, then what customers ask', () => {
    expect(first(caseOf('twice-a-day-on-facebook'))).toEqual([
      'own-cadence-down',
      'own-customer-question',
      'own-ask-five',
    ]);
  });

  it('of a Facebook page without response: a post of another kind', () => {
    expect(first(caseOf('exact-followers-past-the-border'))).toContain('own-customer-question');
  });

  it('of fourteen posts without a reaction, followers unknown: whom it is for, before jobs, badge and video', () => {
    const reading = page(ownPosts(every(7, 14, 3), silent), { followers: null });
    expect(first(reading).sort()).toEqual(['own-ask-five', 'own-customer-question', 'own-five-voices']);
  });

  it('of job offers alone: something between them', () => {
    expect(first(caseOf('jobs-only'))[0]).toBe('own-beyond-jobs');
  });

  it('of links alone that nobody answers: a test without links', () => {
    expect(first(caseOf('links-only'))).toContain('own-link-test');
  });

  it('of an average weekly page: its best post, a question, another format; no badge, sheet or poll', () => {
    const ages = every(7, 20, 3);
    const heard = (index: number) => ({ reactions: exactly(index === 4 ? 40 : 5), comments: exactly(0) });
    const reading = page(
      ages.map((age, index) => post(age, { ...heard(index), kind: 'image' })),
      { followers: 3000 },
    );
    expect(diagnosisOf(reading).verdict).toBe('active');
    expect(first(reading).slice(0, 2).sort()).toEqual(['own-customer-question', 'own-repeat-winner']);
    expect(['own-add-document', 'own-add-video']).toContain(first(reading)[2]);
  });

  it('of two posts in the quarter: some that are written together', () => {
    expect(tipsOf(caseOf('two-posts-in-the-quarter')).map(({ id }) => id)).toContain('own-batch-calendar');
  });

  it('of a good past and forty days of silence: to start again', () => {
    expect(first(caseOf('good-past-worked-example'))[0]).toBe('own-batch-calendar');
  });

  it('of an unheard page that is to reassure buyers: at least two that do', () => {
    const found = pageCases('tests/pages').find(({ name }) => name === 'facebook-unheard-it');
    const outcome = found && readCase(found);
    if (!outcome?.ok) throw new Error('The page was not read.');
    const given = tipsOf(outcome.reading, { lens: 'mine', purpose: 'reassurance' }).slice(0, 3);
    expect(given.filter(({ purpose }) => purpose === 'reassurance').length).toBeGreaterThanOrEqual(2);
  });

  it.each(['counts-hidden', 'holes-in-a-scrolled-list', 'order-top-yet-active', 'weekly-ten-worked-example'])(
    'of %s are three, at a second reading too',
    (name) => {
      const reading = caseOf(name);
      const options = { locale: 'en', context: MINE, previous: reading } as const;
      expect(first(reading)).toHaveLength(3);
      expect(audit(reading, options).diagnosis.tips.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('what waits for a second reading', () => {
  const MONTH = 30 * 86_400_000;
  const readTwice = (reading: PageReading) => {
    const earlier = {
      ...reading,
      readAt: new Date(Date.parse(NOW) - MONTH).toISOString(),
      posts: reading.posts.slice(8),
    };
    return diagnosisOf(reading, { previous: { reading: earlier, measures: measure(earlier) } }).tips.map(
      ({ id }) => id,
    );
  };
  const weekly = page(ownPosts(every(4, 30, 1)));
  const fortnightly = page(ownPosts(every(14, 30, 1)));
  const unfilled = page(ownPosts(every(4, 30, 1)), { page: { about: 'empty', website: 'empty' } });

  it('is the badge, and only on a page that posts weekly', () => {
    expect(tipsOf(weekly).map(({ id }) => id)).not.toContain('own-verify');
    expect(readTwice(weekly)).toContain('own-verify');
    expect(readTwice(weekly).slice(0, 3)).not.toContain('own-verify');
    expect(readTwice(fortnightly)).not.toContain('own-verify');
  });

  it('is a place among the first for facts that are still missing', () => {
    expect(tipsOf(unfilled).map(({ id }) => id)).toContain('own-page-facts');
    expect(readTwice(unfilled).slice(0, 3)).toContain('own-page-facts');
  });

  it.each(['own-page-facts', 'own-peer-circle', 'own-train-two', 'own-boost-local', 'own-five-figures'])(
    '%s is not among the first three at a first',
    (id) => {
      const pages = [unfilled, page(ownPosts([1, 2, 3, 4, 5, 48, 49, 50, 51, 95])), page(ownPosts(every(7, 20, 74)))];
      for (const reading of pages.flatMap((each) => [each, { ...each, site: 'facebook' as const }]))
        expect(first(reading)).not.toContain(id);
    },
  );
});

describe('a job offer', () => {
  const recruiting: Context = { lens: 'mine', purpose: 'recruiting' };
  const ids = (kinds: ('job' | 'image' | 'unknown')[]) => {
    const reading = page(kinds.map((kind, index) => post(74 + 9 * index, { kind })));
    return tipsOf(reading, recruiting).map(({ id }) => id);
  };

  it('is asked for only where none was seen, on posts of a known kind', () => {
    expect(ids(['image', 'image', 'image'])).toContain('own-first-hire');
    expect(ids(['job', 'job', 'job'])).not.toContain('own-first-hire');
    expect(ids(['image', 'image', 'job', 'image'])).not.toContain('own-first-hire');
    expect(ids(['unknown', 'unknown', 'unknown'])).not.toContain('own-first-hire');
    expect(ids(['image', 'unknown'])).not.toContain('own-first-hire');
  });
});

it('draws no peers from a median of four posts', () => {
  expect(tipsOf(caseOf('counts-of-four-posts-only')).map(({ id }) => id)).not.toContain('own-peer-circle');
});
