import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './sources.ts';

/** What a reader of a page must never do, since the page would notice, change, or make a request. */
const TOUCHES_THE_PAGE =
  /\b(innerHTML\s*=(?!=)|outerHTML\s*=(?!=)|insertAdjacent\w*|cloneNode|importNode|adoptNode|createElement\w*|createTextNode|createRange|createContextualFragment|setAttribute|removeAttribute|toggleAttribute|replaceChildren|replaceWith|appendChild|removeChild|insertBefore|dispatchEvent|addEventListener|postMessage|scrollIntoView|scrollTo|scrollBy|execCommand|attachShadow|innerHTML\b)|\.(click|focus|blur|remove|append|prepend|before|after)\(/g;

/** Clocks. `new Date(something)` is a conversion, and allowed. */
const ASKS_THE_CLOCK = /\bDate\.now\b|\bnew Date(\(\s*\)|(?!\s*\())|\bDate\(\s*\)|\bperformance\.now\b/g;

/** What must not be found (this is the list, and no use of any): calls out, and text turned into code. */
const REACHES_OUT =
  /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\beval\(|\bnew Function\b/g;

/** Speaks to the extension through a port of its own, which no page can see. */
const SPEAKS = /^lib\/reading\/watch\/ports\.ts: postMessage$/;

/** A stopwatch: how long work has lasted, and never what time it is. */
const STOPWATCH = /^lib\/(?:pace|reading\/turns)\.ts: performance\.now$/;

function offences(pattern: RegExp, ...folders: string[]): string[] {
  return sourceFiles(...folders).flatMap((file) =>
    [...codeOf(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`),
  );
}

describe('the sources', () => {
  it('read a page without touching it', () => {
    const found = offences(TOUCHES_THE_PAGE, 'lib/reading', 'lib/language');
    expect(found.filter((offence) => !SPEAKS.test(offence))).toEqual([]);
  });

  it('are told the time and never ask for it', () => {
    const found = offences(ASKS_THE_CLOCK, 'lib');
    expect(found.filter((offence) => !STOPWATCH.test(offence))).toEqual([]);
  });

  it('call nobody and run no text', () => {
    expect(offences(REACHES_OUT, 'lib', 'components', 'entrypoints')).toEqual([]);
  });

  it('would be caught', () => {
    expect('node.cloneNode(true)'.match(TOUCHES_THE_PAGE)).not.toBeNull();
    expect('const now = new Date();'.match(ASKS_THE_CLOCK)).not.toBeNull();
    expect('new Date(reading.readAt)'.match(ASKS_THE_CLOCK)).toBeNull();
    expect('await fetch(url)'.match(REACHES_OUT)).not.toBeNull();
  });
});
