/** Dates as CLDR writes them in every language. */

/** Each look of a date, and what it says of the moment. */
export interface Look {
  options: Intl.DateTimeFormatOptions;
  /** Without a year the latest past day of that name is meant, and without a month the latest past day of the week. */
  says: 'year' | 'month' | 'weekday';
}

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const DAY_OF_MONTH = { day: 'numeric', month: 'long' } as const;

export const LOOKS: Record<string, Look> = {
  full: { options: { dateStyle: 'full' }, says: 'year' },
  'full, clock': { options: { dateStyle: 'full', timeStyle: 'short' }, says: 'year' },
  long: { options: { dateStyle: 'long' }, says: 'year' },
  'long, clock': { options: { dateStyle: 'long', timeStyle: 'short' }, says: 'year' },
  medium: { options: { dateStyle: 'medium' }, says: 'year' },
  'medium, clock': { options: { dateStyle: 'medium', timeStyle: 'short' }, says: 'year' },
  'day, month, year': { options: { ...DAY_OF_MONTH, year: 'numeric' }, says: 'year' },
  'day, short month, year': { options: { day: 'numeric', month: 'short', year: 'numeric' }, says: 'year' },
  'month, year': { options: { month: 'long', year: 'numeric' }, says: 'year' },
  'day, month': { options: DAY_OF_MONTH, says: 'month' },
  'day, short month': { options: { day: 'numeric', month: 'short' }, says: 'month' },
  'weekday, day, month': { options: { weekday: 'long', ...DAY_OF_MONTH }, says: 'month' },
  'day, month, clock': { options: { ...DAY_OF_MONTH, ...CLOCK }, says: 'month' },
  'day, short month, clock of 12 hours': {
    options: { day: 'numeric', month: 'short', ...CLOCK, hour12: true },
    says: 'month',
  },
  'weekday, clock': { options: { weekday: 'long', ...CLOCK }, says: 'weekday' },
  weekday: { options: { weekday: 'long' }, says: 'weekday' },
};

/** From the farthest west to the farthest east, half hours and daylight saving among them. */
export const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Asia/Kolkata',
  'America/New_York',
  'Europe/Paris',
  'Australia/Lord_Howe',
];

const DAY = 86_400_000;
/** The middle of the first month of a year. */
const FIRST = { gregory: Date.UTC(2024, 0, 15), persian: Date.UTC(2024, 3, 4) };

const formats = new Map<string, Intl.DateTimeFormat>();

/** The text of a moment by a clock of that zone; in the calendar that is named, or in the language's own ('') */
export function dateText(tag: string, look: string, moment: number, timeZone = 'UTC', calendar = 'gregory'): string {
  return formatOf(tag, look, timeZone, calendar).format(moment);
}

/** Whether a month or a day of the week has a name in it: of numbers alone nobody knows which is the month. */
export function isNamed(tag: string, look: string, moment: number): boolean {
  const parts = formatOf(tag, look, 'UTC', 'gregory').formatToParts(moment);
  return parts.some(({ type, value }, at) => {
    const behind = parts[at + 1]?.value ?? '';
    return (type === 'month' && (/\p{L}/u.test(value) || /^ ?[月월]/u.test(behind))) || type === 'weekday';
  });
}

function formatOf(tag: string, look: string, timeZone: string, calendar: string): Intl.DateTimeFormat {
  const key = [tag, look, timeZone, calendar].join();
  const options = { ...LOOKS[look]?.options, timeZone, ...(calendar !== '' && { calendar }) };
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, format);
  return format;
}

/** The names of a calendar's months by their folded form, 0 to 11. */
export function monthsOf(tag: string, calendar: 'gregory' | 'persian' = 'gregory'): Map<string, number> {
  const looks: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' },
    { month, day: 'numeric', year: 'numeric' },
  ]);
  const names = looks.flatMap((options) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, calendar, timeZone: 'UTC' });
    return Array.from(
      { length: 12 },
      (_, month) => [partOf(format, 'month', FIRST[calendar] + month * 30.5 * DAY), month] as const,
    );
  });
  return new Map(names.filter(([name]) => /\p{L}/u.test(name)));
}

/** The names of the days of the week, folded. */
export function weekdaysOf(tag: string): Set<string> {
  const formats = (['long', 'short'] as const).map(
    (weekday) => new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' }),
  );
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 7 + day));
  return new Set(formats.flatMap((format) => days.map((time) => partOf(format, 'weekday', time))));
}

/** What the language calls the halves of the day, and finer parts of it. */
export function halvesOf(tag: string): Set<string> {
  const options = [{}, { dayPeriod: 'long' }, { dayPeriod: 'short' }] as const;
  const formats = options.map(
    (more) => new Intl.DateTimeFormat(tag, { hour: 'numeric', hour12: true, timeZone: 'UTC', ...more }),
  );
  const hours = Array.from({ length: 24 }, (_, hour) => Date.UTC(2024, 0, 7, hour));
  return new Set(formats.flatMap((format) => hours.map((time) => partOf(format, 'dayPeriod', time))).filter(Boolean));
}

/** Two letters that Arabic and Persian have in a form of their own, typed one for the other. */
const ALIKE: Record<string, string> = { ي: 'ی', ك: 'ک' };

/** Without what does not tell words apart. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\u064B-\u0652\u0670]/g, '')
    .trim();
  return plain.replace(/[يك]/g, (letter) => ALIKE[letter] ?? letter);
}

function partOf(format: Intl.DateTimeFormat, type: string, time: number): string {
  const value = format.formatToParts(time).find((part) => part.type === type)?.value ?? '';
  return folded(value);
}

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian', { day: 'numeric', month: 'numeric', timeZone: 'UTC' });

/** The month (0 to 11) and the day of the Persian calendar. */
export function persianDay(time: number): [month: number, day: number] {
  return [Number(partOf(PERSIAN, 'month', time)) - 1, Number(partOf(PERSIAN, 'day', time))];
}
