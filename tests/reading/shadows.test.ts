import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { all, childrenOf, first, isWithin, parentOf, textOf } from '../../lib/reading/dom.ts';
import { readLinkedIn } from '../../lib/reading/linkedin/read-linkedin.ts';
import { findShadows, hasClosedPart } from '../../lib/reading/shadows.ts';
import { allAtOnce } from '../../lib/reading/steps.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

/** A document in which each element with `data-open` has its children in an open shadow root instead. */
function documentOf(html: string): Document {
  const document = parseHTML(html).document as unknown as Document;
  const hosts = Array.from(document.querySelectorAll('[data-open]')).reverse();
  for (const host of hosts) {
    const inside = Array.from(host.childNodes);
    const root = host.attachShadow({ mode: 'open' });
    for (const node of inside) root.append(node);
  }
  findShadows(document);
  return document;
}

const idsOf = (elements: Element[]) => elements.map((element) => element.getAttribute('id'));
const required = (element: Element | null): Element => {
  if (element === null) throw new Error('no such element');
  return element;
};

describe('an open shadow root', () => {
  const document = documentOf(
    `<html><body><p id="a">1</p><div data-open><p id="b">2</p><div data-open><p id="c">3</p></div></div><p id="d">4</p></body></html>`,
  );

  test('is read as if it stood in its host, in page order', () => {
    expect(idsOf(all(document, 'p'))).toEqual(['a', 'b', 'c', 'd']);
    expect(first(document, '#c')).not.toBeNull();
    expect(textOf(required(first(document, 'body')))).toContain('2');
  });

  test('can be left upwards', () => {
    const inside = required(first(document, '#c'));
    const host = required(parentOf(inside));
    expect(childrenOf(host)).toContain(inside);
    expect(parentOf(required(parentOf(host)))).toBe(document.body);
    expect(isWithin(inside, document.body)).toBe(true);
    expect(isWithin(required(first(document, '#a')), host)).toBe(false);
  });

  test('of an element is searched from the element as well', () => {
    expect(idsOf(all(required(document.body.children[1] ?? null), 'p'))).toEqual(['b', 'c']);
  });
});

test('of a box that has children of its own as well is found', () => {
  const document = parseHTML(
    '<html><body><main><x-feed id="named"></x-feed><div id="host"><b></b></div></main></body></html>',
  ).document as unknown as Document;
  for (const id of ['host', 'named']) {
    const inside = document.createElement('i');
    inside.id = `in ${id}`;
    required(document.getElementById(id)).attachShadow({ mode: 'open' }).append(inside);
  }
  findShadows(document);
  expect(idsOf(all(document, 'i'))).toEqual(['in named', 'in host']);
});

test('posts are read where each stands in a root of its own, or all in one', () => {
  const card = (day: number, root: string) => {
    const id = BigInt(Date.UTC(2026, 10, day)) << 22n;
    const actor = '<a href="https://www.linkedin.com/company/harrow/"><span aria-hidden="true">Harrow</span></a>';
    const age = `<span aria-hidden="true">${20 - day}d •</span>`;
    return `<div ${root}><div data-urn="urn:li:activity:${id}">${actor}${age}<button data-finite-scroll-hotkey="l">Like</button></div></div>`;
  };
  const page = (cards: string, root: string) =>
    `<html lang="en"><body><main><h1>Harrow</h1><a aria-current="page" href="/company/harrow/posts/">Posts</a><section ${root}>${cards}</section></main></body></html>`;
  const url = 'https://www.linkedin.com/company/harrow/posts/';
  const read = (document: Document) =>
    readLinkedIn(
      {
        url,
        documents: [{ document, url, visible: true }],
        loading: false,
        styleOf: null,
        words: wordsOnDisk('linkedin'),
      },
      new Date('2026-11-20T00:00:00Z'),
    );
  const plain = read(documentOf(page(card(17, '') + card(12, ''), '')));
  expect(plain).toMatchObject({ ok: true, reading: { posts: [{ authorship: 'own' }, { authorship: 'own' }] } });
  expect(read(documentOf(page(card(17, 'data-open') + card(12, 'data-open'), '')))).toEqual(plain);
  expect(read(documentOf(page(card(17, '') + card(12, ''), 'data-open')))).toEqual(plain);
});

test('a closed root is noticed where a person sees it, and only there', () => {
  const document = parseHTML('<html><body><main><x-feed></x-feed><p></p></main></body></html>')
    .document as unknown as Document;
  const closed = required(document.querySelector('x-feed'));
  const sized = (size: number) => {
    closed.getBoundingClientRect = () => ({ width: size, height: size }) as DOMRect;
    return allAtOnce(hasClosedPart(document, (element) => (element === closed ? ({} as ShadowRoot) : null)));
  };
  expect(sized(400)).toBe(true);
  expect(sized(1)).toBe(false);
  expect(allAtOnce(hasClosedPart(document, null))).toBe(false);
});
