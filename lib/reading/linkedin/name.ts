/** Names of organisations, compared. */
import { foldedText } from '../../language/text.ts';

/** Whether two places give one name, whatever case and spaces they are written in. */
export function sameName(one: string, other: string): boolean {
  return foldedText(one) === foldedText(other);
}
