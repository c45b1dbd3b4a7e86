import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { behind } from '../../lib/reading/regions.ts';
import { holdersOfText, inOrder, waysTo } from '../../lib/reading/text-holders.ts';

const document = parseHTML(`<html><body><div id="a">one <b id="b">2</b> three <i id="c">4<u id="d">five</u></i></div>
<p id="e">6</p><div id="f"><p id="g"><span id="h"></span></p></div></body></html>`).document as unknown as Document;
const body = document.body;
const element = (id: string) => document.getElementById(id) as Element;
const ids = (elements: Iterable<Element>) => [...elements].map(({ id }) => id || 'body');

test('elements are found by the texts that they hold themselves, each once', () => {
  expect(ids(holdersOfText(body, (text) => /\d/.test(text)))).toEqual(['b', 'c', 'e']);
  expect(ids(holdersOfText(body, (text) => /[a-z]/.test(text)))).toEqual(['a', 'd']);
  expect(ids(holdersOfText(element('c'), () => true))).toEqual(['c', 'd']);
});

test('the ways to elements are all that is around them, and themselves', () => {
  expect(ids(waysTo([element('d'), element('h')], body))).toEqual(['d', 'c', 'a', 'body', 'h', 'g', 'f']);
});

test('elements are put into the order of the document, each once, whatever is around what', () => {
  const some = ['h', 'e', 'd', 'a', 'f', 'b', 'e'].map(element);
  expect(ids(inOrder(some, body))).toEqual(['a', 'b', 'd', 'e', 'f', 'h']);
  expect(ids(inOrder([element('c'), element('d')], element('c')))).toEqual(['c', 'd']);
  expect(inOrder([], body)).toEqual([]);
});

describe('behind an element stands', () => {
  test('what is in it, and what follows it, at any depth', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(element);
    expect(ids(all.filter(behind(element('c'))))).toEqual(['c', 'd', 'e', 'f', 'g', 'h']);
    expect(ids(all.filter(behind(element('h'))))).toEqual(['h']);
    expect(ids(all.filter(behind(element('a'))))).toEqual(ids(all));
  });

  test('nothing of another document', () => {
    const other = parseHTML('<html><body><p></p></body></html>').document as unknown as Document;
    expect(behind(element('a'))(other.body)).toBe(false);
  });
});
