import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../lib/reading/reading.ts';
import { carried, find, idsOf, reacted, weekly } from './findings-pages.ts';
import { diagnosisOf, every, ownPosts, page, post, reshare } from './pages.ts';

describe('what they say', () => {
  it('names a reference as ours, of managed pages, with the studies behind it', () => {
    const managed = 'pages run with a publishing tool, this size: about';
    // 1.35 a week for 92 days: 17.7, about 20; 13 is below three quarters of it.
    expect(find(page(weekly), 'cadence-for-size')?.text).toBe(
      `13 posts in the last 3 months, fewer than ${managed} 20 (our estimate from Metricool 2024 and van der Blom 2024).`,
    );
    // 0.023 x 1000^0.68 = 2.5 interactions: about 3.
    expect(find(page(weekly), 'response-for-size')?.text).toBe(
      `6 interactions per post for 1,000 followers, more than ${managed} 3 (our estimate from Metricool 2024 and 2026).`,
    );
    expect(find(page(weekly), 'cadence-for-size')?.source).toContain('https://www.scribd.com/document/742699473');
    const asleep = find(page(weekly, { followers: 40_000 }), 'big-audience-asleep');
    expect(asleep?.text).toContain(
      '6 interactions per post, for about 40,000 followers; pages run with a publishing tool, this size: about 30 (our estimate from',
    );
    expect(asleep).toMatchObject({ tone: 'warn', benchmark: '30' });
  });

  it('says the same in French', () => {
    expect(find(page(weekly), 'cadence-for-size', 'fr')?.text).toBe(
      '13 publications sur les 3 derniers mois, moins que les pages de cette taille animées avec un outil de publication\u00a0: environ 20 (notre estimation, d’après Metricool 2024 et van der Blom 2024).',
    );
  });

  it('praises the best post by its distance from the page’s own median, and only tells where it carries all', () => {
    expect(find(page(reacted([3, 4, 10, 4, 5, 4])), 'best-post')).toMatchObject({
      tone: 'good',
      posts: [2],
      text: 'What works: one post drew 10 interactions, at least 2 times the page’s median post.',
    });
    expect(find(carried, 'one-hit')).toMatchObject({
      tone: 'info',
      text: 'One post drew at least 71% of all interactions over 7 posts.',
    });
    expect(idsOf(page(reacted([3, 4, 10, 4, 5, 4])))).not.toContain('one-hit');
  });

  it('names the weekday, and how days were counted', () => {
    const habit = find(page(ownPosts(every(7, 20, 3))), 'weekday-habit');
    // Three days before Wednesday, 25 November 2026, and every week before: Sundays.
    expect(habit?.text).toBe(
      'Sunday is a habit: of 20 days with a post, 20 were Sundays (days counted in universal time).',
    );
    expect(habit?.posts).toHaveLength(20);
  });

  it('tells one format from text alone and links alone', () => {
    const of = (kind: PostReading['kind'], count: number) => idsOf(page(ownPosts(every(7, count, 3), { kind })));
    expect(of('text', 8)).toContain('text-only');
    expect(of('text', 8)).not.toContain('one-format');
    expect(of('link', 8)).toContain('links-only');
    expect(of('link', 8)).not.toContain('many-links');
    expect(of('text', 7)).toContain('one-format');
    expect(of('video', 8)).toContain('one-format');
  });

  it('counts a whole list of few posts as all there is: no job offer in it', () => {
    const whole = page(ownPosts([3, 40, 80]), { coverage: { end: true } });
    expect(find(whole, 'no-job')).toMatchObject({ tone: 'info', text: 'No job offer among the last 3 posts.' });
  });

  it('names each fact that is missing, the industry where the place of such facts was read', () => {
    const missing = find(
      page(weekly, { page: { about: 'filled', website: 'empty', category: null } }),
      'facts-missing',
    );
    expect(missing?.text).toBe('Still to fill in on the page: the industry and the site’s address.');
  });

  it('does not warn of a silence in August while the closure goes on', () => {
    const readAt = '2026-08-25T12:00:00.000Z';
    const closed = page(
      every(3, 20, 25).map((age) => post(age, {}, readAt)),
      { readAt },
    );
    expect(idsOf(closed)).not.toContain('silence');
    expect(idsOf(page(ownPosts(every(3, 20, 25))))).toContain('silence');
  });

  it('say "nothing" only where no reshare stands on the page', () => {
    const alone = diagnosisOf(page(ownPosts(every(7, 10, 45)))).findings.map((finding) => finding.text);
    const shared = diagnosisOf(page([reshare(4), ...ownPosts(every(7, 10, 45))])).findings.map(
      (finding) => finding.text,
    );
    expect(alone.some((line) => line.startsWith('Nothing for 45\u00a0days'))).toBe(true);
    expect(shared.some((line) => line.includes('Nothing'))).toBe(false);
  });
});
