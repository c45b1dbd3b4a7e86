/** One's own page that was read, as the popup shows it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../lib/words/format.ts';
import { draw } from './draw.tsx';
import { sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

const shown = (name: string, locale: Locale = 'en') => draw({ shown: sample(name, locale), locale });

describe('a page that was read', () => {
  it('says whose it is, the verdict, and what it rests on', () => {
    const { text, texts } = shown('inactive');
    expect(text('h1')).toBe('Calder & Wray Engineering');
    expect(text('.page-line p')).toBe('LinkedIn, signed in · 3,240 followers · 21 posts, read just now');
    expect(texts('.page-line button')).toEqual(['read again']);
    expect(text('h2')).toBe('Present, but inactive');
    expect(text('.dimension-label')).toBe('74\u00a0days of silence');
    expect(texts('.facts .value')[0]).toBe('74\u00a0days');
    expect(texts('.legend li')).toContain('usual gap missed');
  });

  it('says the same in French', () => {
    const { text } = shown('inactive', 'fr');
    expect(text('h2')).toBe('Présente, mais inactive');
    expect(text('.page-line p')).toMatch(/ · 21 publications, lues à l’instant$/);
    expect(text('.dimension-label')).toBe('74\u00a0jours de silence');
    expect(text('desc')).toContain('Mesuré\u00a0: 74\u00a0jours de silence');
  });

  it('says in the panel that it reads along, and how long ago a popup read', () => {
    const read = sample('inactive', 'en');
    const panel = draw({ shown: read, layout: 'panel' });
    expect(panel.text('.page-line p')).toBe('LinkedIn, signed in · 3,240 followers · 21 posts · reading along');
    expect(panel.texts('.page-line button')).toEqual([]);
    if (read.state !== 'diagnosed') throw new Error('The sample is a reading.');
    expect(draw({ shown: { ...read, minutesAgo: 7 } }).text('.page-line p')).toMatch(/ 21 posts, read 7 min ago$/);
  });

  it('gives one step in sight and at most two after it, each with its effort, the others behind a click', () => {
    const { root, texts } = shown('inactive');
    const lists = [...root.querySelectorAll('.steps')].map((list) => list.querySelectorAll('li').length);
    expect(lists.slice(0, 2)).toEqual([1, 2]);
    expect(lists).toHaveLength(3);
    expect(texts('.steps .effort')[0]).toMatch(/^(15 to 45\smin|2 to 3\sh|1 to 2 days)/);
    expect(texts('.more > summary')[0]).toMatch(/more steps?$/);
  });

  it('says how much was read, and what could not be', () => {
    const { texts } = shown('first-click');
    expect(texts('.section .plain')).toContain('8 posts over 5 weeks; scroll the page to load more, then read again.');
    expect(texts('.unread li')).toEqual(['This view does not show how often posts were seen.']);
  });

  it('never calls reshares silence', () => {
    const { root, text } = shown('with-reshares');
    expect(text('.dimension-label')).toBe('74\u00a0days without a post of its own');
    expect(root.querySelector('.wash')).toBeNull();
    expect(root.querySelectorAll('svg rect.reshare')).toHaveLength(3);
  });

  it('draws coarse times as blocks, and a label that several share once', () => {
    const { root, text } = shown('not-enough');
    expect(root.querySelectorAll('svg rect.coarse')).toHaveLength(3);
    expect(text('svg .times')).toBe('×2');
  });

  it('counts a dense page by weeks', () => {
    const { root, texts } = shown('dense');
    // Twelve whole weeks, and a part of one at either end.
    expect(root.querySelectorAll('svg .week').length).toBe(14);
    expect(root.querySelectorAll('svg .week.part').length).toBe(2);
    expect(texts('.legend li')).toContain('own posts in a week');
  });

  it('marks a response that is not known as such', () => {
    const { root, texts } = shown('unknown-counts');
    expect(root.querySelectorAll('svg line.unknown')).toHaveLength(2);
    expect(texts('.legend li')).toContain('response not known');
  });

  it('leads from the Home tab to the posts', () => {
    const { root, text } = shown('home-tab');
    expect(text('h2')).toBe('This is the Home tab');
    expect(root.querySelector('a.button')?.getAttribute('href')).toBe(
      'https://www.linkedin.com/company/calder-wray/posts/',
    );
    expect(root.querySelector('.facts')).toBeNull();
  });

  it('says that an empty page is empty, and draws nothing', () => {
    const { root, text } = shown('empty');
    expect(text('figcaption')).toBe('The strip stays empty: there is nothing to measure.');
    expect(root.querySelector('svg .reference')).toBeNull();
  });
});
