import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import type { Action } from './handlers.ts';
import type { Shown } from './shown.ts';

export interface OfferedActions {
  first: Action[];
  rest: Action[];
}

const ALWAYS: Action[] = ['options', 'help', 'shortcuts'];

/** What can be done with what is shown: at most three in sight, the others behind "More". */
export function actionsFor(
  shown: Shown,
  lens: Lens | null,
  asking: boolean,
  layout: 'popup' | 'panel',
): OfferedActions {
  const beside: Action[] = layout === 'popup' ? ['side-panel'] : [];
  if (shown.state === 'reading' || asking) return { first: [], rest: ALWAYS };
  if (shown.state !== 'diagnosed' || lens === null) return { first: ['read-again', ...beside, 'report'], rest: ALWAYS };
  const [main, ...others] = copies(shown, lens);
  return layout === 'popup'
    ? { first: [main, ...beside, 'report'], rest: [...others, 'save-picture', 'read-again', ...ALWAYS] }
    : { first: ['read-again', 'report'], rest: [main, ...others, 'save-picture', ...ALWAYS] };
}

/** What can be taken along, what its person needs most first. */
function copies(shown: Shown, lens: Lens): [Action, ...Action[]] {
  const audit = shown.state === 'diagnosed' ? shown.audit : undefined;
  const said = audit?.lens;
  switch (lens) {
    case 'mine':
      return audit?.diagnosis.plan ? ['copy-summary', 'copy-plan', 'calendar', 'monthly'] : ['copy-summary', 'monthly'];
    case 'prospect':
      return said?.lens === 'prospect' && said.lines.length > 0
        ? ['copy-line', 'copy-crm', 'copy-summary']
        : ['copy-crm', 'copy-summary'];
    case 'competitor':
      return ['copy-difference', 'copy-summary'];
  }
}
