import { expect, it } from 'vitest';
import { ownPolicy } from '../../lib/bring/own-policy.ts';

it.each(['words/fr', 'words/pt-BR', 'core', 'facebook-data', 'reader-linkedin', 'reader-facebook'])(
  'gives the address of our own script: %s',
  (script) => {
    expect(ownPolicy().createScriptURL(script)).toBe(`/${script}.js`);
  },
);

it.each([
  'background',
  'skeleton',
  'words/',
  'words/../core',
  '../core',
  '/core',
  'core.js',
  'core?',
  'reader-',
  'https://a.example/core',
  '//a.example/core',
  'data:text/javascript,core',
  'core\nreader-linkedin',
  '',
])('gives that of no other: %j', (script) => {
  expect(ownPolicy().createScriptURL(script)).toBe('/.js');
});
