import { BELIEFS, type Belief, type Lens } from '../lib/diagnosis/diagnosis.ts';
import { LENSES } from './lens-tabs.tsx';
import { Question } from './question.tsx';
import { useWords } from './words-context.ts';

/** Asked on the first reading ever. */
export function WhosePage({ digits, onLens }: { digits: boolean; onLens: (lens: Lens) => void }) {
  const { whose } = useWords().view;
  const choices = LENSES.map((value) => ({ value, ...whose.answers[value] }));
  return (
    <Question
      name="whose"
      ask={whose.ask}
      choices={choices}
      note={whose.note}
      onAnswer={onLens}
      show={whose.show}
      digits={digits}
    />
  );
}

interface BeliefProps {
  digits: boolean;
  /** `null`: skipped. */
  onBelief: (belief: Belief | null) => void;
}

/** Asked of the person's own page, before the verdict is shown. */
export function BeliefQuestion({ digits, onBelief }: BeliefProps) {
  const { belief } = useWords().view;
  const choices = BELIEFS.map((value) => ({ value, ...belief.answers[value] }));
  return (
    <Question
      name="belief"
      ask={belief.ask}
      choices={choices}
      note={belief.note}
      onAnswer={onBelief}
      show={belief.show}
      skip={{ name: belief.skip, onSkip: () => onBelief(null) }}
      digits={digits}
    />
  );
}
