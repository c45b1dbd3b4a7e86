/** Many files at once: folders, lists of audits, threads, forms, and files that fail among them. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { post, reading } from '../readings.ts';
import { called, started } from './called.ts';

// A test may call several times, and some calls start a program of their own: on a busy machine that is seconds.
vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), 'rollcall-many-'));
const SAMPLE = 'tests/pages/linkedin-guest-active-en';
const FACTS = JSON.parse(readFileSync(join(SAMPLE, 'case.json'), 'utf8'));
const MOMENT = ['--now', FACTS.now];

/** What reads its standard input is a program of its own. */
function audit(words: string[], input = '') {
  const { status, stdout, stderr } = words.includes('-')
    ? started('scripts/audit.ts', words, input)
    : called('scripts/audit.ts', words);
  return { status, stdout, lines: stderr.split('\n').filter(Boolean) };
}

/** A kept audit of an invented company: one post a week. */
const company = (handle: string) => {
  const named = reading([post(3), post(10), post(17), post(24)], {
    url: `https://www.linkedin.com/company/${handle}/`,
  });
  const page = { ...named.page, id: null, name: `Company ${handle}`, handle };
  return { format: 'rollcall.audit/1', reading: { ...named, page }, kept: { label: `label of ${handle}` } };
};

function folderWith(name: string, files: Record<string, string | Buffer>): string {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(made, file, '..'), { recursive: true });
    writeFileSync(join(made, file), content);
  }
  return made;
}

const page = readFileSync(join(SAMPLE, 'source.html'));
const rowsOf = (text: string) => text.trim().split('\n');
const filesIn = (stdout: string): string[] => rowsOf(stdout).map((line) => JSON.parse(line).file);

describe('a folder', () => {
  test('its pages and audits by name, and neither frames nor other files', () => {
    const made = folderWith('mixed', {
      'b.html': page,
      'a.mhtml': `Snapshot-Content-Location: ${FACTS.url}\r\nMIME-Version: 1.0\r\nDate: ${new Date(FACTS.now).toUTCString()}\r\nContent-Type: text/html\r\n\r\n${page}`,
      'c.json': JSON.stringify(company('ash')),
      'd.ndjson': `${JSON.stringify(company('beech'))}\n\n${JSON.stringify(company('cedar'))}\n`,
      'e.ndjson.gz': gzipSync(JSON.stringify(company('dogwood'))),
      'package.json': '{"name":"other"}',
      'saved_resource.html': page,
      'b_files/frame.html': page,
      '._b.html': page,
      'notes.txt': 'notes',
    });
    const { status, stdout } = audit([made, '--json']);
    const names = ['a.mhtml', 'b.html', 'c.json', 'd.ndjson:1', 'd.ndjson:3', 'e.ndjson.gz:1'];
    expect({ status, files: filesIn(stdout) }).toEqual({ status: 0, files: names.map((name) => join(made, name)) });
  });

  test('one without a page is a fault, of several named the others go on', () => {
    const good = folderWith('good', { 'one.json': JSON.stringify(company('elm')) });
    const none = folderWith('none', { 'notes.txt': 'notes' });
    const { status, stdout, lines } = audit([good, none, '--json']);
    expect({ status, files: filesIn(stdout), lines }).toEqual({
      status: 2,
      files: [join(good, 'one.json')],
      lines: [`${none}: is a folder without a saved page or an audit directly in it`],
    });
  });
});

describe('audits in one file', () => {
  test('a bad line is told by its number, and the others are read', () => {
    const lines = [JSON.stringify(company('fir')), '{"format":', JSON.stringify({ ...company('gum'), reading: {} })];
    const made = folderWith('lines', {
      'all.ndjson': `\ufeff${lines.join('\r\n')}\r\n${JSON.stringify(company('hazel'))}`,
    });
    const file = join(made, 'all.ndjson');
    const done = audit([file, '--json']);
    expect(done.status).toBe(2);
    expect(filesIn(done.stdout)).toEqual([`${file}:1`, `${file}:4`]);
    expect(done.lines[0]).toBe(`${file}:2: the JSON is no reading: it cannot be parsed`);
    expect(done.lines[1]).toContain(`${file}:3: the JSON is no reading: reading.site`);
    expect(done.lines).toHaveLength(2);
  });

  test('a list in a .json, and what one command prints as the input of another', () => {
    const made = folderWith('list', { 'list.json': JSON.stringify([company('iris'), company('juniper')]) });
    const printed = audit([join(made, 'list.json'), '--json']).stdout;
    expect(filesIn(printed)).toEqual([`${join(made, 'list.json')}:1`, `${join(made, 'list.json')}:2`]);
    expect(filesIn(audit(['-', '--json'], printed).stdout)).toEqual(['-:1', '-:2']);
  });

  test('of a newer version: said, and not guessed at', () => {
    const made = folderWith('newer', { 'x.json': JSON.stringify({ ...company('kapok'), format: 'rollcall.audit/2' }) });
    const { status, lines } = audit([join(made, 'x.json')]);
    expect({ status, lines }).toEqual({ status: 2, lines: [expect.stringContaining('newer version')] });
  });
});

describe('more than are seen beside one another', () => {
  const made = () => {
    const files = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [
        `p${String(index).padStart(2, '0')}.html`,
        index === 7 ? '<p>x</p>' : page,
      ]),
    );
    return folderWith('crowd', { ...files, 'p20.html': '' });
  };

  test('in threads and in one: the same lines in the same order, and the failing ones told', () => {
    const crowd = made();
    const threads = audit([crowd, ...MOMENT, '--json', '--jobs', '3']);
    const one = audit([crowd, ...MOMENT, '--json', '--jobs', '1']);
    expect(threads.stdout).toBe(one.stdout);
    expect(filesIn(one.stdout)).toHaveLength(22);
    expect(filesIn(one.stdout)).toEqual(filesIn(one.stdout).toSorted());
    for (const { status, lines } of [threads, one]) {
      expect(status).toBe(2);
      expect(lines).toEqual([
        expect.stringMatching(/^24 pages: each is read by itself\. Up to 20 /),
        `${join(crowd, 'p07.html')}: the file names no address: give it with --url`,
        expect.stringMatching(/p20\.html: .*no company page in it/),
      ]);
    }
  });

  test('a table, a row a page, and CSV with one heading', () => {
    const crowd = made();
    expect(rowsOf(audit([crowd, ...MOMENT]).stdout)).toHaveLength(1 + 22);
    const csv = audit([crowd, ...MOMENT, '--csv']).stdout;
    expect(csv.match(/\ufeff/g)).toHaveLength(1);
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 22);
  });
});

describe('forms', () => {
  const pair = () => {
    const made = folderWith('pair', {
      'maple.json': JSON.stringify(company('maple')),
      'oak.json': JSON.stringify(company('oak')),
    });
    return [join(made, 'maple.json'), join(made, 'oak.json')];
  };

  test('CSV: a row a page, a row a post, the marks of the language', () => {
    const rows = audit([...pair(), '--csv'])
      .stdout.replace('\ufeff', '')
      .trim()
      .split('\r\n');
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['Company maple', 'Company oak']);
    const posts = audit([...pair(), '--csv', '--posts'])
      .stdout.trim()
      .split('\r\n');
    expect(posts).toHaveLength(1 + 2 * 4);
    expect(audit([...pair(), '--csv', '--lang', 'fr']).stdout.split('\r\n')[1]).toMatch(/^Company maple;/);
  });

  test('Markdown: a table, and each page', () => {
    const { stdout } = audit([...pair(), '--markdown']);
    expect(stdout).toMatch(/^\| Company maple \|/m);
    expect(stdout).toMatch(/^## Company oak$/m);
  });

  test('letters in place of names, in every form', () => {
    for (const form of [['--json'], ['--csv'], ['--csv', '--posts'], ['--markdown'], []]) {
      const { status, stdout } = audit([...pair(), ...form, '--hide-names']);
      expect(status).toBe(0);
      expect(stdout).toContain('Page B');
      expect(stdout).not.toMatch(/maple|oak/i);
    }
  });

  test('into a file; one that cannot be written is a fault, and none is made for nothing', () => {
    const file = join(folder, 'out.csv');
    const { status, stdout } = audit([...pair(), '--csv', '-o', file]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(audit([...pair(), '--csv']).stdout);
    expect(audit([...pair(), '-o', join(folder, 'no-such-folder', 'out.csv')]).status).toBe(2);
    expect(audit([...pair(), '-o', folder]).status).toBe(2);
    const [maple = ''] = pair();
    const before = readFileSync(maple, 'utf8');
    expect(audit([maple, '--json', '-o', maple]).status).toBe(2);
    expect(readFileSync(maple, 'utf8')).toBe(before);
    expect(audit([join(folder, 'missing.html'), '-o', join(folder, 'nothing.txt')]).status).toBe(2);
    expect(existsSync(join(folder, 'nothing.txt'))).toBe(false);
  });

  test('a report of several pages: one file with their names, or without', () => {
    const file = join(folder, 'report.html');
    const { status } = audit([...pair(), '--report', '-o', file, '--title', 'Our sector', '--client', 'Linden & Sons']);
    const html = readFileSync(file, 'utf8');
    expect(status).toBe(0);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('Our sector');
    expect(html).toContain('Linden &amp; Sons');
    expect(html).toContain('Company maple');
    expect(html).not.toMatch(/<script|<link|src="http/i);
    const hidden = audit([...pair(), '--report', '--hide-names', '--lang', 'fr']).stdout;
    expect(hidden).toMatch(/<html lang="fr"/);
    expect(hidden).not.toMatch(/maple|oak/i);
  });

  test.each([
    ['two forms', ['--json', '--csv']],
    ['--posts alone', ['--posts']],
    ['a title without a report', ['--title', 'x']],
    ['no jobs', ['--jobs', '0']],
    ['jobs that are none', ['--jobs', 'all']],
    ['a paper that is none', ['--report', '--paper', 'A5']],
    ['--explain-verdict with a form that has no place for it', ['--csv', '--explain-verdict']],
  ])('refused in one line: %s', (_, words) => {
    const { status, stdout, lines } = audit([...pair(), ...words]);
    expect({ status, stdout, lines: lines.length }).toEqual({ status: 2, stdout: '', lines: 1 });
  });

  test('--help', () => {
    const { status, stdout, lines } = audit(['--help']);
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    for (const word of ['--url', '--now', '--lens', '--csv', '--markdown', '--report', '--jobs', '--hide-names']) {
      expect(stdout).toContain(word);
    }
  });
});

test('the same audits through a copy of the folder', () => {
  const made = folderWith('again', { 'one.json': JSON.stringify(company('pine')) });
  copyFileSync(join(made, 'one.json'), join(made, 'two.json'));
  const audits = rowsOf(audit([made, '--json']).stdout).map((line) => JSON.parse(line));
  expect(audits.map(({ kept }) => kept)).toEqual([{ label: 'label of pine' }, { label: 'label of pine' }]);
});
