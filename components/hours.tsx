import { HOURS, type Hours } from '../lib/store/settings.ts';
import { PlanQuestion } from './plan-question.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  value: Hours | 'skipped' | null;
  onAnswer: (answer: Hours | 'skipped') => void;
  /** Where it is asked instead of the plan. */
  unskippable?: boolean | undefined;
}

/** How many hours a week there are for the page: the plan is made for them. */
export function HoursQuestion({ value, onAnswer, unskippable }: Props) {
  const { ask, answers } = useDeeperWords().group.questions.hours;
  const named = HOURS.map((each) => ({ value: each, name: answers[each] }));
  return <PlanQuestion ask={ask} answers={named} value={value} onAnswer={onAnswer} unskippable={unskippable} />;
}
