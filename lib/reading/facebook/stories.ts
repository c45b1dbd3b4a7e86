/** The stories (posts, as the site calls them) in the embedded data. */

import { type JsonObject, walk } from './embedded.ts';
import { type Story, storyFrom } from './story.ts';

/**
 * All stories of the data, each once, in the order of the data.
 *
 * @param values parsed JSON
 * @param now the moment of reading: a time after it (and a day) is no time
 */
export function readStories(values: unknown[], now: Date): Story[] {
  const stories: Story[] = [];
  for (const value of values) {
    walk(value, (found) => {
      if (!isStory(found.object)) return true;
      const story = storyFrom(found, now);
      if (story.tokens.length > 0 || story.id !== null) stories.push(story);
      return false;
    });
  }
  return stories;
}

/** The outermost object of a story. What lies inside repeats parts of it. */
export function isStory(object: JsonObject): boolean {
  if (object.__typename === 'Story' || object.__isNode === 'Story') return true;
  const keys = ['encrypted_click_tracking', 'post_id', 'comet_sections'];
  return keys.filter((key) => key in object).length > 1;
}

/** Stories that are one post (by its number, or a token) as one, in the order of the first of each. None is changed. */
export function mergeStories(stories: Story[]): Story[] {
  const byName = new Map<string, Story>();
  const merged: Story[] = [];
  for (const given of stories) {
    const story = { ...given };
    const names = [story.id ?? '', ...story.tokens].filter((name) => name !== '');
    const known = names
      .map((name) => byName.get(name))
      .find((one) => one && (!one.id || !story.id || one.id === story.id));
    if (known) absorb(known, story);
    else merged.push(story);
    for (const name of names) if (!byName.has(name)) byName.set(name, known ?? story);
  }
  return merged;
}

function absorb(known: Story, story: Story): void {
  known.tokens = [...new Set([...known.tokens, ...story.tokens])];
  if (story.role === 'pinned' || known.role === 'elsewhere') known.role = story.role;
  known.id ??= story.id;
  known.target ??= story.target;
  if (known.actors.length === 0) known.actors = story.actors;
  known.time =
    known.time === null || story.time === null || known.time === story.time ? (known.time ?? story.time) : null;
  known.isReshare ||= story.isReshare;
  known.kind = known.kind === 'unknown' ? story.kind : known.kind;
  known.text ??= story.text;
  for (const count of ['reactions', 'comments', 'shares', 'views'] as const) known[count] ??= story[count];
}
