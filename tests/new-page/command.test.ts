import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { called, started } from '../command-line/called.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-page-command-'));
const FRAMED = 'tests/pages/linkedin-ember-frame-pt/source.html';
const URL_OF_PAGE = 'https://www.linkedin.com/company/tecelagem-%C3%A1gua-rasa/posts/';

afterAll(() => rmSync(folder, { recursive: true }));

const newPage = (...words: string[]) => called('scripts/new-page.ts', [...words, '--into', folder]);

describe('npm run new-page', { timeout: 60_000 }, () => {
  test('makes a folder that is ready to label, and says what comes next', () => {
    const { status, stdout, stderr } = newPage(FRAMED, '--url', URL_OF_PAGE, '--name', 'made');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^new-page: moment of reading, from[^\n]+\n$/)]);
    expect(stdout).toContain('npx vitest run --project unit tests/pages.test.ts');
    expect(readdirSync(join(folder, 'made')).sort()).toEqual(['case.json', 'expected.json', 'frames', 'source.html']);
    expect(readdirSync(join(folder, 'made/frames'))).toHaveLength(2);
    const expected = JSON.parse(readFileSync(join(folder, 'made/expected.json'), 'utf8'));
    expect(expected).toEqual({ company: true, complete: true, page: {}, posts: [] });
    const facts = JSON.parse(readFileSync(join(folder, 'made/case.json'), 'utf8'));
    expect(facts.url).toMatch(/^https:\/\/www\.linkedin\.com\/company\/[^/]+\/posts\/$/);
    expect(facts.url).not.toContain('tecelagem');
  });

  test('takes an MHTML file with its frames', () => {
    const html = (body: string) => `Content-Type: text/html; charset=utf-8\r\n${body}\r\n`;
    const file = join(folder, 'page.mhtml');
    writeFileSync(
      file,
      `${[
        `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${URL_OF_PAGE}\r\nDate: Tue, 1 Sep 2026 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----b"\r\n\r\n`,
        html('\r\n<html lang="pt"><body><iframe src="cid:frame-1@mhtml.blink"></iframe></body></html>'),
        html(
          `Content-ID: <frame-1@mhtml.blink>\r\nContent-Location: ${URL_OF_PAGE}\r\n\r\n<html><body><h1>Tecelagem</h1></body></html>`,
        ),
      ].join('------b\r\n')}------b--\r\n`,
    );
    expect(newPage(file, '--name', 'from-mhtml').status).toBe(0);
    const source = readFileSync(join(folder, 'from-mhtml/source.html'), 'utf8');
    expect(source).toContain('<iframe src="frames/1.html">');
    expect(readFileSync(join(folder, 'from-mhtml/frames/1.html'), 'utf8')).toMatch(
      /<h1>(?!Tecelagem)[A-Z][a-z]{8}<\/h1>/,
    );
  });

  test('names the folder after site, layout and language, and never writes over another', () => {
    const page = ['tests/pages/linkedin-guest-inactive-fr/source.html', '--now', '2026-11-20'];
    const names = [1, 2].map(() => /Made \S+\/([\w-]+)\./.exec(newPage(...page).stdout)?.[1]);
    expect(names).toEqual(['linkedin-guest-fr', 'linkedin-guest-fr-2']);
  });

  test('takes a gzip, a piece of a page, and a folder with the page in it', () => {
    const card = '<main><div role="list"><div role="listitem"><h2>Harrow</h2></div></div></main>';
    const saved = join(folder, 'saved');
    mkdirSync(saved);
    const files = [join(saved, 'page.html.gz'), join(folder, 'piece.html')];
    writeFileSync(files[0] ?? '', gzipSync(card));
    writeFileSync(files[1] ?? '', card);
    for (const [index, file] of [...files, saved].entries()) {
      const name = `piece-${index}`;
      expect(newPage(file, '--url', URL_OF_PAGE, '--name', name).status).toBe(0);
      const source = readFileSync(join(folder, name, 'source.html'), 'utf8');
      expect(source).toMatch(/<div role="listitem"><h2>(?!Harrow)[A-Z][a-z]{5}<\/h2>/);
    }
  });

  test('keeps what stood in a declarative shadow root, where a reader finds it', () => {
    const file = join(folder, 'single-file.html');
    const html =
      '<html lang="en"><body><div><template shadowrootmode="open"><h1>Harrow</h1></template></div></body></html>';
    writeFileSync(file, `<!-- saved from url=(0052)${URL_OF_PAGE} -->${html}`);
    expect(newPage(file, '--name', 'single-file').status).toBe(0);
    expect(readFileSync(join(folder, 'single-file/source.html'), 'utf8')).toMatch(/<h1>(?!Harrow)[A-Z][a-z]{5}<\/h1>/);
  });

  test.each([
    ['nothing at all', []],
    ['a name that is a path', [FRAMED, '--url', URL_OF_PAGE, '--name', '../made']],
    ['a file that is not there', ['nowhere.html', '--url', URL_OF_PAGE, '--name', 'other']],
    ['a folder without a page', ['tests', '--url', URL_OF_PAGE, '--name', 'other']],
    ['a page of another site', [FRAMED, '--url', 'https://example.com/', '--name', 'other']],
    ['a page that is there already', [FRAMED, '--url', URL_OF_PAGE, '--name', 'there']],
    ['an option that it does not have', [FRAMED, '--name', 'other', '--forget', 'all']],
  ])('refuses %s with one line', (_, words) => {
    rmSync(join(folder, 'there'), { recursive: true, force: true });
    if (words.includes('there')) expect(newPage(...words).status).toBe(0);
    const { status, stdout, stderr } = newPage(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^new-page: [^\n]+\n$/);
  });

  test('as a program of its own it ends the same', () => {
    const words = ['nowhere.html', '--into', folder];
    expect(started('scripts/new-page.ts', words)).toEqual(called('scripts/new-page.ts', words));
  });
});
