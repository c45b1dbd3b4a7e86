import { useState } from 'preact/hooks';
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

/** Ninety days for one's own page: first what for, then how many hours, then the plan. Nothing where no verdict stands. */
export function OwnPlan({ shown, answers, hoursPerWeek, on }: Props) {
  const { planView } = useDeeperWords();
  const [changing, setChanging] = useState(false);
  const { audit, minutesAgo = 0 } = shown;
  const { purpose } = answers;
  if (audit.diagnosis.verdict === 'not-enough-evidence') return null;
  const answer = (given: NonNullable<typeof purpose>) => {
    setChanging(false);
    on.purpose(given === 'skipped' ? null : given);
  };
  return (
    <Section title={planView.section}>
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
    </Section>
  );
}
