/** An audit without what tells whose page it is. Its measures were computed before, so that every figure stays right. */
import type { AuditJson } from '../audit-json.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Estimate } from '../measures/measures.ts';
import type { Count, Instant, PageReading, PostReading } from '../reading/reading.ts';
import { bandOf } from '../view/compare-names.ts';

/** Exact moments would give the first digits of a post's id: no figure is exact to more than so many digits. */
const DIGITS = 4;

/** Words that names are made with, and that tell nobody by themselves: articles, forms of firms, what many are called. */
const COMMON = new Set(
  (
    'the a an and of for in on at by to le la les l un une et de du des d en au aux sur pour par chez ' +
    'sa sas sarl eurl sasu sci srl spa gmbh ag kg ab as bv nv ltd llc llp inc plc co cie fils freres bros sons ' +
    'group groupe company companies compagnie societe entreprise entreprises enterprise enterprises holding ' +
    'maison etablissements ets atelier ateliers cabinet agence agency studio studios hotel restaurant garage ' +
    'service services solution solutions conseil conseils consulting partners associes international france ' +
    'www com fr page pages linkedin facebook'
  ).split(' '),
);

/** From so many letters on a word may have an ending of its language, or be written together with others. */
const LONG = 5;

/**
 * The audit under another name. Gone are handle, ids, addresses, what the person said of the page, and its lens's part,
 * which quotes it; followers are a band, posts have a day and no time. Of the findings those that tell how many
 * followers there are.
 *
 * @param name what stands in its place.
 * @param letter for an address that leads nowhere, and parts the pages when the file is read again.
 */
export function hiddenAudit(audit: AuditJson, { name, letter }: { name: string; letter: string }): AuditJson {
  const { format, reading, measures, diagnosis, context } = audit;
  return {
    format,
    reading: hiddenReading(reading, { name, letter }),
    measures: {
      ...blurred(measures),
      at: measures.at,
      followers: bandEstimate(reading.page.followers),
      engagementRate: null,
    },
    diagnosis: hiddenDiagnosis(diagnosis, reading.page.followers),
    ...(context && { context: { lens: context.lens } }),
  };
}

/** A reading without what tells whose page it is: `hiddenAudit` without the figures. */
function hiddenReading(reading: PageReading, { name, letter }: { name: string; letter: string }): PageReading {
  const { site, readAt, language, coverage, page, posts, notes } = reading;
  const band = bandOf(page.followers);
  return {
    site,
    layout: reading.layout,
    url: `https://page-${letter.toLowerCase()}.invalid/`,
    readAt,
    language,
    page: {
      id: null,
      name,
      handle: null,
      // Without a bound above there is no interval that would be true.
      followers: band?.high == null ? null : { low: band.low, high: band.high, shown: '' },
      likes: null,
      employees: null,
      category: null,
    },
    posts: posts.map(hiddenPost),
    coverage: { ...coverage, filter: coverage.filter ? 'filtered' : (coverage.filter ?? null) },
    notes: notes.map(({ code }) => ({ code })),
  };
}

function hiddenPost(post: PostReading): PostReading {
  return {
    ...post,
    id: null,
    permalink: null,
    text: null,
    publishedAt: post.publishedAt && wholeDays(post.publishedAt),
  };
}

/** The whole days, UTC, that the moment lies in. */
function wholeDays({ from, to, source }: Instant): Instant {
  return { from: `${from.slice(0, 10)}T00:00:00.000Z`, to: `${to.slice(0, 10)}T23:59:59.999Z`, source };
}

function bandEstimate(followers: Count | null): Estimate | null {
  const band = bandOf(followers);
  return band?.high == null ? null : { low: band.low, high: band.high, value: null };
}

/** Findings that tell the number of followers are left out, and tips rest on the others. Plan and group are the owner's. */
function hiddenDiagnosis(diagnosis: Diagnosis, followers: Count | null): Diagnosis {
  const { verdict, confidence, activity, response, settle } = diagnosis;
  const findings = diagnosis.findings.filter(({ text }) => !tells(text, followers));
  const ids = new Set(findings.map(({ id }) => id));
  const tips = diagnosis.tips.map((tip) => ({ ...tip, because: tip.because.filter((id) => ids.has(id)) }));
  return { ...blurred({ verdict, confidence, activity, response }), findings, tips, ...(settle && { settle }) };
}

/** Whether a sentence has the number in it, however its language groups digits. */
function tells(text: string, followers: Count | null): boolean {
  if (followers === null) return false;
  const numbers = text.replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? [];
  const { low, high } = followers;
  return numbers.some((number) => Number(number) >= low && Number(number) <= high);
}

/** The same data, no number in it exact to more than a few digits. Whole numbers stay as they are. */
function blurred<Value>(value: Value): Value;
function blurred(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(blurred);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, blurred(each)]));
}

/**
 * A title that names none of the pages: one that has the name of a hidden page in it, its handle, or a word of either that
 * is not common to many, is not shown. Rather one title too few than one name too many.
 *
 * @param hidden names and handles of the hidden pages.
 * @param shown names that may stand: a word of theirs tells of no hidden page.
 * @returns `null` where something else has to stand there.
 */
export function titleWithout(
  title: string,
  hidden: readonly (string | null)[],
  shown: readonly string[] = [],
): string | null {
  const known = new Set(shown.flatMap(wordsOf));
  const words = wordsOf(title);
  const whole = ` ${words.join(' ')} `;
  const together = words.join('');
  const isTold = hidden.some((name) => {
    const parts = wordsOf(name ?? '');
    const joined = parts.join('');
    if (parts.every((part) => known.has(part))) return false;
    if (whole.includes(` ${parts.join(' ')} `) || (joined.length >= LONG && together.includes(joined))) return true;
    const telling = parts.filter((part) => isOfName(part) && !known.has(part));
    return telling.some((part) => words.some((word) => isTelling(part, word)));
  });
  return isTold ? null : title;
}

/** A word that alone tells of whom it is; a short number may be any. */
const isOfName = (part: string): boolean =>
  part.length > 1 && !COMMON.has(part) && (part.length >= LONG || !/^\p{N}+$/u.test(part));

/** The word itself, or with an ending: "Norrviks". */
const isTelling = (part: string, word: string): boolean =>
  word === part || (part.length >= LONG && word.startsWith(part) && word.length <= part.length + 2);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
