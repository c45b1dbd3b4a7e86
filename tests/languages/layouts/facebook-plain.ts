/** www, plain build: articles with a position, links with addresses, times as text (facebook-dom.md 2 to 5). */
import { ANOTHER, COMPANY, FACEBOOK_POSTS, facebookPostId, NOW, type PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { wordsSpan } from './expected-posts.ts';
import {
  attachment,
  comment,
  counts,
  countsExpected,
  head,
  header,
  island,
  linkTo,
  message,
  PAGE,
  pageExpected,
} from './facebook-parts.ts';
import { escaped, type Frame, type GeneratedPage, textOf } from './page.ts';

export function facebookPlain(speech: Speech, frame: Frame = {}): GeneratedPage {
  const posts = frame.posts ?? FACEBOOK_POSTS;
  const cards = posts.map((post, index) => card(post, index, speech));
  const feed = [...cards.slice(0, 3), advertised(speech), ...cards.slice(3), visitor(speech), NOT_DRAWN];
  const html = `${head(speech, frame)}<body><div><div role="banner"><a aria-label="Facebook" href="/"></a></div>
<div role="main">${header(speech)}<div data-pagelet="ProfileTimeline">
${feed.map((one, index) => `<div><div>${one.replace('POSITION', String(index + 1))}</div></div>`).join('\n')}
</div></div></div>${posts.flatMap((post, index) => (post.isPinned ? island(post, index) : [])).join('')}</body></html>`;
  return {
    url: PAGE,
    html,
    keys: posts.map(({ key }) => key),
    said: posts.map((post) => speech.when(post.shown, post.at, speech.book.facebook)),
    expected: {
      company: true,
      complete: true,
      page: pageExpected(speech),
      posts: posts.map((post, index) => ({
        ...identity(post, index),
        ...timeExpected(post),
        authorship: post.whose,
        pinned: post.isPinned === true,
        kind: post.kind,
        ...countsExpected(post, speech, 'words'),
      })),
      feed: 'read',
      holes: 1,
    },
  };
}

/** The data say the pinned post's second. */
export function timeExpected(post: PostFacts) {
  if (post.dated === 'words') return { at: post.at.toISOString(), ...wordsSpan(post) };
  return { at: post.at.toISOString(), from: post.at.toISOString(), to: post.at.toISOString() };
}

const NOT_DRAWN =
  '<div aria-posinset="POSITION" role="article"><div data-virtualized="true" style="min-height: 746.4px"><div></div></div></div>';

/** Half of the addresses hold a number, the others a pfbid, which is none. */
function identity({ dated }: PostFacts, index: number) {
  const id = facebookPostId(index);
  if (dated === 'id' || index % 2 === 0) return { id, permalink: `${PAGE}/posts/${id}` };
  return { id: null, permalink: `${PAGE}/posts/pfbid0Tessaly${index}Loom` };
}

function card(post: PostFacts, index: number, speech: Speech): string {
  const { book } = speech;
  const words = book.facebook;
  // Every third post names its parts.
  const names = index % 3 === 1 ? [1, 2, 3, 4, 5].map((slot) => `:r${index}${slot}:`) : null;
  const [time, text, shown, reactions, comments] = names ?? [];
  const age = speech.when(post.shown, post.at, words);
  const rest =
    message(textOf(post.key, index, speech), text ?? null) +
    (post.whose === 'reshare' ? quoted(post, speech) : attachment(post, index, shown ?? null)) +
    counts(post, speech, 'words', reactions && comments ? { reactions, comments } : null) +
    (post.key === 'days' ? comment(post, index, speech) : '');
  return `<div aria-posinset="POSITION" role="article"${names ? ` aria-describedby="${names.join(' ')}"` : ''}>
${byline(post.key, COMPANY.vanity, COMPANY.name, 'h2')}
<span${time ? ` id="${time}"` : ''}><a aria-label="${escaped(age)}" href="${linkTo(identity(post, index).permalink, post.key, ',O,P-R')}" role="link"><span>${escaped(age)}</span></a></span><span aria-hidden="true"> · </span><svg><title>${escaped(words.public)}</title></svg>
${rest}</div>`;
}

export function byline(key: string, vanity: string, name: string, heading: string): string {
  const address = `https://www.facebook.com/${vanity}`;
  return `<a aria-label="${escaped(name)}" href="${linkTo(address, key, '<<,P-R')}"><svg></svg></a><div data-ad-rendering-role="profile_name"><${heading}><span><a href="${linkTo(address, key, '-UC,P-R')}"><strong><span>${escaped(name)}</span></strong></a></span></${heading}></div>`;
}

/** The original, with an author and an age of its own. */
export function quoted({ key }: PostFacts, speech: Speech): string {
  const address = `https://www.facebook.com/${ANOTHER.vanity}`;
  const age = escaped(speech.when({ n: 5, unit: 'hour' }, NOW, speech.book.facebook));
  return `<div><div data-ad-rendering-role="profile_name"><h4><a href="${linkTo(address, key, '-UC,P-y-R')}">${escaped(ANOTHER.name)}</a></h4></div><a aria-label="${age}" href="${linkTo(`${address}/posts/998877`, key, ',O,P-y-R')}">${age}</a><div>${escaped(speech.book.sentences[1])}</div></div>`;
}

/** No time; the way behind the label leads to the site's words on advertisements. */
export function advertised(speech: Speech): string {
  const label = `<a href="${linkTo('/ads/about/', 'ad', 'P-R')}" aria-label="${escaped(speech.book.facebook.sponsored)}"><span>${escaped(speech.book.facebook.sponsored)}</span></a>`;
  return `<div aria-posinset="POSITION" role="article">${byline('ad', COMPANY.vanity, COMPANY.name, 'h2')}${label}${message(speech.book.sentences[0], null)}</div>`;
}

/** Somebody else wrote on the page. */
export function visitor(speech: Speech): string {
  const age = escaped(speech.when({ n: 2, unit: 'day' }, NOW, speech.book.facebook));
  const link = `<a aria-label="${age}" href="${linkTo('https://www.facebook.com/velma.orrin.5/posts/55443322', 'visitor', ',O,P-R')}">${age}</a>`;
  return `<div aria-posinset="POSITION" role="article">${byline('visitor', 'velma.orrin.5', 'Velma Orrin', 'h2')}${link}${message(speech.book.sentences[1], null)}</div>`;
}
