import { describe, expect, it } from 'vitest';
import '../../lib/words/all.ts';
import { type KeptPage, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import { onePageOf } from '../../lib/view/one-page.ts';
import { pastReadings } from '../../lib/view/past-readings.ts';
import { spread, whereItStood } from '../../lib/view/where-it-stood.ts';
import { CALDER, CALDER_READINGS, THREE } from '../components/sample-one-page.ts';
import { post, READ_AT, reading } from '../readings.ts';

const NOW = new Date(READ_AT);
const ASKED = { locale: 'en', now: NOW, hoursPerWeek: 2 } as const;

describe('one page', () => {
  const one = onePageOf(THREE, ASKED);

  it('has each reading by itself, the newest first, at its own moment', () => {
    // Ages of the sample's own posts, less the days of the reading.
    expect(one?.past.map(({ lastPost }) => lastPost !== null && lastPost !== 'none' && lastPost.days.low)).toEqual([
      74, 35, 7,
    ]);
    expect(one?.past.map(({ counted }) => counted?.seen.low)).toEqual([3, 9, 10]);
    expect(one?.past.map(({ verdict }) => verdict)).toEqual(['present-but-inactive', 'irregular', 'active']);
    expect(one?.past.map(({ followers }) => followers?.low)).toEqual([3240, 3210, 3150]);
    expect(one?.past.map(({ ago }) => Math.round(ago))).toEqual([0, 39, 138]);
  });

  it('says the change from the first to all together', () => {
    expect(one?.change?.before.state).toBe('active');
    expect(one?.change?.now.state).toBe('silent');
  });

  it('has steps, a plan and the group of one’s own page, and none of them of another’s', () => {
    expect(one?.present.diagnosis.plan?.length).toBeGreaterThan(0);
    expect(one?.said?.belief).toBe('in-step');
    const other = onePageOf({ ...THREE, page: { ...CALDER, lens: 'prospect' } }, ASKED);
    expect(other?.present.diagnosis.plan ?? []).toHaveLength(0);
    expect(other?.said).toBeNull();
    expect(other?.history.strip.reference).toBeNull();
  });

  it('does not depend on the order of the readings', () => {
    const turned = onePageOf({ ...THREE, readings: CALDER_READINGS.toReversed() }, ASKED);
    expect(turned?.past.map(({ at }) => at)).toEqual(one?.past.map(({ at }) => at));
    expect(turned?.present).toEqual(one?.present);
  });

  it('says that the newest stands alone where it gives posts no lasting id', () => {
    const [newest, ...earlier] = CALDER_READINGS;
    const nameless = newest && { ...newest, posts: newest.posts.map((each) => ({ ...each, id: null })) };
    const alone = nameless && onePageOf({ ...THREE, readings: [nameless, ...earlier] }, ASKED);
    expect(alone?.apart).toEqual({ why: 'newest', readings: 2 });
    expect(alone?.merged.readings).toBe(1);
    const older = earlier.map((each) => ({ ...each, posts: each.posts.map((of) => ({ ...of, id: null })) }));
    const without = newest && onePageOf({ ...THREE, readings: [newest, ...older] }, ASKED);
    expect(without?.apart).toEqual({ why: 'older', readings: 2 });
    expect(one?.apart).toBeNull();
  });

  it('is none without a reading', () => {
    expect(onePageOf({ page: { ...CALDER, ...NOTHING_SAID } satisfies KeptPage, readings: [] }, ASKED)).toBeNull();
  });
});

describe('the strips of the readings', () => {
  it('share one height scale', () => {
    const count = (low: number) => ({ low, high: low, shown: String(low) });
    const quiet = { ...reading([post(40, { reactions: count(10), comments: count(0) })]), readAt: READ_AT };
    const loud = reading([post(2, { reactions: count(40), comments: count(0) })]);
    const rows = pastReadings([quiet, { ...loud, readAt: '2026-11-20T13:00:00.000Z' }], {
      context: { lens: 'mine' },
      locale: 'en',
      now: NOW,
    });
    const heights = rows.map(({ strip }) => strip.marks[0]?.heights[0]);
    // A square root: a quarter of the interactions is half as high.
    expect(heights[0]).toBeCloseTo(1, 6);
    expect(heights[1]).toBeCloseTo(0.5, 6);
  });
});

describe('where it stood', () => {
  it('draws the newest as the one spoken of, and six of many, the first and the last among them', () => {
    const past = onePageOf(THREE, ASKED)?.past ?? [];
    const few = whereItStood(past, 'linkedin', ({ at }) => at.toISOString());
    expect(few.pages.map(({ subject }) => subject)).toEqual([true, false, false]);
    expect(few.left).toBe(0);
    const many = Array.from({ length: 20 }, () => past).flat();
    expect(whereItStood(many, 'linkedin', (_, isNewest) => String(isNewest)).left).toBe(54);
    expect(spread(60, 6)).toEqual([0, 12, 24, 35, 47, 59]);
    expect(spread(3, 6)).toEqual([0, 1, 2]);
  });
});
