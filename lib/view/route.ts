/** Where one is in the report tab: it stands in the address, after its `#`, so that links, history and bookmarks work. */
import { type Choice, choiceFrom, hashOf } from './compare-choice.ts';
import { NAMINGS, type Naming } from './compare-names.ts';

/** A set, or pages that were selected. */
export type Subject = { set: string } | { pages: readonly string[] };

export type Route =
  /** `set`: the id of a set, `'none'` for pages in no set, `null` for all. */
  | { view: 'pages'; set: string | null }
  /** `key`: any of the page's names. */
  | { view: 'page'; key: string }
  | { view: 'compare'; choice: Choice }
  /**
   * `subject`: `null` where what is to be reported has to be chosen first. `names`: how the comparison that it comes from
   * shows them; left out, they stay as the report has them.
   */
  | { view: 'report'; subject: Subject | null; names?: Naming };

/** What an address asks for, from its `#` on; the list of pages where it asks for nothing that is known. */
export function routeFrom(hash: string): Route {
  // Addresses of the comparison once had nothing before their parts: "#page=linkedin:7".
  if (/^#?[a-z]+=/.test(hash)) return { view: 'compare', choice: choiceFrom(hash) };
  const [, view = '', query = ''] = /^#?([a-z]*)(?:\?(.*))?$/.exec(hash) ?? [];
  const asked = new URLSearchParams(query);
  switch (view) {
    case 'page':
      return { view, key: asked.get('key') ?? '' };
    case 'compare':
      return { view, choice: choiceFrom(query) };
    case 'report':
      return { view, subject: subjectFrom(asked), ...namesFrom(asked) };
    default:
      return { view: 'pages', set: asked.get('set') };
  }
}

/** The set, or the pages, that a view is of: the comparison and the report of the same are one click away. */
export function subjectOf(route: Route): Subject | null {
  switch (route.view) {
    case 'pages':
      return route.set === null || route.set === 'none' ? null : { set: route.set };
    case 'page':
      return route.key === '' ? null : { pages: [route.key] };
    case 'compare': {
      const { set, pages } = route.choice;
      return set !== null ? { set } : pages && { pages };
    }
    case 'report':
      return route.subject;
  }
}

/** The address of a route, from its `#` on. */
export function hashOfRoute(route: Route): string {
  switch (route.view) {
    case 'pages':
      return hash('pages', route.set === null ? [] : [['set', route.set]]);
    case 'page':
      return hash('page', [['key', route.key]]);
    case 'compare':
      return `#compare?${hashOf(route.choice).slice(1)}`;
    case 'report':
      return hash('report', [
        ...(route.subject === null ? [] : partsOf(route.subject)),
        ...(route.names === undefined ? [] : ([['names', route.names]] as const)),
      ]);
  }
}

function subjectFrom(asked: URLSearchParams): Subject | null {
  const set = asked.get('set');
  if (set !== null) return { set };
  const pages = asked.getAll('of');
  return pages.length > 0 ? { pages } : null;
}

function namesFrom(asked: URLSearchParams): { names?: Naming } {
  const names = NAMINGS.find((naming) => naming === asked.get('names'));
  return names === undefined ? {} : { names };
}

function partsOf(subject: Subject): [string, string][] {
  return 'set' in subject ? [['set', subject.set]] : subject.pages.map((key) => ['of', key]);
}

function hash(view: string, parts: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(parts.map(([name, value]) => [name, value]));
  return parts.length === 0 ? `#${view}` : `#${view}?${query}`;
}
