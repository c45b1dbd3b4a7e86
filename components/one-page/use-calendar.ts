import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';

/** Saves the plan's dates and the next reading as a file for a calendar. @returns `null` where there is no date at all. */
export function useCalendar(page: KeptPage, one: OnePage | null): (() => void) | null {
  const world = useWorld();
  const { kept: words, exported } = usePageWords().onePage;
  const plan = one?.present.diagnosis.plan ?? [];
  const { checkAgain, url } = page;
  if (checkAgain === null && plan.length === 0) return null;
  const save = async () => {
    const { calendarOf } = await import('../../lib/export/calendar.ts');
    const nextReading = checkAgain === null ? null : new Date(`${checkAgain}T00:00:00Z`);
    const about = { name: one?.name ?? page.name, url };
    const { file, text } = calendarOf({ page: about, plan, nextReading, locale: world.locale, now: world.now() });
    world.save(file, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    world.say(words.calendarSaved({ file }));
  };
  return () => {
    save().catch((error: unknown) => {
      console.error(error);
      world.say(exported.notSaved);
    });
  };
}
