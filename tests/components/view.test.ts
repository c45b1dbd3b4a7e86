import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import { isHalfUnderstood } from '../../lib/view/half-understood.ts';
import { postsUrlOf, tabWithoutList } from '../../lib/view/place.ts';
import { postRows } from '../../lib/view/post-rows.ts';
import { remedyAfter, remedyFor } from '../../lib/view/remedy.ts';
import { nameInTitle } from '../../lib/view/tab-name.ts';
import { splitAct } from '../../lib/words/act.ts';
import { localeOf } from '../../lib/words/words.ts';
import { post, reading } from '../readings.ts';

describe('the name in a tab’s title', () => {
  it.each([
    ['(3) Harrow & Teale Hydraulics: Posts | LinkedIn', 'Harrow & Teale Hydraulics'],
    ['Harrow & Teale | LinkedIn', 'Harrow & Teale'],
    ['(20+) Coopérative du Haut-Vernay | Facebook', 'Coopérative du Haut-Vernay'],
    ['LinkedIn', null],
    ['', null],
    [null, null],
  ])('%s -> %s', (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });

  it('is cut where a page made it endless', () => {
    expect(nameInTitle(`${'a '.repeat(50_000)}`)?.length).toBeLessThan(200);
  });
});

describe('a step', () => {
  it.each([
    ['Name one person and a stand-in, and block two hours.', 'Name one person and a stand-in'],
    ['Écrivez une ligne : « cette page sert à … ».', 'Écrivez une ligne'],
    ['Answer 2,480 followers at once', 'Answer 2,480 followers at once'],
  ])('begins with its act: %s', (text, act) => {
    const split = splitAct(text);
    expect(split.act).toBe(act);
    expect(split.act + split.rest).toBe(text);
  });
});

describe('a tab of a company’s page', () => {
  const home = reading([], { url: 'https://www.linkedin.com/company/harrow-teale/', notes: [{ code: 'home-tab' }] });

  it('is told from a list of its posts', () => {
    expect(tabWithoutList(home)).toBe('home-tab');
    expect(tabWithoutList(reading())).toBeNull();
  });

  it('leads to the posts', () => {
    expect(postsUrlOf(home)).toBe('https://www.linkedin.com/company/harrow-teale/posts/');
    expect(postsUrlOf({ ...home, url: 'nonsense' })).toBeNull();
    expect(postsUrlOf({ ...home, url: 'https://de.linkedin.com/showcase/a%C3%A9-b/about/?trk=x' })).toBe(
      'https://www.linkedin.com/showcase/a%C3%A9-b/posts/',
    );
    expect(postsUrlOf({ ...home, url: 'https://www.linkedin.com/in/someone/' })).toBeNull();
    const onFacebook = (handle: string | null, id: string | null) =>
      postsUrlOf({ ...home, site: 'facebook', page: { ...home.page, handle, id } });
    expect(onFacebook('harrow.teale', '61550')).toBe('https://www.facebook.com/harrow.teale');
    expect(onFacebook(null, '61550')).toBe('https://www.facebook.com/profile.php?id=61550');
    expect(onFacebook(null, null)).toBeNull();
  });
});

describe('what is offered where there is no reading', () => {
  const postsUrl = 'https://www.linkedin.com/company/harrow-teale/posts/';

  it('is the page’s posts where they are known, else where it works', () => {
    expect(remedyFor({ code: 'admin-view', site: 'linkedin', postsUrl })).toMatchObject({ postsUrl, explain: false });
    expect(remedyFor({ code: 'not-a-company', site: 'linkedin' })).toMatchObject({ postsUrl: null, explain: true });
    expect(remedyAfter('forbidden').explain).toBe(true);
    expect(remedyAfter('gone').explain).toBe(false);
  });

  it('is a report for an unknown layout alone', () => {
    expect(remedyFor({ code: 'unknown-layout', site: 'facebook' }).report).toBe(true);
    expect(remedyFor({ code: 'unreadable', site: 'facebook' }).report).toBe(false);
  });
});

describe('a page that is half understood', () => {
  const known = post(4);
  const undated = post(8, { publishedAt: null });
  const uncounted = post(8, { reactions: null });
  const seen = { postsSeen: 4, withTime: 4, withReactions: 4 };

  it.each([
    ['a layout found by its shape', reading([known], { layout: 'by-shape' })],
    ['one that is noted so', reading([known], { notes: [{ code: 'by-shape' }] })],
    ['half the times unread', reading([known, known, undated, undated])],
    ['half the reactions unread', reading([known, uncounted, uncounted])],
    ['as many posts left out as read', reading([known, known], { coverage: { ...seen, holes: 2 } })],
    [
      'more left out than are merely not drawn yet',
      reading([known, known], { coverage: { ...seen, holes: 6 }, notes: [{ code: 'not-drawn', detail: '3' }] }),
    ],
  ])('is one with %s', (_, read) => {
    expect(isHalfUnderstood(read)).toBe(true);
  });

  it.each([
    ['everything read', reading([known, known, known])],
    ['less than half unread', reading([known, known, known, undated, uncounted])],
    ['two posts only', reading([known, undated])],
    ['no post', reading([])],
    [
      'posts not drawn yet',
      reading([known], { coverage: { ...seen, holes: 9 }, notes: [{ code: 'not-drawn', detail: '9' }] }),
    ],
    [
      'words of a language that is not known',
      reading([undated, undated, undated], { notes: [{ code: 'language-unknown' }] }),
    ],
  ])('is none with %s', (_, read) => {
    expect(isHalfUnderstood(read)).toBe(false);
  });
});

describe('rows of posts', () => {
  it('keep the order and the unknown of the reading', () => {
    const read = reading([post(4), post(12, { publishedAt: null, reactions: null, pinned: true })]);
    const rows = postRows(read, measure(read));
    expect(rows.map(({ sort }) => sort)).toEqual(['own', 'pinned']);
    expect(rows[1]).toMatchObject({ at: null, age: null, interactions: null });
    expect(rows[1]?.counts).toMatchObject({ reactions: null, comments: { low: 1 }, shares: { low: 0 } });
    expect(rows[0]?.age).toEqual({ low: 4, high: 4 });
  });
});

describe('the language', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en-GB', 'en'],
    ['frr', 'en'],
    ['de', 'en'],
  ])('%s -> %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});
