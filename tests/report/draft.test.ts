import { expect, test } from 'vitest';
import { authorFrom, draftFrom, draftKey, NO_AUTHOR, newDraft } from '../../lib/report/draft.ts';

const PNG = 'data:image/png;base64,iVBORw0KGgo=';

test('a draft comes back as it was kept', () => {
  const draft = {
    ...newDraft('fr', { name: 'Cabinet Orsenne', line: 'conseil', logo: PNG }),
    without: ['linkedin:1'],
    edits: { sentence: null, verdict: { was: 'a \ufffc', now: ['b ', 0] } },
  };
  expect(draftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test.each([
  ['nothing', undefined],
  ['another form', { title: 'A title' }],
  ['a logo from elsewhere', { ...newDraft('en'), client: { name: '', logo: 'https://example.com/logo.png' } }],
  ['a logo that could run', { ...newDraft('en'), client: { name: '', logo: 'data:image/svg+xml,<svg onload=x>' } }],
  ['an unknown language', { ...newDraft('en'), language: 'de' }],
  ['an edit that is no edit', { ...newDraft('en'), edits: { verdict: 'Splendid' } }],
])('%s is no draft', (_, kept) => {
  expect(draftFrom(kept)).toBeNull();
});

test('the author is remembered, and nothing else is taken for one', () => {
  expect(authorFrom({ name: 'A', line: 'B', logo: null })).toEqual({ name: 'A', line: 'B', logo: null });
  expect(authorFrom({ name: 5 })).toEqual(NO_AUTHOR);
});

test('pages have one draft, in whatever order they were selected', () => {
  expect(draftKey({ pages: ['b', 'a'] })).toBe(draftKey({ pages: ['a', 'b'] }));
  expect(draftKey({ set: 'x1' })).toBe('x1');
});
