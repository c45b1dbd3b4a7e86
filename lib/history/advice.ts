/** Which steps were shown, and when: what later readings are asked about. */
import type { Advice } from '../store/kept-page.ts';
import { SITTING } from '../store/sitting.ts';

/** So many readings' steps are remembered. */
const MOST = 10;

/** With the steps that stand there now; those of the same sitting go. The same list where that changes nothing. */
export function withAdvice(list: readonly Advice[], now: Advice): readonly Advice[] {
  const isOfSitting = ({ at }: Advice) => Math.abs(Date.parse(now.at) - Date.parse(at)) < SITTING;
  if (list.some((one) => isOfSitting(one) && one.tips.join() === now.tips.join())) return list;
  const others = list.filter((one) => !isOfSitting(one));
  return [...others, now].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MOST);
}

/** Without the steps of a reading that is taken back. */
export function withoutAdvice(list: readonly Advice[], readAt: string): readonly Advice[] {
  const apart = ({ at }: Advice) => Math.abs(Date.parse(readAt) - Date.parse(at)) >= SITTING;
  return list.every(apart) ? list : list.filter(apart);
}
