import { expect, it } from 'vitest';
import { elementsOf, pageParts, partsInside } from '../../lib/reading/facebook/page-parts.ts';
import { allAtOnce } from '../../lib/reading/steps.ts';
import { documentOf } from './invented.ts';

const document = documentOf(`<!doctype html><html><body><a href="/before">x</a>
<div id="one" role="article" aria-describedby="a b"><a href="/x?__cft__[0]=T1&amp;__tn__=%2CO%2CP-R">1</a><div role="button">Like</div></div>
<div id="two"><p><i data-ad-rendering-role="like_button"></i><b role="button" aria-describedby="c"></b></p></div>
<div role="button">after</div></body></html>`);
const parts = allAtOnce(pageParts(document));
const root = (id: string) => document.getElementById(id) as Element;

it('each link, role and mark of a document is found once, with what it says', () => {
  expect(parts.links.map(({ href, token, part }) => [href.slice(0, 7), token, part])).toEqual([
    ['/before', null, 'none'],
    ['/x?__cf', 'T1', 'time'],
  ]);
  expect(parts.roles.map(({ name }) => name)).toEqual(['article', 'button', 'button', 'button']);
  expect(parts.marks.map(({ name }) => name)).toEqual(['like_button']);
  expect(elementsOf(parts.roles, 'article')).toEqual([root('one')]);
});

it('what lies inside a card is its own, and not the card itself', () => {
  const inside = allAtOnce(partsInside([root('one'), root('two')], parts));
  const said = ({ links, roles, marks, described }: ReturnType<typeof inside>) => [
    links.map(({ token }) => token),
    ...[roles, marks, described].map((list) => list.map(({ name }) => name)),
  ];
  expect(said(inside(root('one')))).toEqual([['T1'], ['button'], [], []]);
  expect(said(inside(root('two')))).toEqual([[], ['button'], ['like_button'], ['c']]);
});
