import { describe, expect, it } from 'vitest';
import { documentOf, readingOf } from './invented.ts';

const OWN = '/orchardpress';

interface Row {
  /** Of the post's address. */
  reference: string;
  author?: string;
  /** Between the byline and the counts. */
  inside?: string;
  counts?: string;
  /** Behind the counts. */
  behind?: string;
}

const COUNTS = '<div><button aria-label="34 reactions"></button><span>12 comments</span><span>3 shares</span></div>';

/** A post in a form that no layout knows. */
function row({
  reference,
  author = OWN,
  inside = '<p>Windfall cider.</p>',
  counts = COUNTS,
  behind = '',
}: Row): string {
  return (
    `<section><div><h3><a href="${author}">Somebody</a></h3><a href="${OWN}/posts/${reference}" aria-label="3 days ago">3d</a></div>` +
    `${inside}${counts}${behind}</section>`
  );
}

const page = (...rows: string[]) =>
  documentOf(
    `<html lang="en"><head><title>Orchard Press</title></head><body><main><a href="${OWN}/followers/">18K followers</a><div>${rows.join('')}</div></main></body></html>`,
  );
const PLAIN = row({ reference: '1111' });
/** What is read of a row that stands between two plain ones. */
const between = (one: string) => readingOf(page(PLAIN, one, row({ reference: '2222' })));
const read = (one: string) => between(one).posts.find(({ id }) => id === '5555');

describe('a feed that no layout knows', () => {
  it('is the siblings that lead to posts of this page, and its reading says so', () => {
    const reading = readingOf(page(PLAIN, row({ reference: '2222' })));
    expect(reading.layout).toBe('by-shape');
    expect(reading.notes.map(({ code }) => code)).toContain('by-shape');
    expect(reading.posts).toHaveLength(2);
    expect(reading.posts[0]).toMatchObject({
      id: '1111',
      permalink: 'https://www.facebook.com/orchardpress/posts/1111',
      publishedAt: { from: '2026-11-16T12:00:00.000Z', to: '2026-11-17T12:00:00.000Z', source: 'aria' },
      authorship: 'own',
      reactions: { low: 34, high: 34 },
      comments: { low: 12 },
      shares: { low: 3 },
      views: null,
    });
    expect(reading.evidence?.posts[0]).toMatchObject({
      id: 'id',
      permalink: 'id',
      publishedAt: 'aria',
      comments: 'text',
    });
  });

  it('takes the exact time of a time element, where it agrees with what is shown', () => {
    const timed = (datetime: string) =>
      read(row({ reference: '5555' }).replace('>3d<', `><time datetime="${datetime}">3d</time><`))?.publishedAt;
    expect(timed('2026-11-17T08:30:00Z')).toMatchObject({ from: '2026-11-17T08:30:00.000Z', source: 'attribute' });
    expect(timed('2026-11-11T08:30:00Z')).toBeNull();
    expect(timed('2026-11-17T08:30')).toMatchObject({ source: 'aria' });
  });

  it('does not use the embedded data', () => {
    const story = { encrypted_click_tracking: 'x', post_id: '1111', __typename: 'Story', creation_time: 1_760_000_000 };
    const data = `<script type="application/json">${JSON.stringify({ timeline_list_feed_units: { edges: [{ node: story }] } })}</script>`;
    const document = page(PLAIN, row({ reference: '2222' }), data);
    expect(readingOf(document).posts[0]?.publishedAt?.source).toBe('aria');
  });
});

describe('what is not surely a post of the page', () => {
  it('is left out where somebody else wrote it, or it was paid for', () => {
    for (const other of [
      row({ reference: '5555', author: '/visitor' }),
      row({ reference: '5555', behind: '<a href="/ads/about/?x=1">Sponsored</a>' }),
    ]) {
      expect(between(other).posts).toHaveLength(2);
      expect(between(other).coverage.holes).toBe(0);
    }
  });

  it('is a hole where the author, or which post it is, cannot be told', () => {
    for (const unclear of [
      row({ reference: '5555', author: '?hidden' }),
      row({ reference: '5555', inside: `<div><a href="${OWN}/posts/6666">2w</a></div>` }),
      row({ reference: '5555', inside: '<div><a href="/visitor/posts/6666">2w</a></div>' }),
      row({ reference: '5555', inside: '<div><a href="/visitor">Ada Vance</a></div>' }),
    ]) {
      expect(between(unclear).posts).toHaveLength(2);
      expect(between(unclear).coverage.holes).toBe(1);
    }
  });

  it('is read once where it stands twice', () => {
    expect(between(row({ reference: '2222' })).posts.map(({ id }) => id)).toEqual(['1111', '2222']);
  });
});

describe('what stands inside a post', () => {
  it('is an original, with a heading or a picture of its own: then the post is a reshare', () => {
    for (const inside of [
      '<div><h4><a href="/visitor">Ada</a></h4><a href="/visitor/posts/9">2w</a><p>Older words</p></div>',
      `<div><h4><a href="${OWN}">Orchard Press</a></h4><p>Older words</p></div>`,
      '<div><a href="/visitor"><img></a><p>Older words</p></div>',
    ]) {
      expect(read(row({ reference: '5555', inside }))).toMatchObject({ authorship: 'reshare', kind: 'unknown' });
    }
  });

  it('is somebody who is only named', () => {
    const inside = '<p>Thank you, <a href="/visitor">Ada</a>!</p>';
    expect(read(row({ reference: '5555', inside }))).toMatchObject({ authorship: 'own' });
  });

  it.each([
    ['marked as one', 'role="article" aria-label="Comment by Ada"'],
    ['known by its address alone', ''],
  ])('is a comment, %s: its numbers and its age are its own', (_, attributes) => {
    const link = `<a href="${OWN}/posts/5555?comment_id=1">1h</a>`;
    const numbers = '<div><button>9 reactions</button><button>8 comments</button></div>';
    const behind = `<div ${attributes}><a href="/visitor">Ada</a> Nice ${link}${numbers}</div>`;
    expect(read(row({ reference: '5555', behind }))).toMatchObject({
      publishedAt: { from: '2026-11-16T12:00:00.000Z' },
      reactions: { low: 34, high: 34 },
      comments: { low: 12, high: 12 },
    });
  });

  it('is a text that looks like a count', () => {
    const post = read(row({ reference: '5555', inside: '<p>500 comments</p>', counts: '' }));
    expect(post).toMatchObject({ reactions: null, comments: null, shares: null });
  });

  it('is never a zero for what is missing', () => {
    const counts = '<div><button aria-label="34 reactions"></button><span>3 shares</span></div>';
    expect(read(row({ reference: '5555', counts }))).toMatchObject({ reactions: { low: 34 }, comments: null });
  });
});
