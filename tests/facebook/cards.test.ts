import { describe, expect, it } from 'vitest';
import { drawnCards } from '../../lib/reading/facebook/cards.ts';
import { linkTo, pageOf, postOf, readingOf } from './invented.ts';

const tokens = (document: Document) => drawnCards(document).cards.map(({ token }) => token);

describe('where a post starts and ends', () => {
  it('splits by the story token alone, without a role or a position', () => {
    const document = pageOf(`<div>${postOf({ token: 'A1' })}${postOf({ token: 'B2', time: '5d' })}</div>`);
    const { cards } = drawnCards(document);
    expect(cards.map(({ token }) => token)).toEqual(['A1', 'B2']);
    expect(cards[0]?.root.textContent).toBe('Orchard Press3d');
  });

  it('does not let a post that stands alone reach over the page’s header', () => {
    const header = '<div><h1>Orchard Press</h1><a href="/orchardpress/friends_likes/">12 likes</a></div>';
    const [card] = drawnCards(pageOf(`<div>${header}<div>${postOf({ token: 'A1' })}</div></div>`)).cards;
    expect(card?.root.textContent).toBe('Orchard Press3d');
  });

  it('leaves dialogs and side columns out', () => {
    const dialog = `<div role="dialog">${postOf({ token: 'D4' })}</div>`;
    const side = `<div role="complementary">${postOf({ token: 'S5' })}</div>`;
    expect(tokens(pageOf(`<div>${postOf({ token: 'A1' })}</div>${dialog}`, side))).toEqual(['A1']);
  });

  it('counts places that are not drawn, and gaps in the numbering', () => {
    const empty =
      '<div aria-posinset="4"><div data-virtualized="true" style="min-height:700px"><div></div></div></div>';
    const document = pageOf(postOf({ token: 'A1', attributes: 'aria-posinset="2"' }) + empty);
    // 1 and 3 are missing, 4 is empty.
    expect(drawnCards(document).notDrawn.all).toBe(3);
    expect(readingOf(document).coverage.holes).toBe(3);
  });
});

describe('what only looks like a post of the page', () => {
  it('is a comment: its age is not the post’s', () => {
    const comment =
      '<div role="article" aria-label="Comment by Ada 1 hour ago">' +
      `<a href="${linkTo('/ada', 'A1', 'R-R')}">Ada</a><a href="${linkTo('/orchardpress/posts/pfbid0A1invented', 'A1', '')}">1h</a></div>`;
    const { posts } = readingOf(pageOf(postOf({ token: 'A1', time: '3d', rest: comment })));
    expect(posts).toHaveLength(1);
    expect(posts[0]?.publishedAt?.to).toBe('2026-11-17T12:00:00.000Z');
  });

  it('is a visitor’s post, or an advertisement', () => {
    const ad = '<a href="/ads/about/?x=1">Sponsored</a>';
    const document = pageOf(
      postOf({ token: 'A1' }) + postOf({ token: 'V2', author: '/visitor' }) + postOf({ token: 'S3', rest: ad }),
    );
    expect(readingOf(document).posts).toHaveLength(1);
  });

  it('is a decoy', () => {
    const decoy = `<div aria-hidden="true" data-0="0" data-19="9"><span>Facebook</span><a href="${linkTo('/visitor', 'A1', '-UC,P-R')}">X</a></div>`;
    const { posts } = readingOf(pageOf(postOf({ token: 'A1', rest: decoy })));
    expect(posts.map(({ authorship }) => authorship)).toEqual(['own']);
  });

  it('is the original inside a reshare: time and text are the outer ones', () => {
    const inner =
      `<div><h4><a href="${linkTo('/visitor', 'A1', '-UC,P-y-R')}">Ada</a></h4><a href="${linkTo('/visitor/posts/9', 'A1', ',O,P-y-R')}">2 w</a>` +
      '<div data-ad-rendering-role="story_message">Inner words, longer than the outer ones</div></div>';
    const outer = '<div data-ad-rendering-role="story_message">Outer</div>';
    const [post] = readingOf(pageOf(postOf({ token: 'A1', time: '3d', rest: `${outer}${inner}` }))).posts;
    expect(post).toMatchObject({ authorship: 'reshare', text: { length: 5 } });
    expect(post?.publishedAt?.to).toBe('2026-11-17T12:00:00.000Z');
  });
});

describe('what stands beside the posts of the page', () => {
  const beside = (card: string) =>
    readingOf(pageOf(postOf({ token: 'A1' }) + card + postOf({ token: 'B2', time: '5d' })));

  it.each([
    [
      'a suggested post',
      postOf({ token: 'S3', author: '/anotherpress' }).replace('</h3>', ' · <div role="button">Follow</div></h3>'),
    ],
    [
      'a post of a visitor to the page',
      postOf({ token: 'V4', author: '/visitor' }).replace('</h3>', ' ▸ <a href="/orchardpress">Orchard Press</a></h3>'),
    ],
    [
      'a post that quotes one of the page',
      postOf({
        token: 'Q5',
        author: '/visitor',
        rest: `<h4><a href="${linkTo('/orchardpress', 'Q5', '-UC,P-y-R')}">Orchard Press</a></h4>`,
      }),
    ],
    [
      'a related page',
      `<div><a href="${linkTo('/anotherpress', 'R6', '')}">Another Press</a><span>5K likes</span></div>`,
    ],
    [
      'a message in a chat',
      '<div role="article" aria-label="At 9:41, Ada: hello"><a href="/orchardpress">Orchard Press</a></div>',
    ],
  ])('%s is not read, and no hole', (_, card) => {
    const { posts, coverage } = beside(card);
    expect(posts.map(({ authorship }) => authorship)).toEqual(['own', 'own']);
    expect(coverage.holes).toBe(0);
  });

  it('is a hole where a card does not say whose it is', () => {
    const { posts, coverage } = beside(postOf({ token: 'U7', author: '?hidden' }));
    expect(posts).toHaveLength(2);
    expect(coverage.holes).toBe(1);
  });
});

describe('the same post twice', () => {
  const read = (...cards: string[]) => readingOf(pageOf(cards.join(''))).posts;
  const numbered = (token: string, id: string) => postOf({ token, address: `/orchardpress/posts/${id}` });

  it('is one by its number, though each has a token of its own', () => {
    expect(read(numbered('A1', '555'), numbered('B2', '556'), numbered('C3', '555')).map(({ id }) => id)).toEqual([
      '555',
      '556',
    ]);
  });

  it('is one by its address, where one of the two has no number', () => {
    const address = '/orchardpress/posts/pfbid0inventedtwice';
    const comment = `<div role="article" aria-label="Comment"><a href="?comment_id=${encodeURIComponent(btoa('comment:555_1'))}">1h</a></div>`;
    const [post, another] = read(postOf({ token: 'A1', address, rest: comment }), postOf({ token: 'B2', address }));
    expect(post?.id).toBe('555');
    expect(another).toBeUndefined();
  });

  it('is one by its token, in an outer and an inner element, or in two places', () => {
    const inner = postOf({ token: 'A1', address: '', attributes: 'role="article"' });
    expect(read(`<div role="article">${inner}</div>`, postOf({ token: 'B2', address: '' }))).toHaveLength(2);
    expect(read(inner, postOf({ token: 'B2', address: '' }), inner)).toHaveLength(2);
  });

  it('stays two where nothing names it', () => {
    expect(read(postOf({ token: 'A1', address: '' }), postOf({ token: 'B2', address: '' }))).toHaveLength(2);
  });
});
