/** The words after `npm run audit --`, checked. */
import { parseArgs } from 'node:util';
import { type Belief, type Context, type Lens, PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import { LOCALES, type Locale } from '../../lib/words/format.ts';

/** A fault of the person's, told in one line; the command then ends with 2. */
export class UsageError extends Error {}

export interface Options {
  files: string[];
  url: string | null;
  now: Date | null;
  locale: Locale;
  context: Context;
  previous: string | null;
  /** The person's own page, beside which competitors are seen. */
  mine: string | null;
  json: boolean;
  /** The chain from numbers to verdict, too. */
  explainVerdict: boolean;
}

const LENSES: Lens[] = ['mine', 'prospect', 'competitor'];
const BELIEFS: Belief[] = ['late', 'in-step', 'ahead'];
const HOURS = [1, 2, 4, 8] as const;

export const USAGE =
  'usage: npm run --silent audit -- FILE... [--url URL] [--now ISO] [--lang en|fr] [--lens mine|prospect|competitor] ' +
  `[--belief late|in-step|ahead] [--purpose ${PURPOSES.join('|')}] [--hours 1|2|4|8] ` +
  '[--previous FILE] [--mine FILE] [--explain-verdict] [--json]';

/** @throws UsageError for a word or value that is not known. */
export function optionsOf(words: string[]): Options {
  const { values, positionals } = parsed(words);
  if (positionals.length === 0) throw new UsageError(USAGE);
  if (values.url !== undefined && positionals.length > 1) throw new UsageError('--url goes with one FILE only');
  const belief = oneOf('--belief', values.belief, BELIEFS);
  const purpose = oneOf('--purpose', values.purpose, PURPOSES);
  const hours = oneOf('--hours', values.hours, HOURS.map(String));
  const hoursPerWeek = HOURS.find((known) => String(known) === hours);
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
    json: values.json ?? false,
    explainVerdict: values['explain-verdict'] ?? false,
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

function parsed(words: string[]) {
  const text = { type: 'string' } as const;
  const options = { url: text, now: text, lang: text, lens: text, belief: text, purpose: text, hours: text } as const;
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        ...options,
        previous: text,
        mine: text,
        json: { type: 'boolean' },
        'explain-verdict': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
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
