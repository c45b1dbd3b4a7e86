/** Pages made to break a reader: no crash, no hang, no invented number. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../lib/reading/read-page.ts';
import type { ReadOutcome } from '../lib/reading/reading.ts';
import { checkOutcome } from '../lib/reading/schema.ts';
import { threadTime } from '../scripts/fuzzing/campaign.ts';
import { openSavedPage, parseSavedPage } from '../scripts/saved-page/saved-page.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const LINKEDIN = 'https://www.linkedin.com/company/harrow-teale/posts/';
const FACEBOOK = 'https://www.facebook.com/harrowteale';

function read(html: string, url: string): ReadOutcome {
  return readPage(openSavedPage(parseSavedPage(Buffer.from(html), null), url), NOW);
}

const id = (BigInt(Date.parse('2026-11-01T12:00:00Z')) << 22n).toString();
const guestCard = (urn: string, inner = '') => `<article data-activity-urn="${urn}">
  <a data-tracking-control-name="organization_guest_main-feed-card_feed-actor-name" href="${LINKEDIN}">x</a>
  <time>3w</time>${inner}<a data-test-id="social-actions__reactions" data-num-reactions="7">7</a></article>`;
const guestPage = (name: string, cards: string, more = '') => `<html lang="en"><head>
  <meta name="pageKey" content="d_org_guest_company_overview"><link rel="canonical" href="https://www.linkedin.com/company/harrow-teale"></head>
  <body><main><div><h1>${name}</h1><h3>2,480 followers</h3></div><section data-test-id="updates">${cards}</section>${more}</main></body></html>`;
const facebookPage = (body: string) =>
  `<html id="facebook" lang="en"><head><meta property="og:url" content="${FACEBOOK}"><title>Harrow | Facebook</title></head><body>${body}</body></html>`;

const nodes = '<p>x</p>'.repeat(200_000);
const deep = '<div>'.repeat(20_000);
const many = (card: (n: number) => string) => Array.from({ length: 20_000 }, (_, n) => card(n)).join('');
const author = `<a href="${FACEBOOK}?__cft__[0]=`;

/** Reads, and fails where that is more work than a person waits for. What else the machine does is not counted. */
function readInTime(html: string, url: string): ReadOutcome {
  const opened = openSavedPage(parseSavedPage(Buffer.from(html), null), url);
  const started = process.threadCpuUsage();
  const outcome = readPage(opened, NOW);
  expect(threadTime(started)).toBeLessThan(2_000);
  return outcome;
}

describe.each([
  ['LinkedIn', LINKEDIN, (more: string) => guestPage('Harrow', guestCard(`urn:li:activity:${id}`), more)],
  ['Facebook', FACEBOOK, (more: string) => facebookPage(`<div role="main">${more}</div>`)],
])('%s', (_, url, page) => {
  test.each([
    ['200,000 nodes', nodes],
    ['a depth of 20,000', deep],
    [
      'form controls named like methods',
      '<form name="querySelector"><input name="getAttribute"><input name="querySelectorAll"></form>',
    ],
    [
      'broken data',
      '<script type="application/json" data-sjs>{"a":[{"b":</script><script type="application/json">[[[[</script>',
    ],
    ['deep data', `<script type="application/json" data-sjs>${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`],
  ])('%s', { timeout: 20_000 }, (_name, more) => {
    const outcome = readInTime(page(more), url);
    expect(checkOutcome(JSON.parse(JSON.stringify(outcome))).ok).toBe(true);
  });
});

const emberPage = (cards: string) =>
  `<main><h1>Harrow</h1><nav><a href="${LINKEDIN}" aria-current="page">x</a></nav>${cards}</main>`;
const unknownPage = (cards: string) => `<main><h1>Harrow</h1>${cards}</main>`;
const hashedPage = (cards: string) =>
  `<main><h1>Harrow</h1><nav><a href="${LINKEDIN}" aria-current="page">x</a></nav><i componentkey="x"></i>${cards}</main>`;

test.each([
  [
    'guest',
    LINKEDIN,
    guestPage(
      'Harrow',
      many((n) => `<article data-activity-urn="urn:li:activity:${BigInt(id) + BigInt(n)}">`),
    ),
  ],
  ['Ember', LINKEDIN, emberPage(many((n) => `<div data-urn="urn:li:activity:${BigInt(id) + BigInt(n)}">`))],
  ['no layout', LINKEDIN, unknownPage(many((n) => `<div data-urn="urn:li:activity:${BigInt(id) + BigInt(n)}">`))],
  [
    'no layout, labelled',
    LINKEDIN,
    unknownPage(
      many(
        (n) =>
          `<div aria-hidden="true" data-urn="urn:li:activity:${BigInt(id) + BigInt(n)}">3d •<a href="${LINKEDIN}">x</a>`,
      ),
    ),
  ],
  [
    'Ember, labelled',
    LINKEDIN,
    emberPage(
      `<div data-urn="urn:li:activity:${id}"><a href="${LINKEDIN}">x</a>${many(() => '<span aria-hidden="true">3d •<h2>Harrow</h2>')}`,
    ),
  ],
  [
    'Ember, with comments',
    LINKEDIN,
    emberPage(
      `<div data-urn="urn:li:activity:${id}"><a href="${LINKEDIN}">x</a>${many(
        (n) =>
          `<p data-id="urn:li:comment:${n}"><span aria-hidden="true">3d •</span><a href="/in/x">x</a><b dir="ltr">x</b></p>`,
      )}`,
    ),
  ],
  [
    'hashed',
    LINKEDIN,
    hashedPage(many((n) => `<div role="listitem" componentkey="expanded${n}"><a href="${LINKEDIN}">x</a>`)),
  ],
  [
    'Facebook',
    FACEBOOK,
    facebookPage(`<div role="main">${many((n) => `<div role="article">${author}${n}&__tn__=-UC,P-R">x</a>`)}`),
  ],
  ['bold', FACEBOOK, facebookPage(`<div role="main">${'<b>x</b>'.repeat(600)}${nodes}</div>`)],
  ['tabs', FACEBOOK, facebookPage(`<div role="main">${`<a href="${FACEBOOK}/followers">x</a>`.repeat(20_000)}</div>`)],
])('posts inside posts, and long rows: %s', { timeout: 20_000 }, (_, url, html) => {
  const outcome = readInTime(html, url);
  expect(outcome.ok ? outcome.reading.posts.length : 0).toBeLessThan(2);
});

test('a name of 1 MB is cut, and markup in it stays text', () => {
  const outcome = read(
    guestPage(`&lt;script&gt;alert(1)&lt;/script&gt; ${'x'.repeat(1_000_000)}`, guestCard(`urn:li:activity:${id}`)),
    LINKEDIN,
  );
  const name = outcome.ok ? outcome.reading.page.name : null;
  expect(name).toMatch(/^<script>alert\(1\)<\/script> x+$/);
  expect(name?.length).toBe(200);
});

test('marks of direction are taken out of names', () => {
  const outcome = read(guestPage('\u202eelaeT\u202c & Co', guestCard(`urn:li:activity:${id}`)), LINKEDIN);
  expect(outcome.ok && outcome.reading.page.name).toBe('elaeT & Co');
});

test.each([
  ['an id of 10^30', `urn:li:activity:1${'0'.repeat(30)}`],
  ['an id of the year 9999', `urn:li:activity:${(BigInt(Date.UTC(9999, 0, 1)) << 22n).toString()}`],
])('%s gives no time', (_, urn) => {
  const outcome = read(guestPage('Harrow', guestCard(urn)), LINKEDIN);
  const [post] = outcome.ok ? outcome.reading.posts : [];
  expect(post).toBeDefined();
  const source = post?.publishedAt?.source;
  expect([undefined, 'text']).toContain(source);
});

test('numbers beyond any page are no counts', () => {
  const card = guestCard(`urn:li:activity:${id}`).replace('"7"', `"1${'0'.repeat(30)}"`);
  const outcome = read(guestPage('Harrow', card), LINKEDIN);
  expect(outcome.ok && outcome.reading.posts[0]?.reactions).toBeNull();
});

test('over 5,000 posts: the first 5,000, and a note', { timeout: 60_000 }, () => {
  const cards = Array.from({ length: 5_100 }, (_, n) =>
    guestCard(`urn:li:activity:${BigInt(id) - (BigInt(n) << 22n)}`),
  ).join('');
  const outcome = read(guestPage('Harrow', cards), LINKEDIN);
  expect(outcome.ok && outcome.reading.posts.length).toBe(5_000);
  expect(outcome.ok && outcome.reading.coverage.postsSeen).toBe(5_000);
  expect(outcome.ok && outcome.reading.notes.map((note) => note.code)).toContain('capped');
});

test.each(['', ' ', '\0\u0001\u0002PNG', '<html>', '<html><body><div class="x'])('a file of nothing: %j', (html) => {
  for (const url of [LINKEDIN, FACEBOOK])
    expect(read(html, url)).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
});
