import { expect, it } from 'vitest';
import { NOTHING_CHOSEN } from '../../lib/view/compare-choice.ts';
import { hashOfRoute, type Route, routeFrom, subjectOf } from '../../lib/view/route.ts';

const ROUTES: [string, Route][] = [
  ['#pages', { view: 'pages', set: null }],
  ['#pages?set=none', { view: 'pages', set: 'none' }],
  ['#page?key=linkedin%3A7', { view: 'page', key: 'linkedin:7' }],
  ['#compare?set=x', { view: 'compare', choice: { ...NOTHING_CHOSEN, set: 'x' } }],
  ['#report', { view: 'report', subject: null }],
  ['#report?set=x', { view: 'report', subject: { set: 'x' } }],
  ['#report?set=x&names=hidden', { view: 'report', subject: { set: 'x' }, names: 'hidden' }],
  ['#report?of=linkedin%3A7&of=a+b', { view: 'report', subject: { pages: ['linkedin:7', 'a b'] } }],
];

it.each(ROUTES)('%s is a place, there and back', (hash, route) => {
  expect(routeFrom(hash)).toEqual(route);
  expect(hashOfRoute(route)).toBe(hash);
});

it('opens the comparison for addresses of before', () => {
  expect(routeFrom('#page=linkedin%3A7')).toEqual({
    view: 'compare',
    choice: { ...NOTHING_CHOSEN, page: 'linkedin:7' },
  });
});

it.each(['', '#', '#nowhere', '#?x', '#%%%'])('“%s” is the list', (hash) => {
  expect(routeFrom(hash)).toEqual({ view: 'pages', set: null });
});

it.each([
  ['#pages', null],
  ['#pages?set=none', null],
  ['#pages?set=x', { set: 'x' }],
  ['#page?key=linkedin%3A7', { pages: ['linkedin:7'] }],
  ['#compare', null],
  ['#compare?set=x', { set: 'x' }],
  ['#compare?of=a&of=b', { pages: ['a', 'b'] }],
  ['#report?set=x', { set: 'x' }],
])('%s is of %j', (hash, subject) => {
  expect(subjectOf(routeFrom(hash))).toEqual(subject);
});
