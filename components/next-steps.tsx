import { GIVEN_TIPS } from '../lib/diagnosis/choose-tips.ts';
import type { Finding, Tip } from '../lib/diagnosis/diagnosis.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { Section } from './section.tsx';
import { Step } from './step.tsx';
import { useWords } from './words-context.ts';

interface Props {
  tips: Tip[];
  findings: Finding[];
  /** The posts in page order, for those that a step is about or has as its example. */
  rows: PostRow[];
  posts: PostReading[];
}

/** What to do next: as many steps as a person takes on, the others behind a click. */
export function NextSteps({ tips, ...rest }: Props) {
  const { steps: words } = useWords().interface;
  if (tips.length === 0) return null;
  const given = tips.slice(0, GIVEN_TIPS);
  const others = tips.slice(GIVEN_TIPS);
  return (
    <Section title={words.title({ steps: given.length })}>
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

function StepList({ tips, ...rest }: Props) {
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
