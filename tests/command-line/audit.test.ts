/** The command line as people and scripts meet it: what it prints, where, and how it ends. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { called, started } from './called.ts';

// A test may call several times, and some calls start a program of their own: on a busy machine that is seconds.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
const SAMPLE = 'tests/pages/linkedin-guest-active-en';
const page = join(SAMPLE, 'source.html');
const facts = JSON.parse(readFileSync(join(SAMPLE, 'case.json'), 'utf8'));
const at = ['--url', facts.url, '--now', facts.now];

/** The sample page whose company is in a frame. */
const FRAMED_FOLDER = 'tests/pages/linkedin-ember-frame-pt';
const FRAMED = JSON.parse(readFileSync(join(FRAMED_FOLDER, 'case.json'), 'utf8'));

/** What reads its standard input is a program of its own. */
function audit(words: string[], input: string | Buffer = '') {
  const isAlone = input !== '' || words.includes('-');
  const { status, stdout, stderr } = isAlone
    ? started('scripts/audit.ts', words, input)
    : called('scripts/audit.ts', words);
  return { status, stdout, lines: stderr.split('\n').filter(Boolean) };
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('a company page', () => {
  test('--json stands alone on stdout, and holds no words of posts', () => {
    const { status, stdout, lines } = audit([page, ...at, '--json']);
    const done = JSON.parse(stdout);
    expect({ status, lines, format: done.format }).toEqual({ status: 0, lines: [], format: 'rollcall.audit/1' });
    expect(done.reading.posts.length).toBeGreaterThan(5);
    expect(
      done.reading.posts.every((post: { text: { excerpt: string } | null }) => (post.text?.excerpt ?? '') === ''),
    ).toBe(true);
    expect(done.context).toEqual({ lens: 'mine' });
  });

  test('the report has the name, the verdict and the next steps, in the language asked for', () => {
    expect(audit([page, ...at]).stdout).toMatch(/\nActive\n[\s\S]*\nNext steps\n1\. /);
    expect(audit([page, ...at, '--lang', 'fr']).stdout).toMatch(/\nActive\n[\s\S]*\nProchaines étapes\n1\. /);
  });

  test('a .json is measured and diagnosed again, the same', () => {
    const first = audit([page, ...at, '--json']).stdout;
    const again = audit([file('audit.json', first), '--json']).stdout;
    expect(JSON.parse(again)).toEqual(JSON.parse(first));
    const { reading } = JSON.parse(first);
    expect(JSON.parse(audit([file('reading.json', JSON.stringify(reading)), '--json']).stdout).diagnosis).toEqual(
      JSON.parse(first).diagnosis,
    );
  });

  test('the address and the moment are found in the file, and said', () => {
    const copy = join(folder, 'copy.html');
    copyFileSync(page, copy);
    utimesSync(copy, new Date(facts.now), new Date(facts.now));
    const { status, lines, stdout } = audit([copy, '--json']);
    expect(status).toBe(0);
    expect(lines.join('\n')).toMatch(
      /address, from the file: https:[^\n]*\n.*moment of reading, from the file's last change: /,
    );
    expect(JSON.parse(stdout).reading.readAt).toBe(new Date(facts.now).toISOString());
  });

  test('standard input, and gzip', () => {
    expect(audit(['-', ...at, '--json'], readFileSync(page, 'utf8')).status).toBe(0);
    expect(audit([file('page.html.gz', gzipSync(readFileSync(page))), ...at]).status).toBe(0);
  });

  test('MHTML: its own address, its own date, its frames', () => {
    const done = audit([file('page.mhtml', mhtml()), '--json']);
    expect(done.status).toBe(0);
    const { reading } = JSON.parse(done.stdout);
    expect(reading.readAt).toBe('2026-11-21T13:20:00.000Z');
    expect(reading.page.name).toBe('Tecelagem Água Rasa');
    const { posts } = JSON.parse(readFileSync(join(FRAMED_FOLDER, 'expected.json'), 'utf8'));
    expect(reading.posts).toHaveLength(posts.length);
  });

  test('a folder: the one page in it, its frames, its address, its last change', () => {
    const saved = savedFolder('saved');
    utimesSync(join(saved, 'Água Rasa.html'), new Date(FRAMED.now), new Date(FRAMED.now));
    for (const named of [saved, join(saved, 'Água Rasa.html')]) {
      const { status, stdout, lines } = audit([named, '--json']);
      const { reading } = JSON.parse(stdout);
      expect({ status, name: reading.page.name, readAt: reading.readAt, url: reading.url }).toEqual({
        status: 0,
        name: 'Tecelagem Água Rasa',
        readAt: FRAMED.now,
        url: FRAMED.url,
      });
      expect(lines[0]).toBe(`${named}: address, from the file: ${FRAMED.url}`);
      expect(lines[1]).toMatch(/: moment of reading, from the file's last change: /);
    }
  });

  test('packed: a folder with its frames, an MHTML on standard input, a reading', () => {
    const packed = savedFolder('packed', gzipSync, '.gz');
    expect(audit([packed, '--now', FRAMED.now, '--json']).status).toBe(0);
    expect(audit(['-', '--json'], gzipSync(mhtml())).status).toBe(0);
    const reading = audit([page, ...at, '--json']).stdout;
    expect(JSON.parse(audit([file('audit.json.gz', gzipSync(reading)), '--json']).stdout)).toEqual(JSON.parse(reading));
  });

  test('a piece of a page: the feed alone, whose address must be given', () => {
    const { url, now } = JSON.parse(readFileSync('tests/pages/linkedin-ember-thriving-en/case.json', 'utf8'));
    const { document } = parseHTML(readFileSync('tests/pages/linkedin-ember-thriving-en/source.html', 'utf8'));
    const feed = file('feed.html', document.querySelector('.scaffold-finite-scroll')?.outerHTML ?? '');
    const { status, stdout } = audit([feed, '--url', url, '--now', now, '--json']);
    expect(status).toBe(0);
    const whole = JSON.parse(audit(['tests/pages/linkedin-ember-thriving-en', '--now', now, '--json']).stdout);
    const ids = (done: { reading: { posts: { id: string }[] } }) => done.reading.posts.map(({ id }) => id);
    expect(ids(JSON.parse(stdout))).toEqual(ids(whole));
    expect(audit([feed]).status).toBe(2);
  });

  test('a closed shadow root is left out, and noted', () => {
    const closed = '<x-part><template shadowrootmode="closed"><p>closed</p></template></x-part>';
    const noted = file('closed.html', readFileSync(page, 'utf8').replace(/<main[^>]*>/, `$&${closed}`));
    const codes = (named: string) =>
      JSON.parse(audit([named, ...at, '--json']).stdout).reading.notes.map((note: { code: string }) => note.code);
    expect(codes(noted)).toEqual(expect.arrayContaining([...codes(page), 'closed-part']));
  });

  test('SingleFile: its address, and the moment that it names', () => {
    const comment =
      '<!--\n Page saved with SingleFile \n url: https://www.linkedin.com/company/quellmark-instruments/?trk=x \n saved date: Fri Nov 20 2026 17:40:00 GMT+0100 (CET)\n-->';
    const single = file('single.html', readFileSync(page, 'utf8').replace(/<html[^>]*>/, `$&${comment}`));
    const { stdout, lines } = audit([single, '--json']);
    expect(JSON.parse(stdout).reading.readAt).toBe('2026-11-20T16:40:00.000Z');
    expect(lines).toEqual([
      `${single}: address, from the file: https://www.linkedin.com/company/quellmark-instruments/?trk=x`,
    ]);
  });

  test('a .json in UTF-16, as some shells write it', () => {
    const reading = audit([page, ...at, '--json']).stdout;
    const wide = file('wide.json', Buffer.from(`\ufeff${reading}`, 'utf16le'));
    expect(JSON.parse(audit([wide, '--json']).stdout)).toEqual(JSON.parse(reading));
    expect(audit(['-', '--json'], readFileSync(wide)).status).toBe(0);
  });

  test('several files: one audit a line with --json, else a table', () => {
    const one = file('one.json', audit([page, ...at, '--json']).stdout);
    const rows = audit([one, one, '--json'])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => row.file)).toEqual([one, one]);
    expect(audit([one, one]).stdout.trim().split('\n')).toHaveLength(3);
  });
});

describe('what ends with 2, in one line on stderr and nothing on stdout', () => {
  const lying = () => JSON.stringify({ ...JSON.parse(audit([page, ...at, '--json']).stdout).reading, readAt: 'soon' });
  test.each([
    ['no file', () => []],
    ['a missing file', () => [join(folder, 'none.html')]],
    ['--url with a folder of several pages', () => [folderWith('several', 'one.html', 'two.mhtml'), ...at]],
    ['a folder without a page', () => [folderWith('none', 'page.txt', '._page.html')]],
    ['a gzip that is cut off', () => [file('cut.html.gz', gzipSync(readFileSync(page)).subarray(0, 99)), ...at]],
    ['no address anywhere', () => [file('bare.html', '<html><body><p>Hello</p></body></html>')]],
    ['an address that is none', () => [page, '--url', 'linkedin', '--now', facts.now]],
    ['an address of another kind', () => [page, '--url', 'file:///etc/hosts']],
    ['a moment that is none', () => [page, '--url', facts.url, '--now', 'yesterday']],
    ['an unknown language', () => [page, ...at, '--lang', 'xx']],
    ['an unknown lens', () => [page, ...at, '--lens', 'friend']],
    ['an unknown option', () => [page, ...at, '--fast']],
    ['--url with several files', () => [page, page, ...at]],
    ['JSON that cannot be parsed', () => [file('broken.json', '{"format":')]],
    ['a file over 100 MB', () => [large()]],
  ])('%s', (_, words) => {
    const { status, stdout, lines } = audit(words());
    expect({ status, stdout, lines: lines.length }).toEqual({ status: 2, stdout: '', lines: 1 });
  });

  test('JSON that lies: the field is named', () => {
    const { status, lines } = audit([file('lie.json', lying())]);
    expect({ status, lines }).toEqual({ status: 2, lines: [expect.stringContaining('readAt')] });
  });
});

describe('what ends with 3: no company page in it', () => {
  const company = ['--url', 'https://www.linkedin.com/company/harrow-teale/', '--now', '2026-11-20'];
  test.each([
    ['another site', () => [page, '--url', 'https://www.example.com/', '--now', '2026-11-20']],
    ['a profile', () => [page, '--url', 'https://www.linkedin.com/in/ann/', '--now', '2026-11-20']],
    ['an empty file', () => [file('empty.html', ''), ...company]],
    ['a binary file', () => [file('picture.html', Buffer.from([0x89, 0x50, 0, 1, 2, 3])), ...company]],
    ['a cut-off file', () => [file('cut.html', readFileSync(page).subarray(0, 150)), ...company]],
    ['an admin view', () => [page, '--url', 'https://www.linkedin.com/company/1234/admin/', '--now', '2026-11-20']],
  ])('%s', (_, words) => {
    const { status, stdout, lines } = audit(words());
    expect({ status, stdout, lines }).toEqual({
      status: 3,
      stdout: '',
      lines: [expect.stringContaining('no company page in it')],
    });
  });

  test('of several files the worst counts, and the good ones are printed', () => {
    const good = file('good.json', audit([page, ...at, '--json']).stdout);
    const { status, stdout } = audit([good, file('bare.html', '<p>x</p>'), '--json']);
    expect({ status, audits: stdout.trim().split('\n').length }).toEqual({ status: 2, audits: 1 });
  });
});

test.each([
  ['a company page', [page, ...at]],
  ['an unknown option', [page, ...at, '--fast']],
  ['no company page', [page, '--url', 'https://www.linkedin.com/in/ann/', '--now', '2026-11-20']],
  ['help', ['--help']],
])('a program of its own ends and prints the same: %s', (_, words) => {
  expect(started('scripts/audit.ts', words)).toEqual(called('scripts/audit.ts', words));
});

/** As Chrome saves "Webpage, complete". */
function savedFolder(name: string, pack: (content: string) => string | Buffer = String, ending = ''): string {
  const saved = join(folder, name);
  const beside = join(saved, 'Água Rasa_files');
  mkdirSync(beside, { recursive: true });
  const text = (from: string) => readFileSync(join(FRAMED_FOLDER, from), 'utf8');
  const html = text('source.html').replaceAll('"frames/', '"./Água Rasa_files/');
  const comment = `\n<!-- saved from url=(0099)${FRAMED.url} -->\n`;
  writeFileSync(join(saved, `Água Rasa.html${ending}`), pack(html.replace(/<!DOCTYPE html>/i, `$&${comment}`)));
  for (const frame of ['interop.html', 'decoy.html']) {
    writeFileSync(join(beside, frame + ending), pack(text(`frames/${frame}`)));
  }
  return saved;
}

function folderWith(name: string, ...names: string[]): string {
  mkdirSync(join(folder, name), { recursive: true });
  for (const each of names) writeFileSync(join(folder, name, each), '<p>x</p>');
  return join(folder, name);
}

function large(): string {
  const path = file('large.html', '');
  truncateSync(path, 100 * 1024 * 1024 + 1);
  return path;
}

/** As Chromium saves it: the page in one part, its frames in others, joined by content id. */
function mhtml(): string {
  const text = (from: string) => readFileSync(join(FRAMED_FOLDER, from), 'utf8');
  const quoted = (html: string) =>
    Buffer.from(html)
      .toString('latin1')
      .replace(/[=\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`)
      .replace(/\n/g, '\r\n');
  const part = (id: string, address: string, html: string) =>
    [
      '--b0',
      'Content-Type: text/html',
      `Content-ID: <frame-${id}@mhtml.blink>`,
      'Content-Transfer-Encoding: quoted-printable',
      `Content-Location: ${address}`,
      '',
      quoted(html),
      '',
    ].join('\r\n');
  const page = text('source.html').replace(/"frames\/(\w+)\.html"/g, '"cid:frame-$1@mhtml.blink"');
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${FRAMED.url}`,
    'Date: Sat, 21 Nov 2026 13:20:00 GMT',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b0"',
    '',
    part('top', FRAMED.url, page),
    part('interop', 'https://www.linkedin.com/preload/', text('frames/interop.html')),
    part('decoy', 'https://www.linkedin.com/preload/?hidden', text('frames/decoy.html')),
    '--b0--',
    '',
  ].join('\r\n');
}
