/** One story in the embedded data: exact time, id and counts. */

import type { Count, PostKind } from '../reading.ts';
import { at, type Found, isObject, type JsonObject, textAt, unpacked, walk } from './embedded.ts';
import { type PostTarget, pageTarget, postTarget } from './links.ts';

/** Where in the data a story stands. Only `timeline` and `pinned` are surely of the page whose data they are. */
type StoryRole = 'timeline' | 'pinned' | 'elsewhere';

interface Actor {
  id: string | null;
  handle: string | null;
}

export interface Story {
  role: StoryRole;
  /** Any of them may stand on the links of the drawn post. */
  tokens: string[];
  /** Digits. */
  id: string | null;
  target: PostTarget | null;
  actors: Actor[];
  /** Milliseconds since 1970; `null` where the data name none or more than one. */
  time: number | null;
  isReshare: boolean;
  kind: PostKind;
  text: string | null;
  reactions: Count | null;
  comments: Count | null;
  shares: Count | null;
  views: Count | null;
}

/** The parts of a story that are not itself. */
const NOT_ITSELF = /^(attached_story|attachments$|\w*comments$|actors?$|parent_feedback$|\w*_shorts_story$)/;
const FOUNDED = Date.UTC(2004, 0, 1);
const DAY = 86_400_000;

/** Reads a story. @param now a time after it (and a day) is no time */
export function storyFrom({ object, path }: Found, now: Date): Story {
  const facts = gather(object);
  const isReshare = facts.attached;
  return {
    role: roleOf(path),
    tokens: [...facts.tokens],
    id: storyId(object, facts.postIds),
    target: only(facts.targets, (target) => target.form + target.reference),
    actors: facts.actors,
    time: only(facts.times.filter((time) => isSane(time, now))),
    isReshare,
    kind: isReshare ? 'unknown' : kindOf(facts),
    text: facts.texts[0] ?? null,
    reactions: exact(facts.reactions),
    comments: exact(facts.comments),
    shares: exact(facts.shares),
    views: exact(facts.views),
  };
}

function roleOf(path: string): StoryRole {
  if (/\.(attached_story\w*|news_feed|ratings_list_feed_units|highlight_units)\./.test(path)) return 'elsewhere';
  if (/\.(profile_pinned_post|pinned_post_story)\./.test(path)) return 'pinned';
  return /\.timeline_list_feed_units\./.test(path) ? 'timeline' : 'elsewhere';
}

interface Facts {
  tokens: Set<string>;
  postIds: string[];
  targets: PostTarget[];
  actors: Actor[];
  times: number[];
  attached: boolean;
  attachments: unknown[][];
  texts: string[];
  reactions: number[];
  comments: number[];
  shares: number[];
  views: number[];
}

/** One walk over a story's own parts. */
function gather(story: JsonObject): Facts {
  const facts: Facts = {
    tokens: new Set(),
    postIds: [],
    targets: [],
    actors: [],
    times: [],
    attached: false,
    attachments: [],
    texts: [],
    reactions: [],
    comments: [],
    shares: [],
    views: [],
  };
  walk(story, ({ object, path }) => {
    const key = path.slice(path.lastIndexOf('.', path.length - 2) + 1, -1);
    if (key.startsWith('attached_story')) facts.attached = true;
    if (NOT_ITSELF.test(key)) return collectViews(object, key, facts);
    collectStory(object, key, facts);
    collectCounts(object, key, facts);
    return true;
  });
  return facts;
}

/** The views of a video stand on its attachment; nothing else of it is looked at. */
function collectViews(object: JsonObject, key: string, facts: Facts): false {
  if (key === 'attachments') {
    walk(at(object, 'styles', 'attachment', 'media'), ({ object: media }) => {
      push(facts.views, media.play_count);
      return true;
    });
  }
  return false;
}

function collectStory(object: JsonObject, key: string, facts: Facts): void {
  if (typeof object.encrypted_click_tracking === 'string') facts.tokens.add(object.encrypted_click_tracking);
  if (typeof object.post_id === 'string') facts.postIds.push(object.post_id);
  if (typeof object.creation_time === 'number') facts.times.push(object.creation_time * 1000);
  for (const name of ['wwwURL', 'permalink_url', 'url']) {
    const link = key === 'story' || name !== 'url' ? textAt(object, name) : null;
    const target = link !== null && link.length < 2000 ? postTarget(link) : null;
    if (target) facts.targets.push(target);
  }
  if (Array.isArray(object.actors) && facts.actors.length === 0)
    facts.actors = object.actors.filter(isObject).map(actorFrom);
  if (Array.isArray(object.attachments)) facts.attachments.push(object.attachments);
  const text = textAt(object, 'message', 'text');
  if (text !== null) facts.texts.push(text);
}

function collectCounts(object: JsonObject, key: string, facts: Facts): void {
  if (key === 'reaction_count' || key === 'unified_reactors') push(facts.reactions, object.count);
  if (key === 'share_count') push(facts.shares, object.count);
  if (key === 'comment_rendering_instance') push(facts.comments, at(object, 'comments', 'total_count'));
  if (key === 'comment_count') push(facts.comments, object.total_count);
  push(facts.comments, object.total_comment_count);
  push(facts.views, object.play_count);
}

function actorFrom(actor: JsonObject): Actor {
  const url = textAt(actor, 'url');
  const page = url === null || url.length > 2000 ? null : pageTarget(url);
  const id = textAt(actor, 'id');
  return { id: id !== null && /^\d{1,20}$/.test(id) ? id : (page?.id ?? null), handle: page?.handle ?? null };
}

/** `post_id`; without one, the number in the story's own key (`S:_I<page>:<post>`), or in its address. */
function storyId(story: JsonObject, postIds: string[]): string | null {
  const named = only(postIds.filter((id) => /^\d{1,20}$/.test(id)));
  if (named !== null) return named;
  if (postIds.length > 0) return null;
  return /^S:_I\w*?\d+:(\d{1,20})(:|$)/.exec(unpacked(textAt(story, 'id') ?? ''))?.[1] ?? null;
}

function kindOf(facts: Facts): PostKind {
  const shown = facts.attachments.find((attachments) => attachments.some(isTold));
  if (!shown) return facts.attachments.some((list) => list.length > 0) || facts.texts.length === 0 ? 'unknown' : 'text';
  const attachment = shown.find(isTold);
  const style = textAt(attachment, 'styles', '__typename') ?? String(at(attachment, 'style_list'));
  return kindOfStyle(style);
}

function isTold(attachment: unknown): boolean {
  return textAt(attachment, 'styles', '__typename') !== null || Array.isArray(at(attachment, 'style_list'));
}

/** From the name of the part that draws the attachment (`StoryAttachmentPhotoStyleRenderer`). */
function kindOfStyle(style: string): PostKind {
  if (/event/i.test(style)) return 'event';
  if (/poll|question/i.test(style)) return 'poll';
  if (/job/i.test(style)) return 'job';
  if (/video|reel|shorts|live/i.test(style)) return 'video';
  if (/photo|album/i.test(style)) return 'image';
  return /share|link/i.test(style) ? 'link' : 'unknown';
}

function isSane(time: number, now: Date): boolean {
  return time >= FOUNDED && time <= now.getTime() + DAY;
}

function push(list: number[], value: unknown): void {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1e10) list.push(value);
}

/** The one value of a list in which all agree, else `null`. */
function only<Value>(values: Value[], key: (value: Value) => unknown = (value) => value): Value | null {
  const [head] = values;
  return head !== undefined && values.every((value) => key(value) === key(head)) ? head : null;
}

function exact(values: number[]): Count | null {
  const value = only(values);
  return value === null ? null : { low: value, high: value, shown: String(value) };
}
