import type { Fact } from '../lib/diagnosis/facts-shown.ts';
import { useWords } from './words-context.ts';

/** A figure and its unit stay on one line: "30 to 35 days" may break before "35", not after it. */
function Value({ text }: { text: string }) {
  const words = text.split(' ');
  return (
    <>
      {words.slice(0, -2).join(' ')} <span class="together">{words.slice(-2).join(' ')}</span>
    </>
  );
}

/** Letters of all three figures that stand beside one another in a popup in the larger type. */
const MOST_LETTERS = 36;

/** The three facts that carry the verdict, each with its reference beneath. */
export function Facts({ facts }: { facts: Fact[] }) {
  const letters = facts.reduce((sum, { value }) => sum + value.length, 0);
  return (
    <section aria-label={useWords().interface.facts.title}>
      <dl class={letters > MOST_LETTERS ? 'facts long' : 'facts'}>
        {facts.map(({ value, name, short, reference }) => (
          <div key={name}>
            <dt>{short}</dt>
            <dd class="value">
              <Value text={value} />
            </dd>
            <dd class="reference">{reference}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
