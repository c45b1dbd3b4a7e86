import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../scripts/browser/view.ts';
import { allLooks, framesOf, LANGUAGES, queryOf, THEMES } from '../../scripts/screenshots/look.ts';
import { REFERENCES } from '../../scripts/screenshots/reference.ts';
import { PANEL_SAMPLES, SAMPLES } from '../components/samples.ts';
import { documentOf, isView, SCENES, type Scene } from '../components/scenes.ts';

const scenes = Object.values(SCENES);

describe('the gallery', () => {
  it('shows every sample', () => {
    const shown = new Set(scenes.flatMap((scene) => (isView(scene) ? scene.sample : [])));
    expect([...shown].toSorted()).toEqual([...SAMPLES, ...PANEL_SAMPLES].toSorted());
  });

  it('shows each page of the extension, and the first click in each lens', () => {
    const pages = ['help', 'options', 'panel', 'popup', 'report', 'welcome'];
    expect([...new Set(scenes.map(({ page }) => page))].toSorted()).toEqual(pages);
    const first = scenes.filter((scene) => isView(scene) && scene.sample === 'first-click');
    expect(new Set(first.map((scene) => isView(scene) && scene.lens))).toEqual(
      new Set(['mine', 'prospect', 'competitor', null]),
    );
    expect(scenes.map(documentOf).filter((file) => !existsSync(resolve('tests/components', file)))).toEqual([]);
  });

  it('is looked at in every theme, language and window', () => {
    const windows = scenes.reduce((sum, scene) => sum + framesOf(scene).length, 0);
    expect(allLooks()).toHaveLength(windows * THEMES.length * LANGUAGES.length);
    const widths = (page: Scene['page']) => framesOf({ page } as Scene).map(({ name }) => name);
    expect(widths('popup')).toEqual(['400', '320', '252', '200-percent']);
    expect(widths('panel')).toEqual(['360', '500', '252', '200-percent']);
  });

  it('is asked by its address', () => {
    const look = { state: 'inactive', locale: 'fr', theme: 'dark', width: 400, height: 600 } as const;
    expect(queryOf(look)).toBe('state=inactive&locale=fr&theme=dark&text=100');
  });
});

describe('the references', () => {
  it('are of both languages, both themes and large text', () => {
    const looks = Object.values(REFERENCES);
    expect(looks.length).toBeGreaterThanOrEqual(40);
    for (const theme of THEMES) expect(looks.some((look) => look.theme === theme)).toBe(true);
    for (const locale of LANGUAGES) expect(looks.filter((look) => look.locale === locale).length).toBeGreaterThan(8);
    expect(looks.some(({ text }) => text === 200)).toBe(true);
    expect(looks.filter(({ state }) => !SCENES[state])).toEqual([]);
  });
});

describe('a key as a test writes it', () => {
  it.each([
    ['Tab', { key: 'Tab', modifiers: [] }],
    ['Shift+Tab', { key: 'Tab', modifiers: ['Shift'] }],
    ['Control+Shift+a', { key: 'a', modifiers: ['Control', 'Shift'] }],
    ['Space', { key: ' ', modifiers: [] }],
    ['+', { key: '+', modifiers: [] }],
    ['Shift++', { key: '+', modifiers: ['Shift'] }],
    ['?', { key: '?', modifiers: [] }],
  ])('%s', (written, expected) => {
    expect(keyOf(written)).toEqual(expected);
  });
});
