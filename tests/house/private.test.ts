/** What the built package is not able to do: no promise is easier to keep than one that cannot be broken. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canary, plant } from '../browser/private/canaries.ts';
import { found } from '../browser/private/search.ts';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** Ways to have code in a page that nobody clicked for, or in the page's own world. This is the list, and no use of any. */
const RUNS_UNASKED =
  /\b(?:registerContentScripts|updateContentScripts|userScripts|contentScripts|declarativeContent|webNavigation|webRequest|declarativeNetRequest)\b|\.(?:insertCSS|setUninstallURL)\(|\bworld\s*:\s*["'`]MAIN\b|content-script-started/g;

/** Ways to be let do more than the manifest says. */
const ASKS_FOR_MORE = /\bpermissions\s*\??\.\s*(?:request|onAdded)\b|\.\s*(?:addHostAccessRequest|request)\s*\(/g;

/** What goes past `connect-src` and `form-action`: peers, and hints by which a browser looks up a name. */
const GOES_ROUND_THE_POLICY = /RTC(?:Peer|Data|Ice)|\bdns-prefetch\b|\bpreconnect\b|\brel\s*[=:]\s*["'`]prefetch\b/gi;

/** Scripts, pictures, style sheets or frames from elsewhere, in markup or in a style sheet. */
const FROM_ELSEWHERE =
  /\b(?:src|href|action|data|poster)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/gi;

/** Keys by which a page, another extension or an installation gets hold of an extension. */
const DOORS = [
  'content_scripts',
  'host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'user_scripts',
];
const LATER = ['optional_permissions', 'optional_host_permissions'];

describe.each(['chrome-mv3', 'firefox-mv3'])('the package in %s', (folder) => {
  const read = (file: string) => readFileSync(join(OUTPUT, folder, file), 'utf8');
  const files = globSync('**/*.{js,html,css}', { cwd: join(OUTPUT, folder) }).map((file) => file.replaceAll('\\', '/'));
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
  const uses = (pattern: RegExp, kind = /./) =>
    files
      .filter((file) => kind.test(file))
      .flatMap((file) => [...read(file).matchAll(pattern)].map(([word]) => `${file}: ${word}`));

  it('has no code in any page before the click', () => {
    expect(DOORS.filter((key) => key in manifest)).toEqual([]);
    expect(uses(RUNS_UNASKED)).toEqual([]);
    // The worker, which runs by itself, injects nothing.
    expect(read('background.js')).not.toMatch(/\.executeScript\(/);
    expect(uses(/\.executeScript\(/g, /^chunks\//).length).toBeGreaterThan(0);
  });

  it('never asks for a permission later', () => {
    expect(LATER.filter((key) => key in manifest)).toEqual([]);
    expect(uses(ASKS_FOR_MORE)).toEqual([]);
  });

  it('leaves no way round its policy: no form can be sent, and it knows no peers', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["form-action 'none'", "connect-src 'none'", "default-src 'none'"]),
    );
    expect(uses(GOES_ROUND_THE_POLICY)).toEqual([]);
  });

  it('takes nothing from elsewhere', () => {
    expect(uses(FROM_ELSEWHERE, /\.(?:html|css)$/)).toEqual([]);
  });
});

describe('what must not be there', () => {
  it('would be seen', () => {
    expect('chrome.permissions.request({})').toMatch(ASKS_FOR_MORE);
    expect('e.scripting.insertCSS({})').toMatch(RUNS_UNASKED);
    expect('{target:t,world:`MAIN`}').toMatch(RUNS_UNASKED);
    expect('new webkitRTCPeerConnection').toMatch(GOES_ROUND_THE_POLICY);
    expect('<link rel="preconnect" href="//x">').toMatch(GOES_ROUND_THE_POLICY);
    expect('<script src="https://x/a.js">').toMatch(FROM_ELSEWHERE);
  });
});

describe('a canary', () => {
  const word = canary('a bird');

  it('is found in letters of one byte and of two, large or small, among others', () => {
    const places = {
      text: `a ${word}.`,
      small: word.toLowerCase(),
      large: `x${word.toUpperCase()}y`,
      'two bytes': Buffer.from(`\u0001${word}\u0001`, 'utf16le'),
      'a database': Buffer.concat([Buffer.from([0, 255, 12]), Buffer.from(word), Buffer.from([255, 17])]),
      none: `${word.slice(1)} ${canary('another bird')}`,
    };
    expect(found([word], places)).toEqual(
      ['text', 'small', 'large', 'two bytes', 'a database'].map((place) => `${word} in ${place}`),
    );
  });

  it('repeats none of its letters in fours, so that nothing compresses it', () => {
    for (const name of ['a', 'b', 'c', 'the company']) {
      const letters = canary(name).toLowerCase();
      const fours = Array.from({ length: letters.length - 3 }, (_, at) => letters.slice(at, at + 4));
      expect(new Set(fours).size).toBe(fours.length);
    }
  });

  it('takes the place of what a page says, and a page that does not say it is refused', () => {
    const { html, canaries } = plant('<p>Hello there</p><a title="Ann Lee" href="/in/ann-lee">', {
      texts: ['Hello there'],
      people: ['Ann Lee'],
    });
    expect(html).not.toMatch(/hello|ann|lee/i);
    expect(found(canaries, { html })).toHaveLength(canaries.length);
    expect(() => plant('<p>', { texts: ['Hello there'], people: [] })).toThrow();
  });
});

describe('SECURITY.md', () => {
  const rows = readFileSync(resolve(import.meta.dirname, '../../SECURITY.md'), 'utf8').match(/^\|.*\|$/gm) ?? [];
  const named = rows.slice(2).flatMap((row) => {
    const cell = row.split('|').at(-2) ?? '';
    return cell.split('`').flatMap((part, index, parts) => {
      const names = [...(parts[index + 1] ?? '').matchAll(/\*([^*]+)\*/g)].map(([, name = '']) =>
        name.replace(/ …$/, ''),
      );
      return /\.test\.ts$/.test(part) ? [{ file: part, names }] : [];
    });
  });

  it('names for each promise a test that is there', () => {
    expect(named.length).toBeGreaterThanOrEqual(rows.length - 2);
    for (const { file, names } of named) {
      const places = ['browser', '.'].map((folder) => resolve(import.meta.dirname, '..', folder, file));
      const text = places.filter((place) => existsSync(place)).map((place) => readFileSync(place, 'utf8'));
      expect(text, file).not.toEqual([]);
      for (const name of names) expect(text.join(), `${file}: ${name}`).toContain(name);
    }
  });
});
