/** Numbers, dates and plurals of the interface's language, all through Intl. */
import { digitsFor } from './figure-shown.ts';

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** The forms of a phrase that depend on a count; `other` is used where a form is left out. `#` stands for the number. */
type PluralForms = { one?: string; other: string };

export interface Format {
  /** 1234.5 -> "1,234.5" / "1 234,5"; `digits` = decimals at most (default 0). */
  number(value: number, digits?: number): string;
  /** 0.0021 -> "0.21%" / "0,21 %"; two significant digits, and two decimals at most; below 0.01 % it is 0. */
  percent(share: number): string;
  /** "10 September" / "10 septembre", with the year where it is not that of `now`. UTC. */
  date(at: Date, now: Date): string;
  /** "Sep" / "sept.". UTC. */
  month(at: Date): string;
  /** "Friday" / "vendredi". UTC. */
  weekday(at: Date): string;
  /** The form for `count`, as it is shown, with `#` replaced by the number as the language writes it. */
  plural(count: number, forms: PluralForms): string;
  list(items: string[]): string;
}

/** A share of less than 0.01 % is none that anybody acts on, and may be a rounding error. */
const LEAST_SHARE = 0.0001;

/** French writes "0 publication": Intl.PluralRules gives `one` for 0 and 1 there, and for 1 only in English. */
export function formatOf(locale: Locale): Format {
  const tag = locale === 'en' ? 'en-GB' : 'fr-FR';
  const plurals = new Intl.PluralRules(tag);
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const dayAndYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0) => {
    // Made once each: that takes longer than to format with it.
    const format = numbers.get(digits) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: digits });
    numbers.set(digits, format);
    return format.format(value);
  };

  return {
    number,
    percent: (share) => percent.format(Math.abs(share) < LEAST_SHARE ? 0 : Number(share.toPrecision(2))),
    date: (at, now) => (at.getUTCFullYear() === now.getUTCFullYear() ? day : dayAndYear).format(at),
    month: (at) => month.format(at),
    weekday: (at) => weekday.format(at),
    plural(count, forms) {
      const digits = digitsFor(count);
      const form = plurals.select(Number(count.toFixed(digits))) === 'one' ? (forms.one ?? forms.other) : forms.other;
      return form.replaceAll('#', number(count, digits));
    },
    list: (items) => list.format(items),
  };
}
