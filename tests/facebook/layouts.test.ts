import { describe, expect, it } from 'vitest';
import { first } from '../../lib/reading/dom.ts';
import { LAYOUTS } from '../../lib/reading/facebook/layouts.ts';
import { readFacebook } from '../../lib/reading/facebook/read-facebook.ts';
import { documentOf, islandOf, NOW, openPage, pageOf, postOf, readingOf, storyOf } from './invented.ts';

const TIME = Date.UTC(2026, 10, 17, 9) / 1000;
const two = (address?: string) =>
  ['A1', 'B2'].map((token) => postOf({ token, ...(address === undefined ? {} : { address }) })).join('');
const documents = {
  'facebook-plain': pageOf(two()),
  'facebook-hardened': pageOf(two('')),
  'facebook-as-served': documentOf(
    `<html id="facebook"><body>${islandOf([storyOf({ token: 'A1', id: '5', times: [TIME] })])}</body></html>`,
  ),
  'facebook-mobile': documentOf(
    '<html><head><link rel="canonical" href="https://m.facebook.com/orchardpress"></head><body><div data-mcomponent="x"></div></body></html>',
  ),
};
const without = (document: Document, names: string[]) => {
  const outcome = readFacebook({ ...openPage(document), without: names }, NOW);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.reading;
};

describe('the table of layouts', () => {
  it('has each name once', () => {
    const names = LAYOUTS.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
    expect(names.sort()).toEqual(Object.keys(documents).sort());
  });

  it.each(Object.entries(documents))('knows %s, and no other layout fits it', (name, document) => {
    const fitting = LAYOUTS.filter(
      ({ has, hasNot }) => first(document, has) && !(hasNot !== null && first(document, hasNot)),
    );
    expect(fitting.map((layout) => layout.name)).toEqual([name]);
    expect(readingOf(document).layout).toBe(name);
  });
});

describe('a layout that is switched off', () => {
  it.each(Object.entries(documents))('leaves %s to what repeats, and says so', (name, document) => {
    const { layout, notes } = without(document, [name]);
    expect(layout).toBe('by-shape');
    expect(notes.map(({ code }) => code)).toContain('by-shape');
  });

  it('leaves what is drawn: of the plain form all posts, of the data none', () => {
    expect(without(documents['facebook-plain'], ['facebook-plain']).posts).toHaveLength(2);
    expect(without(documents['facebook-as-served'], ['facebook-as-served']).posts).toEqual([]);
  });

  it('changes nothing for the others', () => {
    const { layout, notes } = without(documents['facebook-plain'], ['facebook-hardened', 'by-shape']);
    expect(layout).toBe('facebook-plain');
    expect(notes.map(({ code }) => code)).not.toContain('by-shape');
  });
});
