import type { AuditJson } from '../audit.ts';
import { factsShown } from '../diagnosis/facts-shown.ts';
import { heardFigure } from '../diagnosis/said-figures.ts';
import { newestOwn } from '../diagnosis/tips/call-posts.ts';
import { listPosts } from '../measures/list.ts';
import { dateRange } from '../words/dates.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words } from '../words/words.ts';

/** What a text field of a CRM holds, in UTF-16 units as such fields count. */
const MOST = 255;
/** Of a name: the facts after it are why the line is copied. */
const MOST_NAME = 80;

/**
 * One line for a field of a CRM: page, site, the day it was read, last post, pace, interactions. Facts alone, no
 * verdict; what is not known is left out, and that nothing is known is said. Dates have their year, since the line is read later. The last facts go
 * where the line would be longer than 255 characters.
 */
export function crmLine(audit: AuditJson, locale: Locale): string {
  const { export: said } = deeperWords(locale).lensView;
  const facts = [lastPost(audit, locale), pace(audit, locale), interactions(audit, locale)];
  const known = facts.filter((fact) => fact !== null);
  const head = `${pageName(audit, said.unnamed)}, ${readOn(audit, locale)}`;
  for (let count = known.length; count > 0; count -= 1) {
    const line = `${head}${said.colon}${known.slice(0, count).join(said.between)}`;
    if (line.length <= MOST) return line;
  }
  return known.length > 0 ? head : `${head}${said.colon}${said.unknown}`;
}

/** "Norrvik Instruments", on one line, however the page writes it. */
export function pageName({ reading: { page } }: AuditJson, unnamed: string): string {
  const name = (page.name ?? page.handle ?? unnamed).replace(/\s+/gu, ' ').trim();
  const letters = [...name];
  return name.length <= MOST_NAME ? name : `${letters.slice(0, MOST_NAME / 2).join('')}…`;
}

/** "LinkedIn, read 20 Nov 2026". */
export function readOn({ reading }: AuditJson, locale: Locale): string {
  const at = new Date(reading.readAt);
  const site = words(locale).interface.sites[reading.site];
  return `${site}, ${deeperWords(locale).lensView.export.read({ date: dateRange(locale)(at, at) })}`;
}

/** Where no younger one can be missing. */
function lastPost({ reading, measures, diagnosis }: AuditJson, locale: Locale): string | null {
  const said = deeperWords(locale).lensView.export;
  if (diagnosis.verdict === 'empty') return said.noPost;
  const known = measures.list.sound && measures.recency !== null && measures.recency.value !== null;
  const time = known ? newestOwn(listPosts(reading))?.post.publishedAt : null;
  if (!time) return null;
  const date = dateRange(locale)(new Date(time.from), new Date(time.to));
  return said.lastPost({ date, own: !measures.silentSinceLastOwn });
}

/** "8 posts in the last 5 weeks". */
function pace({ reading, measures, diagnosis }: AuditJson, locale: Locale): string | null {
  const { list, window } = measures;
  if (diagnosis.verdict === 'empty' || !list.sound || window.days === 0 || reading.coverage.feed === 'not-seen') {
    return null;
  }
  const [, { value, name }] = factsShown(reading, measures, words(locale).diagnosis.facts);
  return `${value} ${name}`;
}

function interactions({ measures: { interactions, list } }: AuditJson, locale: Locale): string | null {
  if (!interactions || !list.sound) return null;
  return deeperWords(locale).lensView.export.interactions({ interactions: heardFigure(interactions) });
}
