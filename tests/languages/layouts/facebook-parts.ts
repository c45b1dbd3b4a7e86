/** What both builds of www have in common (facebook-dom.md 1 to 7): head, header, counts, data. */
import { COMPANY, facebookPostId, NOW, type PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { interval } from './expected-posts.ts';
import { escaped, type Frame, langAttribute, PICTURE } from './page.ts';

export const PAGE = `https://www.facebook.com/${COMPANY.vanity}`;

/** One value for all links of a post. */
function tokenOf(key: string): string {
  return `AZ${key}0TesselyLoom`;
}

/** An address with a story's token and the part of the story that the link is. */
export function linkTo(address: string, key: string, part: string): string {
  const joint = address.includes('?') ? '&amp;' : '?';
  return `${address}${joint}__cft__[0]=${tokenOf(key)}&amp;__tn__=${encodeURIComponent(part)}`;
}

/** Signed in, the head has no description. */
export function head(speech: Speech, { lang }: Frame): string {
  const words = speech.book.facebook;
  const shown = lang === undefined ? words.lang : lang;
  return `<!DOCTYPE html>
<html id="facebook" class="__fb-light-mode"${langAttribute(shown)} dir="${speech.book.dir}"><head><meta charset="utf-8">
<meta property="al:android:url" content="fb://profile/${COMPANY.facebookId}">
<meta property="og:title" content="${COMPANY.name}"><meta property="og:url" content="${PAGE}">
${lang === undefined ? `<meta property="og:locale" content="${words.locale}">` : ''}
<link rel="canonical" href="${PAGE}"><title>${COMPANY.name} | Facebook</title>
${lang === undefined ? `<script type="text/plain">[["IntlCurrentLocale",[],{"code":"${words.locale}"},5954]]</script>` : ''}</head>`;
}

/** "Acme, Lyon. 17,376 likes · 3 talking about this · 16,828 were here.": written when the page was served, exact. */
export function description(speech: Speech): string {
  const { nouns, talkingAbout, wereHere } = speech.book.facebook;
  const likes = speech.say(nouns.likes, COMPANY.facebookLikes);
  const rest = `${speech.say(talkingAbout, 12)} · ${speech.say(wereHere, 38)}`;
  return escaped(`${COMPANY.name}, Harran. ${likes} · ${rest}. ${speech.book.sentences[0]}`);
}

/** The name, its two numbers, the tabs, the category. */
export function header({ book, sayCut }: Speech): string {
  const { nouns, abbreviations, tabs, page, category } = book.facebook;
  const paths = ['', '/about', '/photos', '/videos'];
  const bar = tabs.map(
    (tab, index) =>
      `<a role="tab" aria-selected="${index === 0}" href="${PAGE}${paths[index]}"><span dir="auto">${escaped(tab)}</span></a>`,
  );
  return `<div><span dir="auto"><h1>${COMPANY.name}</h1></span>
<span dir="auto"><a href="${PAGE}/friends_likes/" role="link">${escaped(sayCut(nouns.likes, COMPANY.facebookLikes, abbreviations))}</a> • <a href="${PAGE}/followers/" role="link">${escaped(sayCut(nouns.followers, COMPANY.facebookFollowers, abbreviations))}</a></span></div>
<div role="tablist">${bar.join('')}</div>
<div><ul><li><span dir="auto"><span><strong>${escaped(page)}</strong> · ${escaped(category)}</span></span></li></ul></div>`;
}

/** What the header says. */
export function pageExpected(speech: Speech) {
  const { abbreviations, category } = speech.book.facebook;
  return {
    id: COMPANY.facebookId,
    name: COMPANY.name,
    handle: COMPANY.vanity,
    followers: interval(speech.cut(COMPANY.facebookFollowers, abbreviations)),
    likes: interval(speech.cut(COMPANY.facebookLikes, abbreviations)),
    category,
  };
}

/** Where the numbers stand: A, in words beside the buttons; C, in the buttons (facebook-dom.md 5). */
export type CountForm = 'words' | 'buttons';

export function counts(
  post: PostFacts,
  speech: Speech,
  form: CountForm,
  slots: { reactions: string; comments: string } | null,
): string {
  const { nouns, likeKind, whoReacted, allReactions, abbreviations, buttons } = speech.book.facebook;
  const shown = (n: number) => speech.cut(n, abbreviations).text;
  const cut = (said: Parameters<Speech['sayCut']>[0], n: number) => escaped(speech.sayCut(said, n, abbreviations));
  const id = (name: 'reactions' | 'comments') => (slots === null ? '' : ` id="${slots[name]}"`);
  const kinds = `<span aria-label="${escaped(whoReacted)}" role="toolbar"><span${id('reactions')}><div aria-label="${escaped(speech.say(likeKind, Math.min(post.reactions, 9)))}" role="button" tabindex="0"><img src="${PICTURE}" alt=""></div></span></span>`;
  const named = ['like', 'comment', 'share'];
  const numbers = [post.reactions, post.comments, post.shares];
  const action = (index: number) => {
    const n = numbers[index] ?? 0;
    const text = form === 'words' ? (buttons[index] ?? '') : n === 0 ? '' : shown(n);
    return `<div><div aria-label="${escaped(buttons[index] ?? '')}" role="button" tabindex="0"><i data-visualcompletion="css-img"></i><div data-ad-rendering-role="${named[index]}_button"></div><span dir="auto"><span>${escaped(text)}</span></span></div></div>`;
  };
  const actions = `<div>${[0, 1, 2].map(action).join('')}</div>`;
  if (form === 'buttons') return `<div>${actions}${post.reactions === 0 ? '' : `<div>${kinds}</div>`}</div>`;
  const total = `<div><span><div role="button" tabindex="0"><div>${escaped(allReactions)}</div><span aria-hidden="true"><span>${shown(post.reactions)}</span></span> <span><span>${shown(post.reactions)}</span></span></div></span></div>`;
  const button = (text: string, slot = '') =>
    `<div><span><div role="button" tabindex="0"${slot}><span dir="auto"><span>${text}</span></span></div></span></div>`;
  const row = [
    post.comments === 0 ? '' : button(cut(nouns.comments, post.comments), id('comments')),
    post.shares === 0 ? '' : button(cut(nouns.shares, post.shares)),
    post.views === undefined ? '' : `<span dir="auto">${cut(nouns.views, post.views)}</span>`,
  ];
  const reacted = post.reactions === 0 ? '' : `<div>${kinds}${total}</div>`;
  return `<div><div>${reacted}<div><div></div>${row.join('')}</div></div>${actions}</div>`;
}

/** What the counts say. Views stand only in a row of words. */
export function countsExpected(post: PostFacts, speech: Speech, form: CountForm) {
  const cut = (n: number) => interval(speech.cut(n, speech.book.facebook.abbreviations));
  return {
    reactions: cut(post.reactions),
    comments: cut(post.comments),
    shares: cut(post.shares),
    views: post.views === undefined || form === 'buttons' ? null : cut(post.views),
  };
}

export function message(text: string, id: string | null): string {
  const named = id === null ? '' : ` id="${id}"`;
  return `<div data-ad-rendering-role="story_message"><div data-ad-preview="message"${named}><span dir="auto"><div dir="auto">${escaped(text)}</div></span></div></div>`;
}

export function attachment(post: PostFacts, index: number, id: string | null): string {
  const named = id === null ? '' : ` id="${id}"`;
  const fbid = `77374588558374${index}`;
  if (post.kind === 'image') {
    return `<div${named}><a href="${linkTo(`https://www.facebook.com/photo/?fbid=${fbid}`, post.key, 'EH-R')}"><img src="${PICTURE}" alt=""></a></div>`;
  }
  if (post.kind === 'video') {
    return `<div${named}><a href="${linkTo(`${PAGE}/videos/${fbid}/`, post.key, '+?FH-R')}"><img src="${PICTURE}" alt=""></a></div>`;
  }
  if (post.kind === 'link') {
    return `<div${named}><a href="${linkTo('https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org', post.key, ',mH-R')}"><img src="${PICTURE}" alt=""></a></div>`;
  }
  return '';
}

/** A comment is an article with a label; it has an age and a number of its own, and names its post. */
export function comment(post: PostFacts, index: number, speech: Speech): string {
  const { book, number } = speech;
  const age = speech.when({ n: 2, unit: 'hour' }, NOW, book.facebook, 'long');
  const label = book.facebook.commentBy.replace('{name}', 'Velma Orrin').replace('{age}', age);
  const id = btoa(`comment:${facebookPostId(index)}_4177`);
  const href = linkTo(`${PAGE}/posts/${facebookPostId(index)}?comment_id=${encodeURIComponent(id)}`, post.key, 'R-R');
  return `<div role="article" aria-label="${escaped(label)}"><a href="${linkTo('/velma.orrin.5', post.key, 'R]-R')}"><span>Velma Orrin</span></a><div dir="auto">${escaped(book.sentences[1])}</div><a href="${href}">${escaped(age)}</a><div role="button"><span>${number(77)}</span></div></div>`;
}

/** The site's data: of the timeline they hold the pinned post only. */
export function island(post: PostFacts, index: number): string {
  const story = {
    __typename: 'Story',
    encrypted_click_tracking: tokenOf(post.key),
    post_id: facebookPostId(index),
    attached_story: null,
    comet_sections: {
      content: { story: { actors: [{ id: COMPANY.facebookId }], attachments: [] } },
      metadata: [{ story: { creation_time: post.at.getTime() / 1000 } }],
    },
  };
  const user = { id: COMPANY.facebookId, profile_pinned_post: { pinned_post_story: story } };
  const owner = { userID: COMPANY.facebookId, userVanity: COMPANY.vanity };
  const data = { require: [['x', [{ __bbox: { result: { data: { user } } } }]]] };
  return (
    `<script type="application/json" data-sjs>${JSON.stringify({ props: owner })}</script>` +
    `<script type="application/json" data-sjs>${JSON.stringify(data)}</script>`
  );
}
