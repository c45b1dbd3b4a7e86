import { describe, expect, it, test } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { QUESTION_IDS } from '../../lib/lenses/neutral-question.ts';
import { DAY } from '../../lib/measures/days.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { readAtAnother } from '../diagnosis/pages.ts';
import { auditOf, every, heard, LOCALES, named, ownPosts, paced, post, prospectOf, quiet, reshare } from './audits.ts';

const lines = (reading: PageReading, earlier?: PageReading) =>
  prospectOf(reading, earlier ? { earlier: auditOf(earlier) } : {}).lines;
const ids = (reading: PageReading, earlier?: PageReading) => lines(reading, earlier).map(({ id }) => id);
const line = (id: string, reading: PageReading, locale: 'en' | 'fr' = 'en', earlier?: PageReading) =>
  prospectOf(reading, { locale, ...(earlier ? { earlier: auditOf(earlier) } : {}) }).lines.find((it) => it.id === id);

const ago = (reading: PageReading, days: number): PageReading =>
  readAtAnother(reading, new Date(Date.parse(reading.readAt) - days * DAY));

describe('each line, with its post and its day', () => {
  const job = (days: number) => post(days, { kind: 'job' });
  const rest = ownPosts(every(6, 20, 20));

  it('32: the latest post, of the last fortnight', () => {
    const reading = named('a', [post(5, { kind: 'video' }), ...ownPosts(every(4, 30, 9))]);
    expect(line('pro-recent', reading)).toMatchObject({
      text: 'You posted on Friday about ___; how is it going?',
      post: 0,
    });
    expect(line('pro-recent', reading, 'fr')?.text).toBe(
      'Vous avez publié vendredi au sujet de ___ ; où en êtes-vous ?',
    );
    const older = named('a', ownPosts(every(4, 30, 15)));
    expect(ids(older)).not.toContain('pro-recent');
    const rough = named('a', [post([7, 13.9]), ...ownPosts(every(4, 30, 15))]);
    expect(line('pro-recent', rough)?.text).toBe('You posted recently about ___; how is it going?');
    const pinned = named('a', [post(300, { pinned: true }), post(3), ...ownPosts(every(4, 90, 5))]);
    expect(line('pro-recent', pinned)?.post).toBe(1);
  });

  it('33: two job offers in 60 days; the newest is named', () => {
    const reading = named('a', [job(8), post(9), job(40), ...ownPosts(every(6, 20, 41))]);
    expect(line('pro-hiring', reading)).toMatchObject({
      text: 'You announced on 17 November that you are looking for ___; does the search slow you down?',
      post: 0,
    });
    expect(line('pro-hiring', reading, 'fr')?.text).toBe(
      'Vous avez annoncé le 17 novembre que vous cherchiez ___ ; est-ce que cette recherche vous ralentit ?',
    );
    expect(ids(named('a', [job(8), ...rest]))).not.toContain('pro-hiring');
    expect(ids(named('a', [job(8), ...rest, job(200)]))).not.toContain('pro-hiring');
  });

  it('34: an event of the last 30 days', () => {
    const event = (days: number) => named('a', [post(2), post(days, { kind: 'event' }), ...ownPosts(every(6, 20, 40))]);
    expect(line('pro-event', event(20))).toMatchObject({
      text: 'You announced ___ on 5 November; what are people telling you about it?',
      post: 1,
    });
    expect(line('pro-event', event(20), 'fr')?.text).toBe('Vous avez annoncé ___ le 5 novembre ; que vous en dit-on ?');
    expect(ids(event(35))).not.toContain('pro-event');
  });

  it('34: an event that may still be ahead: neither the line nor the advice takes it to be over', () => {
    const reading = named('a', [post(2, { kind: 'event' }), ...ownPosts(every(6, 20, 8))]);
    for (const locale of LOCALES) {
      const { measures } = auditOf(reading);
      const { tips } = diagnose(reading, measures, { locale, context: { lens: 'prospect' } });
      const tip = tips.find(({ id }) => id === 'pro-event');
      const said = [line('pro-event', reading, locale)?.text, tip?.text, tip?.notWhen].join(' ');
      expect(said).not.toMatch(/\b(did|went|was it|over|visitors?)\b|passé|visiteurs|\bavez-vous eu\b/);
      expect(said).toMatch(/announced|annoncé/);
    }
  });

  it('35: a post of three times the median, of this quarter', () => {
    const hit = (days: number, reactions: number) =>
      named('a', [...ownPosts([2, 6]), post(days, heard(reactions)), ...ownPosts(every(6, 25, days + 3))]);
    expect(line('pro-winner', hit(10, 60))).toMatchObject({
      text: 'Your post on 15 November about ___ got more response than the others; what did you hear back?',
      post: 2,
    });
    expect(line('pro-winner', hit(10, 60), 'fr')?.text).toBe(
      'Votre publication du 15 novembre sur ___ a fait réagir plus que les autres ; quels retours en avez-vous eus ?',
    );
    expect(ids(hit(10, 17))).not.toContain('pro-winner');
    const old = [...ownPosts(every(6, 20, 2)), post(123, heard(60)), ...ownPosts(every(6, 20, 126))];
    expect(ids(named('a', old))).not.toContain('pro-winner');
  });

  it('36: at least weekly, and regular', () => {
    expect(ids(named('a', paced(7)))).toContain('pro-steady');
    expect(ids(named('a', paced(14)))).not.toContain('pro-steady');
    expect(ids(named('a', ownPosts(every(7, 20, 40))))).not.toContain('pro-steady');
  });

  it('37: the whole range of the response in the top quarter', () => {
    expect(ids(named('a', paced(4, heard(40))))).toContain('pro-thriving');
    expect(ids(named('a', paced(4, heard(2))))).not.toContain('pro-thriving');
    expect(ids(named('a', paced(4, heard(40)), { followers: null }))).not.toContain('pro-thriving');
  });

  it('38: a burst that was seen', () => {
    const reading = named('a', ownPosts([16, 17, 48, 49, 50, 51, 52, 95, 96, 97, 130, 131, 132, 133]));
    const burst = line('pro-burst', reading);
    expect(burst).toMatchObject({
      text: 'Around 6 October you had a lot to tell about ___; what came of it?',
      post: 4,
    });
    expect(line('pro-burst', reading, 'fr')?.text).toBe(
      'Autour du 6 octobre, vous aviez beaucoup à dire sur ___ ; qu’est-ce que cela a donné ?',
    );
    expect(ids(named('a', paced(7)))).not.toContain('pro-burst');
  });

  it('39: unheard, on the subject and without a figure', () => {
    const reading = named('a', ownPosts(every(4, 30, 16), heard(0)), { followers: 40_000 });
    const found = line('pro-unheard', reading);
    expect(found).toMatchObject({ text: 'You write about ___; who would you most like to reach?', post: 1 });
    expect(found?.text).not.toMatch(/\d/);
    expect(found?.notWhen).toBe('You sell communication: ask permission first.');
  });

  it('43: half as many posts as at the earlier reading, and no inference', () => {
    const reading = named('a', ownPosts(every(16, 20, 3)));
    const before = ago(named('a', paced(4)), 100);
    expect(line('pro-slower', reading, 'en', before)?.text).toBe('What comes first for you in the months ahead?');
    expect(ids(reading)).not.toContain('pro-slower');
    expect(ids(named('a', paced(5)), before)).not.toContain('pro-slower');
  });

  it('44: a fifth more followers within a quarter, beyond rounding', () => {
    const now = (followers: number) => named('a', paced(7), { followers });
    const then = (days: number, low: number, high = low) =>
      ago(named('a', paced(7), { followers: { low, high, shown: String(low) } }), days);
    expect(ids(now(1300), then(60, 1000))).toContain('pro-growth');
    expect(ids(now(1300), then(60, 1000, 1099))).not.toContain('pro-growth');
    expect(ids(now(1300), then(120, 1000))).not.toContain('pro-growth');
    expect(ids(now(1300), then(-60, 1000))).not.toContain('pro-growth');
    expect(ids(now(1300), { ...then(60, 1000), page: { ...then(60, 1000).page, handle: 'b' } })).not.toContain(
      'pro-growth',
    );
  });

  it('says one thing about a post: what is particular', () => {
    const reading = named('a', [job(3), job(12), ...rest]);
    expect(ids(reading).filter((id) => line(id, reading)?.post === 0)).toEqual(['pro-hiring']);
  });
});

describe('a quiet page is left out of the call', () => {
  const pages: [string, PageReading][] = [
    ['40: nothing for 76 days', quiet()],
    ['41: nothing for over a year', named('a', ownPosts([431, 446, 460]))],
    ['42: no post', named('a', [], { coverage: { end: true } })],
    ['only reshares', named('a', [reshare(5), reshare(100)])],
    ['two job offers, the last of three weeks ago', named('a', ownPosts([20, 50, 130, 160], { kind: 'job' }))],
  ];

  test.each(pages)('%s', (_, reading) => {
    const { advice, lines: given } = prospectOf(reading);
    expect(advice).toMatch(/^Leave the page out of the call/);
    expect(prospectOf(reading, { locale: 'fr' }).advice).toMatch(/^Ne parlez pas de la page pendant l’appel/);
    expect(given).toHaveLength(1);
    expect(given.map(({ id, post: about }) => [QUESTION_IDS.some((it) => it === id), about])).toEqual([[true, null]]);
  });

  it('and asks one question, not two: the advice has none', () => {
    for (const [, reading] of pages)
      for (const locale of LOCALES) expect(prospectOf(reading, { locale }).advice).not.toMatch(/[?“«_]/);
  });

  it('but a post of the last fortnight may be spoken of, on a page with few', () => {
    const reading = named('a', ownPosts([5, 70, 130]));
    const { under, advice, lines: given } = prospectOf(reading);
    expect([under, advice, given.map(({ id }) => id)]).toEqual(['Present, but inactive', null, ['pro-recent']]);
  });

  it('45: where too little is known, nothing is said of the page as a whole', () => {
    const { advice, lines: given } = prospectOf(named('a', ownPosts([5, 8])));
    expect(advice).toBe('Conclude nothing about the page as a whole: too few of its posts could be read.');
    expect(given.map(({ id }) => id)).toEqual(['pro-recent']);
  });
});
