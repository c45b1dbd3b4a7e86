import { describe, expect, it } from 'vitest';
import '../../lib/words/all.ts';
import { glance } from '../../lib/glance.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { postsOf } from '../../lib/view/compare-figures.ts';
import { pageChange, type Seen } from '../../lib/view/page-change.ts';
import { saidAndDone } from '../../lib/view/said-and-done.ts';
import { post, READ_AT, reading } from '../readings.ts';

const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.parse(READ_AT) - days * DAY).toISOString();

function seen(read: PageReading): Seen {
  const audit = glance(read, { lens: 'mine' });
  return { at: new Date(read.readAt), audit, counted: postsOf(audit.reading, audit.measures) };
}

/** Own posts at these ages, as of so many days before READ_AT; more of the list below. */
function read(daysAgo: number, ages: number[], changes: Partial<PostReading> = {}): Seen {
  return seen({
    ...reading(ages.map((age) => post(age, changes))),
    readAt: ago(daysAgo),
  });
}

/** Every nine days from 147 days on. */
const OLD = Array.from({ length: 20 }, (_, index) => 147 + 9 * index);
const MIDDLE = [74, 83, 92, 101, 110, 119, 128, 137];

describe('the change of a page', () => {
  const july = read(140, OLD);
  const today = read(0, [...MIDDLE, ...OLD]);

  it('goes from the first reading to the present', () => {
    const change = pageChange([today, july], today);
    expect(change?.before.state).toBe('active');
    expect(change?.now.state).toBe('silent');
    // 147, 156, ... up to 140 + 92 days: 147 + 9 x 9 = 228, so ten posts.
    expect(change?.before.counted?.seen).toEqual({ low: 10, high: 10 });
    // 74 and 83 days; the one of 92 days stands on the border, within.
    expect(change?.now.counted?.seen).toEqual({ low: 3, high: 3 });
    expect(change?.response).toBe('level');
  });

  it('calls a page inactive whose reshares go on', () => {
    const reshared = seen({
      ...reading([
        post(12, { authorship: 'reshare' }),
        post(40, { authorship: 'reshare' }),
        ...[...MIDDLE, ...OLD].map((age) => post(age)),
      ]),
    });
    expect(pageChange([reshared, july], reshared)?.now.state).toBe('inactive');
  });

  it('calls a page of two posts this month inactive, and not silent', () => {
    const few = read(0, [6, 20, ...OLD]);
    expect(few.audit.diagnosis.verdict).toBe('present-but-inactive');
    const change = pageChange([few, july], few);
    expect(change?.now.state).toBe('inactive');
    expect(change?.certain).toBe(true);
  });

  it('is not certain where one of the verdicts is only the kindest that the readings allow', () => {
    const coarse = post(0, {
      publishedAt: { from: ago(100), to: ago(30), source: 'text' },
    });
    const open = seen(reading([post(5), post(12), coarse, ...OLD.map((age) => post(age))]));
    expect(open.audit.diagnosis).toMatchObject({ verdict: 'irregular', confidence: 'low' });
    expect(pageChange([open, july], open)?.certain).toBe(false);
  });

  it('is none of one reading, of one day, or without a verdict at either end', () => {
    expect(pageChange([today], today)).toBeNull();
    expect(pageChange([today, read(0.5, [...MIDDLE, ...OLD])], today)).toBeNull();
    const unsure = read(0, [3]);
    expect(pageChange([unsure, july], unsure)).toBeNull();
    expect(pageChange([today, read(140, [150])], today)).toBeNull();
  });

  it('passes over a first reading without a verdict', () => {
    const change = pageChange([today, july, read(200, [203])], today);
    expect(change?.before.at).toEqual(july.at);
  });
});

describe('what was said and what was done', () => {
  const july = read(140, OLD);
  const today = read(0, [...MIDDLE, ...OLD]);

  it('takes the reading nearest to the answer, and the present beside it', () => {
    const said = saidAndDone({ belief: 'in-step', believedAt: ago(139.9) }, [today, july], today);
    expect(said?.did.at).toEqual(july.at);
    expect(said?.did.counted?.seen).toEqual({ low: 10, high: 10 });
    // A post every nine days: active, more than one a fortnight, and with "in step" the study's fourth group.
    expect(said?.did.group).toBe('active-ahead');
    expect(said?.now?.counted?.seen).toEqual({ low: 3, high: 3 });
  });

  it('needs no second figure where the answer is of the newest reading, or of an unknown day', () => {
    expect(saidAndDone({ belief: 'late', believedAt: ago(2) }, [today, july], today)?.now).toBeNull();
    expect(saidAndDone({ belief: 'late' }, [today, july], today)).toMatchObject({ saidAt: null, now: null });
    expect(saidAndDone({ belief: 'late' }, [today, july], today)?.did.group).toBe('hardly-late');
  });

  it('is nothing where nothing was said', () => {
    expect(saidAndDone({}, [today], today)).toBeNull();
    expect(saidAndDone({ belief: 'skipped' }, [today], today)).toBeNull();
    expect(saidAndDone({ belief: 'late' }, [], today)).toBeNull();
  });
});
