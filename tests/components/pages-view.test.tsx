import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, KEYS, LISTED, MAKERS, NAMES, settle } from './draw-pages.tsx';
import { listWorld } from './pages-world.ts';
import { KEPT } from './sample-kept.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the list', () => {
  it('has a row for each page, with what is known of it', async () => {
    const { rows, text, texts, root } = await drawn(listWorld({ kept: LISTED, sets: [MAKERS] }));
    expect(rows()).toEqual(NAMES);
    expect(text('.amount')).toBe('8 pages, 10 readings, all on this computer: about 1.2 MB.');
    const [first] = root.querySelectorAll('tbody tr');
    const cells = [...(first?.children ?? [])].map((cell) => (cell.textContent ?? '').trim());
    // Silent for 74 days, 3 posts in 3 months: as the sample was made.
    expect(cells[2]).toBe('Present, but inactive');
    expect(cells[3]).toMatch(/74$/);
    expect(cells[4]).toMatch(/3$/);
    expect(cells[6]).toMatch(/today$/);
    expect(cells[7]).toMatch(/Instrument makers$/);
    expect(texts('tbody tr:first-child small')).toContain('LinkedIn, 3,240 followers, your page');
  });

  it('works rows out that are missing, and asks for each once', async () => {
    const fake = listWorld({ kept: KEPT });
    const { texts } = await drawn(fake);
    expect(fake.asked).toEqual(KEYS);
    expect(texts('tbody .verdict-cell')[0]).toBe('Present, but inactive');
    expect(texts('tbody .unknown')).toEqual([]);
  });

  it('works a row out again that was lost though the page was read at no later moment', async () => {
    const fake = listWorld({ kept: LISTED });
    const { texts } = await drawn(fake);
    // As the store has it once an older reading was brought in.
    await (await fake.world.store()).change(String(KEYS[0]), { row: null } as object);
    await settle();
    expect(fake.asked).toEqual([KEYS[0]]);
    await (await fake.world.store()).change(String(KEYS[0]), { row: null } as object);
    await settle();
    expect(fake.asked).toEqual([KEYS[0], KEYS[0]]);
    expect(texts('tbody .unknown')).toEqual([]);
  });

  it('marks a day that has come in words', async () => {
    const kept = LISTED.slice(0, 3).map((one, at) => ({
      ...one,
      page: { ...one.page, checkAgain: ['2026-11-16', '2027-02-21', null][at] ?? null },
    }));
    const { texts } = await drawn(listWorld({ kept }));
    expect(texts('tbody .check time')).toEqual(['due since 16 Nov', '21 Feb 2027']);
  });

  it('finds as one types, says how many, and says where nothing fits', async () => {
    const { type, rows, text, texts } = await drawn(listWorld({ kept: LISTED }));
    await type('input[type=search]', 'norrv');
    expect(rows()).toEqual(['Norrvik Instruments']);
    expect(text('.shown')).toBe('1 of 8 pages shown');
    await type('input[type=search]', 'zzz');
    expect(texts('table')).toEqual([]);
    expect(text('.nothing')).toBe('No page fits.');
  });

  it('sorts by a column and tells it to a screen reader', async () => {
    const { root, click, rows, texts } = await drawn(listWorld({ kept: LISTED }));
    await click('Page', 'th button');
    expect(rows()).toEqual(NAMES.toSorted((a, b) => String(a).localeCompare(String(b))));
    expect(root.querySelector('th.page')?.getAttribute('aria-sort')).toBe('ascending');
    expect(root.querySelector('th.read')?.getAttribute('aria-sort')).toBe('none');
    expect(texts('.list > [role=status]')).toEqual(['Sorted by name, from A to Z. What is not known stands last.']);
  });
});

describe('the keys', () => {
  it('move from row to row, select with space, and go to the search', async () => {
    const { root, press, the, text } = await drawn(listWorld({ kept: LISTED }));
    const links = [...root.querySelectorAll<HTMLElement>('tbody .page-name')];
    const [first, second] = links;
    const last = links.at(-1);
    if (!first || !second || !last) throw new Error('There are no rows.');
    expect(links.filter((link) => link.getAttribute('tabIndex') === '0')).toEqual([first]);
    const focused = vi.fn();
    for (const link of links) link.focus = () => focused(link.textContent);
    expect((await press(first, 'ArrowDown')).defaultPrevented).toBe(true);
    await press(first, 'End');
    await press(second, 'ArrowUp');
    expect(focused.mock.calls.flat()).toEqual([NAMES[1], NAMES.at(-1), NAMES[0]]);
    await press(second, ' ');
    expect(text('.selection-bar b')).toBe('1 selected');
    await press(last, ' ', { shiftKey: true });
    expect(text('.selection-bar b')).toBe('7 selected');
    const search = the('input', 'Search name, label, note or handle');
    search.focus = () => focused('search');
    await press(second, '/');
    expect(focused).toHaveBeenLastCalledWith('search');
  });

  it('go on at the line from which a page was opened', async () => {
    const element = parseHTML('<a href="#"></a>').document.querySelector('a') as HTMLElement;
    let prototype = Object.getPrototypeOf(element) as HTMLElement;
    while (!Object.hasOwn(prototype, 'focus')) prototype = Object.getPrototypeOf(prototype) as HTMLElement;
    const focused = vi.fn();
    const spy = vi.spyOn(prototype, 'focus').mockImplementation(function (this: HTMLElement) {
      focused(this.textContent);
    });
    await drawn(listWorld({ kept: LISTED }));
    expect(focused).not.toHaveBeenCalled();
    await drawn(listWorld({ kept: LISTED }), { current: String(KEYS[2]) });
    expect(focused.mock.calls).toEqual([[NAMES[2]]]);
    spy.mockRestore();
  });

  it('leave letters alone where one writes', async () => {
    const { the, press } = await drawn(listWorld({ kept: LISTED }));
    const search = the('input', 'Search name, label, note or handle');
    expect((await press(search, '/')).defaultPrevented).toBe(false);
  });
});

describe('a selection', () => {
  const selection = new Set(KEYS.slice(0, 2));

  it('leads to the comparison and the report of its pages', async () => {
    const { the } = await drawn(listWorld({ kept: LISTED }), { selection });
    const of = KEYS.slice(0, 2).map((key) => `of=${encodeURIComponent(key)}`);
    expect(the('.selection-bar a', 'Compare').getAttribute('href')).toBe(`#compare?${of.join('&')}`);
    expect(the('.selection-bar a', 'Report').getAttribute('href')).toBe(`#report?${of.join('&')}`);
  });

  it('is deleted with all readings, and put back', async () => {
    const fake = listWorld({ kept: LISTED, sets: [MAKERS] });
    const { click, said, rows } = await drawn(fake, { selection });
    await click('Delete');
    expect(rows()).toEqual(NAMES.slice(2));
    expect(said()).toBe('Deleted: 2 pages, with all readings.');
    expect(fake.sets()[0]?.pages).toEqual([KEYS[2]]);
    await click('Undo10');
    expect(rows().toSorted()).toEqual(NAMES.toSorted());
    expect(fake.sets()[0]?.pages).toEqual(MAKERS.pages);
    expect(said()).toBe('Put back as it was.');
  });

  it('makes a set, and says when a set would hold twenty-one', async () => {
    const fake = listWorld({ kept: LISTED });
    const { click, type, fire, root, said } = await drawn(fake, { selection });
    await click('Add to a set');
    await type('.menu input', 'Calls');
    await fire(root.querySelector('.menu form') as Element, 'submit');
    expect(fake.sets()).toMatchObject([{ name: 'Calls', pages: KEYS.slice(0, 2), own: KEYS[0] }]);
    expect(said()).toBe('Made: Calls, with 2 pages.');
  });

  it('is labelled, all of it at once', async () => {
    const fake = listWorld({ kept: LISTED });
    const { click, type, fire, root } = await drawn(fake, { selection });
    await click('Edit');
    await type('.edit-pages input[type=text]', ' Lyon ');
    await type('.edit-pages input[type=date]', '2026-12-01');
    await fire(root.querySelector('.edit-pages') as Element, 'submit');
    expect(fake.pages().map(({ label, checkAgain }) => [label, checkAgain])).toEqual([
      ['Lyon', '2026-12-01'],
      ['Lyon', '2026-12-01'],
      ...Array(6).fill(['', null]),
    ]);
  });

  it('says why where nothing can be written, and loses nothing', async () => {
    const fake = listWorld({ kept: LISTED, readOnly: 'full' });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { click, said, rows } = await drawn(fake, { selection });
    await click('Delete');
    expect(said()).toMatch(/^There is no room left/);
    expect(rows()).toEqual(NAMES);
  });
});

describe('a set', () => {
  it('shows its pages in its order, its own page marked', async () => {
    const { rows, texts, root } = await drawn(listWorld({ kept: LISTED, sets: [MAKERS] }), { shelf: 'makers' });
    expect(rows()).toEqual([NAMES[2], NAMES[0], NAMES[1]]);
    expect(texts('tbody tr.own .page-name')).toEqual([NAMES[0]]);
    expect(root.querySelector('.sets-rail [aria-current=page]')?.getAttribute('href')).toBe('#pages?set=makers');
    expect(texts('.sets-rail .unseen')).toEqual([', 8 pages', ', 3 pages', ', 5 pages'].map((each) => each.trim()));
  });

  it('is read again: its pages as links in order, ticked when they are read', async () => {
    const fake = listWorld({ kept: LISTED, sets: [{ ...MAKERS, roundSince: '2026-11-23T00:00:00.000Z' }] });
    const { root, text, click } = await drawn(fake, { shelf: 'makers' });
    const links = [...root.querySelectorAll('.set-round a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      MAKERS.pages.map((key) => LISTED.find(({ page }) => page.key === key)?.page.url),
    );
    for (const link of links)
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
    expect(text('.set-round [role=status]')).toMatch(/^(All 3 pages are read again\.|\d of 3 read)$/);
    await click(text('.set-round button'));
    expect(fake.sets()[0]?.roundSince).toBeNull();
    expect(root.querySelector('.set-round')).toBeNull();
  });

  it('is deleted alone: its pages stay, and it can be put back', async () => {
    const fake = listWorld({ kept: LISTED, sets: [MAKERS] });
    const { click, said } = await drawn(fake, { shelf: 'makers' });
    await click('Delete the set');
    expect(fake.sets()).toEqual([]);
    expect(fake.pages()).toHaveLength(8);
    expect(said()).toBe('Deleted: the set Instrument makers. Its pages stay.');
    expect(fake.gone).toEqual(['#pages']);
    await click('Undo10');
    expect(fake.sets()).toEqual([MAKERS]);
  });
});

describe('everything', () => {
  it('is deleted in two steps, and put back', async () => {
    const fake = listWorld({ kept: LISTED, sets: [MAKERS] });
    const { click, text, root } = await drawn(fake);
    await click('Delete everything');
    expect(text('.everything .asked p')).toMatch(/^Delete 8 pages, 10 readings, all sets/);
    expect(fake.pages()).toHaveLength(8);
    await click('Delete everything now');
    expect(fake.pages()).toEqual([]);
    expect(root.querySelector('h1')?.textContent).toBe('No page has been read yet');
    await click('Undo10');
    expect(fake.pages()).toHaveLength(8);
    expect(fake.sets()).toEqual([MAKERS]);
  });
});
