/** The words after `npm run audit --`, checked. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Belief, type Context, type Lens, PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import { PAPERS, type Paper } from '../../lib/report/draft.ts';
import type { Naming } from '../../lib/view/compare-names.ts';
import { LOCALES, type Locale } from '../../lib/words/format.ts';
import { FIRST_LINE, helpText } from './usage.ts';

/** A fault of the person's, told in one line; the command then ends with 2. */
export class UsageError extends Error {}

/** What is printed: a report on one page and a table of several (`text`), or another form of both. */
const FORMS = ['text', 'json', 'csv', 'posts', 'markdown', 'report'] as const;
export type Form = (typeof FORMS)[number];

/** What only a report has. */
interface ReportOptions {
  title: string | null;
  client: string | null;
  author: string | null;
  paper: Paper;
}

/** Whose names become letters: everybody's, or everybody's but that of the page of --mine. */
const HIDDEN = { all: 'hidden', others: 'own-shown' } as const satisfies Record<string, Naming>;

export interface Options {
  files: string[];
  url: string | null;
  now: Date | null;
  locale: Locale;
  context: Context;
  previous: string | null;
  /** The person's own page, beside which competitors are seen. */
  mine: string | null;
  form: Form;
  /** The chain from numbers to verdict, too. */
  explainVerdict: boolean;
  /** The file to write to; `null` for standard output. */
  out: string | null;
  /** Files read at the same time. */
  jobs: number;
  names: Naming;
  report: ReportOptions;
}

const LENSES: Lens[] = ['mine', 'prospect', 'competitor'];
const BELIEFS: Belief[] = ['late', 'in-step', 'ahead'];
const HOURS = [1, 2, 4, 8] as const;
const MOST_JOBS = 64;

/** The text of `--help`, where that is asked for. */
export function helpIn(words: string[]): string | null {
  return words.some((word) => word === '--help' || word === '-h') ? helpText() : null;
}

/** @throws UsageError for a word or value that is not known. */
export function optionsOf(words: string[]): Options {
  const { values, positionals } = parsed(words);
  if (positionals.length === 0) throw new UsageError(FIRST_LINE);
  if (values.url !== undefined && positionals.length > 1) throw new UsageError('--url goes with one FILE only');
  const belief = oneOf('--belief', values.belief, BELIEFS);
  const purpose = oneOf('--purpose', values.purpose, PURPOSES);
  const hours = oneOf('--hours', values.hours, HOURS.map(String));
  const hoursPerWeek = HOURS.find((known) => String(known) === hours);
  const form = formIn(values);
  return {
    files: positionals,
    url: values.url === undefined ? null : webAddress(values.url),
    now: values.now === undefined ? null : moment(values.now),
    locale: oneOf('--lang', values.lang, LOCALES) ?? 'en',
    context: {
      lens: oneOf('--lens', values.lens, LENSES) ?? 'mine',
      ...(belief && { belief }),
      ...(purpose && { purpose }),
      ...(hoursPerWeek && { hoursPerWeek }),
    },
    previous: values.previous ?? null,
    mine: values.mine ?? null,
    form,
    explainVerdict: explainedIn(values['explain-verdict'], form),
    out: values.out ?? null,
    jobs: values.jobs === undefined ? availableParallelism() : jobsIn(values.jobs),
    names: namesIn(values['hide-names']),
    report: reportIn(values, form),
  };
}

export interface ExplainOptions {
  file: string;
  url: string | null;
  now: Date | null;
}

const EXPLAIN_USAGE = 'usage: npm run --silent explain -- FILE [--url URL] [--now ISO]';

/** The words after `npm run explain --`. @throws UsageError for a word or value that is not known. */
export function explainOptionsOf(words: string[]): ExplainOptions {
  const { positionals, values } = parsed(words);
  const { url, now, ...others } = values;
  const [file, another] = positionals;
  if (file === undefined || another !== undefined || Object.keys(others).length > 0) {
    throw new UsageError(EXPLAIN_USAGE);
  }
  return {
    file,
    url: url === undefined ? null : webAddress(url),
    now: now === undefined ? null : moment(now),
  };
}

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;
const KNOWN = {
  ...{ url: TEXT, now: TEXT, lang: TEXT, lens: TEXT, belief: TEXT, purpose: TEXT, hours: TEXT, previous: TEXT },
  ...{ mine: TEXT, jobs: TEXT, out: { type: 'string', short: 'o' } as const },
  ...{ json: SWITCH, csv: SWITCH, posts: SWITCH, markdown: SWITCH, report: SWITCH, 'explain-verdict': SWITCH },
  ...{ title: TEXT, client: TEXT, author: TEXT, paper: TEXT, 'hide-names': TEXT },
} as const;

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words.flatMap(withValue), allowPositionals: true, options: KNOWN });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

type Values = ReturnType<typeof parsed>['values'];

/** `--hide-names` alone hides all of them. */
function withValue(word: string, index: number, words: string[]): string[] {
  const next = words[index + 1] ?? '';
  if (word !== '--hide-names') return [word];
  return next in HIDDEN ? [word] : [`${word}=all`];
}

function namesIn(value: string | undefined): Naming {
  const whose = oneOf('--hide-names', value, Object.keys(HIDDEN) as (keyof typeof HIDDEN)[]);
  return whose === undefined ? 'shown' : HIDDEN[whose];
}

/** `--csv --posts` is one row a post. */
function formIn({ json, csv, posts, markdown, report }: Values): Form {
  if (posts && !csv) throw new UsageError('--posts goes with --csv');
  const asked = [json && 'json', csv && (posts ? 'posts' : 'csv'), markdown && 'markdown', report && 'report'];
  const forms = asked.filter((form) => typeof form === 'string');
  if (forms.length > 1) throw new UsageError('only one of --json, --csv, --markdown and --report');
  return FORMS.find((form) => form === forms[0]) ?? 'text';
}

function explainedIn(asked: boolean | undefined, form: Form): boolean {
  if (asked && form !== 'text' && form !== 'json') throw new UsageError('--explain-verdict goes with text and --json');
  return asked ?? false;
}

function reportIn(values: Values, form: Form): ReportOptions {
  const own = ['title', 'client', 'author', 'paper'] as const;
  const alone = own.find((name) => values[name] !== undefined);
  if (alone !== undefined && form !== 'report') throw new UsageError(`--${alone} goes with --report`);
  return {
    title: values.title ?? null,
    client: values.client ?? null,
    author: values.author ?? null,
    paper: oneOf('--paper', values.paper, PAPERS) ?? 'A4',
  };
}

function jobsIn(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}`);
  return jobs;
}

function oneOf<Value extends string>(
  name: string,
  value: string | undefined,
  known: readonly Value[],
): Value | undefined {
  const found = known.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) throw new UsageError(`${name} is one of ${known.join(', ')}`);
  return found;
}

function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError('--url is no http(s) address');
  }
  return new URL(text).href;
}

/** ISO 8601, with or without a time; without a zone it is UTC. */
function moment(text: string): Date {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
  const zoned = /T/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text;
  const date = new Date(zoned);
  const year = date.getUTCFullYear();
  if (!form.test(text) || Number.isNaN(date.getTime()) || year < 2004 || year > 2099) {
    throw new UsageError('--now is no ISO date between 2004 and 2099');
  }
  return date;
}
