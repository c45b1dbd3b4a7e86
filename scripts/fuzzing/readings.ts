/** Hostile readings into the trust border, and through all that follows: what is refused is named, what is taken is sound. */
import '../../lib/words/all.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { advised } from '../../lib/advised.ts';
import { broughtFrom } from '../../lib/bring/audit-line.ts';
import { glance } from '../../lib/glance.ts';
import { pageKeys } from '../../lib/reading/page-key.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { checkOutcome } from '../../lib/reading/schema.ts';
import { soundPage, soundReading, soundSet } from '../../lib/store/checked.ts';
import { NOTHING_SAID } from '../../lib/store/kept-page.ts';
import { withoutTexts } from '../../lib/store/kept-reading.ts';
import { CAPTURES, type PageCase, pageCases, readCase } from '../scoring/captures.ts';
import { type Campaign, polluted, type Tried, threadTime, thrown } from './campaign.ts';
import { type Change, change, changes } from './hostile-values.ts';
import { brokenIn, inventedIn, unsound } from './sound.ts';

/** Milliseconds for one: also for one of 50,000 posts. */
const LIMIT = 2_000;

/** How data comes in. */
const DOORS = {
  page: (reading: PageReading) => ({ ok: true, reading }),
  file: (reading: PageReading) => ({
    format: 'rollcall.audit/1',
    reading,
    context: { lens: 'mine', belief: 'late', hoursPerWeek: 2 },
    kept: {
      label: 'Client',
      note: 'Call in spring',
      notedAt: reading.readAt,
      checkAgain: '2027-01-04',
      sets: ['Fair'],
      ownIn: ['Fair'],
      sameCompanyAs: 'facebook:99',
      answers: { belief: 'late', believedAt: reading.readAt, purpose: 'recruiting' },
      given: [{ id: 'q1', page: 'linkedin:1', at: reading.readAt }],
      advice: [{ at: reading.readAt, tips: ['one-line'] }],
    },
  }),
  disk: (reading: PageReading) => {
    const keys = pageKeys(reading);
    const { site, url, page } = reading;
    const kept = {
      ...NOTHING_SAID,
      key: keys[0],
      keys,
      site,
      url,
      name: page.name,
      lens: 'mine',
      lastReadAt: reading.readAt,
    };
    const set = { id: '1', name: 'Fair', pages: keys, own: null, madeAt: reading.readAt, roundSince: null };
    return { page: kept, set, record: { page: keys[0], readAt: reading.readAt, reading } };
  },
} as const;
type Door = keyof typeof DOORS;

interface Case {
  from: number;
  door: Door;
  list: Change[];
  /** Whoever lies well counts anew what is counted. */
  isCounted: boolean;
}

const cases: fc.Arbitrary<Case> = fc.record({
  from: fc.nat({ max: 1_000_000 }),
  door: fc.constantFrom<Door>('page', 'page', 'file', 'disk'),
  list: changes,
  isCounted: fc.boolean(),
});

/** Readings of sample pages, and of real ones where there are some, as what is changed. */
export function readingsOf(pages: readonly PageCase[]): { name: string; reading: PageReading }[] {
  return pages.flatMap((page) => {
    const outcome = readCase(page);
    return outcome.ok ? [{ name: page.name, reading: outcome.reading }] : [];
  });
}

/** @param most readings that are made, of pages evenly taken: each has to be read first */
export function readingCampaign(most = Number.POSITIVE_INFINITY): Campaign {
  let made: ReturnType<typeof readingsOf> | null = null;
  return {
    name: 'readings',
    longest: 50,
    run: async function* (seed, runs) {
      made ??= readingsOf(evenly([...pageCases('tests/pages'), ...pageCases(CAPTURES)], most));
      for (const each of fc.sample(cases, { seed, numRuns: runs })) {
        const base = made[each.from % made.length];
        if (base) yield tried(base, each);
      }
    },
  };
}

function evenly<Value>(values: readonly Value[], most: number): Value[] {
  const step = Math.max(1, Math.floor(values.length / most));
  return values.filter((_, index) => index % step === 0);
}

function tried({ name, reading }: { name: string; reading: PageReading }, { door, list, isCounted }: Case): Tried {
  const data = structuredClone(DOORS[door](structuredClone(reading)));
  const did = `${door}: ${list.map((each) => change(data, each)).join('; ')}`;
  if (isCounted) countAnew(data);
  const start = process.threadCpuUsage();
  const wrong = wrongWith(door, data);
  const time = threadTime(start);
  if (time > LIMIT) wrong.push(`slow: ${time.toFixed(0)} ms`);
  wrong.push(...polluted());
  return {
    name,
    did,
    wrong,
    time,
    ...(wrong.length > 0 && { save: (folder) => saveReading(folder, did, wrong, data) }),
  };
}

function countAnew(data: object): void {
  const { reading } = data as { reading?: Partial<PageReading> | null };
  if (!Array.isArray(reading?.posts) || reading.posts.length > 100_000 || typeof reading.coverage !== 'object') return;
  // The list itself may have a key of every list.
  const posts = [...reading.posts].filter((post) => typeof post === 'object' && post !== null);
  delete reading.evidence;
  reading.coverage = {
    ...reading.coverage,
    postsSeen: reading.posts.length,
    withTime: posts.filter(({ publishedAt }) => publishedAt !== null).length,
    withReactions: posts.filter(({ reactions }) => reactions !== null).length,
  };
}

/** What is wrong with how this data is taken in. */
function wrongWith(door: Door, data: object): string[] {
  try {
    if (door === 'page') return wrongFromPage(data);
    return door === 'file' ? wrongFromFile(data) : wrongFromDisk(data as ReturnType<(typeof DOORS)['disk']>);
  } catch (error) {
    return [thrown(error)];
  }
}

function wrongFromPage(data: object): string[] {
  const checked = checkOutcome(data);
  if (!checked.ok) return wrongRefusal(checked.field);
  if (!checked.value.ok) return [];
  const { reading } = checked.value;
  return [...unsound(reading), ...inventedIn(checked.value, data), ...wrongAfter(reading)];
}

function wrongFromFile(data: object): string[] {
  const made = broughtFrom(data, 'prospect');
  if (!made.ok) return wrongRefusal(made.detail ?? '');
  const { reading, ...said } = made.brought;
  const words = reading.posts.filter(({ text }) => text !== null).map(() => 'a text was taken along');
  return [...unsound(reading), ...brokenIn(said), ...words, ...wrongAfter(reading)];
}

function wrongFromDisk({ page, set, record }: ReturnType<(typeof DOORS)['disk']>): string[] {
  const [keptPage, keptSet, reading] = [soundPage(page), soundSet(set), soundReading(record)];
  return [
    ...(keptPage ? [...inventedIn({ ...keptPage, row: null }, { ...page, row: null }), ...brokenIn(keptPage)] : []),
    ...(keptSet ? inventedIn(keptSet, set) : []),
    ...(reading ? [...unsound(reading), ...inventedIn(reading, record.reading)] : []),
  ];
}

/** The field is named, and never by a text of the page that is as long as it likes. */
function wrongRefusal(field: string): string[] {
  return field !== '' && field.length < 400 ? [] : [`refused without a field: ${field.slice(0, 80)}`];
}

/** What is computed and said of a reading that was taken. */
function wrongAfter(reading: PageReading): string[] {
  const context = { lens: 'mine', belief: 'late', hoursPerWeek: 2 } as const;
  const first = glance(reading, context);
  const kept = withoutTexts(reading);
  const whole = advised({ reading: kept, context, locale: 'en', earlier: null, others: [] });
  const { activity, response } = first.diagnosis;
  const scores = [activity, response].filter((score) => score !== null);
  return [
    ...[first.measures, first.diagnosis, whole.audit.diagnosis].flatMap(brokenIn),
    ...scores
      .filter(({ low, value, high }) => !(0 <= low && low <= value && value <= high && high <= 100))
      .map(() => 'a score out of its range'),
    ...pageKeys(kept).flatMap((key) => (key.length < 2_100 ? [] : ['a name as long as it likes'])),
  ];
}

/** The folder's form is that of tests/pages: a finished reading, which is only checked. */
function saveReading(folder: string, did: string, wrong: string[], data: object): void {
  const { reading = data } = data as { reading?: object };
  mkdirSync(folder, { recursive: true });
  const json = (value: unknown) =>
    `${JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part), 2)}\n`;
  writeFileSync(join(folder, 'source.json'), json(reading));
  writeFileSync(
    join(folder, 'case.json'),
    json({
      url: 'https://www.linkedin.com/company/x',
      now: new Date(0).toISOString(),
      why: `${did}\n${wrong.join('\n')}`,
    }),
  );
  writeFileSync(join(folder, 'expected.json'), json({ company: false, problem: 'unreadable' }));
}
