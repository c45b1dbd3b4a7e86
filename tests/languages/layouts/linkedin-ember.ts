/**
 * LinkedIn, signed in, with ids like `ember1` (linkedin-dom.md 2). Every card has an id here; of a post dated by words it is
 * the id of a draft, made weeks before.
 */
import { ANOTHER, COMPANY, LINKEDIN_POSTS, linkedinId, NOW, type PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { draftUrn, linkedinPost } from './expected-posts.ts';
import { escaped, type Frame, type GeneratedPage, langAttribute, PICTURE, textOf } from './page.ts';

const ADVERTISED = linkedinId(new Date(NOW.getTime() - 30 * 86_400_000), 900);
const SUGGESTED = linkedinId(new Date(NOW.getTime() - 3 * 86_400_000), 901);

export function linkedinEmber(speech: Speech, frame: Frame = {}): GeneratedPage {
  const posts = frame.posts ?? LINKEDIN_POSTS;
  const { book } = speech;
  const words = book.linkedin;
  const lang = frame.lang === undefined ? words.lang : frame.lang;
  const locale = frame.lang === undefined ? `<meta name="locale" content="${words.locale}">` : '';
  const { name, handle, employees } = COMPANY;
  const cards = posts.map((post, index) => holder(card(post, index, speech)));
  const html = `<!DOCTYPE html>
<html${langAttribute(lang)} class="theme theme--mercado artdeco"><head><meta charset="utf-8"><title>${name} | LinkedIn</title>
<meta name="service" content="voyager-web">${locale}
<link rel="canonical" href="https://www.linkedin.com/company/${handle}/posts/"></head>
<body dir="${book.dir}" class="render-mode-BIGPIPE ember-application"><div class="application-outlet">
<header id="global-nav"><nav><a href="https://www.linkedin.com/feed/"><span class="visually-hidden">LinkedIn</span></a></nav></header>
<div class="organization-outlet"><main aria-label="${name}">
<section class="org-top-card artdeco-card"><div id="ember1" class="ember-view"><div class="block mt4"><div>
<h1 id="ember2" class="ember-view org-top-card-summary__title" title="${name}"> ${name} </h1>
<div class="org-top-card-summary-info-list"><div class="inline-block">
<div class="org-top-card-summary-info-list__info-item"> Harran </div>
<div class="org-top-card-summary-info-list__info-item"> ${followersRounded(speech)} </div>
<a href="https://www.linkedin.com/search/results/people/?currentCompany=%5B%22${COMPANY.linkedinId}%22%5D&amp;origin=COMPANY_PAGE_CANNED_SEARCH" id="ember3" class="ember-view org-top-card-summary-info-list__info-item"><span> ${words.size.replace('#', `${speech.number(employees.low)}-${speech.number(employees.high)}`)} </span></a>
</div></div></div></div><button class="follow" aria-label="${escaped(words.follow)}" type="button"><span aria-hidden="true">${escaped(words.follow)}</span></button></div>
<nav class="org-page-navigation"><ul>${tabs(speech)}</ul></nav></section>
<div class="display-flex"><div class="org-grid__left-rail-hidden"><section class="org-company-info-module__container"><h2> ${name} </h2><p class="t-14"> ${speech.say(words.nouns.followers, COMPANY.followers)} </p></section></div>
<div class="grid__col"><div class="scaffold-finite-scroll"><div class="scaffold-finite-scroll__content">
${[...cards.slice(0, 3), holder(advertised(speech)), ...cards.slice(3), holder(suggested(speech)), '<div><div id="ember998" class="ember-view occludable-update occludable-update-hint"></div></div>'].join('\n')}
</div></div></div></div></main></div></div></body></html>`;
  return {
    url: `https://www.linkedin.com/company/${handle}/posts/`,
    html,
    keys: posts.map(({ key }) => key),
    said: posts.map((post) => speech.when(post.shown, post.at, speech.book.linkedin)),
    expected: {
      company: true,
      complete: true,
      page: { id: COMPANY.linkedinId, name, handle, followers: COMPANY.followers, employees },
      posts: posts.map((post, index) => linkedinPost(post, index, speech, { drafted: true })),
      notPosts: [ADVERTISED, SUGGESTED],
      feed: 'read',
      // The place that is not drawn.
      holes: 1,
    },
  };
}

/** The top card abbreviates where the language has a word for thousands. */
function followersRounded(speech: Speech): string {
  const { nouns, abbreviations } = speech.book.linkedin;
  const isShort = abbreviations.some(({ scale }) => scale === 1000);
  return speech.sayCut(
    nouns.followers,
    isShort ? Math.floor(COMPANY.followers / 1000) * 1000 : COMPANY.followers,
    abbreviations,
  );
}

function tabs({ book }: Speech): string {
  const paths = ['', 'about/', 'posts/', 'jobs/', 'people/'];
  return book.linkedin.tabs
    .map((tab, index) => {
      const href = `https://www.linkedin.com/company/${COMPANY.handle}/${paths[index]}`;
      return `<li><a class="ember-view" aria-current="${index === 2 ? 'page' : 'false'}" href="${href}"> ${escaped(tab)} </a></li>`;
    })
    .join('');
}

function holder(inside: string): string {
  return `<div><div class="ember-view occludable-update">${inside}</div></div>`;
}

/** A text that stands twice: for the eye, and for screen readers. */
function twice(seen: string, heard = seen): string {
  return `<span aria-hidden="true"><!---->${seen}<!----></span><span class="visually-hidden"><!---->${heard}<!----></span>`;
}

function shell(
  urn: string,
  speech: Speech,
  author: { name: string; handle: string },
  line: string,
  rest: string,
  above = '',
): string {
  const { nouns } = speech.book.linkedin;
  const page = `https://www.linkedin.com/company/${author.handle}/posts`;
  const followers = speech.say(nouns.followers, author === COMPANY ? COMPANY.followers : 311);
  return `<div class="feed-shared-update-v2" role="article" data-urn="${urn}"><div><h2 class="visually-hidden"> ${escaped(speech.book.linkedin.tabs[2])} </h2>${above}
<div class="update-components-actor__container"><a class="update-components-actor__image" target="_self" href="${page}"><img src="${PICTURE}" alt=""></a>
<div class="update-components-actor__meta"><a class="update-components-actor__meta-link" target="_self" href="${page}"><span class="update-components-actor__title"><span dir="${speech.book.dir}">${twice(escaped(author.name))}</span></span>
<span class="update-components-actor__description">${twice(followers)}</span></a>
<span class="update-components-actor__sub-description">${line}</span></div></div>${rest}</div></div>`;
}

function card(post: PostFacts, index: number, speech: Speech): string {
  const { book } = speech;
  const words = book.linkedin;
  const urn =
    post.dated === 'id' ? `urn:li:activity:${linkedinId(post.at, index)}` : draftUrn(post, index, { drafted: true });
  const edited = post.isEdited ? `${escaped(words.edited)} • ` : '';
  const line = twice(
    `${speech.when(post.shown, post.at, words)} • ${edited}<span><li-icon aria-hidden="true"></li-icon></span>`,
    `${speech.when(post.shown, post.at, words, 'long')} • ${edited}${escaped(words.visible)}`,
  );
  const header = `<div class="update-components-header"><span class="update-components-header__text-view">${words.reposted.replace('{name}', `<a href="https://www.linkedin.com/company/${COMPANY.handle}/">${COMPANY.name}</a>`)}</span></div>`;
  const commentary = `<div class="update-components-text update-components-update-v2__commentary" dir="${book.dir}"><span class="break-words"><span dir="${book.dir}">${escaped(textOf(post.key, index, speech))}</span></span></div><button class="see-more" type="button">…${escaped(words.more)}</button>`;
  const author = post.whose === 'own' ? COMPANY : ANOTHER;
  const rest = `${commentary}${media(post)}${counts(post, speech)}${actions(speech)}${index === 0 ? comment(speech) : ''}`;
  return shell(urn ?? '', speech, author, line, rest, post.whose === 'reshare' ? header : '');
}

function media({ kind }: PostFacts): string {
  if (kind === 'image')
    return `<div class="update-components-image"><button type="button"><img src="${PICTURE}" alt=""></button></div>`;
  return kind === 'video' ? '<div class="update-components-linkedin-video"><video preload="none"></video></div>' : '';
}

/** Where an advertisement shows a word, a post shows its age. */
function advertised(speech: Speech): string {
  const promoted = twice(escaped(speech.book.linkedin.promoted));
  return shell(`urn:li:activity:${ADVERTISED}`, speech, COMPANY, promoted, actions(speech));
}

/** Another company's post, with nothing that says that the page passed it on. */
function suggested(speech: Speech): string {
  const line = twice(`${speech.when({ n: 3, unit: 'day' }, NOW, speech.book.linkedin)} • `);
  return shell(`urn:li:activity:${SUGGESTED}`, speech, ANOTHER, line, actions(speech));
}

function counts({ reactions, comments, shares }: PostFacts, speech: Speech): string {
  const { nouns } = speech.book.linkedin;
  const reacted = `<li class="social-details-social-counts__item social-details-social-counts__reactions"><button data-reaction-details="" aria-label="${escaped(speech.say(nouns.reactions, reactions))}" type="button"><span aria-hidden="true" class="social-details-social-counts__reactions-count"> ${speech.number(reactions)} </span></button></li>`;
  const item = (text: string, name: string) =>
    `<li class="social-details-social-counts__item ${name}"><button type="button"><span aria-hidden="true"> ${escaped(text)} </span></button></li>`;
  const others = [
    comments === 0 ? '' : item(speech.say(nouns.comments, comments), 'social-details-social-counts__comments'),
    shares === 0 ? '' : item(speech.say(nouns.shares, shares), ''),
  ].join('');
  return `<div class="social-details-social-counts"><ul>${reactions === 0 ? '' : reacted}${others === '' ? '' : `<li data-non-reaction-details=""><ul>${others}</ul></li>`}</ul></div>`;
}

function actions({ book }: Speech): string {
  const names = ['react-button__trigger', 'comment-button', 'social-reshare-button', 'send-privately-button'];
  return `<div class="feed-shared-social-action-bar">${book.linkedin.buttons
    .map(
      (label, index) =>
        `<button aria-label="${escaped(label)}" class="${names[index]}" type="button"><span>${escaped(label)}</span></button>`,
    )
    .join('')}</div>`;
}

/** A comment has an age and a number of its own. */
function comment(speech: Speech): string {
  const words = speech.book.linkedin;
  const age = speech.when({ n: 12, unit: 'minute' }, NOW, words);
  return `<div class="comments-comments-list"><article data-id="urn:li:comment:(activity:1,2)"><a href="https://www.linkedin.com/in/velma-orrin/">Velma Orrin</a><time> ${age} </time><span dir="${speech.book.dir}">${escaped(speech.book.sentences[0])}</span><button type="button"><span>${speech.number(77)}</span></button></article></div>`;
}
