/**
 * The plan's dates, and the next reading, as a file for any calendar (iCalendar, RFC 5545). Whole days without an alarm,
 * which leave the person free: nothing rings, and nobody is shown as busy. Loaded when it is asked for.
 */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { PlanWeek } from '../diagnosis/diagnosis.ts';
import { DAY } from '../measures/days.ts';
import { plainAddress } from '../reading/plain-address.ts';
import { splitAct } from '../words/act.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords } from '../words/words.ts';
import { fileName } from './file-name.ts';

export interface CalendarInput {
  page: { name: string | null; url: string };
  /** Its stretches, in order; none gives the next reading alone. */
  plan: readonly PlanWeek[];
  /** `null` leaves it out. */
  nextReading: Date | null;
  locale: Locale;
  now: Date;
}

/** @returns the file's name and its text. Made twice, its events take the place of the earlier ones. */
export function calendarOf({ page, plan, nextReading, locale, now }: CalendarInput): { file: string; text: string } {
  const { calendar: said } = deeperWords(locale).afterReading;
  const name = oneLine(page.name ?? '') || said.unnamed;
  const url = plainAddress(page.url);
  const calendar = ical({ prodId: { company: 'Rollcall', product: 'Rollcall', language: locale.toUpperCase() } });
  const add = (what: string, at: Date, summary: string, description: string) =>
    calendar.createEvent({
      id: `${what}.${slugOf(url)}@rollcall.example`,
      stamp: now,
      start: at,
      end: new Date(at.getTime() + DAY),
      allDay: true,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(/^https:/.test(url) && { url }),
    });
  for (const week of plan) {
    const { act } = splitAct(week.text);
    const summary = said.step({ name, act: oneLine(act).replace(/[.:]$/, '') });
    add(`plan-${week.from}`, dayOf(week.from), summary, describe(week, locale));
  }
  // One for each page: a later date moves it.
  if (nextReading) add('reading', dayOf(nextReading.toISOString()), said.readAgain({ name }), `${said.why}\n${url}`);
  const what = plan.length > 0 ? said.files.plan : said.files.next;
  // The library leaves out the end of the last line, which RFC 5545 asks for as of each.
  return { file: fileName([name, what], now, 'ics'), text: `${calendar.toString().trimEnd()}\r\n` };
}

/** What is done, for how long and by whom. */
function describe({ text, hours, who, from, to }: PlanWeek, locale: Locale): string {
  const { afterReading, planView } = deeperWords(locale);
  const weeks = Math.round((dayOf(to).getTime() + DAY - dayOf(from).getTime()) / (7 * DAY));
  return [text, afterReading.calendar.time({ hours: planView.time({ hours }), weeks }), who].join('\n');
}

/** Midnight of the day, UTC. */
const dayOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** "linkedin-com-company-harrow-teale", on whichever of its tabs the page was read. */
function slugOf(url: string): string {
  const address = url.replace(/^https?:\/\/(?:www\.)?/, '');
  const page = /^linkedin\.com\/\w+\/[^/]+/.exec(address)?.[0] ?? address;
  const slug = encodeURI(page).replace(/[^A-Za-z0-9]+/g, '-');
  return slug.slice(0, 100).replace(/^-|-$/g, '');
}

const oneLine = (said: string): string => said.replace(/[\s\p{Cc}]+/gu, ' ').trim();
