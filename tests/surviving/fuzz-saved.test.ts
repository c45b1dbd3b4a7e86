/** A case that went wrong is saved as a sample page, and read from there as it was read. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPage } from '../../lib/reading/read-page.ts';
import { savePage } from '../../scripts/fuzzing/pages.ts';
import { Tally } from '../../scripts/fuzzing/tally.ts';
import { casesOf, changed, subjectOf } from '../../scripts/mutation/fuzz.ts';
import { openSavedPage } from '../../scripts/saved-page/saved-page.ts';
import { pageCases, readCase } from '../../scripts/scoring/captures.ts';
import { samples } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['linkedin-ember-frame-pt', 'facebook-hardened-signed-in-fr'])('%s, changed', (name) => {
  const page = samples.find((each) => each.name === name);
  if (page === undefined) throw new Error(`No sample is called ${name}.`);
  const subject = subjectOf(page);
  const lists = casesOf(subject, 11, 3);
  for (const [index, list] of lists.entries()) {
    savePage(join(folder, name, String(index)), subject, list, { did: 'something', wrong: ['a number'] });
  }
  const saved = pageCases(join(folder, name));
  expect(saved).toHaveLength(3);
  for (const [index, list] of lists.entries()) {
    const there = readPage(openSavedPage(changed(page, list), page.url), page.now);
    const here = saved[index] && readCase(saved[index]);
    expect(JSON.parse(JSON.stringify(here))).toEqual(JSON.parse(JSON.stringify(there)));
  }
  expect(readFileSync(join(folder, name, '0/case.json'), 'utf8')).toContain('something\\na number');
});

const campaign = { name: 'pages', longest: 50, run: async function* () {} } as const;

test('a tally says what went wrong, saves three of a kind, and is good only without', () => {
  const tally = new Tally(campaign, folder);
  expect(tally.isGood()).toBe(false);
  tally.add({ name: 'a', did: 'nothing', wrong: [], time: 1 });
  tally.weigh(1_000);
  expect(tally.isGood()).toBe(true);
  const saved: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    tally.add({
      name: 'a',
      did: 'this',
      wrong: [`post ${index}: reactions {}`],
      time: 1,
      save: (path) => saved.push(path),
    });
  }
  expect(saved).toEqual([2, 3, 4].map((number) => join(folder, `pages-${number}`)));
  expect(tally.isGood()).toBe(false);
  expect(tally.report()).toContain('5 × post: reactions');
  expect(tally.report()).toContain('pages: 6 cases, wrong=5');
});

test('a tally is not good where cases are slow, or memory grows with them', () => {
  const slow = new Tally(campaign, folder);
  slow.add({ name: 'a', did: '', wrong: [], time: 51 });
  expect(slow.isGood()).toBe(false);
  const heavy = new Tally(campaign, folder);
  heavy.add({ name: 'a', did: '', wrong: [], time: 1 });
  for (const megabytes of [90, 100, 170]) heavy.weigh(megabytes * 1024 * 1024);
  expect(heavy.isGood()).toBe(false);
});
