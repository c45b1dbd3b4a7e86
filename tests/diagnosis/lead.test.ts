import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { lead } from '../../lib/diagnosis/lead.ts';
import { summary } from '../../lib/diagnosis/summary.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { every, exactly, ownPosts, page, post, reshare } from './pages.ts';

function said(reading: PageReading, locale: Locale = 'en') {
  const measures = measure(reading);
  return lead(reading, measures, diagnose(reading, measures, { locale, context: { lens: 'mine' } }), locale);
}

const inactive = page(ownPosts(every(9, 20, 74)), { followers: 3240 });

describe('the verdict in words', () => {
  it.each<[string, PageReading, string, string]>([
    [
      'inactive',
      inactive,
      'Present, but inactive',
      'Nothing posted for 74\u00a0days. Before that, about every 9\u00a0days.',
    ],
    [
      'reshares in the gap',
      page([reshare(5), reshare(20), reshare(40), ...ownPosts(every(9, 10, 74))]),
      'Present, but inactive',
      '74\u00a0days without a post of its own; 3 reshares meanwhile.',
    ],
    [
      'abandoned',
      page(ownPosts([431, 446, 461, 476])),
      'No post for over a year',
      'Nothing posted for 431\u00a0days. Before that, about every 15\u00a0days.',
    ],
    [
      'few',
      page(ownPosts([23, 50, 95])),
      'Present, but inactive',
      '2 posts in the last 3 months; the last one 23\u00a0days ago.',
    ],
    ['rare', page(ownPosts([20, 50, 80, 110])), 'Regular, but rare', 'About one post a month: 3 in the last 3 months.'],
    [
      'bursts',
      page(ownPosts([1, 2, 3, 4, 5, 48, 49, 50, 51, 95])),
      'Irregular',
      'Posts come in bursts. In the last 3 months, 43\u00a0days in a row passed without one.',
    ],
    [
      'an even page that stopped',
      page(ownPosts(every(7, 10, 40))),
      'Irregular',
      'Nothing posted for 40\u00a0days. Before that, about every 7\u00a0days.',
    ],
    [
      'empty',
      page([], { coverage: { end: true } }),
      'Empty page',
      'The page is there, and nothing has been posted on it.',
    ],
    [
      'short',
      page(
        ownPosts([
          [14, 20.9],
          [21, 27.9],
        ]),
      ),
      'Not enough to say',
      '2 posts, reaching back 21 to 27\u00a0days.',
    ],
    [
      'hidden times',
      page([post(null), post(7), post(null)]),
      'Not enough to say',
      '3 posts seen, only 1 with a date that can be read.',
    ],
    [
      'a hole among weekly posts',
      page(ownPosts([2, 9, 16, 23, 60, 67, 74, 81, 88, 95])),
      'Irregular',
      'In the last 3 months, 37\u00a0days in a row passed without a post.',
    ],
    [
      'one post',
      page(ownPosts([80])),
      'Not enough to say',
      'One post seen, published 80\u00a0days ago. There may be others.',
    ],
  ])('%s', (_, reading, verdict, sentence) => expect(said(reading)).toMatchObject({ verdict, sentence }));

  it('in French', () => {
    expect(said(inactive, 'fr')).toMatchObject({
      verdict: 'Présente, mais inactive',
      sentence: 'La page n’a rien publié depuis 74\u00a0jours. Avant, elle publiait tous les 9\u00a0jours environ.',
      confidence: 'Confiance élevée : les 3 derniers mois de la liste étaient sur la page.',
    });
    const shared = page([reshare(5), ...ownPosts(every(9, 10, 74))], { site: 'facebook' });
    expect(said(shared, 'fr').sentence).toBe('74\u00a0jours sans publication de la page ; 1 partage entre-temps.');
  });
});

describe('the three facts', () => {
  it('stand each beside a reference', () => {
    expect(said(inactive).facts).toEqual([
      {
        value: '74\u00a0days',
        name: 'since the last post',
        short: 'since the last post',
        reference: 'usually: about 9',
      },
      {
        value: '3 posts',
        name: 'in the last 3 months',
        short: 'in the last 3 months',
        reference: 'this size: about 20',
      },
      {
        value: '6 interactions',
        name: 'per post (median)',
        short: 'per post (median)',
        reference: 'this size: about 6',
      },
    ]);
    expect(said(inactive).reference).toEqual({
      interactions: 6,
      text: 'pages run with a publishing tool, this size (our estimate): about 6',
    });
  });

  it('say doubt, and never turn the unknown into zero', () => {
    const coarse = page([post([21, 27.9], { reactions: null }), post([30, 60.9], { reactions: null })], {
      followers: null,
    });
    expect(said(coarse).facts.map(({ value }) => value)).toEqual(['21 to 27\u00a0days', '2 posts', 'not shown']);
    const mixed = page(ownPosts([30, 8, 70, 2]), { coverage: { order: 'mixed' } });
    expect(said(mixed).facts.map(({ value }) => value)).toEqual([
      'at most 2\u00a0days',
      'at least 4 posts',
      '6 interactions',
    ]);
    const unseen = page([], { coverage: { feed: 'not-seen' } });
    expect(said(unseen).facts.map(({ value }) => value)).toEqual(['not shown', 'not shown', 'not shown']);
  });

  it('name no usual gap where posts come in bursts', () => {
    expect(said(page(ownPosts([1, 2, 3, 4, 5, 48, 49, 50, 51, 95]))).facts[0]?.reference).toBeNull();
  });
});

describe('what is said of gaps', () => {
  it.each<[string, number[], string]>([
    ['no usual gap where none is near the middle', [1, 2, 376, 377, 378], 'usually'],
    ['nor of posts in one sitting', [1, 1.01, 1.02, 8, 8.01, 15, 15.01, 22, 22.01], 'several a day'],
  ])('%s', (_, ages, never) => {
    expect(said(page(ownPosts(ages))).facts[0].reference ?? '').not.toContain(never);
  });

  it('uneven gaps are not "regular, but rare"', () => {
    expect(said(page(ownPosts([5, 40, 61.9, 70, 100]))).verdict).toBe('Irregular');
  });

  it('a young page is not said to have a quarter', () => {
    const { sentence, facts, confidence } = said(
      page(ownPosts([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5]), { coverage: { end: true } }),
    );
    expect([sentence, confidence, facts[1].name].join(' ')).not.toContain('3 months');
    expect(confidence).toMatch(/^Low/);
  });

  it('"nothing" is not said where a reshare without a time may stand in the gap', () => {
    const pin = reshare(null, { pinned: true });
    expect(said(page([pin, ...ownPosts(every(9, 10, 80))])).sentence).toMatch(/^No post of its own for 80\u00a0days\./);
  });
});

describe('what would settle it', () => {
  it('is said with its number or its date', () => {
    expect(said(page(ownPosts([2, 9]))).settle).toBe(
      'About 5 more posts would settle it: scroll down, then read again.',
    );
    const behind = page(ownPosts([2, 9]), { notes: [{ code: 'more-on-request' }] });
    expect(said(behind).settle).toBe(
      'About 5 more posts would settle it: press the site’s own “Show more results” below the last post, then read again.',
    );
    const signedOut = page(ownPosts([2, 9]), { site: 'facebook', coverage: { view: 'signed-out' } });
    expect(said(signedOut, 'fr').settle).toBe(
      'Il faudrait environ 5 publications de plus pour conclure, et le site n’en montre pas plus sans connexion. Connectez-vous et actualisez le relevé, ou acceptez d’en rester là.',
    );
    expect(said(page(ownPosts([2, 8, 12]), { coverage: { end: true } }), 'fr').settle).toBe(
      'La page est récente : revenez le 11 décembre.',
    );
    expect(said(inactive).settle).toBeNull();
  });
});

describe('the copied summary', () => {
  it('is at most six lines, with page, date, verdict, facts and a caveat', () => {
    const measures = measure(inactive);
    const text = summary(
      inactive,
      measures,
      diagnose(inactive, measures, { locale: 'en', context: { lens: 'mine' } }),
      'en',
    );
    const lines = text.split('\n');
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines[0]).toBe('Brackwell Joinery, LinkedIn, https://www.linkedin.com/company/brackwell-joinery/');
    expect(lines[1]).toContain('25 November 2026');
    expect(lines[2]).toContain('Present, but inactive.');
    expect(lines[3]).toBe(
      'Last post: 74\u00a0days ago (usual gap: about 9\u00a0days) · 3 posts in the last 3 months (this size: about 20) · 6 interactions per post (median; this size: about 6)',
    );
  });

  it('holds no word of a post', () => {
    const text = { excerpt: 'Our new lathe', length: 13, hashtags: [], truncated: false };
    const reading = page(ownPosts(every(7, 10, 3), { text, reactions: exactly(3) }));
    const measures = measure(reading);
    const copied = summary(
      reading,
      measures,
      diagnose(reading, measures, { locale: 'en', context: { lens: 'mine' } }),
      'en',
    );
    expect(copied).not.toContain('lathe');
  });
});
