/** The first script in a tab, the files with words, and what a reader then finds: as in a tab's own world for extensions. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lexiconScript } from '../../scripts/lexicon-scripts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const WORLD = globalThis as { rollcall?: object };
const LEXICONS = resolve(import.meta.dirname, '../../lib/language/lexicons');

function open(html: string, url = 'https://www.linkedin.com/company/harrow-teale/'): void {
  vi.stubGlobal('document', parseHTML(html).document);
  vi.stubGlobal('location', new URL(url));
}

/** Each script has the module anew, as each file that is injected has a copy of its own. */
async function languages(): Promise<unknown> {
  vi.resetModules();
  const { default: script } = await import('../../entrypoints/language.ts');
  return script.main();
}

async function wordsIn(language: string) {
  vi.resetModules();
  const { wordsHere } = await import('../../lib/own-world.ts');
  return wordsHere('facebook')(language);
}

/** What the package's file does. */
function load(name: string): void {
  new Function(lexiconScript(name, readFileSync(resolve(LEXICONS, `${name}.json`), 'utf8')))();
}

beforeEach(() => {
  delete WORLD.rollcall;
});
afterEach(() => {
  delete WORLD.rollcall;
  vi.unstubAllGlobals();
});

describe('the lexicons of a page', () => {
  it.each([
    ['<html lang="fr">', ['fr']],
    ['<html lang="pt"><head><meta name="locale" content="pt_BR"></head>', ['pt']],
    ['<html lang="iw-IL">', ['he']],
    ['<html lang="zh-Hant">', ['zh-TW']],
    ['<html lang="xx">', []],
    ['<html>', []],
  ])('%s', async (html, lexicons) => {
    open(html);
    expect(await languages()).toEqual({ lexicons });
  });

  it('of a LinkedIn page are also those of its frames, but not of hidden ones', async () => {
    open('<html lang="en"><body><iframe></iframe><iframe hidden></iframe></body></html>');
    const [shown, hidden] = [...document.querySelectorAll('iframe')];
    const inner = (html: string) => ({ value: parseHTML(html).document });
    Object.defineProperty(shown, 'contentDocument', inner('<html lang="de"></html>'));
    Object.defineProperty(hidden, 'contentDocument', inner('<html lang="tr"></html>'));
    expect(await languages()).toEqual({ lexicons: ['en', 'de'] });
    vi.stubGlobal('location', new URL('https://www.facebook.com/orchardpress'));
    expect(await languages()).toEqual({ lexicons: ['en'] });
  });
});

describe('words in the tab', () => {
  it('are there for the page’s language, as it is written, and for no other', async () => {
    open('<html lang="fr-CA">');
    await languages();
    load('fr');
    expect(await wordsIn('fr-CA')).toEqual(wordsOnDisk('facebook')('fr'));
    expect(await wordsIn('de')).toBeNull();
    expect(await wordsIn('und')).toBeNull();
  });

  it('are not those of another country’s page that was asked before', async () => {
    open('<html lang="pt-BR">');
    await languages();
    load('pt');
    expect(await wordsIn('pt-BR')).not.toBeNull();
    // Without a reload the page says that it is in another.
    expect(await wordsIn('pt-PT')).toBeNull();
  });

  it('stay the same where their file runs twice, and beside others', async () => {
    load('fr');
    load('en');
    const before = structuredClone(WORLD.rollcall);
    load('fr');
    expect(WORLD.rollcall).toEqual(before);
    expect(await wordsIn('en')).toEqual(wordsOnDisk('facebook')('en'));
  });

  it('are not taken from an element of the page that has the name', async () => {
    // What a named element is to a window: something that its prototype answers.
    const prototype = Object.getPrototypeOf(globalThis);
    Object.defineProperty(prototype, 'rollcall', {
      value: { lexicons: { fr: {} }, serves: true },
      configurable: true,
      writable: true,
    });
    try {
      expect(await wordsIn('fr')).toBeNull();
      load('fr');
      expect(await wordsIn('fr')).toEqual(wordsOnDisk('facebook')('fr'));
    } finally {
      Reflect.deleteProperty(prototype, 'rollcall');
    }
  });
});

describe('a lexicon as a script', () => {
  it('is the lexicon, whatever signs are in it', () => {
    const lexicon = { a: 'x\u2028y\u200f\u00a0\uffff\u{e0001}\ud800"\\', b: [1e9] };
    const script = lexiconScript('pt-PT', JSON.stringify(lexicon, null, 2));
    expect(script).toMatch(/^[\x20-\x7e]*\n$/);
    new Function(script)();
    expect(WORLD.rollcall).toEqual({ lexicons: { 'pt-PT': lexicon } });
  });
});
