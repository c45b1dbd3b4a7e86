/** Nothing of anybody's is left in a page made anew, wherever in the page it stood. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { all, nodesOf } from '../../lib/reading/dom.ts';
import { pageCases } from '../../scripts/scoring/captures.ts';
import { remade } from './remade.ts';

const NAMES = [
  'linkedin-guest-active-en',
  'linkedin-ember-frame-pt',
  'linkedin-hashed-posts-en',
  'facebook-plain-signed-in-en',
  'facebook-data-only-nl',
  'facebook-hardened-twins-by-order-de',
];
const pages = pageCases('tests/pages').filter(({ name }) => NAMES.includes(name));
/** What only says how an element looks, what it is to a machine, or how it is laid out: its words are the site's. */
const NOT_FOR_CONTENT = /^(?:class|style|lang|width|height|viewbox|tabindex|http-equiv|type|name|property)$/i;

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 9, maxLength: 14 });
const name = fc
  .tuple(word, word)
  .map((parts) => parts.map((part) => (part[0] ?? '').toUpperCase() + part.slice(1)).join(' '));
const digits = (low: number, high: number) =>
  fc.string({ unit: fc.constantFrom(...'123456789'.split('')), minLength: low, maxLength: high });
const amount = digits(5, 6).map((text) => Number(text).toLocaleString('en'));
const address = fc.oneof(
  fc.tuple(word, word).map(([host, path]) => `https://${host}.com/${path}?q=${path}`),
  word.map((handle) => `https://www.facebook.com/${handle}?ref=${handle}`),
  fc.tuple(word, digits(8, 19)).map(([handle, id]) => `https://www.linkedin.com/company/${handle}/posts/${id}`),
  fc.tuple(word, word).map(([who, host]) => `mailto:${who}@${host}.org`),
);
const planted = fc.oneof(word, name, amount, digits(7, 19), address);
/** The pieces that must not be found again: every word and number of their own. */
const piecesOf = (text: string): string[] => text.match(/[a-z]{9,}|\d{5,}|\d{1,3}(?:,\d{3})+/gi) ?? [];

describe.each(pages)('$name', (page) => {
  const source = readFileSync(page.source, 'utf8');

  test('keeps nothing that was planted in texts and attributes', () => {
    const plants = fc.array(fc.tuple(planted, fc.nat()), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(plants, (list) => {
        const { html, texts } = planting(source, list);
        expect(texts.length).toBeGreaterThan(2);
        expectNoneOf(texts, [...remade(Buffer.from(html), page.source, page).files.values()]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

test('keeps nothing that was planted in the data of a page', () => {
  const keys = fc.constantFrom(
    'name',
    'text',
    'title',
    'url',
    'id',
    'post_id',
    'cursor',
    'vanity',
    'anything',
    '0',
    'label',
  );
  const data = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, planted, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
    object: fc.dictionary(keys, tie('value'), { minKeys: 1, maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(data.object, fc.boolean(), (object, isScript) => {
      const json = JSON.stringify({ __typename: 'Story', encrypted_click_tracking: 'AZ1', inside: object });
      const script = isScript ? `<script>go(${json})</script>` : `<script type="application/json">${json}</script>`;
      const html = `<html lang="en"><body>${script}<code id="bpr-guid-1">${json.replaceAll('<', '&lt;')}</code></body></html>`;
      const made = remade(Buffer.from(html), 'page.html', {
        url: 'https://www.facebook.com/someone',
        now: new Date(0),
      });
      expect(made.files.get('source.html')).toContain('"__typename":"Story"');
      expectNoneOf(stringsIn(object), [...made.files.values()]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('keeps nothing of a built document, whatever its elements and attributes are called', () => {
  const tag = fc.constantFrom(
    'p',
    'a',
    'img',
    'svg',
    'x-card',
    'time',
    'li',
    'noscript',
    'template',
    'title',
    'option',
  );
  const attributeName = fc.constantFrom(
    'alt',
    'href',
    'data-x',
    'id',
    'aria-label',
    'datetime',
    'src',
    'onclick',
    'role',
    'for',
  );
  const element = fc.tuple(tag, attributeName, planted, planted);
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 12 }), (elements) => {
      const body = elements.map(
        ([name, key, value, text]) => `<${name} ${key}="${value}">${text}<!--${text}--></${name}>`,
      );
      const html = `<!-- saved from url=(0019)https://secretplace.com/ --><html><body>${body.join('')}</body></html>`;
      const url = 'https://www.linkedin.com/company/secretplace/';
      const made = remade(Buffer.from(html), 'page.html', { url, now: new Date(0) });
      const texts = ['secretplace', ...elements.flatMap(([, , value, text]) => [value, text])];
      expectNoneOf(texts, [...made.files.values(), made.url]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

/** Puts each text in the place of a text or of an attribute's value, chosen by the number beside it. */
function planting(source: string, plants: [string, number][]): { html: string; texts: string[] } {
  const document = parseHTML(source).document as unknown as Document;
  const elements = all(document, 'body *').filter(({ localName }) => !/^(?:script|style|iframe)$/.test(localName));
  const nodes = elements.flatMap(nodesOf).filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  const attributes = elements.flatMap((element) =>
    Array.from(element.attributes, ({ name: key }) => ({ element, key })).filter(
      ({ key }) => !NOT_FOR_CONTENT.test(key),
    ),
  );
  for (const [text, place] of plants) {
    const node = nodes[place % nodes.length];
    const found = attributes[place % attributes.length];
    if (place % 2 === 0 && node) node.nodeValue = `${node.nodeValue} ${text}`;
    else found?.element.setAttribute(found.key, text);
  }
  const html = document.toString();
  // Later plants may have taken the place of earlier ones.
  return { html, texts: plants.map(([text]) => text).filter((text) => html.includes(text.replaceAll('&', '&amp;'))) };
}

function stringsIn(value: unknown): string[] {
  return (
    JSON.stringify(value)
      .match(/"(?:[^"\\]|\\.)*"/g)
      ?.map((text) => JSON.parse(text)) ?? []
  );
}

function expectNoneOf(texts: string[], outputs: string[]): void {
  const output = outputs.join('\n').toLowerCase();
  const left = texts.flatMap(piecesOf).filter((piece) => output.includes(piece.toLowerCase()));
  expect(left.map((piece) => output.slice(output.indexOf(piece.toLowerCase()) - 60).slice(0, 90))).toEqual([]);
}
