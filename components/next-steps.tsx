import { GIVEN_TIPS } from '../lib/diagnosis/choose-tips.ts';
import type { Finding, Tip } from '../lib/diagnosis/diagnosis.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { Section } from './section.tsx';
import { Step } from './step.tsx';
import { useDeeperWords } from './words-context.ts';

export interface ListedStep {
  tips: Tip[];
  findings: Finding[];
  /** The posts in page order, for those that a step is about or has as its example. */
  rows: PostRow[];
  posts: PostReading[];
}

/** What follows the first step: as many as a person takes on, the others behind a click. */
export function NextSteps({ tips, ...rest }: ListedStep) {
  const { steps: words } = useDeeperWords().sections;
  const given = tips.slice(1, GIVEN_TIPS);
  const others = tips.slice(GIVEN_TIPS);
  if (given.length === 0) return null;
  return (
    <Section title={words.after}>
      <StepList tips={given} {...rest} />
      {others.length > 0 && (
        <details class="more">
          <summary>{words.more({ steps: others.length })}</summary>
          <StepList tips={others} {...rest} />
        </details>
      )}
    </Section>
  );
}

export function StepList({ tips, ...rest }: ListedStep) {
  return (
    <ol class="steps">
      {tips.map((tip) => (
        <li key={tip.id}>
          <Step tip={tip} {...rest} />
        </li>
      ))}
    </ol>
  );
}
