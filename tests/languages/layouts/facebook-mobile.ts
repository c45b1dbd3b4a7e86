/** m.facebook.com (facebook-dom.md 1): no links, no data; only a video names its post; counts stand beside glyphs. */
import { COMPANY, facebookPostId, MOBILE_POSTS, NOW, type PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { interval, wordsSpan } from './expected-posts.ts';
import { countsExpected, description, PAGE } from './facebook-parts.ts';
import { escaped, type Frame, type GeneratedPage, langAttribute, PICTURE } from './page.ts';

/** Reactions, comments, shares, in the site's own font. */
const GLYPHS = ['\u{F0378}', '\u{F0926}', '\u{F0927}'];

export function facebookMobile(speech: Speech, frame: Frame = {}): GeneratedPage {
  const posts = frame.posts ?? MOBILE_POSTS;
  const { book } = speech;
  const words = book.facebook;
  const lang = frame.lang === undefined ? words.lang : frame.lang;
  const { nouns, abbreviations } = words;
  const line = `${speech.sayCut(nouns.likes, COMPANY.facebookLikes, abbreviations)} • ${speech.sayCut(nouns.followers, COMPANY.facebookFollowers, abbreviations)}`;
  const html = `<!DOCTYPE html>
<html class="ssr"${langAttribute(lang)} dir="${book.dir}"><head><meta charset="utf-8">
<meta property="al:android:url" content="fb://profile/${COMPANY.facebookId}"><meta property="og:title" content="${COMPANY.name}"><meta property="og:url" content="${PAGE}">
<meta name="description" content="${description(speech)}"><meta property="og:description" content="${description(speech)}">
${frame.lang === undefined ? `<meta property="og:locale" content="${words.locale}">` : ''}
<link rel="canonical" href="${PAGE}"><title>${COMPANY.name}</title></head>
<body id="app-body"><div id="screen-root"><div data-mcomponent="MScreen" class="m"><div data-mcomponent="MContainer" class="m">
${[COMPANY.name, line, `${words.page} · ${words.category}`].map((text) => area(escaped(text))).join('\n')}</div>
${posts.map((post, index) => card(post, index, speech)).join('\n')}
${card(null, posts.length, speech)}
</div></div></body></html>`;
  return {
    url: `https://m.facebook.com/${COMPANY.vanity}/`,
    html,
    keys: posts.map(({ key }) => key),
    said: posts.map((post) => speech.when(post.shown, post.at, speech.book.facebook)),
    expected: {
      company: true,
      complete: true,
      page: {
        id: COMPANY.facebookId,
        name: COMPANY.name,
        handle: COMPANY.vanity,
        followers: interval(speech.cut(COMPANY.facebookFollowers, abbreviations)),
        likes: COMPANY.facebookLikes,
      },
      posts: posts.map((post, index) => ({
        id: facebookPostId(index),
        permalink: `${PAGE}/posts/${facebookPostId(index)}`,
        at: post.at.toISOString(),
        ...wordsSpan(post),
        authorship: 'own',
        pinned: false,
        kind: 'video',
        ...countsExpected(post, speech, 'buttons'),
      })),
      feed: 'read',
      // The picture, which names nothing.
      holes: 1,
    },
  };
}

function area(text: string, attributes = ''): string {
  return `<div${attributes} data-mcomponent="ServerTextArea" data-type="text" class="m"><div dir="auto" class="native-text"><span class="f1">${text}</span></div></div>`;
}

/** A picture, where there is no post. */
function card(post: PostFacts | null, index: number, speech: Speech): string {
  const words = speech.book.facebook;
  const shown = post?.shown ?? { n: 1, unit: 'week' as const };
  const when = (form: 'short' | 'long') => escaped(speech.when(shown, post?.at ?? NOW, words, form));
  const label = ` tabindex="0" aria-label=", ${when('long')}, ${escaped(words.public)}" data-focusable="true"`;
  const tracking = {
    top_level_post_id: facebookPostId(index),
    content_owner_id_new: COMPANY.facebookId,
    photo_id: `228840193715${index}`,
  };
  const media =
    post === null
      ? `<div data-mcomponent="ServerImageArea" class="m"><img src="${PICTURE}" alt=""></div>`
      : `<div data-type="video" data-mcomponent="MVideo" class="m inline-video" data-video-tracking="${escaped(JSON.stringify(tracking))}"></div>`;
  const numbers = post === null ? [4, 0, 0] : [post.reactions, post.comments, post.shares];
  const buttons = numbers.map((n, at) => {
    const text = n === 0 ? '' : ` ${speech.cut(n, words.abbreviations).text}`;
    return `<div data-mcomponent="MContainer" class="m" role="button" tabindex="0" data-action-id="${52_950 - index}${at}">${area(`${GLYPHS[at]}${text}`)}</div>`;
  });
  return `<article data-tracking-duration-id="${index + 1}" data-mcomponent="MContainer" class="m displayed"><div data-mcomponent="MContainer" class="m">
<div data-mcomponent="MContainer" class="m" role="button" tabindex="0"><div data-mcomponent="TextArea" class="m"><span class="f2 a" role="link">${COMPANY.name}</span></div></div>${area(`${when('short')}\u{F078B}`, label)}</div>
${area(escaped(speech.book.sentences[0]))}${media}<div data-mcomponent="MContainer" class="m">${buttons.join('')}</div></article>`;
}
