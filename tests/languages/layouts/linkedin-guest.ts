/** LinkedIn, signed out (linkedin-dom.md 3, "Guest"). Posts dated by words have no id in the document. */
import { ANOTHER, COMPANY, LINKEDIN_POSTS, linkedinId, type PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { linkedinPost } from './expected-posts.ts';
import { escaped, type Frame, type GeneratedPage, langAttribute, PICTURE, textOf } from './page.ts';

const PREFIX = 'organization_guest_main-feed-card';
const SIGN_UP = 'https://www.linkedin.com/signup/cold-join?session_redirect=x';

export function linkedinGuest(speech: Speech, frame: Frame = {}): GeneratedPage {
  const posts = frame.posts ?? LINKEDIN_POSTS;
  const { book } = speech;
  const words = book.linkedin;
  const lang = frame.lang === undefined ? words.lang : frame.lang;
  const { name, handle, followers } = COMPANY;
  const followed = speech.say(words.nouns.followers, followers);
  const locale = frame.lang === undefined ? `<meta name="locale" content="${words.locale}">` : '';
  const html = `<!DOCTYPE html>
<html${langAttribute(lang)} dir="${book.dir}"><head><meta charset="utf-8">
<meta name="pageKey" content="d_org_guest_company_overview">${locale}
<link rel="canonical" href="https://www.linkedin.com/company/${handle}">
<title>${name} | LinkedIn</title>
<meta property="og:title" content="${name} | LinkedIn">
<meta property="og:url" content="https://www.linkedin.com/company/${handle}">
</head><body dir="${book.dir}">
<header class="header"><nav class="nav"><a href="https://www.linkedin.com/?trk=nav"><span class="sr-only">LinkedIn</span></a></nav></header>
<main class="main" id="main-content" role="main"><section class="core-rail">
<section class="top-card-layout"><div class="top-card-layout__entity-info">
<h1 class="top-card-layout__title"> ${name} </h1>
<h2 class="top-card-layout__headline"> ${escaped(words.tabs[1])} </h2>
<h3 class="top-card-layout__first-subline"> Harran <span class="before:middot"></span> ${followed} </h3></div>
<ul role="menu"><li role="presentation"><a href="/uas/login" data-item-type="semaphore" data-semaphore-content-type="COMPANY" data-semaphore-content-urn="urn:li:organization:${COMPANY.linkedinId}" role="menuitem">!</a></li></ul></section>
<section data-test-id="about-us"><h2>${escaped(words.tabs[1])}</h2><p data-test-id="about-us__description">${escaped(book.sentences[0])}</p><dl>
<div data-test-id="about-us__size"><dt>${escaped(words.tabs[4])}</dt><dd> ${words.size.replace('#', `${speech.number(COMPANY.employees.low)}-${speech.number(COMPANY.employees.high)}`)} </dd></div></dl></section>
<section class="updates" data-test-id="updates"><h2> ${escaped(words.tabs[2])} </h2><ul class="updates__list">
${posts.map((post, index) => card(post, index, speech)).join('\n')}
</ul></section></section></main>
<footer class="li-footer"><span class="sr-only">LinkedIn</span></footer></body></html>`;
  return {
    url: `https://www.linkedin.com/company/${handle}`,
    html,
    keys: posts.map(({ key }) => key),
    said: posts.map((post) => speech.when(post.shown, post.at, speech.book.linkedin)),
    expected: {
      company: true,
      complete: true,
      page: { id: COMPANY.linkedinId, name, handle, followers, employees: COMPANY.employees },
      posts: posts.map((post, index) => ({
        ...linkedinPost(post, index, speech, { unnamed: true }),
        shares: null,
      })),
      feed: 'read',
      holes: 0,
    },
  };
}

function card(post: PostFacts, index: number, speech: Speech): string {
  const words = speech.book.linkedin;
  const urn = `urn:li:activity:${linkedinId(post.at, index)}`;
  const isNamed = post.dated === 'id';
  const author = post.whose === 'own' ? COMPANY : ANOTHER;
  const own = `<a href="https://www.linkedin.com/company/${COMPANY.handle}?trk=${PREFIX}_feed-reaction-header" data-tracking-control-name="${PREFIX}_feed-reaction-header" target="_self">${COMPANY.name}</a>`;
  const passedOn =
    post.whose === 'reshare'
      ? `<p class="main-feed-activity-card__header">${words.reposted.replace('{name}', own)}</p>`
      : '';
  const actor = (part: string, inside: string) =>
    `<a href="https://www.linkedin.com/company/${author.handle}?trk=${PREFIX}_feed-actor-${part}" data-tracking-control-name="${PREFIX}_feed-actor-${part}">${inside}</a>`;
  const edited = post.isEdited ? `<span class="flex-none">${escaped(words.edited)}</span>` : '';
  return `<li class="mb-1"><div data-id="entire-feed-card-link" class="relative">
<article class="main-feed-activity-card"${isNamed ? ` data-activity-urn="${urn}"` : ''} data-id="main-feed-card">${passedOn}
<div data-test-id="main-feed-activity-card__entity-lockup">${actor('image', `<img data-delayed-url="x" alt="${escaped(author.name)}" src="${PICTURE}">`)}<div>${actor('name', escaped(author.name))}<span class="!text-xs flex"><time class="flex-none"> ${speech.when(post.shown, post.at, words)} <!----></time>${edited}</span></div></div>
<p dir="${speech.book.dir}" data-test-id="main-feed-activity-card__commentary">${escaped(textOf(post.key, index, speech))}</p>
${media(post)}${numbers(post, speech)}
<div class="social-action-bar"><a href="${SIGN_UP}" data-tracking-control-name="${PREFIX}_like-cta">${escaped(words.buttons[0])}</a><a href="${SIGN_UP}" data-tracking-control-name="${PREFIX}_comment-cta">${escaped(words.buttons[1])}</a></div>
</article></div></li>`;
}

function media({ kind }: PostFacts): string {
  if (kind === 'image') return `<ul data-test-id="feed-images-content"><li><img src="${PICTURE}" alt=""></li></ul>`;
  return kind === 'video' ? '<div data-test-id="feed-native-video-content"><video preload="none"></video></div>' : '';
}

/** The number for machines, as every guest page has it, and the words. */
function numbers({ reactions, comments }: PostFacts, speech: Speech): string {
  const { nouns } = speech.book.linkedin;
  const shown =
    reactions === 0
      ? ''
      : `<a href="${SIGN_UP}" data-tracking-control-name="${PREFIX}_social-actions-reactions" aria-label="${escaped(speech.say(nouns.reactions, reactions))}" data-test-id="social-actions__reactions" data-num-reactions="${reactions}"><span aria-hidden="true" data-test-id="social-actions__reaction-count"> ${speech.number(reactions)} </span></a>`;
  const said =
    comments === 0
      ? ''
      : `<a href="${SIGN_UP}" data-tracking-control-name="${PREFIX}_social-actions-comments" data-test-id="social-actions__comments" data-num-comments="${comments}"> ${escaped(speech.say(nouns.comments, comments))} </a>`;
  return shown === '' && said === ''
    ? ''
    : `<div class="main-feed-activity-card__social-actions">${shown}${said}</div>`;
}
