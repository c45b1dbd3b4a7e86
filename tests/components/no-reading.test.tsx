/** Where nothing could be read, or only half: what is said, and the one thing to do. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Recent } from '../../components/recent.tsx';
import type { Locale } from '../../lib/words/format.ts';
import { byHand } from './by-hand.tsx';
import { draw } from './draw.tsx';
import { RECENT_PAGES } from './sample-kept.ts';
import { SAMPLES, sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

const shown = (name: string, locale: Locale = 'en') => draw({ shown: sample(name, locale), locale });

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
  ])('%s says so, leads to the help, and offers nothing to copy or to save', (name, title) => {
    const help = vi.fn();
    const { text, texts, root, click } = draw({ shown: sample(name, 'en'), lens: null, on: { act: help } });
    expect(text('h2')).toBe(title);
    expect(text('.lead')?.length).toBeGreaterThan(20);
    click('.actions button', 'More');
    expect(root.querySelectorAll('.actions [data-do^=copy], .actions [data-do^=save]')).toHaveLength(0);
    expect(texts('.actions > button')).toEqual(['Read again', 'Side panel', 'Report', 'More']);
    click('.about', 'More about this');
    expect(help.mock.calls).toEqual([['help']]);
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

  it.each(['unknown-layout', 'by-shape'])('copies the structure: %s', (name) => {
    const copyStructure = vi.fn();
    draw({ shown: sample(name, 'en'), on: { copyStructure } }).click('button', 'Copy the structure');
    expect(copyStructure).toHaveBeenCalledOnce();
  });

  it('stands beneath the verdict, in a line about what was not read', () => {
    const { root } = shown('by-shape');
    const sections = [...root.querySelectorAll('section')];
    expect(sections.at(-1)?.querySelector('h3')?.textContent).toBe('What could not be read');
    expect(sections.at(-1)?.querySelector('button')?.className).toBe('textual');
  });
});

describe('recent readings', () => {
  const names = RECENT_PAGES.map(({ name }) => name ?? '');
  const now = new Date('2026-11-20T12:00:00Z');

  it.each(['other-site', 'gone'])('are offered below it, and none is in the document: %s', (name) => {
    const { root, texts } = draw({ shown: sample(name, 'en'), lens: null, recent: RECENT_PAGES });
    expect(texts('.recent button')).toEqual(['Show 4 recent readings']);
    expect(names.filter((each) => root.outerHTML.includes(each))).toEqual([]);
    expect(root.querySelectorAll('.recent li, .recent a')).toHaveLength(0);
  });

  it('are not offered where there are none, nor beside a page that was read', () => {
    expect(draw({ shown: sample('gone', 'en'), lens: null }).root.querySelector('.recent')).toBeNull();
    expect(draw({ shown: sample('inactive', 'en'), recent: RECENT_PAGES }).root.querySelector('.recent')).toBeNull();
  });

  it('are named after the click, each with its site, its verdict and its age, and hidden by the next', () => {
    const { the, click, texts, root } = byHand(<Recent pages={RECENT_PAGES} now={now} />);
    const button = the('.recent button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(the('.recent ul').hasAttribute('hidden')).toBe(true);
    click('.recent button');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(the('.recent ul').id).toBe(button.getAttribute('aria-controls'));
    expect(texts('.recent bdi')).toEqual(names);
    expect(texts('.recent li p')[0]).toMatch(/^LinkedIn · Thriving · read /);
    click('.recent button');
    expect(names.filter((each) => root.outerHTML.includes(each))).toEqual([]);
  });
});
