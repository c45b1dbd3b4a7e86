import { describe, expect, it } from 'vitest';
import type { Read } from '../../lib/reading/evidence.ts';
import {
  countsInWords,
  documentOf,
  islandOf,
  linkTo,
  outcomeOf,
  pageOf,
  postOf,
  readingOf,
  storyOf,
} from './invented.ts';

/** 2026-11-17T09:00:00Z, within "3d" of the moment of reading. */
const TIME = Date.UTC(2026, 10, 17, 9) / 1000;
const drawn = postOf({ token: 'A1', time: '3d', rest: countsInWords('12', '2 comments') });
const proofs = (document: Document) => readingOf(document).evidence?.posts[0];
const noted = (document: Document) => readingOf(document).notes.find(({ code }) => code === 'proofs-disagree')?.detail;

describe('the evidence of a post', () => {
  it('names the proof that won, of each field with a value and of no other', () => {
    expect(proofs(pageOf(drawn))).toEqual({
      permalink: 'id',
      publishedAt: 'text',
      authorship: 'id',
      reactions: 'aria',
      comments: 'text',
      // The zero of a button that is missing: the action buttons were read.
      shares: 'attribute',
    });
  });

  it('is that of the data where a story joins the post', () => {
    const story = storyOf({ token: 'A1', id: '555000111', times: [TIME], counts: [12, 2, 0] });
    const document = pageOf(drawn, islandOf([story]));
    expect(proofs(document)).toMatchObject({
      id: 'data',
      publishedAt: 'data',
      kind: 'data',
      text: 'data',
      reactions: 'data',
    });
    expect(readingOf(document).posts[0]?.publishedAt?.source).toBe('data');
  });

  it('has no field on which two proofs exclude each other, and the note names it', () => {
    const story = storyOf({ token: 'A1', id: '555000111', times: [TIME], counts: [40, 2, 0] });
    const document = pageOf(drawn, islandOf([story]));
    expect(readingOf(document).posts[0]?.reactions).toBeNull();
    expect(proofs(document)).not.toHaveProperty('reactions');
    expect(noted(document)).toBe('reactions');
  });

  it('stands parallel to the posts, and agrees with the source of each time', () => {
    const label = postOf({ token: 'B2' }).replace(
      '<a href="/orchardpress/posts',
      '<a aria-label="5d" href="/orchardpress/posts',
    );
    const { posts, evidence } = readingOf(pageOf(drawn + label.replace('>3d<', '>5d<')));
    expect(posts.map(({ publishedAt }) => publishedAt?.source)).toEqual(['text', 'aria']);
    expect(evidence?.posts.map(({ publishedAt }) => publishedAt)).toEqual(['text', 'aria']);
  });

  it('gives no time where the label and what is displayed exclude each other', () => {
    const label = postOf({ token: 'B2' }).replace(
      '<a href="/orchardpress/posts',
      '<a aria-label="5d" href="/orchardpress/posts',
    );
    const document = pageOf(label);
    expect(readingOf(document).posts[0]?.publishedAt).toBeNull();
    expect(noted(document)).toBe('publishedAt');
  });

  it('has no id where the address and the comments name two, and no permalink of either', () => {
    const code = encodeURIComponent(btoa('comment:777_1'));
    const comment = `<div role="article" aria-label="Comment"><a href="${linkTo('/orchardpress/posts/666', 'A1', '')}&amp;comment_id=${code}">1h</a></div>`;
    const document = pageOf(postOf({ token: 'A1', address: '/orchardpress/posts/666', rest: comment }));
    expect(readingOf(document).posts[0]).toMatchObject({ id: null, permalink: null });
    expect(noted(document)).toBe('id');
  });

  it('says of every field which places were asked', () => {
    const read = outcomeOf(pageOf(drawn)) as Extract<Read, { ok: true }>;
    const places = (field: string) => read.asked.posts[0]?.get(field)?.claims.map(({ place }) => place);
    expect(places('publishedAt')).toEqual(['aria-label', 'displayed', 'creation_time']);
    expect([...read.asked.page.keys()]).toEqual(['id', 'handle', 'name', 'followers', 'likes', 'category']);
  });
});

describe('the name of a page', () => {
  const page = (title: string, heading = '', posts = drawn, outside = '') =>
    documentOf(
      `<html id="facebook" lang="en"><head><meta property="og:url" content="https://www.facebook.com/orchardpress">` +
        `<meta property="og:title" content="${title}"></head><body><div role="main"><h1>${heading}</h1>${posts}</div>${outside}</body></html>`,
    );
  const owner = (name: string) =>
    `<script type="application/json">${JSON.stringify({ a: { profile_social_context: {}, name, id: '100011112222333', url: 'https://www.facebook.com/orchardpress' } })}</script>`;

  it('is what its posts say, though the head or a heading says something else', () => {
    const document = page('Old Orchard', 'Home');
    expect(readingOf(document).page.name).toBe('Orchard Press');
    expect(readingOf(document).evidence?.page.name).toBe('id');
    expect(noted(document)).toBeUndefined();
  });

  it('is unknown where its posts and its data differ', () => {
    const document = page('Orchard Press', '', drawn, owner('Orchard Books'));
    expect(readingOf(document).page.name).toBeNull();
    expect(noted(document)).toBe('name');
    expect(readingOf(page('Orchard Press', '', drawn, owner(' Orchard\u00a0Press '))).page.name).toBe('Orchard Press');
  });

  it('is that of the head where nothing better is there, and of a heading last', () => {
    const header = '<a href="/orchardpress/followers/">18K followers</a>';
    expect(readingOf(page('Orchard Press', 'Home', header)).evidence?.page.name).toBe('attribute');
    expect(readingOf(page('', 'Orchard', header)).page.name).toBe('Orchard');
  });
});

describe('the numbers of a page', () => {
  it('are exact where one place is, and rounded otherwise', () => {
    const context = (text: string) =>
      `<script type="application/json">${JSON.stringify({ a: { id: '100011112222333', url: 'https://www.facebook.com/orchardpress', profile_social_context: { content: [{ text: { text }, uri: 'https://www.facebook.com/orchardpress/followers/' }] } } })}</script>`;
    const header = '<a href="/orchardpress/followers/">18K followers</a>';
    expect(readingOf(pageOf(header, context('18,204 followers'))).page.followers).toMatchObject({
      low: 18_204,
      high: 18_204,
    });
    expect(readingOf(pageOf(header)).page.followers).toMatchObject({ low: 18_000, high: 18_999 });
    const disagree = pageOf(header, context('19,204 followers'));
    expect(readingOf(disagree).page.followers).toBeNull();
    expect(noted(disagree)).toBe('followers');
  });
});

describe('a stale page under a new address', () => {
  const tabs = (handle: string) =>
    `<div role="tablist"><a role="tab" href="/${handle}">Posts</a><a role="tab" href="/${handle}/about">About</a></div>`;
  const NEW = 'https://www.facebook.com/harbourbakery';
  const code = (document: Document) => {
    const outcome = outcomeOf(document, NEW);
    return outcome.ok ? 'read' : outcome.problem.code;
  };
  const hidden = postOf({ token: 'A1', address: '' });

  it.each([
    ['plain', pageOf(tabs('orchardpress') + drawn)],
    ['hardened', pageOf(tabs('orchardpress') + hidden)],
    [
      'as served',
      documentOf(
        '<html id="facebook"><head><link rel="canonical" href="https://www.facebook.com/orchardpress"></head><body><div></div></body></html>',
      ),
    ],
    [
      'mobile',
      documentOf(
        '<html><head><link rel="canonical" href="https://m.facebook.com/orchardpress"></head><body><div data-mcomponent="x">Orchard Press</div></body></html>',
      ),
    ],
    [
      'of no known layout',
      documentOf(
        `<html><head><title>Orchard Press</title></head><body><main><div role="tablist"><a href="/orchardpress/about">About</a></div></main></body></html>`,
      ),
    ],
  ])('is not that page, %s', (_, document) => {
    expect(code(document)).toBe('other-page-in-document');
  });

  it('is not that page though the data are: the address is back before the page is', () => {
    const island = islandOf([storyOf({ token: 'Z9', id: '5', times: [TIME], actor: '777' })], {
      userID: '777',
      userVanity: 'harbourbakery',
    });
    expect(code(pageOf(tabs('orchardpress') + drawn, island))).toBe('other-page-in-document');
    expect(code(pageOf(tabs('harbourbakery'), island))).toBe('read');
  });
});
