import type { Worked, WorkedView } from '../lib/history/worked.ts';
import { splitAct } from '../lib/words/act.ts';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

/** Beside each, so that colour is never needed. */
const SIGNS: Record<Worked['result'], string> = { yes: '+', 'not-yet': '−', 'cannot-say': '○' };

/** Whether the steps worked that stood under an earlier reading, each by its own measure. */
export function WorkedSteps({ worked, now }: { worked: WorkedView; now: Date }) {
  const { worked: words } = useDeeperWords();
  return (
    <Section title={words.title} aside={words.shown({ at: new Date(worked.shownAt), now })}>
      <ul class="findings worked">
        {worked.steps.map((step) => (
          <WorkedStep key={step.tip} step={step} />
        ))}
      </ul>
    </Section>
  );
}

/** Its act, what was wanted of it, and what was found. */
function WorkedStep({ step }: { step: Worked }) {
  const { worked: words, tips } = useDeeperWords();
  const { text, worked } = tips.tips[step.tip];
  return (
    <li class="finding" data-result={step.result}>
      <span class="sign" aria-hidden="true">
        {SIGNS[step.result]}
      </span>
      <p>
        <span class="unseen">{words.signs[step.result]} </span>
        {/* Steps on one's own page are never about a single post. */}
        {typeof text === 'string' && splitAct(text).act}
      </p>
      <p class="small">{words.wanted({ ...worked, ...step })}</p>
    </li>
  );
}
