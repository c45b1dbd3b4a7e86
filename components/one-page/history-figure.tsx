import type { ReadingMark } from '../../lib/view/history-strip.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { isSameDay } from '../../lib/words/months-and-days.ts';
import { StripOfTime } from '../strip.tsx';
import { percent } from '../strip-scale.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';

/** The strip of all readings together; each of them points at its place from below. */
export function HistoryFigure({ one }: { one: OnePage }) {
  const { onePage: words } = usePageWords();
  const { locale, now } = useWorld();
  const { history, rows, present, lead, page } = one;
  const { strip, marks, before } = history;
  const isToday = isSameDay(strip.now, now());
  return (
    <div class={isToday ? 'history-strip' : 'history-strip of-the-past'}>
      <StripOfTime
        strip={strip}
        locale={locale}
        site={present.reading.site}
        reference={page.lens === 'prospect' ? null : lead.reference.text}
        rows={rows}
      />
      {(marks.length > 1 || !isToday) && (
        <ol class="reading-marks" dir="ltr" aria-label={words.strip.readings}>
          {marks.map((mark) => (
            <Mark key={mark.at.getTime()} mark={mark} />
          ))}
        </ol>
      )}
      {before > 0 && <p class="before">{words.strip.before({ readings: before })}</p>}
    </div>
  );
}

function Mark({ mark: { at, x, said } }: { mark: ReadingMark }) {
  const { onePage: words } = usePageWords();
  const { now } = useWorld();
  const place = x < 6 ? 'at-start' : x > 94 ? 'at-end' : 'between';
  return (
    <li class={`${place} ${said}`} style={{ insetInlineStart: percent(x) }}>
      <svg viewBox="0 0 8 12" width="0.5rem" height="0.75rem" aria-hidden="true">
        <path class="triangle" d="M0 0H8L4 6Z" />
        <line class="stem" x1="4" x2="4" y1="7" y2="12" />
      </svg>
      <span>{words.strip.read({ at, now: now() })}</span>
    </li>
  );
}
