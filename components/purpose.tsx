import type { Purpose } from '../lib/diagnosis/diagnosis.ts';
import { PlanQuestion } from './plan-question.tsx';
import { useDeeperWords } from './words-context.ts';

/** In the order of the pictures: what most firms come for stands first. */
const ORDER: readonly Purpose[] = ['recruiting', 'reassurance', 'customers', 'prospecting', 'communication'];

interface Props {
  value: Purpose | 'skipped' | null;
  onAnswer: (answer: Purpose | 'skipped') => void;
}

/** What the person's own page is for. Asked once, with a way past it. */
export function PurposeQuestion({ value, onAnswer }: Props) {
  const { ask, answers } = useDeeperWords().group.questions.purpose;
  const named = ORDER.map((each) => ({ value: each, name: answers[each] }));
  return <PlanQuestion ask={ask} answers={named} value={value} onAnswer={onAnswer} />;
}
