/** Small invented pages for the tests of this folder. */

import { parseHTML } from 'linkedom';
import { readFacebook } from '../../lib/reading/facebook/read-facebook.ts';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import type { PageReading, ReadOutcome } from '../../lib/reading/reading.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

export const NOW = new Date('2026-11-20T12:00:00Z');
export const ADDRESS = 'https://www.facebook.com/orchardpress';

export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** The document of a page in the main part of which `inside` stands; `outside` follows it in the body. */
export function pageOf(inside: string, outside = '', lang = 'en'): Document {
  return documentOf(
    `<!doctype html><html id="facebook" lang="${lang}" class="__fb-light-mode"><head><title>Orchard Press | Facebook</title></head>` +
      `<body><div role="main">${inside}</div>${outside}</body></html>`,
  );
}

export function openPage(document: Document, url = ADDRESS): OpenPage {
  return {
    url,
    documents: [{ document, url, visible: true }],
    loading: false,
    styleOf: null,
    words: wordsOnDisk('facebook'),
  };
}

export function outcomeOf(document: Document, url = ADDRESS): ReadOutcome {
  return readFacebook(openPage(document, url), NOW);
}

/** The reading of a document; throws where there is none. */
export function readingOf(document: Document, url = ADDRESS): PageReading {
  const outcome = outcomeOf(document, url);
  if (!outcome.ok) throw new Error(`no reading: ${outcome.problem.code}`);
  return outcome.reading;
}

/** An address with a story's token and the part of the story that the link is. */
export function linkTo(address: string, token: string, part: string): string {
  return `${address}?__cft__[0]=${token}&amp;__tn__=${encodeURIComponent(part)}`;
}

export interface InventedPost {
  token: string;
  author?: string;
  /** The address of the time link; '' for a hidden one. */
  address?: string;
  /** What stands in the time link. */
  time?: string;
  /** Attributes of the post's own element. */
  attributes?: string;
  /** What follows the heading: message, attachment, counts. */
  rest?: string;
}

export function postOf({
  token,
  author = '/orchardpress',
  address,
  time = '3d',
  attributes = '',
  rest = '',
}: InventedPost): string {
  const own = address ?? `${author}/posts/pfbid0${token}invented`;
  return (
    `<div ${attributes}><div><h3><a href="${linkTo(author, token, '-UC,P-R')}">Orchard Press</a></h3>` +
    `<a href="${linkTo(own, token, ',O,P-R')}">${time}</a></div>${rest}</div>`
  );
}

/** Counts in words, as the site shows them since 2022. */
export function countsInWords(reactions: string, ...buttons: string[]): string {
  return (
    `<div><div><span role="toolbar"><div role="button" aria-label="Like: 9 people"></div></span><div role="button"><div>All reactions:</div>` +
    `<span aria-hidden="true">${reactions}</span><span>${reactions}</span></div></div>` +
    `<div>${buttons.map((text) => `<div role="button"><span>${text}</span></div>`).join('')}</div>${actions()}</div>`
  );
}

/** The action buttons, with a word or a number in each. */
export function actions(like = 'Like', comment = 'Comment', share = 'Share'): string {
  const button = (name: string, text: string): string =>
    `<div role="button"><div data-ad-rendering-role="${name}_button"></div><span>${text}</span></div>`;
  return `<div>${button('like', like)}${button('comment', comment)}${button('share', share)}</div>`;
}

/** An island with the timeline of a page. */
export function islandOf(stories: object[], owner = { userID: '100011112222333', userVanity: 'orchardpress' }): string {
  const edges = stories.map((node) => ({ node }));
  const data = { result: { data: { user: { id: owner.userID, timeline_list_feed_units: { edges } } } } };
  return (
    `<script type="application/json" data-sjs>${JSON.stringify({ props: owner })}</script>` +
    `<script type="application/json" data-sjs>${JSON.stringify({ require: [['x', [{ __bbox: data }]]] })}</script>`
  );
}

export interface InventedStory {
  token: string;
  id: string;
  /** Seconds since 1970; more than one for a story that contradicts itself. */
  times: number[];
  actor?: string;
  counts?: [reactions: number, comments: number, shares: number];
}

export function storyOf({ token, id, times, actor = '100011112222333', counts = [1, 2, 3] }: InventedStory): object {
  const [reactions, comments, shares] = counts;
  return {
    __typename: 'Story',
    encrypted_click_tracking: token,
    post_id: id,
    attached_story: null,
    comet_sections: {
      content: { story: { actors: [{ id: actor }], message: { text: 'Windfall #cider' }, attachments: [] } },
      metadata: times.map((time) => ({ story: { creation_time: time } })),
      feedback: {
        reaction_count: { count: reactions },
        share_count: { count: shares },
        comment_rendering_instance: {
          comments: { total_count: comments, edges: [{ node: { creation_time: 1, reaction_count: { count: 77 } } }] },
        },
      },
    },
  };
}
