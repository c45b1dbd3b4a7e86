import { describe, expect, it } from 'vitest';
import { chainOf } from '../../lib/diagnosis/chain.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { every, exactly, ownPosts, page, post } from './pages.ts';

function chain(reading: PageReading, locale: Locale = 'en') {
  const measures = measure(reading);
  return chainOf(reading, measures, diagnose(reading, measures, { locale, context: { lens: 'mine' } }), locale);
}

const rules = (reading: PageReading) => chain(reading).links.map(({ rule, answer }) => `${rule} ${answer}`);
const quiet = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };

describe('the chain from numbers to verdict', () => {
  it.each<[string, PageReading, string[]]>([
    ['a tab without posts', page([], { coverage: { feed: 'not-seen' } }), ['feed no']],
    ['an empty page', page([], { coverage: { end: true } }), ['feed yes', 'empty yes']],
    ['a year of silence', page(ownPosts([400, 410])), ['feed yes', 'abandoned yes']],
    ['a quarter of silence', page(ownPosts(every(9, 10, 74))), ['feed yes', 'abandoned no', 'inactive yes']],
    ['a short list', page(ownPosts([1, 3])), ['feed yes', 'abandoned no', 'inactive maybe', 'evidence no']],
    [
      'a hole of a month',
      page(ownPosts([1, 8, 15, 50, 57, 64, 71, 95])),
      ['feed yes', 'abandoned no', 'inactive no', 'evidence yes', 'irregular yes'],
    ],
    [
      'nobody there',
      page(ownPosts(every(4, 24, 3), quiet), { followers: 4000 }),
      ['feed yes', 'abandoned no', 'inactive no', 'evidence yes', 'irregular no', 'unheard yes'],
    ],
    [
      'the rest',
      page(ownPosts(every(8, 14, 1))),
      ['feed yes', 'abandoned no', 'inactive no', 'evidence yes', 'irregular no', 'unheard no', 'thriving no'],
    ],
    [
      'posts out of order',
      page(ownPosts([50, 3, 20, 30, 70, 10, 85]), { coverage: { order: 'mixed' } }),
      ['feed yes', 'abandoned no', 'inactive no', 'evidence yes', 'irregular no', 'order no'],
    ],
  ])('%s: ends at the test that decides', (_, reading, asked) => expect(rules(reading)).toEqual(asked));

  it('says the figures, and the verdict last', () => {
    const { links, so } = chain(page(ownPosts(every(9, 10, 74))));
    expect(links.at(-1)?.question).toBe('Is it over 62 days old, or are there fewer than 3 in the last 92 days?');
    expect(links.at(-1)?.said).toBe('Yes. The newest: 74\u00a0days old. 3 posts in all of these days.');
    expect(so).toBe('So: Present, but inactive. High confidence: the last 3 months of the list were on the page.');
  });

  it('says that a pause in the closing season is not counted', () => {
    const readAt = '2026-09-10T12:00:00.000Z';
    const ages = [2, 10, 44, 50, 57, 64, 71, 78, 85, 95].map((age) => post(age, {}, readAt));
    const link = chain(page(ages, { readAt })).links.find(({ rule }) => rule === 'irregular');
    expect(link).toMatchObject({ answer: 'no' });
    expect(link?.said).toContain('It lies in the summer or year-end closure, and is not counted.');
  });

  it('admits that a less kind answer is possible', () => {
    const coarse = page(
      ownPosts([
        [14, 20],
        [30, 61],
        [61, 91],
        [61, 91],
        [91, 122],
      ]),
    );
    const { links, basis } = chain(coarse);
    expect(links.some(({ answer }) => answer === 'maybe')).toBe(true);
    expect(basis[0]).toBe('A less kind answer is possible as well, so the kinder one is given, with low confidence.');
  });

  it('is in French where the words are', () => {
    expect(chain(page(ownPosts([400, 410])), 'fr').links.at(-1)).toMatchObject({
      question: 'La dernière publication de la page a-t-elle 365 jours ou plus ?',
      said: 'Oui. La dernière est parue il y a 400\u00a0jours.',
    });
  });
});
