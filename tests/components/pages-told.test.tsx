/** What the list of pages says of files that come in, and where something is wrong. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BringResult } from '../../lib/bring/bring.ts';
import { drawn, LISTED, NAMES } from './draw-pages.tsx';
import { type ListWorld, listWorld } from './pages-world.ts';

afterEach(() => vi.unstubAllGlobals());

describe('what is brought in', () => {
  const result: BringResult = {
    brought: 12,
    known: 3,
    pages: ['a', 'b', 'c', 'd', 'e'],
    refused: [
      { file: 'old.ndjson', line: 7, why: 'no-json' },
      { file: 'notes.txt', line: null, why: 'unknown-file' },
    ],
    refusedInAll: 2,
    stopped: false,
  };

  it('is told with its figures, and what was not taken with its line and reason', async () => {
    const bring = vi.fn(async () => result);
    const { root, fire, text, texts } = await drawn(listWorld({ kept: LISTED, changes: { bring } }));
    const input = root.querySelector('input.file') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
    await fire(input, 'change');
    expect(bring).toHaveBeenCalledOnce();
    expect(text('.brought > p')).toBe('12 readings of 5 pages brought in, 3 were known already, 2 were not taken.');
    expect(texts('.brought li')).toEqual([
      'old.ndjson, line 7not JSON',
      'notes.txtneither a saved page nor an export of Rollcall',
    ]);
  });

  it('shows how far it is, and stops', async () => {
    let signal: AbortSignal | null = null;
    const bring: ListWorld['world']['bring'] = (_, options) => {
      signal = options.signal;
      options.onProgress({ file: 'big.ndjson', bytes: 25, of: 100, brought: 4 });
      return new Promise(() => {});
    };
    const { root, fire, text, click } = await drawn(listWorld({ kept: LISTED, changes: { bring } }));
    const input = root.querySelector('input.file') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'big.ndjson')] });
    await fire(input, 'change');
    expect(text('.busy .hint')).toBe('25%, 4 readings so far: big.ndjson');
    await click('Stop');
    expect((signal as AbortSignal | null)?.aborted).toBe(true);
  });
});

describe('where something is wrong', () => {
  it.each([
    ['blocked', /^The browser lets nothing be kept here/],
    ['newer', /newer version of Rollcall/],
    ['failed', /could not be looked up/],
  ] as const)('a store that is %s says so in a sentence', async (closed, sentence) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { text, root } = await drawn(listWorld({ closed }));
    expect(text('.problem')).toMatch(sentence);
    // The rest goes on: sets and bringing in stand there.
    expect(root.querySelector('.sets-rail')).not.toBeNull();
  });

  it('damaged records are counted, and everything else goes on', async () => {
    const { text, rows } = await drawn(listWorld({ kept: LISTED, damaged: 2 }));
    expect(text('.problem')).toBe(
      '2 records can no longer be read. They are left as they are, and everything else goes on.',
    );
    expect(rows()).toEqual(NAMES);
  });

  it('with nothing read yet says how to begin', async () => {
    const { text, the } = await drawn(listWorld({}));
    expect(text('h1')).toBe('No page has been read yet');
    expect(the('a', 'How to read a page').getAttribute('href')).toBe('help.html');
  });
});
