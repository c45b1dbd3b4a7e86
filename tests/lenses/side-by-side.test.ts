import { describe, expect, it } from 'vitest';
import { type Axis, headlineBeside, placeOn, sideBySide } from '../../lib/lenses/side-by-side.ts';
import { competitorOf, every, heard, made, ownPosts, quarter } from './audits.ts';

const side = (page: Parameters<typeof competitorOf>[0], others: Parameters<typeof competitorOf>[1] = {}) => {
  const lens = competitorOf(page, others);
  return sideBySide({ audit: page, mine: others.mine, set: others.set ?? [] }, lens);
};

describe('figures side by side', () => {
  it('counts posts of the quarter where both pages show all of it', () => {
    const made24 = made('rival', quarter(24));
    const found = side(made24, { mine: made('own', quarter(3)) });
    const row = found?.rows.find(({ measure }) => measure === 'cadence');
    expect(row).toMatchObject({ unit: 'quarter', place: 'more' });
    expect(row?.page.value).toBeCloseTo(24, 9);
    expect(row?.other.value).toBeCloseTo(3, 9);
    expect(found?.counts).toEqual({ page: 24, mine: 3 });
  });

  it('gives a rate, and no counts, where one of them shows a part only', () => {
    const found = side(made('rival', ownPosts(every(2, 20, 1))), { mine: made('own', quarter(3)) });
    expect(found?.rows.find(({ measure }) => measure === 'cadence')?.unit).toMatch(/^(week|month)$/);
    expect(found?.counts).toBeNull();
  });

  it('keeps the lens’s order and its judgement, row by row', () => {
    const page = made('rival', quarter(24, heard(30)));
    const mine = made('own', quarter(3, heard(4)));
    const lens = competitorOf(page, { mine });
    const said = [...lens.differences, ...lens.level].filter(({ measure }) => measure !== 'formats');
    expect(side(page, { mine })?.rows.map(({ measure, place }) => [measure, place])).toEqual(
      said.map(({ measure, place }) => [measure, place]),
    );
    expect(said.length).toBeGreaterThan(1);
  });

  it('holds every figure, its range and its reference within its axis', () => {
    const found = side(made('rival', quarter(24, heard(30))), { mine: made('own', quarter(3, heard(4))) });
    for (const { page, other, references, axis } of found?.rows ?? []) {
      const all = [page.low, page.high, other.low, other.high, references.page ?? 0, references.other ?? 0];
      expect(Math.max(...all)).toBeLessThanOrEqual(axis.most);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    }
    expect(found?.rows.length).toBeGreaterThan(1);
  });

  it('stands beside the median of the set without an own page, and beside nothing alone', () => {
    const page = made('rival', quarter(24));
    const set = [made('b', quarter(3)), made('c', quarter(4)), made('d', quarter(5))];
    expect(side(page, { set })).toMatchObject({ against: 'set', pages: 3, counts: null });
    expect(side(page)).toBeNull();
    expect(side(made('few', ownPosts([1, 3])), { set })).toBeNull();
  });

  it('says the counts only where the pace clearly differs', () => {
    const page = made('rival', quarter(8));
    const mine = made('own', quarter(7));
    const lens = competitorOf(page, { mine });
    expect(side(page, { mine })?.counts).toEqual({ page: 8, mine: 7 });
    expect(headlineBeside(lens, side(page, { mine }), 'en')).toBe(lens.headline);
  });
});

it.each<[Axis, number, number]>([
  [{ most: 100, root: true }, 25, 50],
  [{ most: 100, root: false }, 25, 25],
  [{ most: 100, root: true }, 0, 0],
  [{ most: 100, root: true }, 400, 100],
  [{ most: 0, root: true }, 0, 0],
])('places on %o the value %d at %d per cent', (axis, value, place) => {
  expect(placeOn(axis, value)).toBe(place);
});
