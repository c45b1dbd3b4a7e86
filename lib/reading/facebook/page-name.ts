/** What a page is called: each place that names it is asked. */

import { plainText } from '../../language/text.ts';
import { attribute, first, nameOf } from '../dom.ts';
import { type Claim, claim, type Ledger, settle } from '../evidence.ts';
import { textWithout } from '../post-text.ts';
import { type HeaderSources, LONGEST_NAME } from './header-sources.ts';

/**
 * What the page's own data and posts call it must agree. The head was written when the document was served, perhaps
 * for an older name, and a heading may be of a dialog ("Home"): they are asked where there is nothing better, and
 * confirm it otherwise.
 */
export function pageName({ document, head, owners, authorNames }: HeaderSources, ledger: Ledger): string | null {
  const own = [
    ...owners.map(({ name }) => nameClaim('data', 'owner', name)),
    ...[...new Set(authorNames)].map((name) => nameClaim('id', 'author links', name)),
  ];
  const served = [
    nameClaim('attribute', 'og:title', head && nameFromTitle(head.ogTitle, head.description)),
    nameClaim('text', 'title', head && nameFromTitle(head.title, head.description)),
    nameClaim('text', 'h1', nameFromHeading(document)),
  ];
  const [best] = [...own, ...served].flatMap(({ value }) => value ?? []);
  return settle(ledger, 'name', [...own, ...served.map((one) => overruled(one, (value) => value === best))]);
}

function nameClaim(proof: Claim<string>['proof'], place: string, text: string | null): Claim<string> {
  const name = plainText((text ?? '').slice(0, LONGEST_NAME));
  return claim(proof, place, name === '' || name === 'Facebook' ? null : name);
}

/** "(20+) Acme | Facebook" and "Acme | Warsaw": the description begins with the bare name. */
function nameFromTitle(title: string | null, description: string | null): string | null {
  const shown = (title ?? '')
    .replace(/^\(\d+\+?\) /, '')
    .replace(/ [|–-] Facebook\s*$/, '')
    .trim();
  const bar = shown.lastIndexOf(' | ');
  const start = bar > 0 ? shown.slice(0, bar) : shown;
  return bar > 0 &&
    description !== null &&
    /^[.,]/.test(description.slice(start.length)) &&
    description.startsWith(start)
    ? start
    : shown;
}

/** The heading's own text, without the badge's. Not a heading outside of the main part: it may be of something else. */
export function nameFromHeading(document: Document): string | null {
  // Of most pages without a main part there is no heading either, which is told at once.
  const main = first(document, 'h1') && first(document, '[role="main"]');
  const heading = main && first(main, 'h1');
  if (!heading) return null;
  return textWithout(heading, (part) => /^(svg|title)$/.test(nameOf(part)) || attribute(part, 'role') === 'button');
}

/** A claim of a place that goes stale counts only where it agrees with what is fresh. */
export function overruled<Value>(made: Claim<Value>, agrees: (value: Value) => boolean): Claim<Value> {
  if (made.value === null || agrees(made.value)) return made;
  return { ...made, place: `${made.place} (stale?)`, value: null };
}
