import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { watchMemory } from '../../lib/reading/watch/memory.ts';
import { change } from './fakes.ts';

const PAGE = `<!doctype html><html><head><style id="style">a{}</style></head><body>
<main id="main"><div id="one"><p id="one-text">One</p></div><div id="two"><p id="two-text">Two</p></div></main></body></html>`;

function remembering() {
  const { document } = parseHTML(PAGE);
  const at = (id: string): Element => {
    const found = document.querySelector(`#${id}`);
    if (!found) throw new Error(`No ${id}.`);
    return found;
  };
  const memory = watchMemory();
  const cards = [at('one'), at('two')];
  for (const card of cards) memory.recall(card, () => card.id);
  /** The cards that would be read again now. */
  const forgotten = () => {
    const read: string[] = [];
    for (const card of cards) memory.recall(card, () => read.push(card.id));
    return read;
  };
  return { document, at, memory, forgotten };
}

it('makes a value once', () => {
  const { memory, at, forgotten } = remembering();
  expect(memory.recall(at('one'), () => 'again')).toBe('one');
  expect(forgotten()).toEqual([]);
  memory.clear();
  expect(forgotten()).toEqual(['one', 'two']);
});

it('forgets what a change is inside of, be it in a text', () => {
  const { memory, at, forgotten } = remembering();
  memory.forget([change(at('one-text').firstChild as Node, { type: 'characterData' })]);
  expect(forgotten()).toEqual(['one']);
  memory.forget([change(at('two-text'))]);
  expect(forgotten()).toEqual(['two']);
});

it('keeps what is beside a change', () => {
  const { document, memory, at, forgotten } = remembering();
  memory.forget([change(at('main'), { added: [document.createTextNode(' ')] })]);
  expect(forgotten()).toEqual([]);
});

it('forgets what was taken out, and what is put in again', () => {
  const { memory, at, forgotten } = remembering();
  memory.forget([change(at('main'), { removed: [at('one')] })]);
  expect(forgotten()).toEqual(['one']);
  memory.forget([change(at('main'), { added: [at('two')] })]);
  expect(forgotten()).toEqual(['two']);
  memory.forget([change(at('main').parentNode as Node, { removed: [at('main')] })]);
  expect(forgotten()).toEqual(['one', 'two']);
});

it('forgets what lies inside an element whose attribute changed: it may be hidden now', () => {
  const { memory, at, forgotten } = remembering();
  memory.forget([change(at('main'), { type: 'attributes' })]);
  expect(forgotten()).toEqual(['one', 'two']);
  memory.forget([change(at('one-text'), { type: 'attributes' })]);
  expect(forgotten()).toEqual(['one']);
});

it('forgets everything when a style sheet changes', () => {
  const { document, memory, at, forgotten } = remembering();
  memory.forget([change(at('style').firstChild as Node, { type: 'characterData' })]);
  expect(forgotten()).toEqual(['one', 'two']);
  memory.forget([change(document.head, { added: [document.createElement('link')] })]);
  expect(forgotten()).toEqual(['one', 'two']);
});

it('survives a change of the document itself', () => {
  const { document, memory, forgotten } = remembering();
  memory.forget([change(document, { added: [document.createComment('x')] })]);
  expect(forgotten()).toEqual([]);
});
