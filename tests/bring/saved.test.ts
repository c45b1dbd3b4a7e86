/** Saved pages brought in: with a parser that stands for the browser's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bringFiles } from '../../lib/bring/bring-files.ts';
import { fakeStore, file, NOW, optionsWith } from './files.ts';

const PAGES = resolve(import.meta.dirname, '../pages');
const ACTIVE = join(PAGES, 'linkedin-guest-active-en');

const html = () => {
  const name = readdirSync(ACTIVE).find((each) => /\.html?$/.test(each)) ?? '';
  return readFileSync(join(ACTIVE, name), 'utf8');
};

const made: string[] = [];

beforeAll(() => {
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: object) => {
      made.push(name);
      return rules;
    },
  });
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (text: string) =>
        parseHTML(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`).document;
    },
  );
});
afterAll(() => vi.unstubAllGlobals());

async function brought(...files: File[]) {
  const store = fakeStore();
  return { result: await bringFiles(files, optionsWith(store)), store };
}

describe('a saved page', () => {
  const saved = new Date('2026-10-01T08:00:00.000Z');

  it('is read as of its file’s last change, and kept without a word', async () => {
    const { result, store } = await brought(file('page.html', html(), saved.getTime()));
    expect(result).toMatchObject({ brought: 1, refused: [] });
    const [first] = store.brought;
    expect(first).toMatchObject({ lens: 'prospect', said: {}, sets: [] });
    expect(first?.reading.site).toBe('linkedin');
    expect(first?.reading.posts.length).toBeGreaterThan(0);
    expect(first?.reading.posts.every(({ text }) => text === null)).toBe(true);
    expect(first?.reading.readAt).toBe(saved.toISOString());
    expect(new Set(made)).toEqual(new Set(['rollcall-saved-page']));
  });

  it('of a wrong clock is not read in the future', async () => {
    const { store } = await brought(file('page.html', html(), NOW.getTime() + 86_400_000 * 400));
    expect(store.brought[0]?.reading.readAt).toBe(NOW.toISOString());
  });

  it('may be packed', async () => {
    const { result } = await brought(file('page.html.gz', gzipSync(html()), saved.getTime()));
    expect(result).toMatchObject({ brought: 1, refused: [] });
  });

  it('in a folder comes with many files that are none', async () => {
    const { result } = await brought(
      file('Batch/page.html', html(), saved.getTime()),
      file('Batch/page_files/saved_resource.html', '<p>A frame</p>'),
      file('Batch/page_files/script.js', 'x'),
    );
    expect(result).toMatchObject({ brought: 1, refused: [] });
  });

  it.each([
    ['names no address', '<html><body><p>Hello</p></body></html>', 'no-address', undefined],
    [
      'is of another site',
      '<!-- saved from url=(0020)https://example.com/ --><html><body>Hello</body></html>',
      'no-company',
      'other-site',
    ],
    ['is empty', '', 'no-company', 'unreadable'],
  ])('that %s is refused with its reason', async (_, content, why, detail) => {
    const { result } = await brought(file('page.html', content), file('good.html', html(), saved.getTime()));
    expect(result.brought).toBe(1);
    expect(result.refused).toEqual([{ file: 'page.html', line: null, why, ...(detail && { detail }) }]);
  });
});
