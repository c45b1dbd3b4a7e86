import { describe, expect, it } from 'vitest';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { type KeptPage, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { changeOf, editOf } from '../../lib/view/pages-edit.ts';
import { allToggled, NONE, selectedOf, stretched, toggled } from '../../lib/view/selection.ts';
import { moved, nameProblem, newSet, roundOf, withoutPages, withPages } from '../../lib/view/sets.ts';

const SET: KeptSet = {
  id: '1',
  name: 'Instrument makers',
  pages: ['a', 'b', 'c'],
  own: 'b',
  madeAt: '2026-11-01T00:00:00.000Z',
  roundSince: null,
};

const page = (key: string, changes: Partial<KeptPage> = {}): KeptPage => ({
  ...NOTHING_SAID,
  key,
  keys: [key],
  site: 'linkedin',
  name: key,
  url: `https://www.linkedin.com/company/${key}/`,
  lens: 'prospect',
  lastReadAt: '2026-11-20T00:00:00.000Z',
  ...changes,
});

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

describe('a set', () => {
  it('is named, and no two alike', () => {
    expect(nameProblem('  ', [SET], null)).toBe('empty');
    expect(nameProblem(' instrument  MAKERS ', [SET], null)).toBe('taken');
    expect(nameProblem('Instrument makers', [SET], '1')).toBeNull();
    expect(
      newSet('2', '  Calls,  week 48 ', [{ key: 'a', lens: 'prospect' }], new Date('2026-11-23T00:00:00Z')),
    ).toEqual({
      id: '2',
      name: 'Calls, week 48',
      pages: ['a'],
      own: null,
      madeAt: '2026-11-23T00:00:00.000Z',
      roundSince: null,
    });
  });

  it('takes the one page that is the person’s for its own, and chooses between none', () => {
    const made = (...lenses: Lens[]) =>
      newSet(
        '2',
        'Makers',
        lenses.map((lens, index) => ({ key: `p${index}`, lens })),
        new Date(0),
      ).own;
    expect(made('competitor', 'mine', 'prospect')).toBe('p1');
    expect(made('mine', 'competitor', 'mine')).toBeNull();
    expect(made('competitor', 'competitor')).toBeNull();
  });

  it('takes twenty pages, and of a twenty-first none', () => {
    const nineteen = { ...SET, pages: numbered(19) };
    expect(withPages(nineteen, ['x'])?.pages).toHaveLength(20);
    expect(withPages(nineteen, ['x', 'y'])).toBeNull();
    // One that it has already takes no place.
    expect(withPages(nineteen, ['p0', 'x'])?.pages).toHaveLength(20);
  });

  it('loses its own page with the page', () => {
    expect(withoutPages(SET, ['a'])).toMatchObject({ pages: ['b', 'c'], own: 'b' });
    expect(withoutPages(SET, ['b'])).toMatchObject({ pages: ['a', 'c'], own: null });
  });

  it('has an order, with an end at either side', () => {
    expect(moved(SET, 'c', -1).pages).toEqual(['a', 'c', 'b']);
    expect(moved(SET, 'a', 1).pages).toEqual(['b', 'a', 'c']);
    expect(moved(SET, 'a', -1)).toBe(SET);
    expect(moved(SET, 'c', 1)).toBe(SET);
    expect(moved(SET, 'gone', 1)).toBe(SET);
  });

  it('is read again page by page, in its order', () => {
    const since = '2026-11-23T08:00:00.000Z';
    const kept = [page('c', { lastReadAt: '2026-11-23T08:05:00.000Z' }), page('a')];
    expect(roundOf(SET, kept)).toBeNull();
    const round = roundOf({ ...SET, roundSince: since }, kept);
    expect(round?.map(({ page: { key }, read }) => [key, read])).toEqual([
      ['a', false],
      ['c', true],
    ]);
  });
});

describe('a selection', () => {
  const SHOWN = ['a', 'b', 'c', 'd'];

  it('takes one, a stretch, or all', () => {
    expect([...toggled(toggled(NONE, 'a'), 'a')]).toEqual([]);
    expect([...stretched(new Set(['d']), SHOWN, 'c', 'a')].sort()).toEqual(SHOWN);
    expect([...stretched(NONE, SHOWN, 'gone', 'b')]).toEqual(['b']);
    expect([...allToggled(new Set(['a']), SHOWN)].sort()).toEqual(SHOWN);
    expect([...allToggled(new Set([...SHOWN, 'unseen']), SHOWN)]).toEqual(['unseen']);
  });

  it('does nothing to what is not shown', () => {
    expect(selectedOf(new Set(['d', 'unseen', 'a']), SHOWN)).toEqual(['a', 'd']);
  });
});

describe('an edit', () => {
  const NOW = new Date('2026-11-23T10:00:00.000Z');
  const labelled = page('a', { label: 'Lyon', note: 'ask in May', checkAgain: '2026-12-01' });

  it('of one page says all of it, an empty field too', () => {
    const edit = editOf([labelled]);
    expect(edit).toMatchObject({ label: 'Lyon', note: 'ask in May', checkAgain: '2026-12-01' });
    expect(changeOf(labelled, edit, false, NOW)).toBeNull();
    expect(changeOf(labelled, { ...edit, note: ' ask in June ', checkAgain: '' }, false, NOW)).toEqual({
      label: 'Lyon',
      checkAgain: null,
      note: 'ask in June',
      notedAt: NOW.toISOString(),
    });
  });

  it('of several changes only what was filled in, or is taken away', () => {
    const edit = editOf([labelled, page('b')]);
    expect(changeOf(labelled, edit, true, NOW)).toBeNull();
    expect(changeOf(labelled, { ...edit, role: 'competitor' }, true, NOW)).toEqual({ lens: 'competitor' });
    expect(changeOf(labelled, { ...edit, clearLabel: true, clearCheck: true }, true, NOW)).toEqual({
      label: '',
      checkAgain: null,
    });
  });

  it('takes no day that is none', () => {
    expect(changeOf(labelled, { ...editOf([labelled]), checkAgain: '1.12.2026' }, false, NOW)).toMatchObject({
      checkAgain: null,
    });
  });
});
