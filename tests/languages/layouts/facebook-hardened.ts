/**
 * www, hardened build: decoys, time links without an address, their letters hidden among others or gone, with a twin in
 * clear at the end of the body (facebook-dom.md 2 to 5). Counts stand in words or in the buttons.
 */
import { COMPANY, FACEBOOK_POSTS, facebookPostId, type PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import {
  attachment,
  type CountForm,
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
import { advertised, byline, quoted, timeExpected, visitor } from './facebook-plain.ts';
import { escaped, type Frame, type GeneratedPage, textOf } from './page.ts';

const NUMBERS = Array.from({ length: 20 }, (_, index) => `data-${index}="${index}"`).join(' ');
const DECOY = `<div aria-hidden="true" ${NUMBERS}><blockquote><span>Facebook</span></blockquote><div aria-hidden="true" role="button" tabindex="-1"></div></div>`;
const NOT_DRAWN =
  '<div aria-posinset="POSITION"><div data-virtualized="true" style="min-height: 746.4px"><div></div></div></div>';

export function facebookHardened(speech: Speech, frame: Frame = {}): GeneratedPage {
  const posts = frame.posts ?? FACEBOOK_POSTS;
  const cards = posts.map((post, index) => card(post, index, speech));
  const unmarked = (html: string) => html.replace(' role="article"', '');
  const feed = [
    ...cards.slice(0, 2),
    unmarked(advertised(speech)),
    ...cards.slice(2),
    unmarked(visitor(speech)),
    NOT_DRAWN,
  ];
  const twins = posts.flatMap((post, index) => (isInClear(index) ? twin(post, index, speech) : []));
  const html = `${head(speech, frame)}<body><div><div role="banner"><a aria-label="Facebook" href="/"></a></div>
<div role="main">${header(speech)}<div>
${feed.map((one, index) => `<div><div>${one.replace('POSITION', String(index + 1))}</div></div>`).join('\n')}
</div></div></div>${posts.flatMap((post, index) => (post.isPinned ? island(post, index) : [])).join('')}
<div class="__fb-light-mode">${twins.join('')}</div></body></html>`;
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
        ...countsExpected(post, speech, formOf(index)),
      })),
      feed: 'read',
      holes: 1,
    },
  };
}

/** Only the data, and a comment, give a post its number. */
function identity({ isPinned, key }: PostFacts, index: number) {
  if (!isPinned && key !== 'days') return { id: null, permalink: null };
  const id = facebookPostId(index);
  return { id, permalink: `${PAGE}/posts/${id}` };
}

function formOf(index: number): CountForm {
  return index % 2 === 0 ? 'buttons' : 'words';
}

function isInClear(index: number): boolean {
  return index % 2 === 1;
}

/** The twin is written in the long form. */
function twin(post: PostFacts, index: number, speech: Speech): string {
  return `<span id="twin${index}">${escaped(speech.when(post.shown, post.at, speech.book.facebook, 'long'))}</span>`;
}

/** Letters between junk that is not displayed. */
function scattered(text: string): string {
  const letters = [...text].map((letter, index) => {
    const junk = index % 2 === 0 ? '<b style="display:none">-</b>' : '<b style="display: none">4</b>';
    return `<b>${escaped(letter)}</b>${junk}`;
  });
  return `<span>${letters.join('')}</span>`;
}

function card(post: PostFacts, index: number, speech: Speech): string {
  const { book } = speech;
  const shown = isInClear(index)
    ? `<span aria-labelledby="twin${index}"><svg></svg></span>`
    : scattered(speech.when(post.shown, post.at, book.facebook));
  const hidden = linkTo('', post.key, ',O,P-R');
  const rest =
    message(textOf(post.key, index, speech), null) +
    (post.whose === 'reshare' ? quoted(post, speech) : attachment(post, index, null)) +
    counts(post, speech, formOf(index), null) +
    (post.key === 'days' ? comment(post, index, speech) : '');
  return `<div aria-posinset="POSITION"><div data-virtualized="false">${DECOY}
${byline(post.key, COMPANY.vanity, COMPANY.name, 'h3')}
<span><a href="${hidden}#?hab" role="link" target="_blank">${shown}</a></span><span aria-hidden="true"> · </span><svg><title>${escaped(book.facebook.public)}</title></svg>
${DECOY}${rest}</div></div>`;
}
