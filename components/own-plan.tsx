import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../lib/store/kept-page.ts';
import type { Hours } from '../lib/store/settings.ts';
import type { Handlers } from './handlers.ts';
import { Plan } from './plan.tsx';
import { PurposeQuestion } from './purpose.tsx';
import { Section } from './section.tsx';
import type { ShownDiagnosed } from './shown.ts';
import { useDeeperWords } from './words-context.ts';

const MINUTE = 60_000;

interface Props {
  shown: ShownDiagnosed;
  answers: Answers;
  hoursPerWeek: Hours | null;
  on: Pick<Handlers, 'act' | 'hours' | 'purpose'>;
}

/** Where the first step's link to the plan leads. */
export const PLAN_ID = 'plan';

/** What was answered goes away with its question: the focus stays in this part of the page. */
function useStay(part: { current: HTMLElement | null }, step: string): void {
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current !== step && document.activeElement === document.body)
      part.current?.focus({ preventScroll: true });
    before.current = step;
  }, [step]);
}

/** Ninety days for one's own page: first what for, then how many hours, then the plan. Nothing where no verdict stands. */
export function OwnPlan({ shown, answers, hoursPerWeek, on }: Props) {
  const { planView } = useDeeperWords();
  const [changing, setChanging] = useState(false);
  const { audit, minutesAgo = 0 } = shown;
  const { purpose } = answers;
  const part = useRef<HTMLDivElement>(null);
  useStay(part, `${purpose} ${hoursPerWeek} ${changing}`);
  if (audit.diagnosis.verdict === 'not-enough-evidence') return null;
  const answer = (given: NonNullable<typeof purpose>) => {
    setChanging(false);
    on.purpose(given === 'skipped' ? null : given);
  };
  return (
    <Section title={planView.section}>
      <div id={PLAN_ID} class="own-plan" tabIndex={-1} ref={part}>
        {changing || purpose === undefined ? (
          <PurposeQuestion value={purpose ?? null} onAnswer={answer} />
        ) : (
          <Plan
            audit={audit}
            now={new Date(Date.parse(audit.reading.readAt) + minutesAgo * MINUTE)}
            purpose={purpose === 'skipped' ? null : purpose}
            hours={hoursPerWeek}
            onHours={on.hours}
            onChangePurpose={() => setChanging(true)}
            onCopy={() => on.act('copy-plan')}
          />
        )}
      </div>
    </Section>
  );
}
