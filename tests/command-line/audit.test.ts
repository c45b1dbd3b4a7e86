/** The command line as people and scripts meet it: what it prints, where, and how it ends. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
const SAMPLE = 'tests/pages/linkedin-guest-active-en';
const page = join(SAMPLE, 'source.html');
const facts = JSON.parse(readFileSync(join(SAMPLE, 'case.json'), 'utf8'));
const at = ['--url', facts.url, '--now', facts.now];

function audit(words: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.ts', ...words], {
    encoding: 'utf8',
    input,
  });
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
    expect(reading.readAt).toBe('2026-11-20T09:00:00.000Z');
    expect(reading.page.name).toBe('Café Teale');
    expect(reading.posts).toHaveLength(1);
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
    ['a folder', () => [folder]],
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

function large(): string {
  const path = file('large.html', '');
  truncateSync(path, 100 * 1024 * 1024 + 1);
  return path;
}

/** As Chromium saves it: the page in one part, its frame in another, joined by content id. */
function mhtml(): string {
  const id = (BigInt(Date.parse('2026-11-10T12:00:00Z')) << 22n).toString();
  const handle = 'https://www.linkedin.com/company/cafe-teale';
  const card = `<div data-urn="urn:li:activity:${id}"><div class="update-components-actor__container"><a class="update-components-actor__meta-link" href="${handle}/posts">x</a><span class="update-components-actor__sub-description">1w</span></div></div>`;
  const frame = `<html lang="en"><main><h1 class="org-top-card-summary__title">Caf=C3=A9 Teale</h1><a aria-current="page" href="${handle}/posts/">Posts</a>${card}</main></html>`;
  const part = (headers: string[], body: string) =>
    ['--b0', ...headers, '', body.replace(/="/g, '=3D"'), ''].join('\r\n');
  const html = ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'];
  mkdirSync(folder, { recursive: true });
  return [
    'From: <Saved by a browser>',
    `Snapshot-Content-Location: ${handle}/posts/`,
    'Date: Fri, 20 Nov 2026 09:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b0"',
    '',
    part(
      [...html, 'Content-ID: <frame-A@mhtml>', `Content-Location: ${handle}/posts/`],
      '<html><body><iframe src="cid:frame-B@mhtml"></iframe></body></html>',
    ),
    part([...html, 'Content-ID: <frame-B@mhtml>', 'Content-Location: https://www.linkedin.com/preload/'], frame),
    '--b0--',
    '',
  ].join('\r\n');
}
