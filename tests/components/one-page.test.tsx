import { afterEach, describe, expect, it, vi } from 'vitest';
import { OnePageView } from '../../components/one-page/one-page.tsx';
import { WorldContext } from '../../components/tabs/world.ts';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import { StoreError } from '../../lib/store/store.ts';
import type { Locale } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';
import { drawTab, settled } from './draw-tab.tsx';
import { worldOf } from './one-page-world.ts';
import { CALDER, CALDER_READINGS, JOINED, MAKERS, ONCE, THREE } from './sample-one-page.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Given = Partial<Parameters<typeof worldOf>[0]>;

async function drawn(given: Given = {}, locale: Locale = 'en') {
  const fake = worldOf({ kept: [THREE, JOINED], sets: [MAKERS], locale, ...given });
  const tab = drawTab(
    <WorldContext.Provider value={fake.world}>
      <OnePageView keyOf={CALDER.key} />
    </WorldContext.Provider>,
    locale,
  );
  const loading = pageWords(locale).onePage.loading;
  await vi.waitFor(() => expect(tab.root.textContent).not.toBe(loading), 5000);
  // Numbers keep together with their words: here only what is said counts.
  const folded = (said: string) => said.replace(/[ \n\u00a0]+/g, ' ');
  const text = () => folded(tab.root.textContent ?? '');
  const texts = (selector: string) => tab.texts(selector).map(folded);
  const write = async (selector: string, value: string) => {
    const field = tab.root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`Nothing fits ${selector}.`);
    field.value = value;
    tab.fire(field, 'input');
    await settled();
  };
  const press = async (name: string, selector = 'button') => {
    tab.fire(tab.the(selector, name), 'click');
    await settled();
  };
  const submit = async () => {
    const form = tab.root.querySelector('form');
    if (!form) throw new Error('Nothing is being edited.');
    tab.fire(form, 'submit');
    await settled();
  };
  return { ...tab, ...fake, text, texts, write, press, submit };
}

const pageIn = (kept: () => readonly { page: KeptPage }[]): KeptPage | undefined =>
  kept().find(({ page }) => page.key === CALDER.key)?.page;

describe('a page with three readings', () => {
  it('says what changed first, in counts, then the verdict', async () => {
    const { texts, text } = await drawn();
    expect(texts('h1')).toEqual(['Calder & Wray Engineering']);
    expect(texts('.verdict h2')).toEqual(['From active to silent']);
    expect(texts('.verdict .lead')).toEqual([
      '10 posts in the 3 months before 5 July, 3 in the 3 months to today. Response when it posted: no clear difference.',
    ]);
    expect(texts('.verdict .now')[0]).toContain('Today: Present, but inactive. Nothing posted for 74 days.');
    expect(text()).toContain('LinkedIn, read three times since July. The same company on Facebook: Calder & Wray.');
  });

  it('says the same in French', async () => {
    const { texts, text } = await drawn({}, 'fr');
    expect(texts('.verdict h2')).toEqual(['Active, puis silencieuse']);
    expect(texts('.verdict .lead')).toEqual([
      '10 publications en 3 mois avant le 5 juillet, 3 en 3 mois jusqu’à aujourd’hui. Écho quand elle publie : pas d’écart net.',
    ]);
    expect(text()).toContain('LinkedIn, page lue trois fois depuis juillet. La même entreprise sur Facebook :');
  });

  it('lists each reading at its own moment, the newest first', async () => {
    const { texts } = await drawn();
    expect(texts('.readings tbody th')).toEqual([
      '20 Novembertoday, 26 posts',
      '12 October39 days ago, 27 posts',
      '5 July138 days ago, 17 posts',
    ]);
    expect(texts('.readings .verdict-cell')).toEqual(['Present, but inactive', 'Irregular', 'Active']);
    expect(texts('.readings td.figure b').filter((_, index) => index % 4 < 2)).toEqual([
      '3',
      '74',
      '9',
      '35',
      '10',
      '7',
    ]);
  });

  it('marks the readings below the strip, for readers of the screen too', async () => {
    const { texts } = await drawn();
    expect(texts('.reading-marks li')).toEqual(['read 5 Jul', 'read 12 Oct', 'read 20 Nov']);
  });

  it('says whether the steps worked, what was said, and what changed on the posts', async () => {
    const { text, texts } = await drawn();
    expect(texts('.worked li')).toHaveLength(3);
    expect(texts('.worked li')[0]).toContain('Name one person and a stand-in');
    expect(texts('.worked li')[0]).toContain('found: 74 days. Not yet.');
    expect(text()).toContain('On 12 October you said “in step”. The page had 9 posts in the 3 months before;');
    expect(text()).toContain('It has 3 in the 3 months to today.');
    // The posts of 74 and 81 days had 2 reactions fewer 39 days ago.
    expect(text()).toContain('Since 12 October, 2 posts gained 4 interactions in all.');
    expect(text()).toContain('One post of July is no longer shown: deleted or only not loaded, this cannot be said.');
  });

  it('shows the other site’s page with its own figures, and never in one sum', async () => {
    const { text } = await drawn();
    expect(text()).toContain(
      'Regular, but rare: 3 posts in the 3 months, last post 9 days before its reading, read on 17 November.',
    );
    expect(text()).toContain('Its figures stay its own');
  });

  it('shows nothing of the owner’s on another’s page', async () => {
    const { texts, root } = await drawn({
      kept: [{ page: { ...CALDER, lens: 'prospect' }, readings: CALDER_READINGS }],
    });
    expect(root.querySelectorAll('aside, .worked')).toHaveLength(0);
    expect(texts('h3')).not.toContain('Next steps');
    expect(texts('.verdict h2')).toEqual(['From active to silent']);
  });
});

describe('a page with one reading', () => {
  it('is whole: no empty history, and the way to one', async () => {
    const { texts, text, root } = await drawn({ kept: [ONCE] });
    expect(texts('.verdict h2')).toEqual(['Present, but inactive']);
    expect(text()).toContain('LinkedIn, read once, today.');
    expect(text()).toContain('Read it again in a month');
    expect(root.querySelectorAll('.readings, .reading-marks')).toHaveLength(0);
    expect(texts('.facts .value')).toHaveLength(3);
    expect(texts('.beside h2')).toEqual(['Where it stands', 'Kept with it']);
  });

  it('says where the figures rest on it alone', async () => {
    const nameless = CALDER_READINGS.map((read) => ({
      ...read,
      posts: read.posts.map((each) => ({ ...each, id: null })),
    }));
    const { text } = await drawn({ kept: [{ page: CALDER, readings: nameless }] });
    expect(text()).toContain('The figures rest on the newest reading alone: this view gives posts no lasting address.');
  });
});

describe('what a person says of a page', () => {
  it('keeps a note with its day, and says so', async () => {
    const { press, write, submit, kept, log, texts } = await drawn({ kept: [ONCE] });
    await press('Add a note', '.take button');
    await write('textarea', '  Ask for Ms. Example.  ');
    await submit();
    expect(pageIn(kept)).toMatchObject({ note: 'Ask for Ms. Example.', notedAt: '2026-11-20T12:00:00.000Z' });
    expect(log.said).toEqual(['The note is kept.']);
    expect(texts('dt')).toContain('Note, 20 November');
    expect(texts('.own-note')).toEqual(['Ask for Ms. Example.']);
  });

  it('keeps label and day, and takes them away where they are emptied', async () => {
    const { press, write, submit, kept, log } = await drawn();
    await press('Change the label');
    await write('.editor input', '');
    await submit();
    await press('Change the day to check again');
    await write('.editor input', '2027-03-01');
    await submit();
    expect(pageIn(kept)).toMatchObject({ label: '', checkAgain: '2027-03-01' });
    expect(log.said).toEqual(['The label is gone.', 'The date is kept: it stands in the list.']);
  });

  it('leaves what was written where it cannot be kept, and says why', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { press, write, submit, kept, log, root } = await drawn({ full: true });
    await press('Change the label');
    await write('.editor input', 'prospect');
    await submit();
    expect(pageIn(kept)?.label).toBe('client');
    expect(log.said[0]).toMatch(/^There is no room left on this computer/);
    expect(root.querySelector<HTMLInputElement>('.editor input')?.value).toBe('prospect');
  });

  it('says that a day to check again is past', async () => {
    const { text } = await drawn({
      kept: [{ page: { ...CALDER, checkAgain: '2026-11-19' }, readings: CALDER_READINGS }],
    });
    expect(text()).toContain('19 November This day is past.');
  });

  it('keeps the belief with its moment', async () => {
    const { press, root, fire, submit, kept } = await drawn();
    await press('Change the answer');
    const late = root.querySelector<HTMLInputElement>('aside input[value=late]');
    if (!late) throw new Error('The question is not asked.');
    fire(late, 'click');
    await settled();
    await submit();
    expect(pageIn(kept)?.answers).toEqual({
      belief: 'late',
      believedAt: '2026-11-20T12:00:00.000Z',
      purpose: 'reassurance',
    });
  });

  it('parts the two pages of a company', async () => {
    const { root, fire, kept, log } = await drawn();
    const select = root.querySelector<HTMLSelectElement>('.kept select');
    if (!select) throw new Error('There is no choice.');
    Object.defineProperty(select, 'value', { value: '', configurable: true });
    fire(select, 'change');
    await settled();
    expect(pageIn(kept)?.sameCompanyAs).toBeNull();
    expect(log.said).toEqual(['The two pages are no longer joined.']);
  });
});

describe('what leaves with the person', () => {
  it('saves all readings, a line each, under the page’s name and day', async () => {
    const { press, log } = await drawn();
    await press('Export');
    await press('All readings, as NDJSON');
    const [saved] = log.saved;
    expect(saved?.name).toMatch(/calder.*2026-11-20.*\.ndjson$/i);
    const lines = (await saved?.file.text())?.trim().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line).reading.readAt)).toEqual(
      expect.arrayContaining(CALDER_READINGS.map(({ readAt }) => readAt)),
    );
    expect(lines).toHaveLength(3);
    expect(log.said).toEqual([`Saved: ${saved?.name}.`]);
  });

  it('saves the newest reading alone as JSON, and a drawing as SVG', async () => {
    const { press, log } = await drawn();
    await press('Export');
    await press('This reading, as JSON');
    expect(JSON.parse((await log.saved[0]?.file.text()) ?? '')).toMatchObject({
      format: 'rollcall.audit/1',
      reading: { readAt: '2026-11-20T12:00:00.000Z' },
    });
    await press('Export');
    await press('The map, as SVG');
    expect(log.saved[1]?.name).toMatch(/\.svg$/);
    expect(await log.saved[1]?.file.text()).toContain('<svg');
  });

  it('saves the plan’s dates and the next reading for a calendar', async () => {
    const { press, log } = await drawn();
    await press('Add to my calendar');
    // What makes the file is loaded for it.
    await vi.waitFor(() => expect(log.saved).toHaveLength(1));
    const text = await log.saved[0]?.file.text();
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text).toContain('20270221');
  });

  it('deletes the page, goes to the list, and offers to undo it', async () => {
    const { press, log, kept, texts } = await drawn();
    await press('Delete this page');
    expect(kept().map(({ page }) => page.key)).toEqual([JOINED.page.key]);
    expect(log.gone).toEqual(['#pages']);
    expect(log.undo).toEqual(['Calder & Wray Engineering and 3 readings are deleted.']);
    expect(texts('h1')).toEqual(['This page is not kept here']);
  });
});

describe('without the page', () => {
  it('says that it is not kept', async () => {
    const { texts } = await drawn({ kept: [JOINED] });
    expect(texts('h1')).toEqual(['This page is not kept here']);
  });

  it('is found by any of its names', async () => {
    const renamed = { ...THREE, page: { ...CALDER, key: 'linkedin:123456', keys: ['linkedin:123456', CALDER.key] } };
    const { texts } = await drawn({ kept: [renamed] });
    expect(texts('h1')).toEqual(['Calder & Wray Engineering']);
  });

  it('says why where the store cannot be had', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { text } = await drawn({
      changes: {
        store: async () => {
          throw new StoreError('newer');
        },
      },
    });
    expect(text()).toContain('Update Rollcall, then open this tab again.');
  });
});
