/**
 * LinkedIn, signed in, in its layout of 2026 (linkedin-dom.md 3, "sdui"). Posts dated by words have no key with an id.
 * Three counting buttons a card, a zero as U+200B.
 */
import { ANOTHER, COMPANY, LINKEDIN_POSTS, linkedinId, NOW, type PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { linkedinPost } from './expected-posts.ts';
import { escaped, type Frame, type GeneratedPage, langAttribute, PICTURE, textOf } from './page.ts';

export function linkedinHashed(speech: Speech, frame: Frame = {}): GeneratedPage {
  const posts = frame.posts ?? LINKEDIN_POSTS;
  const { book } = speech;
  const words = book.linkedin;
  const lang = frame.lang === undefined ? words.lang : frame.lang;
  const { name, handle, linkedinId: id } = COMPANY;
  const page = `https://www.linkedin.com/company/${handle}/`;
  const paths = ['', 'about/', 'posts/', 'jobs/', 'people/'];
  const tabs = words.tabs.map(
    (tab, index) =>
      `<li><a${index === 2 ? ' aria-current="page"' : ''} href="${page}${paths[index]}">${escaped(tab)}</a></li>`,
  );
  const locale = frame.lang === undefined ? `<meta name="locale" content="${words.locale}">` : '';
  const cards = posts.map((post, index) => card(post, index, speech));
  const html = `<!DOCTYPE html>
<html${langAttribute(lang)} dir="${book.dir}" translate="no"><head><meta charset="utf-8">${locale}<title>${name} | LinkedIn</title></head>
<body><div id="root"><header><nav componentkey="primaryNavLinksComponentRef"><a href="https://www.linkedin.com/feed/"><span>LinkedIn</span></a></nav></header>
<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.organization.OrganizationPosts">
<section componentkey="8cf9bbde-0057-48a4-a200-ae4288ff2684"><div><a href="${page}"><h1><span>${name}</span></h1></a>
<p><span>Harran</span></p><p><span>${speech.say(words.nouns.followers, COMPANY.followers)}</span></p>
<button type="button" componentkey="FollowButtonurn:li:fsd_followingState:urn:li:organization:${id}_follow" aria-label="${escaped(words.follow)}"><span>${escaped(words.follow)}</span></button></div>
<nav><ul>${tabs.join('')}</ul></nav></section>
<section><div data-testid="lazy-column">
${[...cards.slice(0, 4), advertised(speech), ...cards.slice(4), suggested(speech)].join('\n')}
</div></section></div></main></div></body></html>`;
  return {
    url: `${page}posts/`,
    html,
    keys: posts.map(({ key }) => key),
    said: posts.map((post) => speech.when(post.shown, post.at, speech.book.linkedin)),
    expected: {
      company: true,
      complete: true,
      page: { id, name, handle, followers: COMPANY.followers },
      posts: posts.map((post, index) => {
        // A picture has no mark of its own in this layout, and where nothing has one the kind is not known.
        const kind = post.kind === 'video' ? 'video' : 'unknown';
        return { ...linkedinPost(post, index, speech, { unnamed: true }), kind };
      }),
      feed: 'read',
      holes: 0,
    },
  };
}

/** Protobuf, field 1: a message whose field 1 is the id as a zigzag varint (linkedin-dom.md 3). */
function keyOf(id: string): string {
  const bytes: number[] = [];
  for (let rest = BigInt(id) * 2n; rest > 0n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
  const message = [0x0a, bytes.length + 1, 0x08, ...bytes];
  return btoa(String.fromCharCode(...message)).replaceAll('=', '');
}

function shell(
  key: string,
  author: { name: string; handle: string },
  line: string,
  inside: string,
  speech: Speech,
  above = '',
): string {
  const page = `https://www.linkedin.com/company/${author.handle}/posts/`;
  return `<div data-display-contents="true"><div componentkey="expanded${key}FeedType_COMPANY_FEED"><div role="listitem" componentkey="expanded${key}FeedType_COMPANY_FEED"><div data-view-name="feed-full-update">
<h2><span>${escaped(speech.book.linkedin.tabs[2])}</span></h2>${above}
<div><a href="${page}"><figure><img alt="" src="${PICTURE}"></figure></a><div><a href="${page}"><div aria-label="${escaped(author.name)}"><p><span>${escaped(author.name)}</span></p></div></a>
<p><span>${line}<span> </span><svg></svg></span></p></div></div>
${inside}</div></div></div></div>`;
}

function card(post: PostFacts, index: number, speech: Speech): string {
  const { book } = speech;
  const words = book.linkedin;
  const key = `YTJjZTk4ZTE4YmJhYzBl${index}`;
  const edited = post.isEdited ? ` ${escaped(words.edited)} •` : '';
  const line = `${speech.when(post.shown, post.at, words)} •${edited}`;
  const header = `<p>${words.reposted.replace('{name}', `<a href="https://www.linkedin.com/company/${COMPANY.handle}/">${COMPANY.name}</a>`)}</p>`;
  const text = `<p><span tabindex="-1" data-testid="expandable-text-box">${escaped(textOf(post.key, index, speech))}<button type="button" aria-hidden="true" data-testid="expandable-text-button"><span>… ${escaped(words.more)}</span></button></span></p>`;
  const shown = post.kind === 'video' ? '<div data-testid="video-player"><video preload="none"></video></div>' : '';
  const named =
    post.dated === 'id'
      ? `<div componentkey="${keyOf(linkedinId(post.at, index))}-replaceableCommentTools${key}FeedType_COMPANY_FEED"></div>`
      : '';
  const author = post.whose === 'own' ? COMPANY : ANOTHER;
  return shell(
    key,
    author,
    line,
    `${text}${shown}${counts(post, speech)}${named}`,
    speech,
    post.whose === 'reshare' ? header : '',
  );
}

function counts({ reactions, comments, shares }: PostFacts, speech: Speech): string {
  const { nouns, buttons } = speech.book.linkedin;
  const boxes = [reactions, comments, shares].map((n, index) => {
    return `<button type="button" aria-label="${escaped(buttons[index] ?? '')}"><span><svg></svg><span>${n === 0 ? '\u200B' : speech.number(n)}</span></span></button>`;
  });
  const sentence = `<a href="https://www.linkedin.com/company/${COMPANY.handle}/posts/"><div>${escaped(speech.say(nouns.reactions, reactions))}</div></a>`;
  return `<div>${boxes.join('')}${sentence}</div>`;
}

function advertised(speech: Speech): string {
  const text = `<p><span data-testid="expandable-text-box">${escaped(speech.book.sentences[0])}</span></p>`;
  return shell('YWR2ZXJ0aXNlZA', COMPANY, escaped(speech.book.linkedin.promoted), text, speech);
}

function suggested(speech: Speech): string {
  const line = `${speech.when({ n: 3, unit: 'day' }, NOW, speech.book.linkedin)} •`;
  const text = `<p><span data-testid="expandable-text-box">${escaped(speech.book.sentences[0])}</span></p>`;
  return shell('c3VnZ2VzdGVk', ANOTHER, line, text, speech);
}
