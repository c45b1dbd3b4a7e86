/** Whatever popup and panel may have to show: sound headings, names, links, and nothing but text of a page. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { type Drawn, draw } from './draw.tsx';
import { READINGS } from './sample-readings.ts';
import { PANEL_SAMPLES, SAMPLES, sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

type State = [name: string, lens: Lens, layout: 'popup' | 'panel'];
const STATES: State[] = [
  ...SAMPLES.map((name): State => [name, 'mine', 'popup']),
  ...Object.keys(READINGS).flatMap((name): State[] => [
    [name, 'mine', 'panel'],
    [name, 'prospect', 'popup'],
    [name, 'competitor', 'popup'],
  ]),
  ...PANEL_SAMPLES.map((name): State => [name, 'mine', 'panel']),
];

describe.each(['en', 'fr'] as const)('every state in %s', (locale) => {
  const drawn = new Map<string, Drawn>();
  /** Drawn once for all that is asked of it: nothing is pressed here. */
  const shown = ([name, lens, layout]: State) => {
    const key = `${name} ${lens} ${layout}`;
    const view = drawn.get(key) ?? draw({ shown: sample(name, locale, { lens }), locale, lens, layout });
    if (!drawn.has(key)) view.openAll();
    drawn.set(key, view);
    return view;
  };

  it.each(STATES)('%s as a %s in the %s has one first heading, headings in order, no hole in its text', (...state) => {
    const { root, texts } = shown(state);
    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5')].map(({ localName }) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    for (const text of texts('h1, h2, h3, h4, h5, p, li, dt, dd, th, td, button, summary, legend, label')) {
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|#/);
    }
  });

  it.each(STATES)('%s as a %s in the %s names every control and every picture', (...state) => {
    const { root, texts } = shown(state);
    expect(texts('button, summary, a, label')).not.toContain('');
    const pictures = root.querySelectorAll('[role=img]');
    for (const picture of pictures) {
      const title = root.querySelector(`[id="${picture.getAttribute('aria-labelledby')}"]`);
      const description = root.querySelector(`[id="${picture.getAttribute('aria-describedby')}"]`);
      expect(title?.textContent?.length).toBeGreaterThan(3);
      expect(description?.textContent?.length).toBeGreaterThan(10);
    }
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(STATES)(
    '%s as a %s in the %s links outside only over https, into a new tab, without a referrer',
    (...state) => {
      for (const link of shown(state).root.querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^https:\/\//);
        expect(link.getAttribute('target')).toBe('_blank');
        expect(link.getAttribute('rel')).toBe('noreferrer');
      }
    },
  );
});

it('shows a hostile page’s name and addresses as text', () => {
  const read = sample('first-click', 'en');
  if (read.state !== 'diagnosed') throw new Error('The sample is a reading.');
  const { reading } = read.audit;
  const [first, ...others] = reading.posts;
  if (!first) throw new Error('The sample has posts.');
  const posts = [{ ...first, permalink: 'javascript:alert(1)' }, ...others];
  const page = { ...reading.page, name: '<img src=x onerror=alert(1)>' };
  const audit = { ...read.audit, reading: { ...reading, page, posts } };
  const { root, text, openAll } = draw({ shown: { ...read, audit } });
  openAll();
  expect(text('h1')).toBe('<img src=x onerror=alert(1)>');
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('a[href^="javascript"]')).toBeNull();
});
