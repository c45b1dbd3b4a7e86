import type { Finding, Tip } from '../lib/diagnosis/diagnosis.ts';
import { splitAct } from '../lib/view/act.ts';
import { Section } from './section.tsx';
import { useWords } from './words-context.ts';

/** As many as a person takes on; the others wait behind a click. */
const GIVEN = 3;

interface Props {
  tips: Tip[];
  findings: Finding[];
}

/** What to do next. Each step opens to why, who, cost, when not, how to see that it worked, and its source. */
export function NextSteps({ tips, findings }: Props) {
  const { steps: words } = useWords().interface;
  if (tips.length === 0) return null;
  const given = tips.slice(0, GIVEN);
  const others = tips.slice(GIVEN);
  return (
    <Section title={words.title({ steps: given.length })}>
      <StepList tips={given} findings={findings} />
      {others.length > 0 && (
        <details class="more">
          <summary>{words.more({ steps: others.length })}</summary>
          <StepList tips={others} findings={findings} />
        </details>
      )}
    </Section>
  );
}

function StepList({ tips, findings }: Props) {
  return (
    <ol class="steps">
      {tips.map((tip) => (
        <li key={tip.id}>
          <Step tip={tip} findings={findings} />
        </li>
      ))}
    </ol>
  );
}

function Step({ tip, findings }: { tip: Tip; findings: Finding[] }) {
  const { steps: words } = useWords().interface;
  const { act, rest } = splitAct(tip.text);
  const because = findings.filter(({ id }) => tip.because.includes(id)).map(({ text }) => text);
  const lines = [
    [words.why, because.join(' ')],
    [words.example, tip.example],
    [words.who, tip.who],
    [words.cost, tip.cost],
    [words.notWhen, tip.notWhen],
    [words.worked, tip.worked && `${tip.worked.measure}${words.colon}${tip.worked.target}`],
    [words.source, tip.source],
  ] as const;
  return (
    <details>
      <summary>
        <span class="text">
          <b>{act}</b>
          {rest}
        </span>
        <span class="effort">{words.effort({ effort: tip.effort, perWeek: tip.thenPerWeek ?? null })}</span>
      </summary>
      <dl class="lines">
        {lines.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
