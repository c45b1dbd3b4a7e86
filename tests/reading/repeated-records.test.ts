import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { repeatedRecords } from '../../lib/reading/repeated-records.ts';

function recordsIn(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const marks = Array.from(document.querySelectorAll('[data-key]') as unknown as ArrayLike<Element>).map((element) => ({
    element,
    key: element.getAttribute('data-key') ?? '',
  }));
  return repeatedRecords(marks).map(({ root, keys }) => `${root.getAttribute('id')}:${keys.join('+')}`);
}

const mark = (key: string) => `<p><i data-key="${key}"></i></p>`;

describe('the largest group of similar siblings that name something', () => {
  test('is found however deep the marks stand', () => {
    expect(
      recordsIn(`<ul><li id="a">${mark('1')}</li><li id="b"><div>${mark('2')}${mark('2')}</div></li></ul>`),
    ).toEqual(['a:1', 'b:2']);
  });
  test('is the larger of two', () => {
    const rail = `<aside><div id="x">${mark('8')}</div><div id="y">${mark('9')}</div></aside>`;
    const list = ['a', 'b', 'c'].map((id, at) => `<div id="${id}">${mark(String(at))}</div>`).join('');
    expect(recordsIn(`${rail}<section>${list}</section>`)).toEqual(['a:0', 'b:1', 'c:2']);
  });
  test('does not mix kinds', () => {
    expect(
      recordsIn(
        `<article id="a">${mark('1')}</article><nav id="n">${mark('2')}</nav><article id="b">${mark('3')}</article>`,
      ),
    ).toEqual(['a:1', 'b:3']);
  });
  test('says where a sibling names two', () => {
    expect(recordsIn(`<div id="a">${mark('1')}${mark('2')}</div><div id="b">${mark('3')}</div>`)).toEqual([
      'a:1+2',
      'b:3',
    ]);
  });
  test('is none where one alone, or one thing twice, could be anything', () => {
    expect(recordsIn(`<div id="a">${mark('1')}</div>`)).toEqual([]);
    expect(recordsIn(`<div id="a">${mark('1')}</div><div id="b">${mark('1')}</div>`)).toEqual([]);
  });
});
