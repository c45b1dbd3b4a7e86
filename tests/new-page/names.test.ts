import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeName, nameFor } from '../../scripts/new-page/names.ts';
import { reading } from '../readings.ts';

const LINKEDIN = 'https://www.linkedin.com/company/harrow-teale/posts/';
const FACEBOOK = 'https://www.facebook.com/harrowteale';

test.each([
  [reading([], { layout: 'linkedin-ember' }), LINKEDIN, 'fr-FR', 'linkedin-ember-fr'],
  [reading([], { site: 'facebook', layout: 'by-shape' }), FACEBOOK, 'pt-BR', 'facebook-by-shape-pt'],
])('a page that is read is named after site, layout and language', (read, url, language, name) => {
  expect(nameFor({ ok: true, reading: read }, url, language)).toBe(name);
});

test('one that is not read, after what stands in the way', () => {
  const problem = { code: 'unknown-layout', site: 'linkedin' } as const;
  expect(nameFor({ ok: false, problem }, LINKEDIN, 'en')).toBe('linkedin-unknown-layout-en');
  expect(nameFor({ ok: false, problem }, LINKEDIN, 'und')).toBe('linkedin-unknown-layout');
});

test('a name that is taken gets a number', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  expect(freeName('linkedin-ember-fr', folder)).toBe('linkedin-ember-fr');
  for (const name of ['linkedin-ember-fr', 'linkedin-ember-fr-2']) mkdirSync(join(folder, name));
  expect(freeName('linkedin-ember-fr', folder)).toBe('linkedin-ember-fr-3');
});
