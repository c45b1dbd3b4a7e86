import { type ListedStep, StepList } from './next-steps.tsx';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

/** The one thing to do next, in sight with the verdict. */
export function FirstStep(props: ListedStep) {
  const { steps } = useDeeperWords().sections;
  const [first] = props.tips;
  if (first === undefined) return null;
  return (
    <Section title={steps.title({ steps: 1 })}>
      <StepList {...props} tips={[first]} />
    </Section>
  );
}
