import { useId } from 'preact/hooks';
import type { AuditJson } from '../lib/audit-json.ts';
import { GIVEN_TIPS } from '../lib/diagnosis/choose-tips.ts';
import type { Purpose } from '../lib/diagnosis/diagnosis.ts';
import { HOURS, type Hours } from '../lib/store/settings.ts';
import { type PlanView, planView } from '../lib/view/plan-view.ts';
import { HoursQuestion } from './hours.tsx';
import { PlanRows, PlanStretches } from './plan-rows.tsx';
import { PlanStrip } from './plan-strip.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  /** Made with these hours and this purpose in its context. */
  audit: AuditJson;
  /** `null`: not answered, or skipped. */
  purpose: Purpose | null;
  /** `null`: not said yet, and asked here. */
  hours: Hours | null;
  onHours: (hours: Hours) => void;
  onChangePurpose: () => void;
  /** Copies the plan as a text (lib/export/plan-text.ts); without it there is no such button. */
  onCopy?: (() => void) | undefined;
  /** Today: the strip begins there where the page was read today, else on the day of the reading. */
  now?: Date | undefined;
}

/** Ninety days for the hours that there are: the posts on a strip, four weeks by date, the others in stretches, how to see that it worked. */
export function Plan({ audit, purpose, hours, onHours, onChangePurpose, onCopy, now }: Props) {
  const { planView: words, plan: planWords } = useDeeperWords();
  const id = useId();
  const { plan, tips, verdict } = audit.diagnosis;
  if (verdict === 'not-enough-evidence') return <p class="plan-none">{words.noVerdict}</p>;
  if (hours === null || !plan?.length)
    return <HoursQuestion value={hours} onAnswer={(answer) => answer !== 'skipped' && onHours(answer)} unskippable />;
  const view = planView(plan, new Date(audit.reading.readAt), planWords);
  return (
    <section class="plan" aria-labelledby={id}>
      <p class="what-for">
        {purpose === null ? words.assumedPurpose : words.purposes[purpose]} ·{' '}
        <button type="button" class="textual" aria-label={words.changePurpose} onClick={onChangePurpose}>
          {words.change}
        </button>
      </p>
      <h4 id={id}>{words.title({ hours })}</h4>
      <p class="lead">{words.lead({ posts: view.posts, ...view.fullest })}</p>
      <HoursButtons hours={hours} onHours={onHours} />
      <PlanStrip view={view} now={now ?? null} />
      <PlanRows title={words.firstWeeks} aside={words.mondays} rows={view.rows.dated} />
      <PlanStretches title={words.later} rows={view.rows.later} />
      <WorkedIf view={view} tips={tips} />
      {view.notes.map((note) => (
        <p key={note} class="plan-note">
          {note}
        </p>
      ))}
      {onCopy && (
        <button type="button" class="button" onClick={onCopy}>
          {words.copy}
        </button>
      )}
    </section>
  );
}

/** The plan follows at once: nothing is sent, and nothing is lost. */
function HoursButtons({ hours, onHours }: { hours: Hours; onHours: (hours: Hours) => void }) {
  const { planView: words } = useDeeperWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand on the line of its buttons.
    <div class="hours-a-week" role="group" aria-labelledby={id}>
      <span id={id}>{words.hours}</span>
      {HOURS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === hours}
          aria-label={words.withHours({ hours: each })}
          onClick={() => onHours(each)}
        >
          {each}
        </button>
      ))}
    </div>
  );
}

function WorkedIf({ view, tips }: { view: PlanView; tips: AuditJson['diagnosis']['tips'] }) {
  const { worked: words } = useDeeperWords().planView;
  const { colon } = useDeeperWords().sections.steps;
  const id = useId();
  const signs = tips.slice(0, GIVEN_TIPS).flatMap(({ worked }) => worked ?? []);
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h5 id={id}>{words.title}</h5>
        <p>{words.when({ at: view.to, now: view.from })}</p>
      </header>
      <ul>
        {view.posts > 0 && <li>{words.published({ posts: view.posts })}</li>}
        {signs.map(({ measure, target }) => (
          <li key={measure}>
            {measure}
            {colon}
            {target}
          </li>
        ))}
      </ul>
      <p class="promise">{words.promise}</p>
    </section>
  );
}
