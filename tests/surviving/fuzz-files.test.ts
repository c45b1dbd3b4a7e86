/** 300 damaged files brought in, always the same ones. `npm run fuzz` does 10,000 more. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileCampaign, wrongWith } from '../../scripts/fuzzing/files.ts';
import { damaged } from '../../scripts/fuzzing/hostile-bytes.ts';
import { reading } from '../readings.ts';

const SEED = 20_261_126;
const MEGABYTE = 1024 * 1024;

test('300 damaged files', { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  let cases = 0;
  for await (const tried of fileCampaign(12).run(SEED, 300)) {
    cases += 1;
    wrong.push(...tried.wrong.map((line) => `${tried.name}: ${line}, after: ${tried.did}`));
  }
  expect(cases).toBe(300);
  expect(wrong).toEqual([]);
});

test.each([
  ['one line, packed, of 120 MB', 'a.ndjson.gz', () => gzipSync(Buffer.alloc(120 * MEGABYTE, 'x'), { level: 1 })],
  ['brackets alone, packed, of 120 MB', 'a.json.gz', () => gzipSync(Buffer.alloc(120 * MEGABYTE, '['), { level: 1 })],
  ['a page, packed, of 120 MB', 'a.html.gz', () => gzipSync(Buffer.alloc(120 * MEGABYTE, '<'), { level: 1 })],
  ['a value a million levels deep', 'a.json', () => Buffer.from(`${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}`)],
  ['headers without an end', 'a.mhtml', () => Buffer.from(`From: x\r\nA: ${'\r\n '.repeat(1e6)}`)],
])('%s: refused, and not held', { timeout: 60_000 }, async (_, name, make) => {
  const bytes = make();
  const before = process.memoryUsage().rss;
  expect(await wrongWith(new File([new Uint8Array(bytes)], name), new Uint8Array())).toEqual([]);
  // The largest file that is taken is 100 MB, and its text as long again.
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MEGABYTE);
});

test('the check finds a number that was not in the file', async () => {
  const bytes = Buffer.from(JSON.stringify(reading()));
  const file = new File([new Uint8Array(bytes)], 'a.json');
  expect(await wrongWith(file, bytes)).toEqual([]);
  const other = Buffer.from(bytes.toString().replace('"123456"', '"123457"'));
  expect(await wrongWith(file, other)).toEqual([expect.stringContaining('not in the file: 123456')]);
});

test('damage is what it says', () => {
  const bytes = Buffer.from('abcdef');
  const after = (damage: Parameters<typeof damaged>[1]) => damaged(bytes, damage).toString('latin1');
  expect(after({ kind: 'cut', at: 9 })).toBe('ab');
  expect(after({ kind: 'without', at: 2, length: 3 })).toBe('abf');
  expect(after({ kind: 'byte', at: 7, byte: 0x7a })).toBe('azcdef');
  expect(after({ kind: 'insert', at: 3, token: '-0' })).toBe('abc-0def');
  expect(after({ kind: 'move', at: 0, length: 2, to: 4 })).toBe('cdefab');
  expect(after({ kind: 'repeat', at: 0, length: 2, times: 2 })).toBe('abababcdef');
  expect(after({ kind: 'begin', top: '\xff\xfe' })).toBe('\xff\xfeabcdef');
  expect(after({ kind: 'nest', levels: 3, open: '[' })).toBe('[[[abcdef');
  expect(after({ kind: 'encode', as: 'utf16be', mark: false })).toBe('\0a\0b\0c\0d\0e\0f');
  expect(after({ kind: 'pack', part: 150 }).slice(0, 2)).toBe('\x1f\x8b');
});
