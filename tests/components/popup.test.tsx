import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../lib/words/format.ts';
import { draw } from './draw.tsx';
import { COPIED, SAMPLES, sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

const shown = (name: string, locale: Locale = 'en') => draw({ shown: sample(name, locale), locale });

describe.each(['en', 'fr'] as const)('every state in %s', (locale) => {
  it.each(SAMPLES)('%s has one first heading, headings in order, and no hole in its text', (name) => {
    const { root, texts } = shown(name, locale);
    const levels = [...root.querySelectorAll('h1, h2, h3')].map(({ localName }) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    for (const text of texts('h1, h2, h3, p, li, dt, dd, button, summary')) {
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|#/);
    }
  });

  it.each(SAMPLES)('%s names every control and every picture', (name) => {
    const { root, texts } = shown(name, locale);
    expect(texts('button, summary, a')).not.toContain('');
    for (const picture of root.querySelectorAll('[role=img]')) {
      const title = root.querySelector(`[id="${picture.getAttribute('aria-labelledby')}"]`);
      const description = root.querySelector(`[id="${picture.getAttribute('aria-describedby')}"]`);
      expect(title?.textContent).not.toBe('');
      expect(description?.textContent?.length).toBeGreaterThan(10);
    }
  });

  it.each(SAMPLES)('%s links outside only over https, into a new tab, without a referrer', (name) => {
    for (const link of shown(name, locale).root.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });
});

describe('a page that was read', () => {
  it('says whose it is, the verdict, and what it rests on', () => {
    const { text, texts } = shown('inactive');
    expect(text('h1')).toBe('Calder & Wray Engineering');
    expect(text('.page-line p')).toBe('LinkedIn, signed in · 3,240 followers · 21 posts, just now · read again');
    expect(text('h2')).toBe('Present, but inactive');
    expect(text('.dimension-label')).toBe('74 days of silence');
    expect(texts('.facts .value')[0]).toBe('74 days');
    expect(texts('.legend li')).toContain('usual gap missed');
  });

  it('says the same in French', () => {
    const { text } = shown('inactive', 'fr');
    expect(text('h2')).toBe('Présente, mais inactive');
    expect(text('.dimension-label')).toBe('74 jours de silence');
    expect(text('desc')).toContain('Mesuré\u00a0: 74 jours de silence');
  });

  it('gives at most three steps at once, each with its effort', () => {
    const { root, texts } = shown('inactive');
    const first = root.querySelector('.steps');
    expect(first?.querySelectorAll('li').length).toBe(3);
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
    expect(text('.dimension-label')).toBe('74 days without a post of its own');
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

describe('no reading', () => {
  it.each([
    ['other-site', 'Neither LinkedIn nor Facebook'],
    ['not-a-company', 'Not a company page'],
    ['admin-view', 'This is the admin view'],
    ['sales-navigator', 'This is Sales Navigator'],
    ['login-wall', 'The site asks to sign in'],
    ['not-available', 'This page is not available'],
    ['still-loading', 'The page is still loading'],
    ['other-page-in-document', 'The tab still holds another page'],
    ['unknown-layout', 'This version of the page cannot be read yet'],
    ['unreadable', 'There is nothing to read here'],
    ['forbidden', 'The browser keeps extensions off this page'],
    ['gone', 'The tab has moved on'],
    ['timed-out', 'The page did not answer'],
    ['bad-data', 'What came back makes no sense'],
  ])('%s says so, and never copies a summary', (name, title) => {
    const { text, texts } = shown(name);
    expect(text('h2')).toBe(title);
    expect(text('.lead')?.length).toBeGreaterThan(20);
    expect(texts('.actions button')).toEqual(['Read again']);
  });

  it('says which pages work', () => {
    expect(shown('not-a-company').texts('.addresses li')).toContain('linkedin.com/company/name/posts');
    expect(shown('not-a-company').text('.lead')).toContain('This is a person’s profile.');
  });

  it('is no second-level heading while the page is read', () => {
    const { root, text } = shown('reading');
    expect(root.querySelector('h2')).toBeNull();
    expect(text('.waiting')).toBe('Reading…');
  });
});

describe('actions', () => {
  it('read again, copy the summary, and copy the report', () => {
    const onReadAgain = vi.fn();
    const onCopySummary = vi.fn();
    const onCopyReport = vi.fn();
    const calls = { onReadAgain, onCopySummary, onCopyReport };
    const read = draw({ shown: sample('first-click', 'en'), ...calls });
    read.click('.actions button', 'Copy summary');
    read.click('.actions button', 'Read again');
    read.click('.page-line button', 'read again');
    draw({ shown: sample('unknown-layout', 'en'), ...calls }).click('button', 'Copy the structure');
    expect([onCopySummary, onReadAgain, onCopyReport].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 1]);
  });

  it('are followed by the answer, said to a screen reader', () => {
    expect(shown('abandoned').text('[role=status]')).toMatch(/^Brackwater Joinery: No post for over a year\. Nothing/);
    expect(shown('gone').text('[role=status]')).toBe('The tab has moved on');
    expect(shown('reading').text('[role=status]')).toBe('');
  });

  it('say politely what was copied', () => {
    const { text } = draw({ shown: sample('inactive', 'en'), copy: COPIED });
    expect(text('.copied [role=status]')).toBe('Copied: the summary, 3 lines.');
  });

  it('leave the text to be selected where the browser forbids copying', () => {
    const { text } = draw({ shown: sample('inactive', 'en'), copy: { ...COPIED, done: false } });
    expect(text('.copied [role=status]')).toContain('did not allow copying');
    expect(text('.copied pre')).toContain('Calder & Wray Engineering, LinkedIn');
  });

  it('cannot start a second reading before the first is done', () => {
    const { root } = draw({ shown: sample('first-click', 'en'), busy: true });
    expect(root.querySelectorAll('button[disabled]')).toHaveLength(2);
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });
});

describe('help to mend a layout', () => {
  const offered = ['unknown-layout', 'by-shape', 'half-unread'];

  it.each(offered)('is offered, and says what is in it: %s', (name) => {
    const { texts } = shown(name);
    expect(texts('button')).toContain('Copy the structure');
    const [said] = texts('.plain').filter((text) => text.includes('no text, no name, no number, no address'));
    expect(said).toBeDefined();
    expect(texts('h3, .plain').join('\n')).toContain('Help mend it');
  });

  it.each(offered)('is offered in French: %s', (name) => {
    const { texts } = shown(name, 'fr');
    expect(texts('button')).toContain('Copier la structure');
    expect(texts('h3, .plain').join('\n')).toContain('Aider à corriger');
    expect(texts('.plain').filter((text) => / [:;?!]/.test(text))).toEqual([]);
  });

  it.each(SAMPLES.filter((name) => !offered.includes(name)))('is not offered where it would not help: %s', (name) => {
    expect(shown(name).texts('button')).not.toContain('Copy the structure');
  });

  it('stands beneath the verdict, in a line about what was not read', () => {
    const { root } = shown('by-shape');
    const sections = [...root.querySelectorAll('section')];
    expect(sections.at(-1)?.querySelector('h3')?.textContent).toBe('What could not be read');
    expect(sections.at(-1)?.querySelector('button')?.className).toBe('textual');
    const onCopyReport = vi.fn();
    draw({ shown: sample('by-shape', 'en'), onCopyReport }).click('button', 'Copy the structure');
    expect(onCopyReport).toHaveBeenCalledOnce();
  });

  it('says what was copied, or that there was nothing to copy', () => {
    const copied = (text: string) =>
      draw({ shown: sample('by-shape', 'en'), copy: { what: 'report', done: text !== '', text } }).text('.copied p');
    expect(copied('html\n body')).toBe('Copied: the structure, 2 lines.');
    expect(copied('')).toBe('The page gave no structure.');
  });
});

describe('a hostile page', () => {
  it('has its name and addresses shown as text', () => {
    const read = sample('first-click', 'en');
    if (read.state !== 'diagnosed') throw new Error('The sample is a reading.');
    const { reading } = read.audit;
    const [first, ...others] = reading.posts;
    if (!first) throw new Error('The sample has posts.');
    const posts = [{ ...first, permalink: 'javascript:alert(1)' }, ...others];
    const page = { ...reading.page, name: '<img src=x onerror=alert(1)>' };
    const { root, text } = draw({ shown: { ...read, audit: { ...read.audit, reading: { ...reading, page, posts } } } });
    expect(text('h1')).toBe('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img')).toBeNull();
  });
});
