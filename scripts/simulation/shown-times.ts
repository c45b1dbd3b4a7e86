/**
 * Ages and dates as the two sites write them, in the languages that are read. Both sites round ages down
 * (research/locales.md, section 2). The words are those of research/locales.md, section 4, and research/facebook-dom.md.
 */
import type { Unit } from '../../lib/language/words.ts';
import { DAY, type SimulatedLanguage } from './true-page.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** '#' is the number; behind '|' what is said of several. */
type Forms = Record<Unit, string>;

const LINKEDIN: Record<SimulatedLanguage, Forms> = {
  en: { minute: '#m', hour: '#h', day: '#d', week: '#w', month: '#mo', year: '#yr' },
  fr: {
    minute: 'il y a # min',
    hour: 'il y a # h',
    day: 'il y a # j',
    week: 'il y a # sem.',
    month: 'il y a # mois',
    year: 'il y a # an(s)',
  },
  de: {
    minute: '# Min.',
    hour: '# Std.',
    day: '# Tag|# Tage',
    week: '# Woche|# Wochen',
    month: '# Monat|# Monate',
    year: '# Jahr|# Jahre',
  },
  es: {
    minute: 'hace # minuto|hace # minutos',
    hour: 'hace # hora|hace # horas',
    day: 'hace # día|hace # días',
    week: 'hace # semana|hace # semanas',
    month: 'hace # mes|hace # meses',
    year: 'hace # año|hace # años',
  },
  // Minutes and months alike: what is read covers both.
  it: { minute: '# m', hour: '# h', day: '# g', week: '# s', month: '# m', year: '# anno|# anni' },
  pt: { minute: '# min', hour: '# h', day: '# d', week: '# sem', month: '# m', year: '# a' },
  nl: { minute: '# min', hour: '# u', day: '# d', week: '# w', month: '# mnd', year: '# jr' },
};

const FACEBOOK: Record<SimulatedLanguage, Omit<Forms, 'month'>> = {
  en: { minute: '#m', hour: '#h', day: '#d', week: '#w', year: '#y' },
  fr: { minute: '# min', hour: '# h', day: '# j', week: '# sem', year: '# an|# ans' },
  de: { minute: '# Min.', hour: '# Std.', day: '# T.', week: '# Wo.', year: '# J.' },
  es: { minute: '# min', hour: '# h', day: '# d', week: '# sem', year: '# año|# años' },
  it: { minute: '# min', hour: '# h', day: '# g', week: '# sett.', year: '# a' },
  pt: { minute: '# min', hour: '# h', day: '# d', week: '# sem', year: '# a' },
  nl: { minute: '# min', hour: '# u', day: '# d', week: '# w', year: '# j' },
};

/** '#' is the clock. */
const YESTERDAY: Record<SimulatedLanguage, string> = {
  en: 'Yesterday at #',
  fr: 'Hier, à #',
  de: 'Gestern um #',
  es: 'Ayer a las #',
  it: 'Ieri alle #',
  pt: 'Ontem às #',
  nl: 'Gisteren om #',
};
const AT: Record<SimulatedLanguage, string> = {
  en: '* at #',
  fr: '*, #',
  de: '* um # Uhr',
  es: '* a las #',
  it: '* alle ore #',
  pt: '* às #',
  nl: '* om #',
};

/** A site's month: nobody outside knows which of the two it takes. */
export const MONTHS = [30 * DAY, 30.4375 * DAY] as const;

/** LinkedIn: "3w", "2mo", "1yr". `age` in ms, at least a minute; `month` in ms. */
export function linkedinAge(language: SimulatedLanguage, age: number, month: number): string {
  const forms = LINKEDIN[language];
  if (age >= 365 * DAY) return shown(forms.year, age / (365 * DAY));
  if (age >= month) return shown(forms.month, age / month);
  return age >= 7 * DAY ? shown(forms.week, age / (7 * DAY)) : shown(shortAge(forms, age), inUnits(age));
}

/** Facebook's ages: "5h", "3d", "30w", "1y"; it has no month. */
export function facebookAge(language: SimulatedLanguage, age: number): string {
  const forms = FACEBOOK[language];
  if (age >= 365 * DAY) return shown(forms.year, age / (365 * DAY));
  return age >= 7 * DAY ? shown(forms.week, age / (7 * DAY)) : shown(shortAge(forms, age), inUnits(age));
}

/**
 * Facebook's dates: an age up to three days, then the day by the reader's clock, with the year where it is another one.
 *
 * @param zone of the reader's clock, hours east of UTC
 * @param hasClock "March 16 at 11:41 AM"; without it the day alone
 */
export function facebookDate(
  language: SimulatedLanguage,
  at: number,
  now: number,
  zone: number,
  hasClock: boolean,
): string {
  const [local, localNow] = [at + zone * HOUR, now + zone * HOUR];
  if (now - at < DAY) return facebookAge(language, now - at);
  if (hasClock && Math.floor(localNow / DAY) - Math.floor(local / DAY) === 1) {
    return YESTERDAY[language].replace('#', clock(language, local));
  }
  if (now - at < 4 * DAY) return facebookAge(language, now - at);
  const isThisYear = new Date(local).getUTCFullYear() === new Date(localNow).getUTCFullYear();
  const day = dayFormat(language, !isThisYear).format(local);
  return hasClock ? AT[language].replace('*', day).replace('#', clock(language, local)) : day;
}

function shown(form: string, value: number): string {
  const n = Math.floor(value);
  const [one = '', many = one] = form.split('|');
  return (n === 1 ? one : many).replace('#', String(n));
}

function shortAge(forms: Omit<Forms, 'month'>, age: number): string {
  if (age < HOUR) return forms.minute;
  return age < DAY ? forms.hour : forms.day;
}

function inUnits(age: number): number {
  if (age < HOUR) return age / MINUTE;
  return age < DAY ? age / HOUR : age / DAY;
}

function clock(language: SimulatedLanguage, local: number): string {
  const date = new Date(local);
  const [hour, minute] = [date.getUTCHours(), String(date.getUTCMinutes()).padStart(2, '0')];
  if (language !== 'en') return `${String(hour).padStart(2, '0')}:${minute}`;
  return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: SimulatedLanguage, hasYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasYear}`;
  const options = {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(hasYear && { year: 'numeric' as const }),
  } as const;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
}
