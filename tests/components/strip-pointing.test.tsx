/** The strip as a person uses it: pointing, keys, and what is said. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SharedAxis, StripRow } from '../../components/strip-row.tsx';
import { measure } from '../../lib/measures/measure.ts';
import { stripOf } from '../../lib/view/strip.ts';
import { post, READ_AT, reading } from '../readings.ts';
import { drawn, stage } from './draw-strip.tsx';
import { coarse, posts } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

const shown = (value: number) => ({ low: value, high: value, shown: String(value) });
const three = reading([
  ...posts([4], [35], { kind: 'link', comments: shown(4), shares: null }),
  ...posts([16], [5]),
  ...posts([20], [1], { authorship: 'reshare', comments: shown(1), shares: shown(1) }),
]);

describe('pointing at a mark', () => {
  it('says when the post was, what it is and what it drew, in place of the legend', async () => {
    const strip = drawn(three);
    expect(strip.said()).toEqual([]);
    await strip.send('pointerover', strip.stops()[2]);
    expect(strip.said()).toEqual([
      '16 Nov 2026, 4 days ago: own post, link',
      '35 reactions, 4 comments; shares not known',
    ]);
    expect(strip.all('.legend')[0]?.parentElement?.getAttribute('class')).toBe('unsaid');
    await strip.send('pointerout', strip.stops()[2]);
    expect(strip.said()).toEqual([]);
  });

  it('keeps the room of the longest that may be said, so that nothing moves', () => {
    expect(drawn(three).texts('.said > .unsaid p')).toEqual([
      '31 Oct 2026, 20 days ago: reshare, image',
      '35 reactions, 4 comments; shares not known',
    ]);
  });

  it('gives the mark the accent and a dot, and tells which post it is', async () => {
    const strip = drawn(three);
    await strip.send('pointerover', strip.stops()[0]);
    expect(strip.all('.pointed .reshare')).toHaveLength(1);
    expect(strip.all('.pointed .dot')).toHaveLength(1);
    expect(strip.onPoint).toHaveBeenLastCalledWith(2);
    await strip.send('pointerout', strip.stops()[0]);
    expect(strip.all('.pointed')).toHaveLength(0);
    expect(strip.onPoint).toHaveBeenLastCalledWith(null);
  });

  it('follows a list beside it', async () => {
    const strip = drawn(three, { pointed: 1 });
    expect(strip.said()[0]).toBe('4 Nov 2026, 16 days ago: own post, image');
    strip.show(null);
    await strip.settled();
    expect(strip.said()).toEqual([]);
  });

  it('is said in French as well', async () => {
    const strip = drawn(three, { locale: 'fr' });
    await strip.send('pointerover', strip.stops()[2]);
    expect(strip.said()).toEqual([
      '16 nov. 2026, il y a 4 jours : publication de la page, lien',
      '35 réactions, 4 commentaires ; republications inconnues',
    ]);
    const uncounted = drawn(reading([post(4, { reactions: null, comments: null, kind: 'unknown' })]), { locale: 'fr' });
    expect(uncounted.names()[0]?.replace(/\s/g, ' ')).toContain(
      'type inconnu. 0 republication ; réactions et commentaires inconnus.',
    );
  });

  it('never takes a count that is not known for none', () => {
    const strip = drawn(reading([post(4, { reactions: null, comments: null, shares: null, kind: 'unknown' })]));
    expect(strip.names()).toEqual([
      '16 Nov 2026, 4\u00a0days ago: own post, kind not known. Reactions, comments and shares not known. Its address is not known.',
    ]);
  });

  it('steps through the posts of a coarse mark', async () => {
    const strip = drawn(reading([coarse(14, 21, 8), coarse(14, 21, 3)]));
    await strip.send('pointerover', strip.stops()[0]);
    expect(strip.said()[0]).toMatch(/, 14 to 21 days ago: own post, image \(1 of 2 with this date\)$/);
    expect(strip.said()[1]).toBe('3 reactions, 1 comment, 0 shares');
    expect(strip.all('.pointed .cap')).toHaveLength(1);
    await strip.send('pointerover', strip.stops()[1]);
    expect(strip.said()[1]).toBe('8 reactions, 1 comment, 0 shares');
  });
});

describe('a link over a mark', () => {
  it('opens the post in a new tab, and says so', () => {
    const [, , newest] = drawn(three).stops();
    expect(newest?.getAttribute('href')).toBe(three.posts[0]?.permalink);
    expect(newest?.getAttribute('target')).toBe('_blank');
    expect(newest?.getAttribute('rel')).toBe('noreferrer');
    expect(newest?.textContent).toMatch(/shares not known\. Opens in a new tab\.$/);
  });

  it('leads nowhere but to https', () => {
    const addresses = ['javascript:alert(1)', 'http://www.linkedin.com/x', 'data:text/html,x', null];
    const list = addresses.map((permalink, index) => post(4 + index * 9, { permalink }));
    const strip = drawn(reading(list));
    expect(strip.stops()).toHaveLength(4);
    expect(strip.all('.stops [href]')).toHaveLength(0);
  });
});

describe('by the keyboard', () => {
  it('is one tab stop, at the newest post', () => {
    const strip = drawn(three);
    expect(strip.stops().map((stop) => stop.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
    expect(strip.all('.stops')[0]?.getAttribute('aria-label')).toMatch(/arrows go from post to post/);
  });

  it('arrows go from post to post, Home and End to the oldest and the newest', async () => {
    const strip = drawn(three);
    const at = () => strip.stops().findIndex((stop) => stop.getAttribute('tabindex') === '0');
    await strip.send('focusin', strip.stops()[2]);
    expect(strip.said()[0]).toContain('16 Nov 2026');
    await strip.key('ArrowLeft');
    expect([at(), strip.said()[0]]).toEqual([1, '4 Nov 2026, 16 days ago: own post, image']);
    expect(strip.onPoint).toHaveBeenLastCalledWith(1);
    await strip.key('Home');
    expect(at()).toBe(0);
    await strip.key('ArrowLeft');
    expect(at()).toBe(0);
    await strip.key('End');
    expect(at()).toBe(2);
    await strip.send('focusout', strip.stops()[2]);
    expect(strip.said()).toEqual([]);
    expect(at()).toBe(2);
  });
});

describe('a dense page', () => {
  const ages = Array.from({ length: 140 }, (_, index) => 0.3 + index * 0.4);
  const dense = reading(posts(ages, [7]));

  it('says a week’s dates and counts, and that its posts can be listed', async () => {
    const strip = drawn(dense);
    const stops = strip.stops();
    await strip.send('pointerover', stops[stops.length - 2]);
    expect(strip.said()[0]).toMatch(/^9 – 15 Nov 2026: 1[78] own posts$/);
    expect(strip.said()[1]).toBe('Click, or press Enter, to list its posts');
    expect(strip.onPoint).toHaveBeenLastCalledWith(null);
    expect(strip.names().at(-1)).toMatch(/own posts, part of the week\./);
  });

  it('lists twelve of a week’s posts at most, each a link', async () => {
    const strip = drawn(dense);
    const week = strip.stops()[3];
    await strip.send('click', week);
    expect(week?.getAttribute('aria-expanded')).toBe('true');
    expect(strip.all('.week-posts a')).toHaveLength(12);
    expect(strip.texts('.week-posts > p')[0]).toMatch(/^[56] more are in the table\.$/);
    expect(strip.texts('.week-posts li')[0]).toMatch(/own post, image, 8 interactions$/);
    await strip.send('click', strip.all('.week-posts button')[0]);
    expect(strip.all('.week-posts')).toHaveLength(0);
  });

  it('points at the week of a post of a list beside it', () => {
    expect(drawn(dense, { pointed: 139 }).said()[0]).toContain('Sept 2026');
  });
});

describe('for a prospect', () => {
  it('the newest post has the accent, and the dot until another is pointed at', async () => {
    const strip = drawn(three, { lens: 'prospect' });
    expect(strip.texts('.dimension-label')).toEqual(['last post: 4 days ago']);
    expect(strip.all('.pointed')).toHaveLength(1);
    expect(strip.all('.dot')).toHaveLength(1);
    await strip.send('pointerover', strip.stops()[0]);
    expect(strip.all('.pointed')).toHaveLength(2);
    expect(strip.all('.dot')).toHaveLength(1);
  });
});

it('says how many reshares stand in the gap', () => {
  const quiet = posts([74, 83, 92, 101, 110, 119], [5]);
  const strip = drawn(reading([...posts([20, 60], [1], { authorship: 'reshare' }), ...quiet]), {
    verdict: 'present-but-inactive',
    locale: 'fr',
  });
  expect(strip.texts('text.under')).toEqual(['2 republications entre-temps']);
});

it('the table says the same, count by count', async () => {
  const strip = drawn(three);
  const details = strip.all('details')[0];
  await strip.send('toggle', Object.assign(details as Element, { open: true }));
  expect(strip.texts('thead th')).toEqual(['Date', 'Post', 'Reactions', 'Comments', 'Shares', 'Total']);
  expect(strip.texts('tbody tr:first-child td').slice(1)).toEqual(['own, link', '35', '4', 'not known', 'not known']);
});

it('a strip in a row says whose it is and what it holds, and draws no words', () => {
  const { root } = stage();
  const window = { from: new Date('2026-01-20T12:00:00Z'), now: new Date('2026-11-25T12:00:00Z') };
  const strip = stripOf({ reading: three, measures: measure(three), verdict: 'active', reference: 3, window });
  render(
    <div>
      <StripRow strip={strip} site="linkedin" name="Harrow & Teale" />
      <SharedAxis strip={strip} end="25 Nov" />
    </div>,
    root,
  );
  expect(root.querySelector('title')?.textContent).toBe('Harrow & Teale: the posts in time');
  expect(root.querySelector('desc')?.textContent).toBe('20 January to 25 November: 2 posts of the page, 1 reshare.');
  expect(root.querySelectorAll('.strip-row:first-child text')).toHaveLength(0);
  expect(root.querySelectorAll('.strip-row:first-child .hatched')).toHaveLength(2);
  expect(root.querySelector('.axis .today')?.textContent).toBe('25 Nov');
});

it('draws a thousand posts', () => {
  const many = reading(
    Array.from({ length: 1000 }, (_, index) => coarse(index * 0.08, index * 0.08 + 9, 3)),
    { readAt: READ_AT },
  );
  expect(drawn(many).stops().length).toBe(1000);
});
