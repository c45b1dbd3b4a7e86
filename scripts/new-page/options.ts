/** The words after `npm run new-page --`, checked. */
import { parseArgs } from 'node:util';
import { siteOf } from '../../lib/reading/site.ts';
import { UsageError } from '../command-line/options.ts';

export interface Options {
  file: string;
  /** Of the new folder; `null` for one made of the page's site, layout and language. */
  name: string | null;
  url: string | null;
  now: Date | null;
  /** Where the new folder is made. */
  into: string;
}

const USAGE = 'usage: npm run new-page -- FILE [--url URL] [--now ISO] [--name NAME] [--into FOLDER]';
const PAGES = 'tests/pages';

/** @throws UsageError for a word or value that cannot be used. */
export function optionsOf(words: string[]): Options {
  const { values, positionals } = parsed(words);
  const [file, another] = positionals;
  if (file === undefined || another !== undefined) throw new UsageError(USAGE);
  if (values.name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.name)) {
    throw new UsageError('--name is lower-case words with hyphens, such as linkedin-guest-pinned-fr');
  }
  return {
    file,
    name: values.name ?? null,
    url: values.url === undefined ? null : pageAddress(values.url),
    now: values.now === undefined ? null : moment(values.now),
    into: values.into ?? PAGES,
  };
}

/** @throws UsageError for an address of neither site. */
export function pageAddress(text: string): string {
  if (!URL.canParse(text) || siteOf(text) === null) throw new UsageError('the address is none of LinkedIn or Facebook');
  return new URL(text).href;
}

function parsed(words: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { url: text, now: text, name: text, into: text },
    });
  } catch {
    throw new UsageError(USAGE);
  }
}

function moment(text: string): Date {
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(date.getTime())) throw new UsageError('--now is no ISO date');
  return date;
}
