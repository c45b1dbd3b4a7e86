/**
 * Text never becomes markup or code: not in what we write, and not in what is built of it. Biome has rules for some of
 * this (`biome.json`); the packages are searched as well, for libraries are in them.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, sourceFiles } from './sources.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Ways to turn a text into markup (this is the list, and no use of any). */
const MARKUP =
  /\b(?:(?:inner|outer)HTML|insertAdjacentHTML|setHTML(?:Unsafe)?|parseHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML)\b|\bdocument\s*\.\s*write(?:ln)?\b|\.srcdoc\b/g;

/** Ways to turn a text into code: also a timer that is given one, and a handler that is set as an attribute. */
const CODE =
  /\beval\b(?=\s*[()])|\bnew\s+Function\b|(?<![\w.$])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]|\bexecScript\b|\bimportScripts\b|["'`]\s*javascript:(?!['"`])|setAttribute\(\s*["'`]on/g;

/** What Trusted Types guard beside: where text may become a document, an address of a script, a policy. */
const GUARDED = /\bDOMParser\b|\bcreatePolicy\b|\bcreateElement\(\s*["'`]script["'`]|\bnew\s+(?:Shared)?Worker\b/g;

const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([what]) => what);

describe('our own code', () => {
  const files = sourceFiles('lib', 'components', 'app', 'entrypoints');
  const all = [...files, ...globSync('public/**/*.js', { cwd: ROOT })];
  const offences = (pattern: RegExp) =>
    all.flatMap((file) => found(pattern, codeOf(file)).map((what) => `${file}: ${what}`));

  it('turns no text into markup', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(offences(MARKUP)).toEqual([]);
  });

  it('turns no text into code', () => {
    expect(offences(CODE)).toEqual([]);
  });

  it('has one policy, one parser, one place that adds a script, and no worker', () => {
    expect(offences(GUARDED).sort()).toEqual([
      "app/load-scripts.ts: createElement('script'",
      // Its type, then its use.
      'lib/bring/own-policy.ts: createPolicy',
      'lib/bring/own-policy.ts: createPolicy',
      'lib/bring/saved.ts: DOMParser',
    ]);
  });

  it('uses that policy for saved pages and for our own scripts alone', () => {
    const users = files.filter((file) => importsOf(file).some(({ to }) => to === 'lib/bring/own-policy.ts'));
    expect(users).toEqual(['app/load-scripts.ts', 'lib/bring/saved.ts']);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the package in %s', (folder) => {
  const at = join(ROOT, '.output', folder);
  const files = globSync('**/*.{js,html}', { cwd: at }).sort();
  const offences = (pattern: RegExp) =>
    files.flatMap((file) =>
      found(pattern, readFileSync(join(at, file), 'utf8')).map((what) => `${file.replaceAll('\\', '/')}: ${what}`),
    );

  it('turns no text into markup, but for a branch of Preact that nothing takes', () => {
    expect(files.length, 'Run `npm run build` first.').toBeGreaterThan(20);
    const preact = ['chunks/boot.js: dangerouslySetInnerHTML', 'chunks/boot.js: innerHTML'];
    // What makes the report's file knows the property as well, which none of our components has.
    expect([...new Set(offences(MARKUP))].sort()).toEqual([
      ...preact,
      'chunks/report-view.js: dangerouslySetInnerHTML',
    ]);
  });

  it('turns no text into code', () => {
    expect(offences(CODE)).toEqual([]);
  });

  it('makes one policy, by its name, and parses in one place', () => {
    expect(
      offences(GUARDED)
        .filter((what) => !/Worker/.test(what))
        .sort(),
    ).toEqual([
      'chunks/bring.js: DOMParser',
      'chunks/bring.js: createElement(`script`',
      'chunks/bring.js: createPolicy',
    ]);
    const policies = files.flatMap((file) => found(/createPolicy[^,]*,/g, readFileSync(join(at, file), 'utf8')));
    expect(policies).toEqual([expect.stringMatching(/\(["'`]rollcall-saved-page["'`],$/)]);
  });

  it('has no handler and no code in its pages', () => {
    const pages = globSync('*.html', { cwd: at }).map((file) => readFileSync(join(at, file), 'utf8'));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      expect(page).not.toMatch(/\son\w+\s*=|javascript:|\sstyle\s*=/i);
      expect(page.match(/<script\b[^>]*>(?!<\/script>)/g)).toBeNull();
    }
  });
});

describe('the search', () => {
  it.each([
    ['a.innerHTML = b', MARKUP],
    ['a["outerHTML"] = b', MARKUP],
    ['document . write(x)', MARKUP],
    ['frame.srcdoc=x', MARKUP],
    ['a.insertAdjacentHTML("beforeend", x)', MARKUP],
    ['eval (x)', CODE],
    ['(0, eval)(x)', CODE],
    ['new Function(x)', CODE],
    ['Function("return this")()', CODE],
    ['setTimeout("x()", 1)', CODE],
    ['location = "javascript:x()"', CODE],
    ['a.setAttribute("onclick", x)', CODE],
    ['trustedTypes.createPolicy("default", {})', GUARDED],
    ['document.createElement(`script`)', GUARDED],
    ['new Worker(x)', GUARDED],
  ])('finds %s', (text, pattern) => {
    expect(found(pattern, text)).not.toEqual([]);
  });

  it('takes no other thing for it', () => {
    for (const text of [
      'setTimeout(work, 5)',
      'isFunction(x)',
      'a.evaluate(x)',
      'typeof x == "function"',
      "'javascript:': 1",
    ])
      expect(found(CODE, text), text).toEqual([]);
    expect(found(MARKUP, 'HTMLElement.prototype; writeTo(document)')).toEqual([]);
  });
});
