/** The second sheet: what the figures mean, in plain words, and what to do. Each sentence says only what every reading allows. */
import type { AuditJson } from '../audit-json.ts';
import { rare } from '../diagnosis/rhythm.ts';
import { heardFigure, saidGap } from '../diagnosis/said-figures.ts';
import { placeBeside } from '../diagnosis/scores.ts';
import { INACTIVE_DAYS } from '../diagnosis/verdict-borders.ts';
import type { Measures } from '../measures/measures.ts';
import { LEAST_FOR_INTERVAL } from '../measures/median-interval.ts';
import { isQuarter } from '../measures/window.ts';
import type { PostKind } from '../reading/reading.ts';
import type { Comparison } from '../view/compare.ts';
import type { ReportWords } from '../words/en/report.ts';
import { pageWords } from '../words/words.ts';
import { besideOthers } from './beside-others.ts';
import { type About, auditOf } from './page-part.ts';
import { proposalOf } from './plan-part.ts';
import type { PlainPart } from './report-shape.ts';
import { paragraphsOf } from './writer.ts';

/** A kind of post is named from this share of them on, two kinds at most. */
const NAMED_SHARE = 0.25;

/**
 * @param compared the pages beside it; `null` where there are none.
 * @param own the key of the page that the report is for; `null` where it is for none in particular.
 */
export function plainPart(about: About, compared: Comparison | null, own: string | null): PlainPart {
  const { kept, locale, writer } = about;
  const { report: words } = pageWords(locale);
  const audit = auditOf(about);
  const yours = own === kept.page.key || kept.page.lens !== 'competitor';
  const said: (readonly [id: string, sentences: string[]])[] = [
    ['page', pageSentences(audit, yours, words)],
    ['now', nowSentences(audit, yours, words)],
    ['study', hasCompany(audit) ? [words.plain.study] : []],
    ['beside', compared ? besideOthers(compared, yours, locale) : []],
  ];
  return {
    title: writer.line('plain:title', words.plain.title),
    paragraphs: paragraphsOf(said, writer.line),
    ...proposalOf(about, audit),
  };
}

/** The study is of firms that are hardly there: it says nothing of a page that is tended. */
const hasCompany = ({ diagnosis: { verdict } }: AuditJson): boolean =>
  verdict === 'present-but-inactive' || verdict === 'abandoned';

/** What the page is, what was published on it, and how people responded. */
function pageSentences({ reading, measures, diagnosis }: AuditJson, yours: boolean, words: ReportWords): string[] {
  const { page } = words.plain;
  const { site } = reading;
  const missing = diagnosis.findings.find(({ id }) => id === 'facts-missing');
  const complete = diagnosis.findings.some(({ id }) => id === 'facts-complete');
  const facts = missing
    ? page.missing({ site, yours, what: missing.text })
    : complete
      ? page.complete({ site, yours })
      : page.there({ site, yours });
  return [
    facts,
    ...rhythmSentence({ measures, diagnosis }, words),
    ...heardSentence({ reading, measures, diagnosis }, words),
  ];
}

type Judged = Pick<AuditJson, 'measures' | 'diagnosis'>;

/** The usual gap, where the posts keep one; of a page that fell silent the one that it had. */
function rhythmSentence({ measures, diagnosis: { verdict } }: Judged, { plain: { page } }: ReportWords): string[] {
  const gap = saidGap(measures);
  if (gap === null) return [];
  const kinds = commonKinds(measures);
  if (isSilent(measures)) return [page.used({ gap, kinds })];
  return ['unheard', 'active', 'thriving'].includes(verdict) ? [page.holds({ gap, kinds })] : [];
}

/** The kinds that most posts are of, the commonest first; none where many posts are of kinds that are not known. */
function commonKinds({ kinds }: Measures): PostKind[] {
  const all = Object.values(kinds).reduce((sum, posts) => sum + posts, 0);
  const named = (Object.entries(kinds) as [PostKind, number][])
    .filter(([kind, posts]) => kind !== 'unknown' && kind !== 'other' && posts >= NAMED_SHARE * all)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2);
  const covered = named.reduce((sum, [, posts]) => sum + posts, 0);
  return covered > all / 2 ? named.map(([kind]) => kind) : [];
}

function heardSentence(
  { reading, measures, diagnosis }: Judged & Pick<AuditJson, 'reading'>,
  words: ReportWords,
): string[] {
  const { interactions, list, followers } = measures;
  const { heard } = words.plain.page;
  if (!interactions || interactions.posts < LEAST_FOR_INTERVAL) return [];
  const { response } = diagnosis;
  const placed = response && list.sound && followers ? placeBeside(response, measures, reading.site) : 'unplaced';
  return [heard[placed]({ interactions: heardFigure(interactions) })];
}

const isSilent = ({ recency }: Measures): boolean => (recency?.low ?? 0) > INACTIVE_DAYS;

const ZERO = { low: 0, high: 0 };

/** What a visitor finds today, by the verdict. */
function nowSentences({ measures, diagnosis }: AuditJson, yours: boolean, { plain: { now } }: ReportWords): string[] {
  const { recency, postsInWindow: posts, longestSilence, silentSinceLastOwn, window, list } = measures;
  const days = recency ?? ZERO;
  const own = !silentSinceLastOwn;
  const isCounted = isQuarter(window) && list.sound && recency !== null;
  switch (diagnosis.verdict) {
    case 'not-enough-evidence':
      return [now.unsure];
    case 'empty':
      return [now.empty];
    case 'abandoned':
      return [now.gone({ own })];
    case 'present-but-inactive':
      return [isSilent(measures) ? now.silent({ days, own, yours }) : now.few({ posts, yours })];
    case 'irregular':
      if (!rare(measures)) return [now.irregular({ hole: longestSilence ?? ZERO })];
      return [isCounted ? now.rare({ posts }) : now.rareSeen];
    case 'unheard':
      return [now.unheard];
    case 'thriving':
      if (isCounted) return [now.thriving({ posts, days })];
      return recency ? [now.activeSeen({ days })] : [];
    case 'active':
      if (isCounted) return [now.active({ posts, days })];
      return recency ? [now.activeSeen({ days })] : [];
  }
}
