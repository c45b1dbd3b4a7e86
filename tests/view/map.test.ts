import { describe, expect, it } from 'vitest';
import { type Score, VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import { activityOf } from '../../lib/diagnosis/scores.ts';
import { THRIVING, UNHEARD } from '../../lib/diagnosis/verdict-borders.ts';
import { measure } from '../../lib/measures/measure.ts';
import { HALF, type MapPage, mapOf } from '../../lib/view/map.ts';
import { REGION_OF, REGIONS, regionsOf } from '../../lib/view/map-regions.ts';
import { post, reading } from '../readings.ts';

const at = (value: number, low = value, high = value): Score => ({ value, low, high });
const page = (changes: Partial<MapPage> = {}): MapPage => ({
  name: 'Calder & Wray',
  activity: at(7, 5, 21),
  response: at(59, 45, 70),
  verdict: 'present-but-inactive',
  subject: true,
  ...changes,
});

describe.each(['linkedin', 'facebook'] as const)('the regions on %s', (site) => {
  const { areas, borders } = regionsOf(site);

  it('cover the map once', () => {
    const all = REGIONS.flatMap((name) => areas[name]);
    expect(all.reduce((sum, { width, height }) => sum + width * height, 0)).toBeCloseTo(10_000, 6);
    for (const { left, top, width, height } of all) {
      expect(Math.min(left, top, width, height)).toBeGreaterThanOrEqual(0);
      expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(100.000001);
    }
  });

  it('have solid borders where the rule asks for a score, and nowhere else', () => {
    const levels = borders.filter(({ score }) => score).map(({ from, to }) => [from.y, to.y, to.x]);
    expect(levels).toEqual([
      [100 - THRIVING.score, 100 - THRIVING.score, 100],
      [100 - UNHEARD.score, 100 - UNHEARD.score, 100],
    ]);
    const upright = borders.filter(({ score }) => !score);
    expect(upright).toHaveLength(3);
    for (const { from, to } of upright) expect(from.x).toBe(to.x);
  });

  it('grow more active from left to right', () => {
    const [quiet, irregular, thriving] = borders.filter(({ score }) => !score).map(({ from }) => from.x);
    expect(quiet).toBeGreaterThan(5);
    expect(irregular).toBeGreaterThan((quiet ?? 100) + 15);
    expect(thriving).toBeGreaterThan((irregular ?? 100) + 10);
  });
});

it('puts the border of inactive pages where three posts in 92 days stand', () => {
  const read = reading([post(0), post(30.5), post(61), post(93)], {
    coverage: { ...reading().coverage, order: 'newest-first' },
  });
  const activity = activityOf(read, measure(read));
  expect(regionsOf('linkedin').areas.quiet[0]?.width).toBeCloseTo(activity?.value ?? Number.NaN, 0);
});

describe('a page', () => {
  it('is a box as wide and as high as its doubt, with its best figures in it', () => {
    const [box] = mapOf([page()], 'linkedin').boxes;
    expect(box?.area).toEqual({ left: 5, top: 30, width: 16, height: 25 });
    expect(box?.point).toEqual({ x: 7, y: 41 });
  });

  it('without any doubt still has a width, within the map', () => {
    const [box] = mapOf([page({ activity: at(0), response: at(100) })], 'linkedin').boxes;
    expect(box?.area.left).toBe(0);
    expect(box?.area.top).toBe(0);
    expect(box?.area.width).toBeGreaterThan(0.5);
  });

  it('of which one axis is known is a band across the other, without a point', () => {
    const [quiet] = mapOf([page({ response: null })], 'linkedin').boxes;
    expect(quiet).toMatchObject({ area: { left: 5, top: 0, width: 16, height: 100 }, point: null });
    const [heard] = mapOf([page({ activity: null })], 'linkedin').boxes;
    expect(heard).toMatchObject({ area: { left: 0, top: 30, width: 100, height: 25 }, point: null });
  });

  it('of which neither is known is not drawn, and named', () => {
    const map = mapOf([page(), page({ name: 'Kestrel', activity: null, response: null, subject: false })], 'linkedin');
    expect(map.boxes).toHaveLength(1);
    expect(map.notDrawn.map(({ name }) => name)).toEqual(['Kestrel']);
  });

  it('without enough evidence is unsure, and in no region', () => {
    const map = mapOf([page({ verdict: 'not-enough-evidence' })], 'linkedin');
    expect(map.boxes[0]?.unsure).toBe(true);
    expect(map.own).toBeNull();
    expect(map.outside).toBe(false);
  });

  it.each(VERDICTS)('called %s has a region, or none for want of evidence', (verdict) => {
    expect(REGION_OF[verdict] === null).toBe(verdict === 'not-enough-evidence');
  });

  it('is said to lie beyond its borders only where no part of its box lies in its region', () => {
    const outside = (changes: Partial<MapPage>) => mapOf([page(changes)], 'linkedin').outside;
    expect(outside({})).toBe(false);
    expect(outside({ verdict: 'active' })).toBe(true);
    expect(outside({ verdict: 'active', activity: at(7, 5, 45) })).toBe(false);
    expect(outside({ verdict: 'active', activity: null })).toBe(false);
  });
});

it('draws the page that is spoken of last, over the others', () => {
  const others = [page({ name: 'A', subject: false }), page({ name: 'B', subject: false })];
  const map = mapOf([page({ name: 'mine' }), ...others], 'linkedin');
  expect(map.boxes.map(({ page: { name } }) => name)).toEqual(['A', 'B', 'mine']);
});

it('has its cross at half the pages run with a tool', () => {
  expect(HALF).toEqual({ x: 50, y: 50 });
});
