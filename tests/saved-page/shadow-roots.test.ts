/** Declarative shadow roots: what a browser draws is found, in the order drawn; what it does not draw is not. */
import { expect, test } from 'vitest';
import { saved, textsOf } from './on-disk.ts';

function drawn(body: string) {
  const page = saved(`<html><body>${body}</body></html>`);
  return { text: textsOf(page)[0], closed: page.documents[0].closed ?? false };
}

test.each(['shadowrootmode', 'shadowmode', 'shadowroot'])('an open root is laid into its host: %s', (name) => {
  expect(drawn(`<x-a><template ${name}="open"><p>inside</p></template></x-a>`)).toEqual({
    text: 'inside',
    closed: false,
  });
});

test("the host's children stand in the slots, by name and in the rest", () => {
  const root =
    '<template shadowrootmode=open><slot name="b">no b</slot>-<slot></slot>-<slot name="c">no c</slot></template>';
  expect(drawn(`<x-a>${root}<i slot="b">B</i>one<i>two</i><i slot="none">never drawn</i></x-a>`).text).toBe(
    'B-onetwo-no c',
  );
});

test('of two slots with one name the first is filled', () => {
  expect(drawn('<x-a><template shadowrootmode=open>(<slot></slot>)(<slot></slot>)</template>x</x-a>').text).toBe(
    '(x)()',
  );
});

test('a root without slots hides the children of its host', () => {
  expect(drawn('<div><template shadowrootmode=open>seen</template>hidden</div>').text).toBe('seen');
});

test('roots in roots, and a slot handed on to an inner one', () => {
  const inner = '<template shadowrootmode=open>[<slot name="in"></slot>]</template>';
  const outer = `<template shadowrootmode=open><x-b>${inner}<slot name="out" slot="in"></slot></x-b></template>`;
  expect(drawn(`<x-a>${outer}<b slot="out">through</b></x-a>`).text).toBe('[through]');
});

test('selectors and order are those of the drawn page', () => {
  const post = (id: number) => `<article id="p${id}"><h2>post ${id}</h2></article>`;
  const root = `<template shadowrootmode="open">${post(1)}<slot></slot>${post(3)}</template>`;
  const { document } = saved(`<html><body><x-feed>${root}${post(2)}</x-feed></body></html>`).documents[0];
  expect([...document.querySelectorAll('x-feed article')].map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  expect(document.querySelector('template')).toBeNull();
});

test('a closed root is left out, and said', () => {
  expect(drawn('<x-a><template shadowrootmode="closed">secret</template>light</x-a>')).toEqual({
    text: 'light',
    closed: true,
  });
});

test('one beside the main part is nothing to speak of', () => {
  const closed = '<x-a><template shadowrootmode="closed">secret</template></x-a>';
  expect(drawn(`${closed}<main>page</main>`).closed).toBe(false);
  expect(drawn(`<x-b><template shadowrootmode=open><main>page${closed}</main></template></x-b>`).closed).toBe(true);
});

test.each([
  ['a plain template', '<div>seen<template>unseen</template></div>'],
  [
    'a second root',
    '<div><template shadowrootmode=open>seen</template><template shadowrootmode=open>unseen</template></div>',
  ],
  ['a host that can have no root', '<ul>seen<template shadowrootmode="open">unseen</template></ul>'],
  ['a mode that is none', '<div>seen<template shadowrootmode="ajar">unseen</template></div>'],
])('%s is not drawn', (_, body) => {
  expect(drawn(body)).toEqual({ text: 'seen', closed: false });
});

test('a frame inside a root is a frame of the page', () => {
  const page = saved(
    '<html><body><x-a><template shadowrootmode=open><iframe srcdoc="in"></iframe></template></x-a></body></html>',
  );
  expect(textsOf(page)).toEqual(['', 'in']);
});

test('ten thousand hosts in one another do not overflow', () => {
  const depth = 10_000;
  const open = '<x-a><template shadowrootmode=open>'.repeat(depth);
  expect(drawn(`${open}deep${'</template></x-a>'.repeat(depth)}`).text).toBe('deep');
  // It is about the stack, and not about the time on a busy machine.
}, 30_000);
