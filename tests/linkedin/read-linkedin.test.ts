import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readLinkedIn } from '../../lib/reading/linkedin/read-linkedin.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const PAGE = 'https://www.linkedin.com/company/harrow-teale';
const idOf = (iso: string) => `urn:li:activity:${BigInt(Date.parse(iso)) << 22n}`;
const FIRST = idOf('2026-11-17T09:00:00Z');
const SECOND = idOf('2026-11-12T09:00:00Z');

function outcomeOf(html: string, url: string) {
  const document = parseHTML(html).document as unknown as Document;
  return readLinkedIn(
    {
      url,
      documents: [{ document, url, visible: true }],
      loading: false,
      styleOf: null,
      words: wordsOnDisk('linkedin'),
    },
    NOW,
  );
}

function readingOf(html: string, url = `${PAGE}/posts/`): PageReading {
  const outcome = outcomeOf(html, url);
  if (!outcome.ok) throw new Error(`no reading: ${outcome.problem.code}`);
  return outcome.reading;
}

const LIKE = '<a data-tracking-control-name="org_guest_main-feed-card_like-cta" href="/signup">Like</a>';
const NUMBER =
  '<a data-tracking-control-name="org_guest_main-feed-card_social-actions-reactions" href="/signup">12</a>';

function guestCard(rest: string, actor = PAGE, urn = FIRST): string {
  const link = `<a data-tracking-control-name="org_guest_main-feed-card_feed-actor-name" href="${actor}">x</a>`;
  return `<article data-activity-urn="${urn}">${link}<time>3d</time>${rest}</article>`;
}

function guestPage(cards: string, head = `<link rel="canonical" href="${PAGE}">`, title = '<h1>Harrow</h1>'): string {
  return `<html lang="en"><head><meta name="pageKey" content="d_org_guest_company_overview">${head}</head><body>
    <main><div>${title}</div><section data-test-id="updates">${cards}</section></main></body></html>`;
}

describe('signed out', () => {
  it('has a zero only where no number stands without its mark', () => {
    const count = (rest: string) => readingOf(guestPage(guestCard(rest))).posts[0]?.reactions;
    expect(count(LIKE)).toEqual({ low: 0, high: 0, shown: '' });
    expect(count(`${NUMBER}${LIKE}`)).toBeNull();
    expect(count('')).toBeNull();
  });

  it('leaves out a card whose actor leads nowhere, and one inside another', () => {
    const { posts, coverage } = readingOf(
      guestPage(guestCard(LIKE, '#') + guestCard(guestCard('', PAGE, FIRST), PAGE, SECOND)),
    );
    expect(posts.map(({ id }) => id)).toEqual([SECOND]);
    expect(coverage.holes).toBe(1);
  });

  it('takes name and followers from the head where the top card has none', () => {
    const head = `<meta property="og:title" content="Harrow | LinkedIn"><meta property="og:description" content="Harrow | 2,480 followers on LinkedIn. We have 9 followers.">`;
    expect(readingOf(guestPage(guestCard(''), head, '')).page).toMatchObject({
      name: 'Harrow',
      followers: { low: 2480, high: 2480 },
    });
  });
});

describe('which page it is', () => {
  const numbered = (urn: string) =>
    guestPage(`<a data-semaphore-content-type="COMPANY" data-semaphore-content-urn="${urn}"></a>${guestCard('')}`);

  it('is told by names of one kind: a number does not contradict a handle', () => {
    const html = numbered('urn:li:organization:700100');
    expect(readingOf(html.replace(/<link[^>]*>/, '')).page.id).toBe('700100');
    expect(readingOf(html, 'https://www.linkedin.com/company/700100/').page).toMatchObject({
      id: '700100',
      handle: null,
    });
    expect(outcomeOf(html, 'https://www.linkedin.com/company/700999/')).toMatchObject({
      problem: { code: 'other-page-in-document' },
    });
    expect(outcomeOf(html, 'https://www.linkedin.com/company/other/')).toMatchObject({
      problem: { code: 'other-page-in-document' },
    });
  });

  it('is the author by handle and by number', () => {
    const html = numbered('urn:li:organization:700100').replace(
      `href="${PAGE}">x`,
      'href="https://www.linkedin.com/company/700100/">x',
    );
    expect(readingOf(html).posts[0]?.authorship).toBe('own');
  });
});

const TABS = '<nav><a aria-current="page" href="/company/harrow-teale/posts/">Posts</a></nav>';
const emberPage = (inside: string) =>
  `<html lang="en"><body><main><h1 id="ember1">Harrow</h1>${TABS}${inside}</main></body></html>`;
const actorLink = (path: string) => `<a href="https://www.linkedin.com${path}"><span aria-hidden="true">x</span></a>`;
const age = '<span><span aria-hidden="true">3d • <li-icon aria-hidden="true"></li-icon></span></span>';
const emberCard = (links: string, rest = '') => `<div role="article" data-urn="${FIRST}">${links}${age}${rest}</div>`;

describe('signed in, without a class name', () => {
  it('tells whose a card is by the links above its age', () => {
    const posts = (links: string, rest = '') => readingOf(emberPage(emberCard(links, rest)));
    const own = actorLink('/company/harrow-teale/posts');
    expect(posts(own + own, `<div dir="ltr">With ${actorLink('/in/ann')}</div>`).posts[0]?.authorship).toBe('own');
    expect(posts(own + actorLink('/in/ann')).posts[0]?.authorship).toBe('reshare');
    expect(posts(actorLink('/in/ann')).posts).toEqual([]);
    expect(posts('').coverage.holes).toBe(1);
    // Another author right below the age may be the true one, whether he has an age of his own or not.
    expect(posts(own, actorLink('/in/ann')).coverage.holes).toBe(1);
    expect(posts(own, actorLink('/in/ann') + age).coverage.holes).toBe(1);
  });

  it('has no zero beside a number in a button of no known place', () => {
    const own = actorLink('/company/harrow-teale/posts');
    const like = '<button data-finite-scroll-hotkey="l">Like</button>';
    const comments = (rest: string) => readingOf(emberPage(emberCard(own, rest))).posts[0]?.comments;
    expect(comments(like)).toEqual({ low: 0, high: 0, shown: '' });
    expect(comments(`<button>11 comments</button>${like}`)).toBeNull();
    expect(comments(`<button>1x</button>${like}`)).toEqual({ low: 0, high: 0, shown: '' });
  });
});

describe('a row of counts', () => {
  const own = actorLink('/company/harrow-teale/posts');
  const row = (items: string) =>
    `<ul><li><button data-reaction-details aria-label="40 reactions"><span aria-hidden="true">40</span></button></li>
     <li data-non-reaction-details><ul>${items}</ul></li></ul><button data-finite-scroll-hotkey="l">Like</button>`;
  const item = (text: string) => `<li><button><span aria-hidden="true">${text}</span></button></li>`;
  const counts = (rest: string, lang = 'en') => {
    const [post] = readingOf(emberPage(emberCard(own, rest)).replace('lang="en"', `lang="${lang}"`)).posts;
    return [post?.reactions?.low, post?.comments?.low ?? null, post?.shares?.low ?? null];
  };

  it('is told by words, and without them by both being there', () => {
    expect(counts(row(item('11 comments') + item('3 reposts')))).toEqual([40, 11, 3]);
    expect(counts(row(item('3 reposts')))).toEqual([40, 0, 3]);
    expect(counts(row(item('11 kommentarer') + item('3 delinger')), 'smj')).toEqual([40, 11, 3]);
    expect(counts(row(item('11 kommentarer')), 'smj')).toEqual([40, null, null]);
  });

  it('leaves out what is no number, and what stands twice', () => {
    const picture = '<li><button>View image</button></li>';
    // A text without a digit may be a count that is said in words.
    expect(counts(row(picture + item('3 comments')))).toEqual([40, 3, null]);
    expect(counts(row(picture.replace('View image', '') + item('3 comments')))).toEqual([40, 3, 0]);
    expect(counts(row(item('תגובה אחת') + item('3 שיתופים')), 'he')).toEqual([40, 1, 3]);
    expect(counts(row(item('1w • 3 comments')))).toEqual([40, null, null]);
    expect(counts(row(item('3 comments')) + row(item('1 repost')))).toEqual([undefined, null, null]);
  });

  it('of a post inside the post is not its own', () => {
    const inner = `<div data-urn="${SECOND}">${row(item('7 comments'))}</div>`;
    expect(counts(inner + row(item('3 comments')))).toEqual([40, 3, 0]);
  });
});

it('a hashtag is read without the word for screen readers beside it', () => {
  const tag =
    '<a href="https://www.linkedin.com/search/results/all/?keywords=%23looms"><span>hashtag</span><span><span aria-hidden="true">#</span>Looms</span></a>';
  const own = actorLink('/company/harrow-teale/posts');
  const [post] = readingOf(emberPage(emberCard(own, `<div dir="ltr"><span dir="ltr">New ${tag}</span></div>`))).posts;
  expect(post?.text).toEqual({ excerpt: 'New #Looms', length: 10, hashtags: ['Looms'], truncated: false });
});

describe('a document that may be anything', () => {
  const own = actorLink('/company/harrow-teale/posts');
  const line = '<p>3d •</p><div data-testid="expandable-text-box">Looms</div>';
  const item = (urn: string, who: string) =>
    `<div role="listitem" componentkey="expanded${urn}">${actorLink(who)}${line}</div>`;
  const hashedPage = (cards: string, tabs: string) =>
    `<html lang="en"><body><main><h1>Home</h1>${tabs}${cards}</main></body></html>`;
  const cards = item(FIRST, '/company/harrow-teale/posts') + item(SECOND, '/company/harrow-teale/posts');

  it('is the page of the address only where its own links name it, whoever wrote the posts in it', () => {
    expect(outcomeOf(hashedPage(cards, ''), `${PAGE}/posts/`)).toMatchObject({ ok: false });
    expect(readingOf(hashedPage(cards, TABS)).posts).toHaveLength(2);
    const unknown = [FIRST, SECOND].map((urn) => `<section data-urn="${urn}">${own}<time>3d</time></section>`).join('');
    expect(outcomeOf(hashedPage(unknown, ''), `${PAGE}/posts/`)).toMatchObject({ ok: false });
    const head = `<link rel="canonical" href="${PAGE}/posts/">`;
    expect(readingOf(hashedPage(unknown, head))).toMatchObject({ layout: 'by-shape', posts: [{}, {}] });
  });

  it('is read for its posts where it is a piece of a page and holds nothing else', () => {
    expect(readingOf(`<div>${cards}</div>`).posts).toHaveLength(2);
  });
});

describe('an empty list', () => {
  const empty = (name: string) =>
    emberPage(`<section class="artdeco-empty-state"><h2 class="${name}">x</h2></section>`);

  it('is one only where the tab of the posts says so, and not where it could not be loaded', () => {
    const coverage = (html: string, tab: string) => readingOf(html, `${PAGE}${tab}`).coverage;
    expect(coverage(empty('headline'), '/posts/')).toMatchObject({ feed: 'read', end: true });
    expect(coverage(empty('mercado-error-server'), '/posts/').feed).toBe('not-seen');
    expect(coverage(empty('headline'), '/').feed).toBe('not-seen');
  });
});

it("the page's number is not another company's, linked elsewhere", () => {
  const people = (id: string) =>
    `<a href="https://www.linkedin.com/search/results/people/?currentCompany=%5B%22${id}%22%5D">51-200 employees</a>`;
  expect(readingOf(emberPage(people('700999'))).page).toMatchObject({ id: null, employees: null });
  const own = `<h1 id="ember1">Harrow</h1>${people('700100')}`;
  const html = emberPage(people('700999')).replace('<h1 id="ember1">Harrow</h1>', `<div>${own}${TABS}</div>`);
  expect(readingOf(html).page).toMatchObject({ id: '700100', employees: { low: 51, high: 200 } });
});

it('a rail with another number than the followers is not taken for it', () => {
  const rail = '<section class="org-company-info-module__container"><p>12 openings</p><p>2,480 followers</p></section>';
  expect(readingOf(emberPage(rail)).page.followers).toMatchObject({ low: 2480 });
});
