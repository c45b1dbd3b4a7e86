import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { closeAll, hoursOn, newStore, seenAs } from './opened.ts';

let store: Store;

beforeEach(async () => {
  store = await newStore();
});
afterEach(closeAll);

/** Each page by its names that are no addresses, with the moments of its readings in hours. */
async function pages() {
  const kept = await store.some((await store.pages()).map(({ key }) => key));
  const hours = (at: string) => (Date.parse(at) - Date.parse(hoursOn(0))) / 3_600_000;
  return Object.fromEntries(
    kept.map(({ page, readings }) => [
      page.keys
        .filter((key) => !key.startsWith('http'))
        .toSorted()
        .join(' '),
      readings.map(({ readAt }) => hours(readAt)).toSorted((a, b) => a - b),
    ]),
  );
}

describe('one page', () => {
  it('follows a handle that changes', async () => {
    await store.keep(seenAs({ id: '7', handle: 'old-name', name: 'Old Name' }), 'prospect');
    await store.keep(seenAs({ id: '7', handle: 'new-name', name: 'New Name', hours: 48 }), 'prospect');
    expect(await pages()).toEqual({ 'linkedin:7 linkedin:new-name linkedin:old-name': [0, 48] });
    expect((await store.page(seenAs({ handle: 'old-name', hours: 72 })))?.name).toBe('New Name');
  });

  it('learns its number from a later reading', async () => {
    await store.keep(seenAs({ handle: 'norrvik' }), 'prospect');
    await store.keep(seenAs({ id: '7', handle: 'norrvik', hours: 48 }), 'prospect');
    await store.keep(seenAs({ id: '7', hours: 96 }), 'prospect');
    expect(await pages()).toEqual({ 'linkedin:7 linkedin:norrvik': [0, 48, 96] });
  });

  it('keeps the name and address of its newest reading, whatever is brought later', async () => {
    await store.keep(seenAs({ id: '7', handle: 'b', name: 'New Name', hours: 48 }), 'prospect');
    await store.keep(seenAs({ id: '7', handle: 'a', name: 'Old Name' }), 'prospect');
    const [page] = await store.pages();
    expect(page).toMatchObject({
      name: 'New Name',
      url: 'https://www.linkedin.com/company/b',
      lastReadAt: hoursOn(48),
    });
  });
});

describe('pages that were kept apart', () => {
  it('become one when a reading shows that they are one, and nothing is lost', async () => {
    const byHandle = await store.keep(seenAs({ handle: 'norrvik' }), 'prospect', {
      said: {
        label: 'Lyon fair',
        note: 'First',
        notedAt: hoursOn(1),
        checkAgain: '2026-12-24',
        answers: { purpose: 'recruiting' },
        advice: [{ at: hoursOn(0), tips: ['post-again'] }],
      },
    });
    const byNumber = await store.keep(seenAs({ id: '7', hours: 24 }), 'competitor', {
      said: { note: 'Second', notedAt: hoursOn(25), checkAgain: '2027-01-10' },
    });
    const facebook = await store.keep(seenAs({ site: 'facebook', handle: 'norrvik' }), 'prospect');
    await store.join(byHandle.key, facebook.key);
    const set = { own: byHandle.key, madeAt: hoursOn(2), roundSince: null };
    await store.putSet({ ...set, id: 's', name: 'Fair', pages: [facebook.key, byHandle.key] });
    await store.putSet({ ...set, id: 't', name: 'Both', pages: [byHandle.key, byNumber.key], own: null });
    await store.putDraft(byHandle.key, { title: 'A report' });

    const { key } = await store.keep(seenAs({ id: '7', handle: 'norrvik', hours: 96 }), 'prospect');

    expect(await pages()).toEqual({
      'linkedin:7 linkedin:norrvik': [0, 24, 96],
      'facebook:norrvik': [0],
    });
    const [page] = await store.some([key]).then((some) => some.map((each) => each.page));
    expect(page).toMatchObject({
      label: 'Lyon fair',
      note: 'Second\nFirst',
      notedAt: hoursOn(25),
      checkAgain: '2026-12-24',
      answers: { purpose: 'recruiting' },
      advice: [{ at: hoursOn(0), tips: ['post-again'] }],
      sameCompanyAs: facebook.key,
    });
    expect((await store.some([facebook.key]))[0]?.page.sameCompanyAs).toBe(key);
    expect((await store.sets()).map(({ name, pages, own }) => ({ name, pages, own }))).toEqual([
      { name: 'Fair', pages: [facebook.key, key], own: key },
      { name: 'Both', pages: [key], own: null },
    ]);
    expect(await store.draft(key)).toEqual({ title: 'A report' });
  });

  it('stay a person’s own page where one of them was', async () => {
    await store.keep(seenAs({ handle: 'norrvik' }), 'mine');
    await store.keep(seenAs({ id: '7', hours: 24 }), 'competitor');
    expect(await store.keep(seenAs({ id: '7', handle: 'norrvik', hours: 96 }), 'prospect')).toMatchObject({
      lens: 'mine',
    });
  });
});

describe('pages with different numbers', () => {
  it('are never one: a handle that moves is the newer page’s, and the older one keeps its readings', async () => {
    await store.keep(seenAs({ id: '1', handle: 'norrvik', name: 'Sold' }), 'prospect');
    await store.keep(seenAs({ id: '2', handle: 'norrvik', name: 'Buyer', hours: 48 }), 'prospect');
    expect(await pages()).toEqual({ 'linkedin:1': [0], 'linkedin:2 linkedin:norrvik': [48] });
    expect((await store.page(seenAs({ handle: 'norrvik', hours: 72 })))?.name).toBe('Buyer');
    expect((await store.page(seenAs({ id: '1', handle: 'norrvik', hours: 72 })))?.name).toBe('Sold');
  });

  it('do not lose a handle to a reading that is older', async () => {
    await store.keep(seenAs({ id: '2', handle: 'norrvik', name: 'Buyer', hours: 48 }), 'prospect');
    await store.keep(seenAs({ id: '1', handle: 'norrvik', name: 'Sold' }), 'prospect');
    expect(await pages()).toEqual({ 'linkedin:1': [0], 'linkedin:2 linkedin:norrvik': [48] });
  });

  it('stay apart where the first was known by its handle alone, and another then takes that name', async () => {
    // Kept under its handle, which is its key for good.
    await store.keep(seenAs({ handle: 'norrvik', name: 'Sold' }), 'prospect');
    await store.keep(seenAs({ id: '1', handle: 'norrvik', name: 'Sold', hours: 24 }), 'prospect');
    const buyer = await store.keep(seenAs({ id: '2', handle: 'norrvik', name: 'Buyer', hours: 48 }), 'prospect');
    await store.forget([buyer.key]);
    await store.keep(seenAs({ handle: 'norrvik', name: 'Third', hours: 96 }), 'prospect');
    const kept = await store.some((await store.pages()).map(({ key }) => key));
    expect(kept.map(({ page, readings }) => [page.name, readings.length])).toEqual([
      ['Third', 1],
      ['Sold', 2],
    ]);
  });

  it('are told apart on Facebook, where all without a handle share an address', async () => {
    const address = (id: string) => `https://www.facebook.com/profile.php?id=${id}`;
    await store.keep(seenAs({ site: 'facebook', id: '61', url: address('61') }), 'prospect');
    await store.keep(seenAs({ site: 'facebook', id: '62', url: address('62'), hours: 24 }), 'prospect');
    const found = await store.page(seenAs({ site: 'facebook', url: address('61'), hours: 48 }));
    expect(found?.key).toBe('facebook:61');
    expect(await store.page(seenAs({ site: 'facebook', url: address('63') }))).toBeNull();
  });

  it('and the same handle on two sites name two pages', async () => {
    await store.keep(seenAs({ handle: 'norrvik' }), 'prospect');
    await store.keep(seenAs({ handle: 'norrvik', site: 'facebook' }), 'prospect');
    expect(await store.counts()).toEqual({ pages: 2, readings: 2 });
  });
});

describe('the same company', () => {
  const joined = async () => (await store.pages()).map(({ key, sameCompanyAs }) => [key, sameCompanyAs]);
  const keep = async (...handles: string[]) => {
    for (const [turn, handle] of handles.entries()) {
      const [site, name = ''] = handle.split(':') as ['linkedin' | 'facebook', string];
      await store.keep(seenAs({ site, handle: name, hours: -turn }), 'prospect');
    }
  };

  it('is named by both pages, until the person says otherwise', async () => {
    await keep('linkedin:a', 'facebook:a');
    await store.join('linkedin:a', 'facebook:a');
    expect(await joined()).toEqual([
      ['linkedin:a', 'facebook:a'],
      ['facebook:a', 'linkedin:a'],
    ]);
    await store.join('facebook:a', null);
    expect(await joined()).toEqual([
      ['linkedin:a', null],
      ['facebook:a', null],
    ]);
  });

  it('is one at a time: whoever was joined before is not any more', async () => {
    await keep('linkedin:a', 'facebook:a', 'facebook:b');
    await store.join('linkedin:a', 'facebook:a');
    await store.join('facebook:b', 'linkedin:a');
    expect(await joined()).toEqual([
      ['linkedin:a', 'facebook:b'],
      ['facebook:a', null],
      ['facebook:b', 'linkedin:a'],
    ]);
  });

  it('has one page a site, and none that is not kept', async () => {
    await keep('linkedin:a', 'linkedin:b');
    await store.join('linkedin:a', 'linkedin:b');
    await store.join('linkedin:a', 'facebook:nobody');
    expect(await joined()).toEqual([
      ['linkedin:a', null],
      ['linkedin:b', null],
    ]);
  });
});
