/** What one language's phrasebook says of numbers, ages and dates: texts as a site shows them, and what they mean. */
import { NOW, type Shown } from './facts.ts';
import type { FacebookBook, LinkedInBook, Phrasebook, Said } from './phrasebook/phrasebook.ts';

/** How a page is written beyond its language. */
export interface Dress {
  /** Which form of an age a reader meets. */
  ages: 'short' | 'long';
  /** The language's own digits, where it has any. */
  native?: boolean;
  /** Blanks that do not break, isolates and marks of direction around what is said. */
  marked?: boolean;
  /** Full-width digits, as East Asian keyboards write them. */
  wide?: boolean;
  /** Numbers are grouped as in this other language. */
  grouping?: string;
}

export interface ShownNumber {
  text: string;
  low: number;
  high: number;
}

export interface Speech {
  book: Phrasebook;
  dress: Dress;
  number: (n: number) => string;
  say: (said: Said, n: number) => string;
  /** The number abbreviated and cut, as Facebook does it, and what it then means. */
  cut: (n: number, abbreviations: FacebookBook['abbreviations']) => ShownNumber;
  /** A noun beside a number that is cut. */
  sayCut: (said: Said, n: number, abbreviations: FacebookBook['abbreviations']) => string;
  when: (shown: Shown, at: Date, site: LinkedInBook | FacebookBook, form?: Dress['ages']) => string;
}

export function speechOf(book: Phrasebook, dress: Dress): Speech {
  const digits = dress.native && book.native ? book.native : 'latn';
  const numbers = new Intl.NumberFormat(dress.grouping ?? book.language, { numberingSystem: digits });
  const tenths = new Intl.NumberFormat(dress.grouping ?? book.language, {
    numberingSystem: digits,
    minimumFractionDigits: 1,
  });
  const rules = new Intl.PluralRules(book.language);
  const dressed = (text: string) => dress_(text, book, dress);
  const formOf = (said: Said, n: number) => (typeof said === 'string' ? said : (said[rules.select(n)] ?? said.other));
  const cutOf = (n: number, abbreviations: FacebookBook['abbreviations']): ShownNumber => {
    const one = abbreviations.findLast(({ scale }) => n >= scale);
    if (one === undefined) return { text: numbers.format(n), low: n, high: n };
    const step = n / one.scale < 10 ? one.scale / 10 : one.scale;
    const low = Math.floor(n / step) * step;
    const digitsShown = low % one.scale === 0 ? numbers.format(low / one.scale) : tenths.format(low / one.scale);
    return { text: one.said.replace('#', digitsShown), low, high: low + step - 1 };
  };
  const sayCut: Speech['sayCut'] = (said, n, abbreviations) => {
    const { text, low, high } = cutOf(n, abbreviations);
    const form = typeof said !== 'string' && low !== high && said.short !== undefined ? said.short : formOf(said, low);
    return dressed(form.replace('#', text));
  };
  return {
    book,
    dress,
    number: (n) => dressed(numbers.format(n)),
    say: (said, n) => dressed(formOf(said, n).replace('#', numbers.format(n))),
    cut: (n, abbreviations) => {
      const shown = cutOf(n, abbreviations);
      return { ...shown, text: dressed(shown.text) };
    },
    sayCut,
    when: (shown, at, site, form = dress.ages) => {
      if ('unit' in shown)
        return dressed(formOf(site[form][shown.unit], shown.n).replace('#', numbers.format(shown.n)));
      return dressed(dateText(shown.date, at, book, site as FacebookBook, digits));
    },
  };
}

/** Dates are CLDR's; what stands between date and clock is the site's. */
function dateText(form: string, at: Date, { language }: Phrasebook, site: FacebookBook, digits: string): string {
  const says = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      numberingSystem: digits,
      timeZone: 'UTC',
      ...options,
    }).format(at);
  const clock = says({ hour: 'numeric', minute: '2-digit' });
  const date = says({ day: 'numeric', month: 'long' });
  switch (form) {
    case 'yesterday, clock':
      return site.yesterdayAt.replace('{clock}', clock);
    case 'weekday, clock':
      return site.dayAt.replace('{date}', says({ weekday: 'long' })).replace('{clock}', clock);
    case 'day, clock':
      return site.dayAt.replace('{date}', date).replace('{clock}', clock);
    case 'day, year':
      return says({ day: 'numeric', month: 'long', year: 'numeric' });
    default:
      return date;
  }
}

const MARK = { rtl: '\u200F', ltr: '\u200E' };

function dress_(text: string, { dir }: Phrasebook, { marked, wide }: Dress): string {
  const digits = wide
    ? text.replace(/[0-9]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0x30 + 0xff10))
    : text;
  if (!marked) return digits;
  const blank = digits.replace(/(?<=\p{Nd}) | (?=\p{Nd})/gu, '\u00A0').replace(/\u00A0(?=.*\u00A0)/gu, '\u202F');
  return `${MARK[dir]}\u2068${blank}\u2069`;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The shortest and the longest that a unit may be. */
const LENGTHS: Record<string, [shortest: number, longest: number]> = {
  minute: [MINUTE, MINUTE],
  hour: [60 * MINUTE, 60 * MINUTE],
  day: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  month: [28 * DAY, 31 * DAY],
  year: [365 * DAY, 366 * DAY],
};
/** A date or a clock without a zone: UTC+14 to UTC-12. */
const EAST = 14 * 60 * MINUTE;
const WEST = 12 * 60 * MINUTE;

/**
 * The widest interval that the words support, by what the sites do: ages are floored (facebook-dom.md 10; locales.md 2),
 * dates stand in a zone that is not said.
 */
export function widest(shown: Shown, at: Date): { from: number; to: number } {
  if ('unit' in shown) {
    const [shortest, longest] = LENGTHS[shown.unit] ?? [0, 0];
    return { from: NOW.getTime() - (shown.n + 1) * longest, to: NOW.getTime() - shown.n * shortest };
  }
  const day = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  const isExact = shown.date === 'day, clock' || shown.date === 'weekday, clock';
  const [start, end] = isExact ? [at.getTime(), at.getTime() + MINUTE] : [day, day + DAY];
  return { from: start - EAST, to: end + WEST };
}
