/** What the embedded data say about the page and the viewer. */

import { all } from '../dom.ts';
import type { Memory } from '../open-page.ts';
import { at, embeddedValues, type Found, isObject, type JsonObject, scriptText, textAt, walk } from './embedded.ts';
import { pageTarget } from './links.ts';
import { recalled } from './memory.ts';
import { isStory, mergeStories, readStories } from './stories.ts';
import type { Story } from './story.ts';

/** Whose page a piece of the document is of. */
export interface Owner {
  id: string | null;
  handle: string | null;
}

/** A line of the header: "2.4K followers". `uri` says which of the page's lists it leads to. */
interface SocialLine {
  text: string;
  uri: string;
}

/** One object of the data about the owner of a page. */
export interface OwnerFacts extends Owner {
  name: string | null;
  category: string | null;
  /** The older number of the same page. */
  delegateId: string | null;
  /** `true`: a Page; `false`: a person; `null`: not said. */
  isPage: boolean | null;
  social: SocialLine[];
}

/** All that the embedded data of a document say. */
export interface PageData {
  owners: Owner[];
  facts: OwnerFacts[];
  stories: Story[];
  /** The kinds of page that the document was served as: 'comet.profile.timeline.list'. */
  policies: string[];
  view: 'signed-in' | 'signed-out' | null;
}

/** @param memory keeps what each script said */
export function readPageData(document: Document, now: Date, memory?: Memory): PageData {
  const scripts = all(document, 'script').map((script) =>
    recalled(memory, script, 'data', () => scriptData(scriptText(script), now)),
  );
  return {
    owners: scripts.flatMap(({ owners }) => owners),
    facts: scripts.flatMap(({ facts }) => facts),
    stories: mergeStories(scripts.flatMap(({ stories }) => stories)),
    policies: scripts.flatMap(({ policies }) => policies),
    view: scripts.find(({ view }) => view !== null)?.view ?? null,
  };
}

function scriptData(text: string, now: Date): PageData {
  const values = embeddedValues(text);
  return {
    owners: ownersOf(text),
    facts: ownerFacts(values),
    stories: readStories(values, now),
    policies: policiesOf(text),
    view: viewOf(text),
  };
}

/** Who is looking: "0" stands for nobody. */
function viewOf(text: string): PageData['view'] {
  const id = /"USER_ID":\s*"(\d{1,20})"/.exec(text)?.[1];
  return id === undefined ? null : /^0+$/.test(id) ? 'signed-out' : 'signed-in';
}

/** The owners of the profiles that the document was served for. Read from the text: these scripts may not parse. */
function ownersOf(text: string): Owner[] {
  const pair = /"userID":"(\d{1,20})"[^{}]{0,200}?"userVanity":"([^"\\]{0,200})"/g;
  const owners = Array.from(text.matchAll(pair)).slice(0, 50);
  return owners.map(([, id = '', vanity = '']) => ({ id, handle: vanity === '' ? null : vanity }));
}

function policiesOf(text: string): string[] {
  const policy = /"tracePolicy":\s*"([\w.]{1,100})"/g;
  return Array.from(text.matchAll(policy), (match) => match[1] ?? '');
}

/** The facts about owners of pages: of the header, not of the authors of posts. */
function ownerFacts(values: unknown[]): OwnerFacts[] {
  const facts: OwnerFacts[] = [];
  for (const value of values) {
    walk(value, ({ object, path }: Found) => {
      if (isStory(object) || /\.(actors?|viewer|available_actors)\.$/.test(path)) return false;
      if ('profile_social_context' in object || 'delegate_page' in object) facts.push(factsFrom(object));
      return true;
    });
  }
  return facts;
}

function factsFrom(user: JsonObject): OwnerFacts {
  const url = textAt(user, 'url');
  const address = url === null || url.length > 2000 ? null : pageTarget(url);
  const id = textAt(user, 'id');
  return {
    id: id !== null && /^\d{1,20}$/.test(id) ? id : (address?.id ?? null),
    handle: address?.handle ?? null,
    name: textAt(user, 'name') ?? textAt(user, 'delegate_page', 'name'),
    category: textAt(user, 'delegate_page', 'category_name') ?? textAt(user, 'category_name'),
    delegateId: textAt(user, 'delegate_page', 'id'),
    isPage: isPage(user),
    social: socialLines(user),
  };
}

function isPage(user: JsonObject): boolean | null {
  if (isObject(user.delegate_page)) return true;
  const gender = textAt(user, 'gender');
  if (gender === 'NEUTER') return true;
  return gender === 'MALE' || gender === 'FEMALE' ? false : null;
}

function socialLines(user: JsonObject): SocialLine[] {
  const content = at(user, 'profile_social_context', 'content');
  if (!Array.isArray(content)) return [];
  return content.slice(0, 20).flatMap((line) => {
    const text = textAt(line, 'text', 'text');
    const uri = textAt(line, 'uri');
    return text === null || uri === null || text.length > 200 ? [] : [{ text, uri }];
  });
}
