import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsProps } from '../../components/options/options-page.tsx';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import { LOCALES } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';
import { drawTab, settled } from './draw-tab.tsx';
import { living, mine, NOW, propsOf } from './options-drawn.tsx';

afterEach(() => vi.unstubAllGlobals());

describe('settings', () => {
  it.each([
    ['language', 'Français', { language: 'fr' }],
    ['theme', 'Dark', { theme: 'dark' }],
    ['opening', 'Prospect', { opening: 'prospect' }],
    ['hours', '2 h', { hoursPerWeek: 2 }],
  ])('%s changes at once, and is said to be saved only then', async (group, label, change) => {
    const { radio, fire, onChange, show, texts } = living();
    fire(radio(group, label), 'change');
    await settled();
    expect(onChange).toHaveBeenCalledWith(change);
    expect(texts('.saved')).toEqual([]);
    show();
    await settled();
    expect(texts('.saved')).toEqual(['Saved']);
    expect(texts('[role=status]').join(' ')).toContain(`, ${label}.`);
    expect(radio(group, label).hasAttribute('checked')).toBe(true);
  });

  it('switches shortcuts and history off and on', () => {
    const { root, fire, onChange } = living();
    for (const [id, change] of [
      ['shortcuts', { shortcuts: false }],
      ['history', { keepHistory: false }],
    ] as const) {
      const input = root.querySelector<HTMLInputElement>(`input[aria-labelledby^=${id}]`);
      if (!input) throw new Error(`No switch is called ${id}.`);
      input.checked = false;
      fire(input, 'change');
      expect(onChange).toHaveBeenLastCalledWith(change);
    }
  });

  it('names every group of controls', () => {
    const { root, texts } = living();
    const groups = [...root.querySelectorAll('[role=radiogroup]')].map((each) => each.getAttribute('aria-labelledby'));
    expect(groups).toEqual(['language', 'theme', 'opening', 'hours']);
    expect(groups.map((id) => texts(`[id=${id}]`)[0])).toEqual([
      'Language',
      'Theme',
      'A new page opens as',
      'Hours a week for a plan',
    ]);
  });
});

describe('my pages', () => {
  const rows = (pages: KeptPage[]) => {
    const { texts } = drawTab(<OptionsPage {...propsOf({ pages })} />);
    return texts('.my-pages tbody :is(th, td)');
  };

  it('shows what was said, what was skipped, and what was not asked', () => {
    expect(rows([mine()])).toEqual([
      'Calder & Wray EngineeringLinkedIn',
      'In step12 October',
      'Reassure buyers',
      'EditForget',
    ]);
    expect(rows([mine({ name: null, answers: { belief: 'skipped' } })])).toEqual([
      'Page without a nameLinkedIn',
      'skipped',
      'not asked yet',
      'EditForget',
    ]);
    expect(rows([mine({ answers: {} })]).at(-1)).toBe('Edit');
  });

  it('changes an answer, and the day of a belief with it', async () => {
    const onAnswers = vi.fn(async () => {});
    const { root, the, fire, texts } = drawTab(<OptionsPage {...propsOf({ pages: [mine()], onAnswers })} />);
    fire(the('button', 'Edit: Calder & Wray Engineering'), 'click');
    await settled();
    const [belief] = root.querySelectorAll('select');
    if (!belief) throw new Error('There is nothing to choose from.');
    expect([...belief.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'not asked yet',
      'Late',
      'In step',
      'Ahead',
      'skipped',
    ]);
    for (const option of belief.querySelectorAll('option')) {
      option.toggleAttribute('selected', option.textContent === 'Late');
    }
    fire(belief, 'change');
    await settled();
    expect(onAnswers).toHaveBeenCalledWith('linkedin:calder-wray', {
      belief: 'late',
      believedAt: NOW.toISOString(),
      purpose: 'reassurance',
    });
    expect(texts('.about-pages')).toEqual(['Saved: Calder & Wray Engineering, Late.']);
  });

  it('forgets the answers, and gives them back', async () => {
    const kept = mine();
    const onAnswers = vi.fn(async () => {});
    const page = (pages: KeptPage[]) => <OptionsPage {...propsOf({ pages, onAnswers })} />;
    const { the, fire, again, texts } = drawTab(page([kept]));
    fire(the('button', 'Forget: Calder & Wray Engineering'), 'click');
    await settled();
    expect(onAnswers).toHaveBeenLastCalledWith(kept.key, {});
    again(page([mine({ answers: {} })]));
    await settled();
    expect(texts('.about-pages')).toEqual(['Answers forgotten: Calder & Wray Engineering.']);
    fire(the('button', 'Undo: Calder & Wray Engineering'), 'click');
    await settled();
    expect(onAnswers).toHaveBeenLastCalledWith(kept.key, kept.answers);
  });

  it('says when an answer could not be stored', async () => {
    const onAnswers = async () => Promise.reject(new Error('full'));
    const { the, fire, texts } = drawTab(<OptionsPage {...propsOf({ pages: [mine()], onAnswers })} />);
    fire(the('button', 'Forget: Calder & Wray Engineering'), 'click');
    await settled();
    expect(texts('.about-pages')).toEqual(['The browser did not save this. Try again.']);
  });
});

describe('what is kept', () => {
  it('is counted, and unknown where it cannot be', () => {
    const said = (figures: OptionsProps['figures']) =>
      drawTab(<OptionsPage {...propsOf({ figures })} />).texts('.figures');
    const some = { pages: 14, readings: 31, damaged: 0, bytes: 212_000, quota: 2_100_000_000 };
    expect(said(some)).toEqual(['14 pages, 31 readings, about 212 kB of the 2 GB that the browser allows.']);
    expect(said({ ...some, quota: null })).toEqual(['14 pages, 31 readings, about 212 kB.']);
    expect(said({ ...some, pages: 1, readings: 1, bytes: null })).toEqual(['1 page, 1 reading.']);
    expect(said({ ...some, pages: 0, readings: 0 })).toEqual(['Nothing yet.']);
    expect(said(null)).toEqual(['The browser does not let this be counted here.']);
  });

  it('says what cannot be read any more', () => {
    const hints = (damaged: number) => {
      const figures = { pages: 2, readings: 9, damaged, bytes: null, quota: null };
      return drawTab(<OptionsPage {...propsOf({ figures })} />)
        .texts('.row-hint')
        .join(' ');
    };
    expect(hints(0)).not.toContain('cannot be read');
    expect(hints(1)).toContain('One of them cannot be read any more. It is left as it is.');
    expect(hints(2)).toContain('2 of them cannot be read any more. They are left as they are.');
  });

  it.each([
    [true, 'Yes: the browser clears nothing of it by itself, however full the computer is. You can still delete it.'],
    [false, 'The browser did not agree. An export keeps a copy in your own hands.'],
  ])('is kept for good where the browser agrees (%s)', async (agrees, outcome) => {
    const { the, fire, texts, root } = drawTab(<OptionsPage {...propsOf({ onPersist: async () => agrees })} />);
    expect(texts('.row [role=status]')).toContain(
      'Not yet: if the computer runs out of room, the browser may clear what is kept here, without asking.',
    );
    fire(the('button', 'Keep it for good'), 'click');
    await settled();
    expect(texts('.row [role=status]')).toContain(outcome);
    expect([...root.querySelectorAll('button')].some((each) => each.textContent === 'Keep it for good')).toBe(!agrees);
  });

  it('says nothing of it where the browser does not', () => {
    const { texts } = drawTab(<OptionsPage {...propsOf({ persisted: null })} />);
    expect(texts('.row .name')).not.toContain('Kept for good');
  });

  it.each([
    [true, 'Deleted. Rollcall keeps nothing any more; the options are as at the beginning.'],
    [false, 'Something could not be deleted. Close Rollcall’s other tabs and panels, then try again.'],
  ])('is deleted in two steps, and the outcome (%s) is said', async (clean, outcome) => {
    const onEraseAll = vi.fn(async () => ({ clean, undo: async () => {} }));
    const { the, fire, texts } = drawTab(<OptionsPage {...propsOf({ onEraseAll })} />);
    fire(the('button', 'Delete everything'), 'click');
    await settled();
    expect(onEraseAll).not.toHaveBeenCalled();
    expect(texts('[id=erase-asked]')).toEqual([
      'Delete 14 pages, 31 readings, all answers and these options? For ten seconds it can be undone.',
    ]);
    fire(the('button', 'Delete everything now'), 'click');
    await settled();
    expect(onEraseAll).toHaveBeenCalledTimes(1);
    expect(texts('.outcome[role=status]')).toContain(`${outcome} For ten seconds you can undo it.`);
  });

  it.each([
    [async () => {}, 'Put back as it was.'],
    [
      async () => Promise.reject(new Error('full')),
      'It could not be put back. Bring it in again from an export, if you have one.',
    ],
  ])('comes back within ten seconds, once', async (putBack, outcome) => {
    const undo = vi.fn(putBack);
    const { the, fire, texts } = drawTab(
      <OptionsPage {...propsOf({ onEraseAll: async () => ({ clean: true, undo }) })} />,
    );
    fire(the('button', 'Delete everything'), 'click');
    await settled();
    fire(the('button', 'Delete everything now'), 'click');
    await settled();
    const button = the('button', 'Undo 10');
    fire(button, 'click');
    fire(button, 'click');
    await settled();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(texts('.outcome[role=status]')).toContain(outcome);
    expect(texts('button.undo')).toEqual([]);
  });

  it('says what went wrong where nothing could be deleted', async () => {
    const onEraseAll = async () => Promise.reject(new Error('closed'));
    const { the, fire, texts } = drawTab(<OptionsPage {...propsOf({ onEraseAll })} />);
    fire(the('button', 'Delete everything'), 'click');
    await settled();
    fire(the('button', 'Delete everything now'), 'click');
    await settled();
    expect(texts('.outcome[role=status]')).toContain(
      'Something could not be deleted. Close Rollcall’s other tabs and panels, then try again.',
    );
    expect(texts('button.undo')).toEqual([]);
  });

  it('stays where one thinks better of it', async () => {
    const onEraseAll = vi.fn(async () => ({ clean: true, undo: async () => {} }));
    const { root, the, fire } = drawTab(<OptionsPage {...propsOf({ onEraseAll })} />);
    fire(the('button', 'Delete everything'), 'click');
    await settled();
    fire(the('button', 'Keep it'), 'click');
    await settled();
    expect(root.querySelector('.asked')).toBeNull();
    expect(onEraseAll).not.toHaveBeenCalled();
  });

  it.each([
    [async () => 'rollcall 2026-11-23.ndjson', 'Exported: rollcall 2026-11-23.ndjson.'],
    [async () => Promise.reject(new Error('failed')), 'It could not be exported. Try again.'],
  ])('can be exported beside', async (onExportAll, outcome) => {
    const { the, fire, texts } = drawTab(<OptionsPage {...propsOf({ onExportAll })} />);
    fire(the('button', 'Export everything'), 'click');
    await settled();
    expect(texts('.exported')).toEqual([outcome]);
  });
});

it.each(LOCALES)('gives a reason and a check for every permission of the manifest, in %s', (locale) => {
  const lists = readFileSync('wxt.config.ts', 'utf8').match(/(?<![_\w])permissions: \[[^\]]*\]/g) ?? [];
  const named = lists.flatMap((list) => [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name));
  // WXT names this one itself where there is a side panel.
  if (!named.includes('sidePanel')) named.push('sidePanel');
  expect(named).toContain('activeTab');
  const { root, texts } = drawTab(<OptionsPage {...propsOf({ permissions: named })} />, locale);
  expect(texts('.permissions tbody th')).toEqual(named);
  expect(texts('.permissions td').filter((text) => text === pageWords(locale).options.allowed.undescribed)).toEqual([]);
  expect(texts('.permissions td').every((text) => text.length > 10)).toBe(true);
  expect(root.querySelectorAll('[id=nothing-is-sent] li')).toHaveLength(3);
});

it('sets French with its own spaces and apostrophes', () => {
  const { options, welcome, help, tabs } = pageWords('fr');
  const { texts } = drawTab(<OptionsPage {...propsOf({ pages: [mine()] })} />, 'fr');
  const said = [...texts('.options'), ...textsIn([options, welcome, help, tabs])];
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /[\p{L}\d»’)] [:;?!»]|« |\p{L}'\p{L}|[\p{L}»][;?!]/u.test(text))).toEqual([]);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
