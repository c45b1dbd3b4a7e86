import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { BringProgress } from '../../lib/bring/bring.ts';
import { bringFiles } from '../../lib/bring/bring-files.ts';
import { StoreError } from '../../lib/store/store.ts';
import { post, READ_AT, reading } from '../readings.ts';
import { fakeStore, file, optionsWith } from './files.ts';

/** A reading of its own page, without a word of its posts, as an export has it. */
const one = (id: number) =>
  reading([post(4, { text: null })], { page: { ...reading().page, id: String(id), handle: `firm-${id}` } });

const asAudit = (id: number) => audit(one(id), { locale: 'en', context: { lens: 'competitor' } });
const lines = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

async function brought(...files: File[]) {
  const store = fakeStore();
  return { result: await bringFiles(files, optionsWith(store)), store };
}

describe('exports of our own', () => {
  it.each([
    ['one audit', 'a.json', JSON.stringify(asAudit(1)), 1],
    ['one audit over several lines', 'a.json', JSON.stringify(asAudit(1), null, 2), 1],
    ['a bare reading', 'a.json', JSON.stringify(one(1)), 1],
    ['an array', 'a.json', JSON.stringify([asAudit(1), asAudit(2)]), 2],
    ['an array over several lines', 'a.json', JSON.stringify([asAudit(1), asAudit(2)], null, '\t'), 2],
    ['lines', 'a.ndjson', lines(asAudit(1), asAudit(2), asAudit(3)), 3],
    ['lines without a last line end', 'a.jsonl', lines(asAudit(1), asAudit(2)).trimEnd(), 2],
    ['lines of Windows', 'a.ndjson', lines(asAudit(1), asAudit(2)).replaceAll('\n', '\r\n'), 2],
    ['lines under the name of one audit', 'a.json', lines(asAudit(1), asAudit(2)), 2],
    ['a byte order mark', 'a.json', `\uFEFF${JSON.stringify(asAudit(1))}`, 1],
    ['a file of another name', 'audits.txt', lines(asAudit(1)), 1],
    ['nothing', 'a.ndjson', '\n\n', 0],
    ['an empty array', 'a.json', '[ ]', 0],
  ])('%s', async (_, name, content, count) => {
    const { result, store } = await brought(file(name, content));
    expect(result).toMatchObject({ brought: count, known: 0, refused: [], stopped: false });
    expect(store.brought.map((each) => each.reading)).toEqual([1, 2, 3].slice(0, count).map(one));
    expect(result.pages).toEqual([1, 2, 3].slice(0, count).map((id) => `linkedin:${id}`));
  });

  it('packed, and in UTF-16 as a shell writes it', async () => {
    const packed = gzipSync(lines(asAudit(1), asAudit(2)));
    const wide = Buffer.from(`\uFEFF${JSON.stringify(asAudit(3))}`, 'utf16le');
    const { result, store } = await brought(file('a.ndjson.gz', packed), file('b.json', wide));
    expect(result).toMatchObject({ brought: 3, refused: [] });
    expect(store.brought[2]?.reading).toEqual(one(3));
  });

  it('a packed file that is cut off gives what came before', async () => {
    const many = lines(...Array.from({ length: 200 }, (_, id) => asAudit(id + 1)));
    const packed = gzipSync(many);
    const { result } = await brought(file('a.ndjson.gz', packed.subarray(0, packed.length - 40)));
    expect(result.brought).toBeGreaterThan(0);
    expect(result.refused).toEqual([{ file: 'a.ndjson.gz', line: null, why: 'unreadable' }]);
  });

  it('bad lines are told with their number and reason, and good ones are kept', async () => {
    const lie = { ...asAudit(3), reading: { ...one(3), readAt: 'yesterday' } };
    const { result } = await brought(
      file(
        'a.ndjson',
        [
          JSON.stringify(asAudit(1)),
          '{"format":"rollcall.audit/1","reading":{"site":"linked',
          '',
          JSON.stringify(lie),
          '[1,2]',
          '{"format":"rollcall.audit/2","reading":{}}',
          '{"format":"other","reading":{}}',
          '{"format":{"toString":1},"reading":{}}',
          JSON.stringify({ ...asAudit(7), kept: { checkAgain: '2026-02-30' } }),
          JSON.stringify({ ...asAudit(8), context: { lens: 'rival' } }),
          'null',
          JSON.stringify(asAudit(9)),
        ].join('\n'),
      ),
    );
    expect(result.brought).toBe(2);
    expect(result.refused.map(({ line, why, detail }) => [line, why, detail])).toEqual([
      [2, 'no-json', undefined],
      [4, 'no-reading', 'reading.readAt'],
      [5, 'no-reading', 'the whole'],
      [6, 'newer-format', 'rollcall.audit/2'],
      [7, 'no-reading', 'format'],
      [8, 'no-reading', 'format'],
      [9, 'no-reading', 'kept.checkAgain'],
      [10, 'no-reading', 'context.lens'],
      [11, 'no-reading', 'the whole'],
    ]);
    expect(result.refused.every((each) => each.file === 'a.ndjson')).toBe(true);
  });

  it('a bad member of an array is told with the line on which it begins', async () => {
    const text = `[\n${JSON.stringify(asAudit(1))},\n{"format":"rollcall.audit/1"},\n${JSON.stringify(asAudit(2))}\n]`;
    const { result } = await brought(file('a.json', text));
    expect(result).toMatchObject({ brought: 2, refused: [{ line: 3, why: 'no-reading', detail: 'reading' }] });
  });

  it('what is said of a page comes with it; answers of an old audit stand in its context', async () => {
    const kept = {
      label: 'Client',
      note: 'Call in spring',
      notedAt: READ_AT,
      checkAgain: '2027-01-04',
      sets: ['Instruments'],
      ownIn: ['Instruments'],
      sameCompanyAs: 'facebook:99',
      answers: { belief: 'skipped', purpose: 'recruiting' },
      given: [{ id: 'q1', page: 'linkedin:1', at: READ_AT }],
      advice: [{ at: READ_AT, tips: ['one-line'] }],
    };
    const old = { ...asAudit(2), context: { lens: 'mine', belief: 'late' } };
    const { store } = await brought(file('a.ndjson', lines({ ...asAudit(1), kept }, old, one(3))));
    const { sets, ownIn, sameCompanyAs, ...said } = kept;
    expect(store.brought[0]).toEqual({ reading: one(1), lens: 'competitor', said, sets, ownIn, sameCompanyAs });
    expect(store.brought[1]).toMatchObject({ lens: 'mine', said: { answers: { belief: 'late' } } });
    expect(store.brought[2]).toMatchObject({ lens: 'prospect', said: {}, sets: [], sameCompanyAs: null });
  });

  it('nothing of the words of posts is handed on', async () => {
    const spoken = reading([
      post(3, { text: { excerpt: 'The staircase', length: 80, hashtags: ['#oak'], truncated: true } }),
    ]);
    const { store } = await brought(file('a.json', JSON.stringify(spoken)));
    expect(JSON.stringify(store.brought)).not.toMatch(/staircase|oak/);
  });

  it('knows what was brought before', async () => {
    const { result } = await brought(
      file('a.ndjson', lines(asAudit(1), asAudit(2))),
      file('b.json', JSON.stringify(one(1))),
    );
    expect(result).toMatchObject({ brought: 2, known: 1, pages: ['linkedin:1', 'linkedin:2'] });
  });

  it('whatever a line holds, it is refused or kept, and the rest goes on', async () => {
    const line = fc.oneof(
      fc.json(),
      fc.string().map((text) => text.replaceAll('\n', ' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (some) => {
        const { result } = await brought(file('a.ndjson', `${some.join('\n')}\n${JSON.stringify(asAudit(1))}`));
        expect(result.brought).toBe(1);
        expect(result.refused.length).toBe(some.filter((each) => each.trim() !== '').length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('other files', () => {
  it('are refused by name, and in a folder passed over', async () => {
    const { result } = await brought(
      file('picture.png', 'PNG'),
      file('Site/style.css', 'a{}'),
      file('Site/Page_files/data.json', '{}'),
      file('Site/audits.ndjson', lines(asAudit(1))),
      file('Site/2025/audits.ndjson', lines(asAudit(2))),
    );
    expect(result).toMatchObject({
      brought: 2,
      refused: [{ file: 'picture.png', line: null, why: 'unknown-file' }],
    });
  });
});

describe('a store that fails', () => {
  it('keeps what it can of a batch, and tells the rest with its problem', async () => {
    const store = fakeStore(({ reading: { page } }) => (page.id === '7' ? new StoreError('full') : null));
    const many = lines(...Array.from({ length: 12 }, (_, id) => asAudit(id + 1)));
    const result = await bringFiles([file('a.ndjson', many)], optionsWith(store));
    expect(result.brought).toBe(11);
    expect(result.refused).toEqual([{ file: 'a.ndjson', line: 7, why: 'not-kept', detail: 'full' }]);
  });
});

describe('a long file', () => {
  const LINES = 2_000;
  const long = () => {
    const text = Array.from({ length: LINES }, (_, id) => JSON.stringify(one(id + 1))).join('\n');
    return file('long.ndjson', text);
  };

  it('is handed over in batches, and other work is done meanwhile', async () => {
    const store = fakeStore();
    let [turns, last, longest] = [0, performance.now(), 0];
    const clock = setInterval(() => {
      const now = performance.now();
      [turns, longest, last] = [turns + 1, Math.max(longest, now - last), now];
    }, 1);
    const started = performance.now();
    const result = await bringFiles([long()], optionsWith(store));
    const took = performance.now() - started;
    clearInterval(clock);
    expect(result.brought).toBe(LINES);
    expect(Math.max(...store.batches)).toBeLessThanOrEqual(25);
    // At least every 50 ms on the whole; a stretch of its own is 12 ms, and a busy machine adds its own pauses.
    expect(turns).toBeGreaterThan(took / 50);
    expect(longest).toBeLessThan(took / 2 + 250);
  });

  it('tells how far it is, to the last byte', async () => {
    const told: BringProgress[] = [];
    const files = [long(), file('b.json', JSON.stringify(one(9_999)))];
    await bringFiles(files, optionsWith(fakeStore(), { onProgress: (progress) => told.push(progress) }));
    const of = files.reduce((sum, { size }) => sum + size, 0);
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual({ file: 'b.json', bytes: of, of, brought: LINES + 1 });
  });

  it('can be stopped between two batches: what was brought stays', async () => {
    const store = fakeStore();
    const stop = new AbortController();
    const counted = {
      ...store,
      bring: async (batch: Parameters<typeof store.bring>[0]) => {
        const came = await store.bring(batch);
        if (store.brought.length >= 100) stop.abort();
        return came;
      },
    };
    const result = await bringFiles([long()], optionsWith(counted, { signal: stop.signal }));
    expect(result).toMatchObject({ stopped: true, brought: 100 });
    expect(store.brought).toHaveLength(100);
  });

  it('of which no line is one is told with its first thousand reasons, and how many there are', async () => {
    const result = await bringFiles([file('log.ndjson', 'x\n'.repeat(150_000))], optionsWith(fakeStore()));
    expect(result).toMatchObject({ brought: 0, refusedInAll: 150_000 });
    expect(result.refused).toHaveLength(1_000);
    expect(result.refused.at(-1)).toEqual({ file: 'log.ndjson', line: 1_000, why: 'no-json' });
  });

  it('of which one line is longer than any audit loses that line alone', async () => {
    const parts = [
      lines(asAudit(1)),
      '{"a":"',
      ...Array.from({ length: 33 }, () => 'x'.repeat(1024 * 1024)),
      '"}\n',
      lines(asAudit(2)),
    ];
    const result = await bringFiles([file('a.ndjson', parts)], optionsWith(fakeStore()));
    expect(result).toMatchObject({ brought: 2, refused: [{ line: 2, why: 'too-large' }] });
  });
});
