/** What goes into a tab, and in which order: first the question for its languages, then their words with the reader. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Call = { target: { tabId: number }; files: string[]; injectImmediately: boolean };

const tab = { id: 7, windowId: 1, title: 'A page', url: '', incognito: false };
const calls: Call[] = [];
/** What each script answers, by its file; a function may wait or throw. */
let answers: Record<string, unknown> = {};
let urlLater: string | null = null;

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [tab],
      get: async () => ({ ...tab, url: urlLater ?? tab.url }),
    },
    scripting: {
      executeScript: async (call: Call) => {
        calls.push(call);
        const answer = answers[call.files.at(-1) ?? ''];
        if (answer instanceof Error) return [{ error: answer }];
        return [{ result: typeof answer === 'function' ? await answer() : answer }];
      },
    },
  },
}));

const { askReader, inject } = await import('../../lib/ask-tab.ts');

const LINKEDIN = 'https://www.linkedin.com/company/harrow-teale/posts/';
const FACEBOOK = 'https://www.facebook.com/orchardpress';
/** What all scripts are made of goes in first. */
const LANGUAGE = ['/core.js', '/language.js'];
const READ = { outcome: { ok: true } };
const filesOf = () => calls.map(({ files }) => files);

beforeEach(() => {
  calls.length = 0;
  urlLater = null;
  tab.url = LINKEDIN;
  answers = { '/language.js': { lexicons: ['fr'] }, '/reader-linkedin.js': READ, '/reader-facebook.js': READ };
});
afterEach(() => vi.useRealTimers());

describe('a click', () => {
  it('asks a LinkedIn page for its language, then reads it with the words of that language alone, the reader last', async () => {
    expect(await askReader()).toMatchObject({ tab: { id: 7 }, injected: { answer: READ } });
    expect(filesOf()).toEqual([LANGUAGE, ['/words/fr.js', '/reader-linkedin.js']]);
    expect(calls.every(({ target, injectImmediately }) => target.tabId === 7 && injectImmediately)).toBe(true);
  });

  it('brings English to a Facebook page as well, once', async () => {
    tab.url = FACEBOOK;
    await askReader();
    answers['/language.js'] = { lexicons: ['en'] };
    await askReader();
    expect(filesOf()).toEqual([
      LANGUAGE,
      ['/words/en.js', '/words/fr.js', '/facebook-data.js', '/reader-facebook.js'],
      LANGUAGE,
      ['/words/en.js', '/facebook-data.js', '/reader-facebook.js'],
    ]);
  });

  it('reads a page without words where there are none for its language', async () => {
    answers['/language.js'] = { lexicons: [] };
    expect((await askReader()).injected).toEqual({ answer: READ });
    expect(filesOf()[1]).toEqual(['/reader-linkedin.js']);
  });

  it.each([
    ['what is no list', 'fr', []],
    ['what names no lexicon', ['../popup', 'FR', 'fr/x', '', 4, null, 'pt-PT'], []],
    ['more than a page can be in', ['fr', 'de', 'zh-TW', 'fil', 'ar'], ['fr', 'de', 'zh-TW', 'fil']],
    ['one twice', ['fr', 'fr'], ['fr']],
    ['an error', undefined, []],
  ])('takes nothing from %s', async (_, lexicons, taken) => {
    answers['/language.js'] = { lexicons };
    await askReader();
    expect(filesOf()[1]).toEqual([...taken.map((name) => `/words/${name}.js`), '/reader-linkedin.js']);
  });

  it('begins anew, once, in a document that came between two calls: nothing of ours stands in it', async () => {
    let times = 0;
    answers['/reader-linkedin.js'] = () => (times++ === 0 ? null : { unfinished: true });
    answers['/go-on.js'] = READ;
    expect((await askReader()).injected).toEqual({ answer: READ });
    const reader = ['/words/fr.js', '/reader-linkedin.js'];
    expect(filesOf()).toEqual([LANGUAGE, reader, LANGUAGE, reader, ['/go-on.js']]);
    answers['/go-on.js'] = null;
    expect((await askReader()).injected).toEqual({ failure: 'bad-data' });
  });

  it('goes into no other site', async () => {
    tab.url = 'https://example.com/';
    expect((await askReader()).injected).toBeNull();
    expect(calls).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('is told by the first call, and nothing else is injected', async () => {
    answers['/language.js'] = () => Promise.reject(new Error('Cannot access contents of the page.'));
    expect((await askReader()).injected).toEqual({ failure: 'forbidden' });
    // Firefox, where no script may go.
    answers['/language.js'] = undefined;
    expect((await askReader()).injected).toEqual({ failure: 'forbidden' });
    answers['/language.js'] = null;
    expect((await askReader()).injected).toEqual({ failure: 'bad-data' });
    expect(filesOf()).toEqual([LANGUAGE, LANGUAGE, LANGUAGE]);
  });

  it('is told by the second', async () => {
    answers['/reader-linkedin.js'] = () => Promise.reject(new Error('No tab with id: 7'));
    expect(await inject(7, { files: ['/reader-linkedin.js'], lexicons: [] })).toEqual({ failure: 'gone' });
  });

  it('is a script that throws, of which Firefox gives the error and Chromium nothing', async () => {
    for (const thrown of [new Error('x'), null]) {
      answers['/reader-linkedin.js'] = thrown;
      expect((await askReader()).injected).toEqual({ failure: 'bad-data' });
    }
  });

  it('is a tab that has moved on meanwhile', async () => {
    urlLater = 'https://www.linkedin.com/company/another/';
    expect((await askReader()).injected).toEqual({ failure: 'gone' });
  });

  it('lasts no longer than one call may: both share the patience', async () => {
    vi.useFakeTimers();
    const never = () => new Promise(() => {});
    const late = () => new Promise((resolve) => setTimeout(() => resolve({ lexicons: [] }), 5_000));
    answers['/language.js'] = late;
    answers['/reader-linkedin.js'] = never;
    let injected: unknown;
    void inject(7, { files: ['/reader-linkedin.js'], lexicons: [] }).then((said) => {
      injected = said;
    });
    await vi.advanceTimersByTimeAsync(7_900);
    expect([injected, calls.length]).toEqual([undefined, 2]);
    await vi.advanceTimersByTimeAsync(200);
    expect(injected).toEqual({ failure: 'timed-out' });
  });
});
