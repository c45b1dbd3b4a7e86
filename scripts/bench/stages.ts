/** A click's time, by what it was spent for. */
import type { Noted } from './stage-clocks.ts';

export const STAGES = ['grant', 'load', 'inject', 'read', 'transfer', 'validate', 'measure', 'render'] as const;
export type Stage = (typeof STAGES)[number];

/** When the button was clicked, when the popup's document began, and when its answer was painted. */
export interface Ends {
  clicked: number;
  begun: number;
  painted: number;
}

/**
 * - grant: the browser lets the tab be read, and opens a popup
 * - load: the popup's door, up to its first question
 * - inject: the scripts on their way, and made ready, the one that tells the languages with them
 * - read: in the tab
 * - transfer: the answer on its way
 * - validate: the answer checked; before it what checks it is loaded, where that was not done meanwhile
 * - measure: up to the verdict
 * - render: the rest: the words, the lens that is kept, what is drawn, and its frame
 */
export function stagesOf({ injections, turns, validate, measure }: Noted, ends: Ends): Record<Stage, number> {
  const asked = injections[0]?.[0] ?? ends.begun;
  // The watcher is injected when all is drawn.
  const answeredAt = injections.findLast(([, ended]) => ended <= (validate[0]?.[0] ?? 0))?.[1] ?? asked;
  const read = sum(turns);
  const readEnd = turns.at(-1)?.[1] ?? answeredAt;
  const between = turns.slice(1).reduce((all, [begun], at) => all + begun - (turns[at]?.[1] ?? begun), 0);
  const validated = validate[0]?.[1] ?? answeredAt;
  const measured = sum(measure.slice(0, 1));
  return {
    grant: ends.begun - ends.clicked,
    load: asked - ends.begun,
    inject: (turns[0]?.[0] ?? answeredAt) - asked + between,
    read,
    transfer: answeredAt - readEnd,
    validate: validated - answeredAt,
    measure: measured,
    render: ends.painted - validated - measured,
  };
}

function sum(spans: readonly [number, number][]): number {
  return spans.reduce((all, [begun, ended]) => all + ended - begun, 0);
}
