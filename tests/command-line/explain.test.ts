/** `npm run explain`: what somebody sees who mends a layout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { claim, type Ledger, settle, settleCount } from '../../lib/reading/evidence.ts';
import type { Count, Instant } from '../../lib/reading/reading.ts';
import { explanation } from '../../scripts/command-line/explanation.ts';
import { valueText } from '../../scripts/command-line/value-text.ts';
import { post, reading } from '../readings.ts';
import { called, started } from './called.ts';

// The first call loads all that the command needs: on a busy machine that is seconds.
vi.setConfig({ testTimeout: 60_000 });

const SAMPLE = 'tests/pages/linkedin-ember-thriving-en';
const facts = JSON.parse(readFileSync(join(SAMPLE, 'case.json'), 'utf8'));
const expected = JSON.parse(readFileSync(join(SAMPLE, 'expected.json'), 'utf8'));
const source = join(SAMPLE, 'source.html');

function explain(...words: string[]) {
  const { status, stdout, stderr } = called('scripts/explain.ts', words);
  return { status, stdout, lines: stderr.split('\n').filter(Boolean) };
}

const count = (low: number, high = low, shown = String(low)): Count => ({ low, high, shown });

describe('a sample page', () => {
  const { status, stdout, lines } = explain(source, '--url', facts.url, '--now', facts.now);
  const blocks = stdout.trim().split('\n\n');

  test('begins with whose page it is, its layout, its documents, its coverage and its notes', () => {
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    expect(blocks[0]).toContain(facts.url);
    expect(blocks[1]).toMatch(
      /^layout +linkedin-ember\n(?: +without it: .+\n)*language +en\nread at +2026-.+Z\ndocuments +1\. \d+ elements, lang en, /,
    );
    expect(blocks[1]).toMatch(/\ncoverage +\d+ posts seen, [\s\S]+\nnotes +[a-z-]+: /);
  });

  test('then a block for the page and one for each post', () => {
    const posts: number = expected.posts.length;
    expect(blocks.slice(2).map((block) => block.split('\n')[0])).toEqual([
      'page',
      ...Array.from({ length: posts }, (_, index) => `post ${index + 1} of ${posts}`),
    ]);
    expect(blocks[2]).toMatch(
      /\n {2}name +Larkspur & Vane Robotics \[[a-z]+\]\n {4}. [a-z]+ +Larkspur & Vane Robotics +\S/,
    );
    for (const field of ['id', 'publishedAt', 'reactions', 'comments', 'shares', 'text']) {
      expect(blocks[3]).toMatch(new RegExp(`\\n. ${field} +\\S`));
    }
  });

  test('fits into 100 columns, and says no word of a post', () => {
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(readFileSync(source, 'utf8')).toContain('The hundredth kitchen arm');
    expect(stdout).not.toContain('kitchen arm');
  });

  test('is the same from a program of its own', () => {
    const alone = started('scripts/explain.ts', [source, '--url', facts.url, '--now', facts.now]);
    expect(alone).toEqual({ status, stdout, stderr: '' });
  });
});

test('a page that cannot be read: why, and what there was', () => {
  const { status, stdout } = explain(
    source,
    '--url',
    'https://www.linkedin.com/company/somebody-else/',
    '--now',
    facts.now,
  );
  expect(status).toBe(3);
  expect(stdout).toMatch(/\nproblem +other-page-in-document\n[\s\S]+\ndocuments +1\. \d+ elements, lang en/);
});

test.each([
  ['no file', []],
  ['two files', [source, source]],
  ['a reading', ['tests/pages/linkedin-ember-thriving-en/case.json']],
  ['an option of the audit', [source, '--json']],
  ['an address that is none', [source, '--url', 'x']],
])('ends with 2, in one line: %s', (_, words) => {
  const { status, stdout, lines } = explain(...words);
  expect({ status, stdout, lines: lines.length }).toEqual({ status: 2, stdout: '', lines: 1 });
});

describe('each place', () => {
  const ledger: Ledger = new Map();
  const reactions = settleCount(ledger, 'reactions', [
    claim('text', '.count', count(2350, 2449, '2.4K')),
    claim('aria', 'button aria-label', count(2381)),
    claim<Count>('order', 'missing from a row read whole', null),
  ]);
  const comments = settleCount(ledger, 'comments', [claim('aria', 'label', count(5)), claim('text', 'word', count(7))]);
  const kind = settle(ledger, 'kind', [claim('attribute', 'x '.repeat(80).trim(), 'image')]);
  const posts = [{ ...post(1), reactions, comments, kind: kind === null ? ('unknown' as const) : ('image' as const) }];
  const text = explanation({
    ok: true,
    reading: reading(posts, { evidence: { page: { name: 'text' }, posts: [{ shares: 'order' }] } }),
    asked: { page: new Map([['filter', { claims: [], proof: null, disagree: false }]]), posts: [ledger] },
  });

  test('with its answer; the one taken is marked', () => {
    expect(text).toContain(
      [
        '  reactions     2381 [aria]',
        '      text       2.4K = 2350..2449  .count',
        '    * aria       2381               button aria-label',
        '      order      –                  missing from a row read whole',
      ].join('\n'),
    );
  });

  test('places that exclude each other are marked, and none was taken', () => {
    expect(text).toContain(
      [
        '! comments      unknown: its places exclude each other',
        '    ! aria       5             label',
        '    ! text       7             word',
      ].join('\n'),
    );
  });

  test('a long place goes on below itself', () => {
    const lines = text.split('\n');
    const from = lines.findIndex((line) => line.startsWith('    * attribute  image         x x'));
    expect(lines[from + 1]).toMatch(/^ {31}(?:x )+x$/);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test('a value without places still has its proof; what was asked beside the reading comes last', () => {
    expect(text).toContain('  name          Harrow & Teale [text]\n');
    expect(text).toContain('  shares        0 (shown by absence) [order]\n');
    expect(text).toMatch(/\n {2}category +–\n {2}filter +–\n/);
  });
});

test('what a page says is not let loose on the terminal', () => {
  const page = { ...reading().page, name: `Harrow\u001b[31m & Teale\u202e${'!'.repeat(200)}` };
  const text = explanation({ ok: true, reading: reading([], { page }), asked: { page: new Map(), posts: [] } });
  for (const code of ['\u001b', '\u202e']) expect(text).not.toContain(code);
  expect(text).toContain('Harrow [31m & Teale !!!');
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test.each<[unknown, string]>([
  [null, '–'],
  [count(468), '468'],
  [count(2480, 2480, '2 480'), '2 480'],
  [count(201, 500, '201-500'), '201-500 = 201..500'],
  [count(0, 0, ''), '0 (shown by absence)'],
  [
    { from: '2026-11-10T12:00:00.000Z', to: '2026-11-10T12:00:00.000Z', source: 'id' } satisfies Instant,
    '2026-11-10T12:00:00Z',
  ],
  [
    { from: '2026-11-10T12:00:00.000Z', to: '2026-11-17T12:00:00.000Z', source: 'text' } satisfies Instant,
    '2026-11-10T12:00:00Z/2026-11-17T12:00:00Z',
  ],
  [{ excerpt: 'words', length: 85, hashtags: ['a'], truncated: true }, '85 characters, 1 hashtag, cut by the page'],
  [false, 'false'],
])('%j is shown as %s', (value, shown) => {
  expect(valueText(value)).toBe(shown);
});
