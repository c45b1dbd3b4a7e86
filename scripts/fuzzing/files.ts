/** Files brought in: whatever they hold, each is taken or refused with its reason, and nothing is kept that was not in them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { audit } from '../../lib/audit.ts';
import type { BringResult, RefusalCode } from '../../lib/bring/bring.ts';
import { bringFiles } from '../../lib/bring/bring-files.ts';
import { explainPage } from '../../lib/reading/read-page.ts';
import { checkReading } from '../../lib/reading/schema.ts';
import { textOf } from '../../lib/saved-page/text.ts';
import type { Brought } from '../../lib/store/store.ts';
import { loadLexicon } from '../lexicons-on-disk.ts';
import { parse } from '../saved-page/parse.ts';
import { CAPTURES, pageCases } from '../scoring/captures.ts';
import { type Campaign, polluted, type Tried, threadTime, thrown } from './campaign.ts';
import { type Damage, damaged, damages, inWords } from './hostile-bytes.ts';
import { readingsOf } from './readings.ts';
import { brokenIn, unsound } from './sound.ts';

/** Milliseconds for one file: of this parser, which asks for what a browser answers a hundred times as quickly. */
const LIMIT = 20_000;
const ROOT = resolve(import.meta.dirname, '../..');
const NOW = new Date('2026-11-26T10:00:00.000Z');
/** Pages larger than this would make one case take as long as a hundred: bytes. */
const LARGE = 600_000;

const REFUSALS: readonly RefusalCode[] = [
  'unknown-file',
  'unreadable',
  'too-large',
  'no-json',
  'no-reading',
  'newer-format',
  'no-address',
  'no-company',
  'not-kept',
];

interface Base {
  name: string;
  bytes: Buffer;
}

interface Case {
  from: number;
  name: string | null;
  list: Damage[];
}

/** A file may be called anything. */
const NAMES = [
  'a.json',
  'a.ndjson',
  'a.jsonl.gz',
  'a.html',
  'a.mhtml',
  'a.htm.gz',
  'a.zip',
  'audits.txt',
  '__proto__',
  'x'.repeat(300),
];

const cases: fc.Arbitrary<Case> = fc.record({
  from: fc.nat({ max: 1_000_000 }),
  name: fc.option(fc.constantFrom(...NAMES), { freq: 4 }),
  list: damages,
});

/** @param most pages of which files are made */
export function fileCampaign(most = 40): Campaign {
  let bases: Base[] | null = null;
  return {
    name: 'files',
    longest: 100,
    run: async function* (seed, runs) {
      parseAsHere();
      bases ??= basesOf(most);
      for (const each of fc.sample(cases, { seed, numRuns: runs })) {
        const base = bases[each.from % bases.length];
        if (base) yield tried(base, each);
      }
    },
  };
}

/** The command line's parser in place of the browser's, which Node has not. */
function parseAsHere(): void {
  Object.assign(globalThis, {
    DOMParser: class {
      parseFromString = (html: string) => parse(html);
    },
  });
}

/** Exports in each form, and saved pages: those of the tests, and real ones where there are some. */
function basesOf(most: number): Base[] {
  const pages = [...pageCases(join(ROOT, 'tests/pages')), ...pageCases(CAPTURES)];
  const some = pages.filter((_, index) => index % Math.max(1, Math.floor(pages.length / most)) === 0);
  const audits = readingsOf(some)
    .slice(0, 12)
    .map(({ reading }, index) => ({
      ...audit(reading, { locale: 'en', context: { lens: 'prospect' } }),
      kept: { label: `Client ${index}`, note: 'Call', sets: ['Fair'], checkAgain: '2027-01-04' },
    }));
  const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
  const exports = audits.flatMap((one, index) => [
    text('a.json', JSON.stringify(one)),
    text('b.json', JSON.stringify([one, audits[(index + 1) % audits.length]], null, 2)),
    text('c.ndjson', [one, one.reading, ...audits.slice(0, 2)].map((each) => `${JSON.stringify(each)}\n`).join('')),
  ]);
  const saved = some
    .filter(({ source }) => source.endsWith('.html'))
    .map(({ source, url, name }) => ({
      name: `${name}.html`,
      bytes: Buffer.from(
        `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n${readFileSync(source, 'utf8')}`,
      ),
    }));
  const mhtml = readFileSync(join(ROOT, 'tests/saved-page/by-browser/chromium.mhtml'));
  return [...exports, ...[...saved, { name: 'page.mhtml', bytes: mhtml }].filter(({ bytes }) => bytes.length < LARGE)];
}

async function tried(base: Base, { name, list }: Case): Promise<Tried> {
  const bytes = list.reduce(damaged, base.bytes);
  const file = new File([new Uint8Array(bytes)], name ?? base.name, { lastModified: NOW.getTime() });
  const did = `${file.name}: ${list.map(inWords).join('; ')}`;
  const start = process.threadCpuUsage();
  const wrong = await wrongWith(file, bytes);
  const time = threadTime(start);
  if (time > LIMIT) wrong.push(`slow: ${time.toFixed(0)} ms for ${bytes.length} bytes`);
  wrong.push(...polluted());
  return {
    name: base.name,
    did,
    wrong,
    time,
    ...(wrong.length > 0 && { save: (folder) => saveFile(folder, file.name, bytes, did, wrong) }),
  };
}

/** What is wrong with how this file is brought in. */
export async function wrongWith(file: File, bytes: Uint8Array): Promise<string[]> {
  const kept: Brought[] = [];
  const bring = async (batch: readonly Brought[]) => {
    kept.push(...batch);
    return batch.map(() => 'new' as const);
  };
  try {
    const result = await bringFiles([file], {
      store: { bring, page: async () => null },
      now: NOW,
      lens: 'prospect',
      load: loadLexicon,
      reader: async () => explainPage,
    });
    return [...wrongResult(result, kept, file.name), ...kept.flatMap((each) => wrongBrought(each, bytes))];
  } catch (error) {
    return [thrown(error)];
  }
}

function wrongResult(result: BringResult, kept: readonly Brought[], name: string): string[] {
  const isSaid = result.refused.every(
    ({ file, line, why }) => file === name && REFUSALS.includes(why) && (line === null || line > 0),
  );
  return [
    ...(result.brought === kept.length && result.known === 0
      ? []
      : [`${kept.length} were kept, and ${result.brought} are told`]),
    ...(isSaid ? [] : ['a refusal without its reason']),
    ...result.refused.flatMap(({ detail = '' }) => (detail.length < 400 ? [] : ['a reason as long as the file likes'])),
  ];
}

function wrongBrought({ reading, said, sets }: Brought, bytes: Uint8Array): string[] {
  const checked = checkReading(reading);
  const text = wholeTextOf(bytes);
  return [
    ...(checked.ok ? [] : [`what was kept is refused: ${checked.field}`]),
    ...unsound(reading),
    ...brokenIn([said, sets]),
    ...(reading.posts.some((post) => post.text !== null) ? ['a text was kept'] : []),
    ...(text === null
      ? []
      : factsOf(reading)
          .filter((fact) => !text.includes(fact))
          .map((fact) => `kept, and not in the file: ${fact}`)),
  ];
}

/** What no reader makes up: numbers of posts, and the company's. */
function factsOf({ page, posts }: Brought['reading']): string[] {
  const ids = posts.flatMap(({ id }) => /\d+$/.exec(id ?? '')?.[0] ?? []);
  return [...ids, ...(page.id === null ? [] : [page.id])];
}

/** `null` where its text is packed part by part, as in MHTML, or cannot be had. */
function wholeTextOf(bytes: Uint8Array): string | null {
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const text = textOf(plain);
    // Ids stand in addresses that are encoded, and in data that is base64.
    return /Content-Transfer-Encoding|%[0-9a-f]{2}|base64|\\u00/i.test(text) ? null : text;
  } catch {
    return null;
  }
}

function saveFile(folder: string, name: string, bytes: Uint8Array, did: string, wrong: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const safe = name.slice(0, 60).replace(/[^\w.-]/g, '_');
  writeFileSync(join(folder, safe), bytes);
  writeFileSync(
    join(folder, 'case.json'),
    `${JSON.stringify({ file: safe, now: NOW.toISOString(), why: `${did}\n${wrong.join('\n')}` }, null, 2)}\n`,
  );
}
