import { type ListedStep, StepList } from './next-steps.tsx';
import { PLAN_ID } from './own-plan.tsx';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props extends ListedStep {
  /** A plan stands below. */
  hasPlan: boolean;
}

/** The one thing to do next, in sight with the verdict. */
export function FirstStep({ hasPlan, ...props }: Props) {
  const { planView, sections } = useDeeperWords();
  const { steps } = sections;
  const [first] = props.tips;
  if (first === undefined) return null;
  return (
    <Section
      title={steps.title({ steps: 1 })}
      aside={
        hasPlan && (
          <button type="button" class="textual" onClick={goToPlan}>
            {planView.lead90}
          </button>
        )
      }
    >
      <StepList {...props} tips={[first]} />
    </Section>
  );
}

/** The plan stands some screens below. */
function goToPlan(): void {
  const plan = document.getElementById(PLAN_ID);
  plan?.parentElement?.scrollIntoView();
  plan?.focus({ preventScroll: true });
}
