import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outlets } from '../../components/compare/actions.tsx';
import { Compare, type CompareProps } from '../../components/compare/compare.tsx';
import { VerdictSign } from '../../components/verdict-sign.tsx';
import { LocaleContext } from '../../components/words-context.ts';
import { VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import { type Choice, choiceFrom } from '../../lib/view/compare-choice.ts';
import type { Locale } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';
import '../../lib/words/all.ts';
import { FACEBOOK, KEPT, kept, LIVELY, MINE, OLD, series, UNSEEN } from './compare-samples.ts';

afterEach(() => vi.unstubAllGlobals());

const ALL = choiceFrom('#show=all');

function page() {
  const { document, Event } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  return { root, Event };
}

type Changes = Partial<Omit<CompareProps, 'pages' | 'outlets'> & Outlets & { looked: null | 'failed' }>;

function drawn({ looked, onCopy, ...changes }: Changes = {}, locale: Locale = 'en') {
  const { root, Event } = page();
  const asked = {
    onChoice: vi.fn<(choice: Choice) => void>(),
    onCopy: vi.fn<Outlets['onCopy']>(async () => true),
    onSave: vi.fn<Outlets['onSave']>(),
    onReport: vi.fn<() => void>(),
    onForget: vi.fn<CompareProps['onForget']>(async () => {}),
  };
  const draw = () =>
    act(() =>
      render(
        <LocaleContext.Provider value={locale}>
          <Compare
            pages={looked === undefined ? (changes.kept ?? KEPT).map(({ page }) => page) : looked}
            kept={KEPT}
            sets={[]}
            choice={ALL}
            onChoice={asked.onChoice}
            onForget={asked.onForget}
            outlets={{
              onCopy: onCopy ?? asked.onCopy,
              onSave: asked.onSave,
              onReport: asked.onReport,
              onDraw: () => [{ svg: '<svg/>', width: 1, height: 1, file: 'map.png' }],
              onPng: async () => new Blob(['png']),
            }}
            {...changes}
          />
        </LocaleContext.Provider>,
        root,
      ),
    );
  void draw();
  const folded = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(folded);
  return {
    ...asked,
    root,
    texts,
    text: (selector: string) => folded(root.querySelector(selector)),
    said: () => folded(root.querySelector('.said')),
    row: (name: string | null) => {
      const found = [...root.querySelectorAll('tbody tr')].find((row) => folded(row).startsWith(name ?? ''));
      if (!found) throw new Error(`No row begins with ${name}.`);
      return found;
    },
    click: async (name: string, within: Element = root) => {
      const called = (each: Element) => each.getAttribute('aria-label') ?? folded(each);
      const button = [...within.querySelectorAll('button')].find((each) => called(each) === name);
      if (!button) throw new Error(`No button ${name}.`);
      await act(async () => void button.dispatchEvent(new Event('click', { bubbles: true })));
    },
    change: async (input: Element, checked: boolean) => {
      (input as HTMLInputElement).checked = checked;
      await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    },
  };
}

describe('what is shown unasked', () => {
  it('is no name at all', () => {
    const { root, texts, click, onChoice } = drawn({ choice: choiceFrom('') });
    for (const { page } of KEPT) expect(root.textContent).not.toContain(page.name);
    expect(texts('button')).toEqual(['Show 7 pages']);
    void click('Show 7 pages');
    expect(onChoice).toHaveBeenCalledWith({ ...choiceFrom(''), all: true });
  });

  it('is the page that the tab was opened for, with the person’s own', () => {
    const { root, texts, text } = drawn({ choice: choiceFrom('#page=linkedin:norrvik') });
    expect(texts('tbody th .page-name')).toEqual([MINE.page.name, LIVELY.page.name]);
    expect(texts('.which > button')).toEqual(['Show 5 more pages']);
    expect(text('.chooser summary')).toBe('Pages shown: 2 of 7');
    expect(root.textContent).not.toContain(OLD.page.name);
  });

  it('is what to do where nothing was read, and while nothing is known yet', () => {
    expect(drawn({ kept: [] }).text('h1')).toBe('Nothing to compare yet');
    expect(drawn({ kept: [] }).texts('button, table')).toEqual([]);
    expect(drawn({ looked: null }).text('[role=status]')).toBe('Looking up the pages read…');
    expect(drawn({ looked: 'failed' }).text('[role=status]')).toMatch(/could not be read/);
  });
});

describe('the table', () => {
  it('has a table for each site, the own page first with its words', () => {
    const { texts, root } = drawn();
    expect(texts('h1')).toEqual(['7 pages compared']);
    expect(texts('h2')).toEqual([
      'LinkedIn',
      'LinkedIn, 6 pages',
      'Facebook, one page',
      'Posting and response',
      'How to read it',
    ]);
    expect(root.querySelectorAll('table')).toHaveLength(2);
    expect(texts('tbody tr.mine th small')).toEqual(['3,240 followers, your page']);
  });

  it('gives each figure with its doubt and its reference', () => {
    const { row } = drawn();
    const cells = [...row(LIVELY.page.name).querySelectorAll('td.figure')].map((cell) =>
      [...cell.querySelectorAll('b, small')].map((part) => part.textContent),
    );
    expect(cells).toEqual([
      ['2\u00a0days', 'usually 4\u00a0days'],
      // Of Pike 11 posts (5 to 20) and of Halden 16 (9 to 26) may be as many, Calder's 4 (1 to 11) are not.
      ['25', 'this size: about 20', 'plausible: 16 to 37', 'between 1st and 3rd'],
      ['34', 'three times what its size expects (about 10)', 'between 30 and 34', '1st'],
    ]);
  });

  it('says what is not known', () => {
    const unseen = drawn().row(UNSEEN.page.name);
    expect([...unseen.querySelectorAll('td.figure b')].map((each) => each.textContent)).toEqual(
      Array(3).fill('not known'),
    );
    expect(unseen.textContent).toContain('followers not known');
    expect(unseen.querySelectorAll('.whisker')).toHaveLength(0);
  });

  it('marks an old reading, and links the page to read it again', () => {
    const old = drawn().row(OLD.page.name);
    expect(old.querySelector('.old')?.textContent).toBe('9 days before the newest reading: read again');
    for (const link of old.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toBe(OLD.page.url);
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
    }
    expect(drawn().row(LIVELY.page.name).querySelector('.old')).toBeNull();
  });

  it('follows no address but https', () => {
    const sly = kept({ name: 'Sly', handle: 'sly', followers: 10, posts: series([1, 2, 3], [1]) });
    sly.page.url = 'javascript:alert(1)';
    expect(drawn({ kept: [sly] }).root.querySelectorAll('a')).toHaveLength(0);
  });

  it('sorts by a column, says so, and tells it to a screen reader', async () => {
    const { click, onChoice, said } = drawn();
    await click('Posts in 3 months');
    expect(onChoice).toHaveBeenCalledWith({ ...ALL, sort: { by: 'posts', descending: true } });
    expect(said()).toBe('Sorted by posts, the most first.');
    const sorted = drawn({ choice: { ...ALL, sort: { by: 'posts', descending: true } } });
    expect(sorted.root.querySelector('th.posts')?.getAttribute('aria-sort')).toBe('descending');
    expect(sorted.root.querySelector('th.page')?.getAttribute('aria-sort')).toBe('none');
    expect(sorted.texts('tbody .page-name').slice(0, 2)).toEqual([MINE.page.name, LIVELY.page.name]);
  });

  it('has a map of the pages of a site, and none of a page alone', () => {
    const { root } = drawn();
    expect(root.querySelectorAll('.group-map')).toHaveLength(1);
    expect(root.querySelector('.group-map > p')?.textContent).toBe('LinkedIn');
    expect(drawn({ kept: [MINE] }).root.querySelectorAll('.group-map')).toHaveLength(0);
  });

  it('is called by the page’s name where it shows one alone', () => {
    const { text } = drawn({ kept: [FACEBOOK] });
    expect(text('h1')).toBe(FACEBOOK.page.name);
    expect(text('.intro')).toMatch(/Read a second page/);
  });
});

describe('what a person may do', () => {
  it('copies the table as text and as markup, and says so', async () => {
    const { click, onCopy, said } = drawn();
    await click('Copy table');
    const [plain = '', html = ''] = onCopy.mock.calls[0] ?? [];
    expect(plain.split('\n')).toHaveLength(8);
    expect(plain).toContain('Calder & Wray Engineering\tLinkedIn\tyes');
    expect(html).toContain('<td>Calder &amp; Wray Engineering</td>');
    expect(said()).toBe('Copied: the table, 7 pages. Paste it into a mail or a spreadsheet.');
  });

  it('says where copying was not allowed', async () => {
    const { click, said } = drawn({ onCopy: async () => false });
    await click('Copy table');
    expect(said()).toMatch(/did not allow copying/);
  });

  it('saves a file in the person’s language', async () => {
    const { click, onSave, said } = drawn({}, 'fr');
    await click('Enregistrer en CSV');
    const [name, file] = onSave.mock.calls[0] ?? [];
    expect(name).toBe('rollcall-comparaison-2026-11-11.csv');
    expect((await file?.text())?.split('\r\n')[1]).toMatch(/^Calder & Wray Engineering;LinkedIn;oui;3240;/);
    expect(said()).toBe('Fichier enregistré\u00A0: rollcall-comparaison-2026-11-11.csv.');
  });

  it('takes a page out of the table', async () => {
    const { root, change, onChoice } = drawn();
    const [, second] = root.querySelectorAll('.chooser input');
    if (!second) throw new Error('No box to tick.');
    await change(second, false);
    expect(onChoice).toHaveBeenCalledWith({ ...ALL, hidden: [LIVELY.page.key] });
  });

  it('forgets a page only when asked twice', async () => {
    const { root, click, onForget, said } = drawn();
    await click(`Forget ${LIVELY.page.name}`);
    expect(onForget).not.toHaveBeenCalled();
    await click('Keep it');
    expect(root.querySelector('.sure')).toBeNull();
    await click(`Forget ${LIVELY.page.name}`);
    await click('Yes, forget it');
    expect(onForget).toHaveBeenCalledWith(LIVELY.page.key);
    // The shell says it, and offers to put it back.
    expect(said()).toBe('');
  });

  it('says where a page could not be forgotten', async () => {
    const { click, said } = drawn({ onForget: () => Promise.reject(new Error('locked')) });
    await click(`Forget ${LIVELY.page.name}`);
    await click('Yes, forget it');
    expect(said()).toMatch(/could not be forgotten/);
  });

  it('names a page of which no reading is kept, and has no box for it', () => {
    const { texts, root } = drawn({ kept: [MINE, { ...LIVELY, readings: [] }] });
    expect(root.querySelectorAll('.chooser input')).toHaveLength(1);
    expect(texts('.chooser li p')[1]).toMatch(/^no reading is kept/);
  });
});

it('has a sign of seven marks for each verdict, no two alike, which says nothing by itself', () => {
  const signs = VERDICTS.map((verdict) => {
    const { root } = page();
    render(<VerdictSign verdict={verdict} />, root);
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelector('svg')?.children).toHaveLength(7);
    return String(root.querySelector('svg')?.outerHTML);
  });
  expect(new Set(signs).size).toBe(VERDICTS.length);
});

it('sets French with its no-break spaces', () => {
  const { root } = drawn({}, 'fr');
  const fixed = textsIn(pageWords('fr').compare);
  const said = [...root.querySelectorAll('*')].flatMap((element) => [
    element.textContent ?? '',
    element.getAttribute('aria-label') ?? '',
  ]);
  expect(said.length).toBeGreaterThan(200);
  expect([...fixed, ...said].filter((text) => /[\p{L}\d»’)] [:;?!»]|« /u.test(text))).toEqual([]);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
