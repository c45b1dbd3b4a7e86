/** What the command line adds for three people: the chain of a verdict, the group and the plan, a call, a comparison. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { PageReading } from '../../lib/reading/reading.ts';
import { post, reading } from '../readings.ts';
import { called } from './called.ts';

// The first call loads all that the command needs: on a busy machine that is seconds.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'rollcall-lenses-'));
const quiet = [post(80), post(95), post(110)];

function company(handle: string, posts: PageReading['posts'], kept?: object): string {
  const named = reading(posts, { url: `https://www.linkedin.com/company/${handle}/posts/` });
  const page = { ...named.page, id: null, name: handle, handle };
  const name = join(folder, `${handle}.json`);
  writeFileSync(name, JSON.stringify(kept ? { reading: { ...named, page }, kept } : { ...named, page }));
  return name;
}

const audit = (...words: string[]) => called('scripts/audit.ts', words);

const jsonOf = (...words: string[]) =>
  audit(...words, '--json')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('--explain-verdict', () => {
  const page = company('quiet-chain', quiet);

  test('prints the chain, ended by the verdict', () => {
    expect(audit(page, '--explain-verdict').stdout).toMatch(
      /How was this decided\?\n1\. [\s\S]*So: Present, but inactive\./,
    );
    expect(audit(page).stdout).not.toContain('How was this decided?');
  });

  test('is in --json, too', () => {
    const [done] = jsonOf(page, '--explain-verdict');
    expect(done.chain.links.at(-1)).toMatchObject({ rule: 'inactive', answer: 'yes' });
    expect(jsonOf(page)[0].chain).toBeUndefined();
  });
});

describe('my page', () => {
  const page = company('quiet-mine', quiet);

  test('belief and activity give the study’s group; hours a plan within them', () => {
    const [{ diagnosis }] = jsonOf(page, '--belief', 'in-step', '--hours', '2');
    expect(diagnosis.group).toMatchObject({ share: '19% in the 2018 study' });
    expect(diagnosis.plan.length).toBeGreaterThan(4);
    expect(Math.max(...diagnosis.plan.map(({ hours }: { hours: number }) => hours))).toBeLessThanOrEqual(2);
  });

  test('neither without an answer', () => {
    const [{ diagnosis }] = jsonOf(page);
    expect([diagnosis.group, diagnosis.plan]).toEqual([undefined, undefined]);
  });

  test('each step shows what it goes on to take', () => {
    expect(audit(page).stdout).toMatch(/then\s1\sh a week, about\s2,250\s€ a year at\s45\s€\/h, our\s+assumption/);
  });
});

describe('prospects', () => {
  test('no two quiet pages get the same question', () => {
    const pages = ['one', 'two', 'three'].map((name) => company(`prospect-${name}`, quiet));
    const given = jsonOf(...pages, '--lens', 'prospect').map(({ lens }) => lens.given.id);
    expect(new Set(given).size).toBe(3);
  });

  test('the fact stands first, the verdict below it', () => {
    const { stdout } = audit(company('prospect-quiet', quiet), '--lens', 'prospect');
    expect(stdout).toMatch(/\nNothing since 1 September\nPresent, but inactive\n/);
    expect(stdout).not.toContain('Next steps');
  });
});

describe('competitors', () => {
  const weekly = Array.from({ length: 20 }, (_, i) => post(1 + 5 * i));

  test('are held against the person’s own page', () => {
    const [mine, theirs] = [company('own', quiet), company('rival', weekly)];
    const [{ lens }] = jsonOf(theirs, '--lens', 'competitor', '--mine', mine);
    expect(lens.differences).toContainEqual(
      expect.objectContaining({ measure: 'cadence', against: 'mine', place: 'more' }),
    );
    const [alone] = jsonOf(theirs, '--lens', 'competitor');
    expect(alone.lens.differences).toEqual([]);
  });
});

describe('what a person keeps with an audit', () => {
  test('goes through', () => {
    const kept = { label: 'Ours', sets: ['spring'], sameCompanyAs: 'https://www.facebook.com/kept' };
    expect(jsonOf(company('kept', quiet, kept))[0].kept).toEqual(kept);
  });

  test('is refused where it lies', () => {
    const { status, stdout, stderr } = audit(company('lies', quiet, { label: 7 }));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('label');
  });
});
