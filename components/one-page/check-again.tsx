import { useState } from 'preact/hooks';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { Edited } from './edited.tsx';
import { Entry } from './entry.tsx';
import { useCalendar } from './use-calendar.ts';
import { useChange } from './use-change.ts';

/** The day on which the person wants to look again; from it, and from the plan, a file for a calendar. */
export function CheckAgain({ page, one }: { page: KeptPage; one: OnePage | null }) {
  const { kept: words, table } = usePageWords().onePage;
  const [isOpen, setOpen] = useState(false);
  const change = useChange(page.key);
  const now = useWorld().now();
  const addToCalendar = useCalendar(page, one);
  const { checkAgain } = page;
  const day = checkAgain === null ? null : new Date(`${checkAgain}T00:00:00Z`);
  const today = now.toISOString().slice(0, 10);
  const due = checkAgain === null || checkAgain > today ? null : checkAgain === today ? words.due : words.past;
  return (
    <Entry name={words.checkAgain}>
      <Edited
        name={words.checkAgain}
        value={checkAgain ?? ''}
        shown={
          <p>
            {day === null ? words.noDay : table.day({ at: day, now })} {due && <b>{due}</b>}{' '}
            <small>{words.checkAgainNote}</small>
          </p>
        }
        field={{ kind: 'day' }}
        open={day === null ? { name: words.add, label: words.addDay } : { name: words.change, label: words.changeDay }}
        isOpen={isOpen}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        onSave={(given) =>
          change(
            { checkAgain: given === '' ? null : given },
            given === '' ? words.removed.checkAgain : words.saved.checkAgain,
          )
        }
      />
      {addToCalendar && !isOpen && (
        <button type="button" class="textual" onClick={addToCalendar}>
          {words.calendar}
        </button>
      )}
    </Entry>
  );
}
