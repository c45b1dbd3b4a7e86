import type { AuditJson } from '../audit.ts';
import type { Competitor } from '../lenses/lens.ts';
import { headlineBeside, sideBySide } from '../lenses/side-by-side.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords } from '../words/words.ts';
import { pageName, readOn } from './crm-line.ts';

/** Beside the headline, the scope, and what is level. */
const MOST_DIFFERENCES = 3;

export interface DifferenceInput {
  audit: AuditJson;
  lens: Competitor;
  mine?: AuditJson | undefined;
  set?: readonly AuditJson[];
  locale: Locale;
}

/**
 * What "Copy difference" copies, at most six lines: the headline; which pages, when each was read and how many posts
 * were seen; the three differences that weigh most; what is level. Other pages of a set are counted, never named.
 */
export function difference({ audit, lens, mine, set = [], locale }: DifferenceInput): string {
  const { export: said } = deeperWords(locale).lensView;
  const side = sideBySide({ audit, mine, set }, lens);
  const compared = side?.against === 'mine' ? mine : undefined;
  const scope = said.scope({
    page: scopeOf(audit, pageName(audit, said.unnamed), locale),
    mine: compared ? scopeOf(compared, said.yourPage, locale) : null,
  });
  const given = lens.differences.slice(0, MOST_DIFFERENCES).map(({ text }) => text);
  const last = [moreOf(lens, locale), levelOf(lens, locale)].filter((text) => text !== null);
  return [`${headlineBeside(lens, side, locale)}.`, scope, ...given, ...(last.length > 0 ? [last.join(' ')] : [])].join(
    '\n',
  );
}

/** "Norrvik Instruments, LinkedIn, read 20 Nov 2026, 54 posts seen". */
function scopeOf(audit: AuditJson, name: string, locale: Locale): string {
  const seen = deeperWords(locale).lensView.export.seen({ posts: audit.reading.posts.length });
  return `${name}, ${readOn(audit, locale)}, ${seen}`;
}

function moreOf({ differences }: Competitor, locale: Locale): string | null {
  const more = differences.length - MOST_DIFFERENCES;
  return more > 0 ? deeperWords(locale).lensView.export.more({ differences: more }) : null;
}

/** Of the person's own page where it is compared, else of the set: the names of the measures alone. */
function levelOf({ level }: Competitor, locale: Locale): string | null {
  const { lensView, comparison } = deeperWords(locale);
  const against = level[0]?.against;
  const names = level.flatMap(({ measure, against: held }) =>
    measure === 'formats' || held !== against ? [] : lower(comparison.names[measure]),
  );
  return names.length > 0 ? lensView.export.level({ names, mine: against === 'mine' }) : null;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
