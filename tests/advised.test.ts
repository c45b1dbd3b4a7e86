import { expect, it } from 'vitest';
import { advised } from '../lib/advised.ts';
import { pageKeys } from '../lib/reading/page-key.ts';
import type { KeptPage, KeptWithReadings } from '../lib/store/kept-page.ts';
import type { KeptSet } from '../lib/store/kept-set.ts';
import { post, reading } from './readings.ts';

/** A page that has been silent for months: a call to it opens with a neutral question at most. */
const quiet = reading([post(150), post(160), post(171), post(185), post(200)]);
const ask = (given: { id: string; page: string; at: string }[]) => {
  const { audit } = advised({
    reading: quiet,
    context: { lens: 'prospect' },
    locale: 'en',
    earlier: null,
    given,
    others: [],
  });
  return audit.lens?.lens === 'prospect' ? audit.lens.given : null;
};

it('keeps the neutral question that a page had, under whichever name it was kept', () => {
  const first = ask([]);
  expect(first?.page).toBe(pageKeys(quiet)[0]);
  const other = 'ask-easier';
  expect(first?.id).not.toBe(other);
  expect(ask([{ id: other, page: 'linkedin:an-older-name', at: quiet.readAt }])?.id).toBe(other);
});

/** A page that is kept, with one reading. */
function kept(handle: string, lens: KeptPage['lens'], ages = [3, 12, 20, 31]): KeptWithReadings {
  const read = reading(ages.map((age) => post(age)));
  const page = { ...read.page, id: null, handle, name: handle };
  const url = `https://www.linkedin.com/company/${handle}/posts/`;
  const key = `linkedin:${handle}`;
  const said = { answers: {}, given: [], label: '', note: '', notedAt: null, checkAgain: null, sameCompanyAs: null };
  return {
    page: {
      ...said,
      key,
      keys: [key],
      site: 'linkedin',
      name: handle,
      url,
      lens,
      lastReadAt: read.readAt,
      advice: [],
      row: null,
    },
    readings: [{ ...read, url, page }],
  };
}

it('holds a competitor against the own page of the set, and against all of the set', () => {
  const others = [
    kept('mine', 'mine'),
    kept('client', 'prospect'),
    kept('rival', 'competitor'),
    kept('lead', 'prospect'),
  ];
  const set: KeptSet = {
    id: '1',
    name: 'Makers',
    pages: [],
    own: 'linkedin:client',
    madeAt: quiet.readAt,
    roundSince: null,
  };
  const names = (within: KeptSet | null) => {
    const context = { lens: 'competitor' } as const;
    const { mine, set: against } = advised({ reading: quiet, context, locale: 'en', earlier: null, others, within });
    return [mine?.reading.page.name, against.map((each) => each.reading.page.name)];
  };
  expect(names(set)).toEqual(['client', ['mine', 'rival', 'lead']]);
  expect(names({ ...set, own: null })).toEqual(['mine', ['client', 'rival', 'lead']]);
  expect(names(null)).toEqual(['mine', ['rival']]);
});

it('looks back on the steps and on all that earlier readings saw, on the own page', () => {
  const at = (days: number) => new Date(Date.parse(quiet.readAt) - days * 86_400_000).toISOString();
  const before = { ...reading([150, 160, 171, 185, 200, 210, 222].map((age) => post(age))), readAt: at(42) };
  const advice = [{ at: before.readAt, tips: ['own-name-owner'] }];
  const look = (lens: 'mine' | 'prospect', readings = [before]) =>
    advised({ reading: quiet, context: { lens }, locale: 'en', earlier: before, readings, advice, others: [] });
  const { together, worked } = look('mine');
  expect(together).toMatchObject({ earlier: 1, posts: 7, since: new Date(at(222)) });
  expect(worked?.steps).toMatchObject([{ tip: 'own-name-owner', result: 'not-yet', found: { low: 150, high: 150 } }]);
  expect(look('prospect').worked).toBeNull();
  // What was kept a minute ago is this reading.
  expect(look('mine', [{ ...quiet, readAt: at(0.001) }])).toMatchObject({ together: null, worked: null });
});
