/**
 * A post names its parts in `aria-describedby`, in one order since 2022: time, message, attachment, reactions,
 * comments. A part that is missing is an id that leads nowhere.
 */

import { attribute } from '../dom.ts';

export const DESCRIBED = 'aria-describedby';
const SLOTS = 5;

export interface Slots {
  time: Element;
  message: Element | null;
  attachment: Element | null;
  reactions: Element | null;
  comments: Element | null;
}

/**
 * The parts that a card names. `null` where it names none, or where even its time leads nowhere: the ids may then
 * all be stale, and prove nothing.
 *
 * @param named what the card and what is in it have in that attribute
 */
export function resolvedSlots(named: (string | null)[], find: (selector: string) => Element[]): Slots | null {
  const ids = named.map((list) => list?.trim().split(/\s+/) ?? []).find((list) => list.length === SLOTS);
  if (!ids) return null;
  const parts = new Map(find('[id]').map((element) => [attribute(element, 'id'), element]));
  const [time, message, attachment, reactions, comments] = ids.map((id) => parts.get(id) ?? null);
  if (!time) return null;
  return {
    time,
    message: message ?? null,
    attachment: attachment ?? null,
    reactions: reactions ?? null,
    comments: comments ?? null,
  };
}
