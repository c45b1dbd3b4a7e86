/** The queries of docs/data.md, run on a real export. DuckDB is optional: where it is not installed, nothing is tested. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditsOf } from '../../lib/export/audits.ts';
import { ndjsonOf } from '../../lib/export/ndjson.ts';
import { post, READ_AT, reading } from '../readings.ts';
import { keptPage } from './kept.ts';

/** What is used of it: it may not be there, and so its own types neither. */
interface Duckdb {
  DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{ runAndReadAll(query: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }> }>;
    }>;
  };
}

const PACKAGE: string = '@duckdb/node-api';
const duckdb: Duckdb | null = await import(/* @vite-ignore */ PACKAGE).catch(() => null);
if (duckdb === null) console.log('skipped: no DuckDB (npm install @duckdb/node-api)');

const QUERIES = [
  ...readFileSync(resolve(import.meta.dirname, '../../docs/data.md'), 'utf8').matchAll(/```sql\n([\s\S]+?)```/g),
].map(([, query = '']) => query);

const earlier = new Date(Date.parse(READ_AT) - 40 * 86_400_000).toISOString();
const other = { ...reading().page, id: '77', handle: 'marlow', name: 'Marlow' };
const bare = {
  label: '',
  note: '',
  notedAt: null,
  checkAgain: null,
  sameCompanyAs: null,
  advice: [],
  answers: {},
  given: [],
};

/** One page read twice, 41 days apart, one post seen both times; and another read once, of which nothing is said. */
const KEPT = [
  {
    page: keptPage(),
    readings: [
      reading([post(4), post(60, { reactions: { low: 9, high: 9, shown: '9' } })]),
      reading([post(60), post(70, { authorship: 'reshare' })], { readAt: earlier }),
    ],
  },
  {
    page: keptPage(reading([], { page: other }), bare),
    readings: [reading([post(10, { id: 'urn:li:activity:1', publishedAt: null })], { page: other })],
  },
];

describe.skipIf(duckdb === null)('DuckDB', () => {
  let folder = '';
  const rows = async (query: string) => {
    const instance = await duckdb?.DuckDBInstance.create(':memory:');
    const connection = await instance?.connect();
    const read = await connection?.runAndReadAll(query.replaceAll('rollcall.ndjson', join(folder, 'rollcall.ndjson')));
    return read?.getRowObjectsJson() ?? [];
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
    writeFileSync(join(folder, 'rollcall.ndjson'), ndjsonOf(auditsOf(KEPT, [], 'en')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has as many queries as the page shows', () => expect(QUERIES).toHaveLength(4));

  it('counts the readings of each page', async () => {
    const [first, second] = await rows(QUERIES[0] ?? '');
    expect(first).toMatchObject({ page: 'Harrow & Teale', site: 'linkedin', readings: '2' });
    expect(second).toMatchObject({ page: 'Marlow', readings: '1' });
    expect(Date.parse(`${first?.last_read}`.replace(' ', 'T').replace(/Z?$/, 'Z'))).toBe(Date.parse(READ_AT));
  });

  it('gives the newest verdict of each page, and the label where there is one', async () => {
    const found = await rows(QUERIES[1] ?? '');
    expect(found.map(({ page, label }) => [page, label])).toEqual([
      ['Harrow & Teale', 'Client'],
      ['Marlow', null],
    ]);
  });

  it('gives every post once, as it was last seen', async () => {
    const found = await rows(QUERIES[2] ?? '');
    expect(found).toHaveLength(4);
    const seenTwice = found.filter(({ post: id }) => id === post(60).id);
    expect(seenTwice).toMatchObject([{ page: 'Harrow & Teale', reactions_low: '9', reactions_high: '9' }]);
  });

  it('counts own posts by month', async () => {
    // 20 November less 4 and 60 days; the reshare and the post without a time are none.
    expect(await rows(QUERIES[3] ?? '')).toEqual([
      { page: 'Harrow & Teale', month: '2026-09', own_posts: '1' },
      { page: 'Harrow & Teale', month: '2026-11', own_posts: '1' },
    ]);
  });
});
