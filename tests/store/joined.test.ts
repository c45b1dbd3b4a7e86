import { describe, expect, it } from 'vitest';
import { allAdvice, allGiven, joinedPages } from '../../lib/store/joined.ts';
import { type KeptPage, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import { withSaid } from '../../lib/store/said.ts';

const page = (changes: Partial<KeptPage> = {}): KeptPage => ({
  ...NOTHING_SAID,
  key: 'linkedin:7',
  keys: ['linkedin:7'],
  site: 'linkedin',
  name: 'Norrvik',
  url: 'https://www.linkedin.com/company/7',
  lens: 'prospect',
  lastReadAt: '2026-11-20T12:00:00.000Z',
  ...changes,
});
const other = page({
  key: 'linkedin:norrvik',
  keys: ['linkedin:norrvik'],
  name: 'Norrvik Instruments',
  url: 'https://www.linkedin.com/company/norrvik',
  lens: 'competitor',
  lastReadAt: '2026-11-22T12:00:00.000Z',
});

describe('two pages that are one', () => {
  it('have all names, and the name, address and lens of the one read last', () => {
    const joined = { keys: ['linkedin:7', 'linkedin:norrvik'], name: other.name, url: other.url, lens: 'competitor' };
    expect(joinedPages(page(), other)).toMatchObject({ ...joined, key: 'linkedin:7', lastReadAt: other.lastReadAt });
    expect(joinedPages(other, page())).toMatchObject({
      ...joined,
      keys: ['linkedin:norrvik', 'linkedin:7'],
      key: 'linkedin:norrvik',
    });
  });

  it('keep a name where the one read last showed none', () => {
    expect(joinedPages(page(), { ...other, name: null }).name).toBe('Norrvik');
  });

  it('keep both notes once, the earlier of two dates, and one’s own word', () => {
    const said = { label: 'Fair', note: 'First', checkAgain: '2026-12-24', sameCompanyAs: 'facebook:a' };
    const theirs = { label: 'Calls', note: 'Second', checkAgain: '2026-12-20', sameCompanyAs: 'facebook:b' };
    expect(joinedPages(page(said), { ...other, ...theirs })).toMatchObject({
      label: 'Fair',
      note: 'First\nSecond',
      checkAgain: '2026-12-20',
      sameCompanyAs: 'facebook:a',
    });
    expect(joinedPages(page(said), { ...other, note: 'First' }).note).toBe('First');
    expect(joinedPages(page(), { ...other, ...theirs })).toMatchObject(theirs);
  });

  it('need their row computed anew', () => {
    const row = { by: 1 } as KeptPage['row'];
    expect(joinedPages(page({ row }), other).row).toBeNull();
  });
});

it('counts a question that was given twice as given at the later time', () => {
  const given = (id: string, at: string) => ({ id, at, page: 'linkedin:7' });
  expect(allGiven([given('a', '2026-11-02'), given('b', '2026-11-03')], [given('a', '2026-11-05')])).toEqual([
    given('a', '2026-11-05'),
    given('b', '2026-11-03'),
  ]);
});

it('keeps the steps shown under each reading once, the newest last', () => {
  const advice = (at: string, ...tips: string[]) => ({ at, tips });
  expect(allAdvice([advice('2026-11-05', 'x')], [advice('2026-11-02', 'y'), advice('2026-11-05', 'z')])).toEqual([
    advice('2026-11-02', 'y'),
    advice('2026-11-05', 'x'),
  ]);
});

it('takes from a file what was not said, and a note’s day with the note alone', () => {
  const file = {
    label: 'Calls',
    note: 'Theirs',
    notedAt: '2026-10-01T00:00:00Z',
    given: [{ id: 'a', at: '2026-11-02', page: 'x' }],
  };
  expect(withSaid(page(), file)).toMatchObject({
    label: 'Calls',
    note: 'Theirs',
    notedAt: '2026-10-01T00:00:00Z',
    given: [{ id: 'a', at: '2026-11-02', page: 'linkedin:7' }],
  });
  const mine = page({ label: 'Fair', note: 'Mine', notedAt: null });
  expect(withSaid(mine, file)).toMatchObject({ label: 'Fair', note: 'Mine', notedAt: null });
});
