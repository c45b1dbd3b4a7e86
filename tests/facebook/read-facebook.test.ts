import { describe, expect, it } from 'vitest';
import { readFacebook } from '../../lib/reading/facebook/read-facebook.ts';
import { threadTime } from '../../scripts/fuzzing/campaign.ts';
import {
  ADDRESS,
  countsInWords,
  documentOf,
  islandOf,
  linkTo,
  NOW,
  openPage,
  outcomeOf,
  pageOf,
  postOf,
  readingOf,
  storyOf,
} from './invented.ts';

/** 2026-11-17T09:00:00Z, within "3d" of the moment of reading. */
const TIME = Date.UTC(2026, 10, 17, 9) / 1000;
const codes = (document: Document) => readingOf(document).notes.map(({ code }) => code);

describe('a post and its story in the data', () => {
  const drawn = postOf({ token: 'A1', time: '3d', rest: countsInWords('12', '2 comments', '3 shares') });

  it('are one, joined by the token: exact time, number and counts', () => {
    const story = storyOf({ token: 'A1', id: '555000111', times: [TIME], counts: [12, 2, 3] });
    const { posts } = readingOf(pageOf(drawn, islandOf([story])));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      id: '555000111',
      permalink: 'https://www.facebook.com/orchardpress/posts/555000111',
      publishedAt: { from: '2026-11-17T09:00:00.000Z', to: '2026-11-17T09:00:00.000Z', source: 'data' },
      reactions: { low: 12, high: 12 },
      text: { hashtags: ['cider'] },
    });
  });

  it('give null where they exclude each other', () => {
    const story = storyOf({ token: 'A1', id: '555000111', times: [TIME - 20 * 86_400], counts: [40, 2, 3] });
    const document = pageOf(drawn, islandOf([story]));
    expect(readingOf(document).posts[0]).toMatchObject({ publishedAt: null, reactions: null, comments: { low: 2 } });
    expect(codes(document)).toContain('proofs-disagree');
  });

  it('have no time where the story names two, or one of the year 9999', () => {
    const alone = (times: number[]) =>
      readingOf(pageOf('', islandOf([storyOf({ token: 'B2', id: '1', times })]))).posts[0]?.publishedAt;
    expect(alone([TIME, TIME + 60])).toBeNull();
    expect(alone([253_402_300_799])).toBeNull();
    expect(alone([TIME, TIME])).toMatchObject({ source: 'data' });
  });

  it('are this page’s only where the actor is', () => {
    const other = storyOf({ token: 'B2', id: '1', times: [TIME], actor: '999' });
    expect(readingOf(pageOf(drawn, islandOf([other]))).posts).toHaveLength(1);
  });

  it('are not used where the data were served for another page', () => {
    const stale = islandOf([storyOf({ token: 'B2', id: '1', times: [TIME], actor: '888' })], {
      userID: '888',
      userVanity: 'elsewhere',
    });
    const document = pageOf(drawn, stale);
    expect(readingOf(document).posts).toHaveLength(1);
    expect(codes(document)).toContain('data-of-other-page');
  });

  it('stand in the order of the page: a story that is not drawn behind the one before it', () => {
    const stories = ['A1', 'B2'].map((token, i) => storyOf({ token, id: `55${i}`, times: [TIME - i] }));
    const later = postOf({ token: 'C3', time: '6d' });
    const { posts } = readingOf(pageOf(postOf({ token: 'A1' }) + later, islandOf(stories)));
    expect(posts.map(({ id }) => id)).toEqual(['550', '551', null]);
  });
});

describe('as served', () => {
  it('is a first post, not all', () => {
    const document = pageOf('', islandOf([storyOf({ token: 'A1', id: '5', times: [TIME] })]));
    expect(codes(document)).toContain('first-post-only');
  });

  it('is read from a plain script, and from an island that is broken elsewhere', () => {
    const result = JSON.stringify({
      data: {
        user: { timeline_list_feed_units: { edges: [{ node: storyOf({ token: 'A1', id: '5', times: [TIME] }) }] } },
      },
    });
    const owner = '"userID":"100011112222333","userVanity":"orchardpress"';
    for (const script of [
      `<script>requireLazy(["x"],function(m){m.handle({"a":{${owner}},"result":${result}})});</script>`,
      `<script type="application/json">{"broken":{},0],{${owner}},"result":${result}}</script>`,
    ]) {
      expect(readingOf(pageOf('', script)).posts.map(({ id }) => id)).toEqual(['5']);
    }
  });

  it('without a post is not seen, never none', () => {
    const { coverage, posts, notes } = readingOf(pageOf('', islandOf([])));
    expect(posts).toEqual([]);
    expect(coverage.feed).toBe('not-seen');
    expect(notes.map(({ code }) => code)).toContain('feed-not-shown');
  });
});

describe('the header', () => {
  const header = (links: string) => pageOf(`<div>${links}</div>${postOf({ token: 'A1' })}`);

  it('tells likes, followers and those whom the page follows apart, by their addresses', () => {
    const { page } = readingOf(
      header(
        '<a href="/orchardpress/friends_likes/">17K likes</a><a href="/orchardpress/following/">2 followers</a>' +
          '<a href="/orchardpress/followers/">18K followers</a><span><b>Page</b> · Printing service</span>',
      ),
    );
    expect(page).toMatchObject({
      likes: { low: 17_000, high: 17_999 },
      followers: { low: 18_000, high: 18_999 },
      category: 'Printing service',
    });
  });

  it('does not take a price range or a rating for the category', () => {
    const lines = (...texts: string[]) => header(texts.map((text) => `<div>${text}</div>`).join(''));
    const price = '<b>Price range</b> · $$';
    const rating = '<b>Rating</b> · 4.5 (12 reviews)';
    expect(readingOf(lines(price, rating)).page.category).toBeNull();
    expect(readingOf(lines(price, rating, '<b>Page</b> · Bakery')).page.category).toBe('Bakery');
  });

  it('does not take the facts of another page', () => {
    const { page } = readingOf(header('<a href="/someoneelse/followers/">18K followers</a>'));
    expect(page.followers).toBeNull();
  });

  it('takes the exact likes and the bare name from the head, where it is of this page', () => {
    const head = (address: string) =>
      documentOf(
        `<html id="facebook" lang="en"><head><meta property="og:url" content="${address}"><meta property="og:title" content="Orchard Press | Lyon">` +
          '<meta property="og:description" content="Orchard Press, Lyon. 17,376 likes · 3 talking about this. 500 likes a day!">' +
          `</head><body><div role="main"><h1>Orchard</h1>${postOf({ token: 'A1' }).replaceAll('Orchard Press', '')}</div></body></html>`,
      );
    expect(readingOf(head('https://www.facebook.com/OrchardPress')).page).toMatchObject({
      name: 'Orchard Press',
      likes: { low: 17_376, high: 17_376 },
    });
    expect(readingOf(head('https://www.facebook.com/another')).page).toMatchObject({ name: 'Orchard', likes: null });
  });
});

describe('on the mobile site', () => {
  const video = (owner: string) =>
    `<div data-mcomponent="x"></div><div data-tracking-duration-id="1"><div data-video-tracking='{"top_level_post_id":"5550001"${owner}}'></div></div>`;
  const read = (owner: string) =>
    readingOf(
      pageOf(`<h1>Orchard Press</h1><a href="/orchardpress/followers">1 follower</a>${video(owner)}`),
      'https://m.facebook.com/profile.php?id=100011112222333',
    );

  it('a video is a post of this page only where it names the page', () => {
    const named = pageOf(
      `<a href="/profile.php?id=100011112222333&sk=followers">1 follower</a>${video(',"page_id":"100011112222333"')}`,
    );
    expect(readingOf(named, 'https://m.facebook.com/profile.php?id=100011112222333').posts).toHaveLength(1);
    expect(read('').posts).toEqual([]);
    expect(read(',"page_id":"888888"').posts).toEqual([]);
  });

  const LIKES = '\u{F0378}';
  const COMMENTS = '\u{F0926}';
  const button = (...texts: string[]) =>
    `<div data-action-id="1">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
  const card = (counts: string) =>
    `<div data-tracking-duration-id="1"><div data-video-tracking='{"top_level_post_id":"5550001","page_id":"100011112222333"}'></div>${counts}</div>`;
  const counts = (...cards: string[]) => {
    const document = pageOf(
      `<i data-mcomponent="x"></i><a href="/profile.php?id=100011112222333&sk=followers">1 follower</a>${cards.join('')}`,
    );
    const [post] = readingOf(document, 'https://m.facebook.com/profile.php?id=100011112222333').posts;
    return [post?.reactions?.high ?? null, post?.comments?.high ?? null];
  };

  it('a number counts what the icon in its button says; without one it is zero, where no other number is left over', () => {
    expect(counts(card(button(LIKES, '12') + button(COMMENTS)))).toEqual([12, 0]);
    expect(counts(card(`${button(LIKES, '12')}${button(COMMENTS)}<p>7</p>`))).toEqual([12, null]);
    expect(counts(card(button(LIKES, '12', '58') + button(COMMENTS)))).toEqual([null, null]);
    expect(counts(card(button(LIKES, COMMENTS, '12')))).toEqual([null, null]);
    expect(counts(card(button(LIKES) + button(LIKES, '12') + button(COMMENTS, '4')))).toEqual([null, null]);
  });

  it('a video in two cards is no post of either', () => {
    expect(counts(card(button(LIKES, '12')), card(button(LIKES, '3')))).toEqual([null, null]);
  });
});

describe('a document that is no company’s page', () => {
  it('is none by a title alone', () => {
    const titled = (inside: string) => outcomeOf(pageOf(inside)).ok;
    expect(titled('<p>Something went wrong</p>')).toBe(false);
    expect(titled('<h1>Something else</h1>')).toBe(false);
    expect(titled('<h1>Orchard Press</h1>')).toBe(true);
    expect(titled('<a href="/orchardpress">Orchard Press</a>')).toBe(true);
  });

  it('is a person’s', () => {
    const document = pageOf(
      `<a href="/orchardpress/friends">Friends</a><a href="/orchardpress/followers">9K followers</a>${postOf({ token: 'A1' })}`,
    );
    expect(outcomeOf(document)).toEqual({
      ok: false,
      problem: { code: 'not-a-company', site: 'facebook', what: 'profile' },
    });
  });

  it('is a login wall, an error, or another page', () => {
    const body = (inside: string, head = '') =>
      documentOf(`<html id="facebook"><head>${head}</head><body>${inside}</body></html>`);
    const code = (document: Document) => {
      const outcome = outcomeOf(document);
      return outcome.ok ? 'read' : outcome.problem.code;
    };
    expect(code(body('<form id="login_form"></form>'))).toBe('login-wall');
    expect(code(body('<h1>Something went wrong</h1>', '<title>Error</title>'))).toBe('not-available');
    expect(code(body('<p>x</p>', '<meta property="og:url" content="https://www.facebook.com/another">'))).toBe(
      'other-page-in-document',
    );
    expect(code(documentOf(''))).toBe('unreadable');
  });

  it('is nothing on a tab without a feed: the page is read, its feed is not seen', () => {
    const document = pageOf(`<a href="/orchardpress/followers/">18K followers</a>${postOf({ token: 'A1' })}`);
    const reading = readingOf(document, 'https://www.facebook.com/orchardpress/photos');
    expect(reading.coverage).toMatchObject({ feed: 'not-seen', postsSeen: 0 });
  });
});

describe('a hostile page', () => {
  it('cannot shadow what a document is asked', () => {
    const forms = ['querySelector', 'querySelectorAll', 'documentElement'].map(
      (name) => `<form name="${name}"><input name="getAttribute"></form>`,
    );
    expect(readingOf(pageOf(forms.join('') + postOf({ token: 'A1' }))).posts).toHaveLength(1);
  });

  it('is read in a time that does not grow with depth times links', () => {
    const depth = 5_000;
    const deep = `<div><a href="${linkTo('/visitor', 'A1', '-UC,P-R')}">x</a>`.repeat(depth);
    const started = process.threadCpuUsage();
    readingOf(pageOf(`<a href="/orchardpress/followers/">1 follower</a>${deep}`));
    expect(threadTime(started)).toBeLessThan(10_000);
  });
});

it('says where a part of the page is closed', () => {
  const document = pageOf('<h1>Orchard Press</h1>');
  const codes = (closed: boolean) => {
    const outcome = readFacebook(
      { ...openPage(document), documents: [{ document, url: ADDRESS, visible: true, closed }] },
      NOW,
    );
    return outcome.ok ? outcome.reading.notes.map(({ code }) => code) : [];
  };
  expect(codes(true)).toContain('closed-part');
  expect(codes(false)).not.toContain('closed-part');
});

it('takes nothing from a head that says two things', () => {
  const named = (metas: string) =>
    readingOf(
      documentOf(
        `<html><head>${metas}</head><body><div role="main"><h1>Orchard Press</h1><a href="/orchardpress">x</a></div></body></html>`,
      ),
    ).page.name;
  const og = (name: string) =>
    `<meta property="og:url" content="${ADDRESS}"><meta property="og:title" content="${name}">`;
  expect(named(og('Orchard & Sons'))).toBe('Orchard & Sons');
  expect(named(`${og('Orchard & Sons')}${og('fb://profile/1')}`)).toBe('Orchard Press');
});

it('takes no bold time with its audience for a category', () => {
  const category = (line: string) =>
    readingOf(pageOf(`<h1>Orchard Press</h1><a href="/orchardpress">x</a>${line}`)).page.category;
  expect(category('<div><b>Page</b> · Printer</div>')).toBe('Printer');
  expect(category('<div><a href="?__cft__[0]=A"><b>–h</b></a> · Shared with Public</div>')).toBeNull();
  expect(category('<div><b>5h</b> · Shared with Public</div>')).toBeNull();
});

it('takes none of two texts for the post’s own', () => {
  const message = (text: string) =>
    `<div data-ad-rendering-role="story_message"><div data-ad-preview="message">${text}</div></div>`;
  const textOf = (rest: string) => readingOf(pageOf(postOf({ token: 'A1', rest }))).posts[0]?.text?.excerpt;
  expect(textOf(message('Windfall'))).toBe('Windfall');
  expect(textOf(message('Orchard Press') + message('Windfall'))).toBeUndefined();
});
