import { expect, it } from 'vitest';
import { Coverage } from '../../components/coverage.tsx';
import { byHand } from './by-hand.tsx';
import { sample } from './samples.ts';

function said(sure: boolean, along: boolean, end = false) {
  const shown = sample('first-click', 'en');
  if (shown.state !== 'diagnosed') throw new Error('It is diagnosed.');
  const { reading, measures } = shown.audit;
  const list = { ...measures.list, end };
  return byHand(<Coverage reading={reading} measures={{ ...measures, list }} sure={sure} along={along} />).texts(
    'p',
  )[0];
}

it('asks for more posts where they would change something, and for another reading where none goes along', () => {
  expect(said(false, false)).toBe('8 posts over 5 weeks; scroll the page to load more, then read again.');
  expect(said(false, true)).toBe('8 posts over 5 weeks; scroll the page to load more.');
});

it('asks for nothing where the answer is sure, or the list at its end', () => {
  expect(said(true, false)).toBe('8 posts over 5 weeks.');
  expect(said(false, false, true)).toBe('8 posts over 5 weeks; the list ends there.');
});
