import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesOf } from '../../scripts/packaging/packages.ts';
import { type Files, filesIn } from '../../scripts/packaging/zip.ts';
import { formFaults } from '../../scripts/store/check-forms.ts';
import { keywordsOf, type Listing, listingFaults } from '../../scripts/store/check-listing.ts';
import { packageFaults } from '../../scripts/store/check-package.ts';
import { pictureFaults } from '../../scripts/store/check-pictures.ts';
import type { Manifest } from '../../scripts/store/manifest.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const chrome = (await packagesOf(ROOT)).find(({ kind }) => kind === 'chrome');
const built = await filesIn(chrome?.bytes ?? Buffer.alloc(0));

/** The package with something in it changed: what a store would refuse. */
function changed(more: Record<string, string>, manifest: Partial<Manifest> = {}): Files {
  const own = JSON.parse(built.get('manifest.json')?.toString() ?? '{}') as Manifest;
  const texts = { 'manifest.json': JSON.stringify({ ...own, ...manifest }), ...more };
  return new Map([...built, ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const)]);
}

describe('what Chrome’s store would refuse', () => {
  it('is not in the package', () => {
    expect(packageFaults(built)).toEqual([]);
  });

  it.each<[what: string, files: Files, fault: RegExp]>([
    ['text that becomes code', changed({ 'chunks/a.js': 'eval("1")' }), /chunks\/a\.js turns text into code/],
    ['the same by its other name', changed({ 'chunks/a.js': 'new Function("a")' }), /turns text into code/],
    ['a timer that is given text', changed({ 'chunks/a.js': 'setTimeout("go()", 1)' }), /turns text into code/],
    [
      'code from elsewhere',
      changed({ 'chunks/a.js': 'import("https://a.example/b.js")' }),
      /loads code from elsewhere/,
    ],
    ['a script of another address', changed({ 'a.html': '<script src="//a.example/b.js"></script>' }), /loads \/\/a/],
    ['a script written in a page', changed({ 'a.html': '<script>go()</script>' }), /a script written in it/],
    ['code that hides itself', changed({ 'chunks/a.js': `"${'\\x61'.repeat(20)}"` }), /hides what it says/],
    ['a permission that nothing uses', changed({}, { permissions: ['tabs'] }), /tabs is asked for/],
    ['hosts', changed({}, { host_permissions: ['https://*/*'] }), /asks for more than a click gives: host_permissions/],
    ['a key of the other browser', changed({}, { browser_specific_settings: {} }), /browser_specific_settings/],
    ['a policy that lets scripts in', changed({}, { content_security_policy: {} }), /policy does not say/],
    ['a version with letters', changed({}, { version: '1.0-beta' }), /"1\.0-beta" is no version/],
    ['too large a number in a version', changed({}, { version: '1.70000' }), /is no version/],
    ['an icon that is not there', changed({}, { icons: { 128: 'icon/other.png' } }), /icon\/other\.png is no PNG/],
    ['a page that is not there', changed({}, { options_ui: { page: 'gone.html' } }), /gone\.html, which is not there/],
    ['a hidden file', changed({ '.env': 'A=1' }), /\.env is hidden/],
    ['a name that the browser keeps', changed({ '_notes.json': '{}' }), /_notes\.json begins with a sign/],
    ['a source map', changed({ 'chunks/a.js.map': '{}' }), /a\.js\.map is of a kind/],
    [
      'a long description in one language',
      changed({ '_locales/fr/messages.json': messages({ description: 'a'.repeat(133) }) }),
      /fr: the description is longer than 132/,
    ],
    ['a language without a name', changed({ '_locales/de/messages.json': '{}' }), /de: there is no name/],
  ])('is found: %s', (_, files, fault) => {
    expect(packageFaults(files).join('\n')).toMatch(fault);
  });

  it('is found: a permission whose use was taken out', () => {
    const without = new Map([...built].filter(([path]) => !/\.js$/.test(path)));
    expect(packageFaults(without).filter((fault) => /nothing uses it/.test(fault))).toHaveLength(4);
  });
});

describe('what is pasted into the stores’ forms', () => {
  it('is taken by both', () => {
    expect([...formFaults(built), ...pictureFaults()]).toEqual([]);
  });

  const listing: Listing = {
    language: 'en',
    name: 'Tool',
    short: 'Does it.',
    summary: 'It does.',
    description: 'Text.',
  };

  it.each<[what: string, listing: Partial<Listing>, fault: RegExp]>([
    ['a name of 51 characters', { name: 'a'.repeat(51) }, /the name has 51 characters, and 50/],
    ['a name with another’s brand', { name: 'Tool for LinkedIn' }, /name of somebody else's, LinkedIn/],
    ['a short description of 133', { short: 'a'.repeat(133) }, /short description has 133/],
    ['a summary of 251', { summary: 'a'.repeat(251) }, /summary has 251/],
    ['a description of 16,001', { description: 'a '.repeat(8001).slice(0, 16_001) }, /description has 16001/],
    ['the short description again', { description: 'Text. Does it. More.' }, /repeats the short one/],
    ['a brand twice', { description: 'Facebook, and Facebook.' }, /"Facebook" stands 2 times/],
    ['a word six times', { description: 'page pages page pages page pages' }, /"page" stands 6 times/],
  ])('would be refused with %s', (_, change, fault) => {
    expect(listingFaults({ ...listing, ...change }).join('\n')).toMatch(fault);
  });

  it('may say a word five times, and words of no subject as often as it likes', () => {
    const description = `page page page page page ${'with '.repeat(9)}`;
    expect(listingFaults({ ...listing, description })).toEqual([]);
    expect(keywordsOf('Page, pages; l’élan', 'fr')).toEqual(
      new Map([
        ['page', 2],
        ['élan', 1],
      ]),
    );
  });

  it('says of each permission what the options say of it: that it is asked for', () => {
    // Both are lists that a new permission has to be written into.
    const options = readFileSync(resolve(ROOT, 'lib/words/en/options.ts'), 'utf8');
    const named = /PermissionName = ([^;]+);/.exec(options)?.[1]?.match(/\w+/g);
    const { permissions } = JSON.parse(built.get('manifest.json')?.toString() ?? '{}') as Manifest;
    expect(named?.toSorted()).toEqual(permissions?.toSorted());
  });
});

function messages(change: Record<string, string>): string {
  const all = { name: 'Rollcall', description: 'It does.', button: 'Read', ...change };
  return JSON.stringify(Object.fromEntries(Object.entries(all).map(([key, message]) => [key, { message }])));
}
