import type { OnePage } from '../../lib/view/one-page.ts';
import { Facts } from '../facts.tsx';
import { Advice } from './advice.tsx';
import { Headline } from './headline.tsx';
import { HistoryFigure } from './history-figure.tsx';
import { KeptWithIt } from './kept-with-it.tsx';
import { ReadingsTable } from './readings-table.tsx';
import { SaidAndDone } from './said-and-done.tsx';
import { StepsWorked } from './steps-worked.tsx';
import type { Noting } from './use-noting.ts';
import type { Found } from './use-one-page.ts';
import { WhereItStood } from './where-it-stood.tsx';

interface Props {
  one: OnePage;
  found: Found;
  noting: Noting;
}

/** What the readings show, from the answer down to what it rests on. */
export function Body({ one, found, noting }: Props) {
  const { page, past, lead, present } = one;
  const mine = page.lens === 'mine';
  const several = past.length > 1;
  return (
    <>
      <div class={mine ? 'first with-aside' : 'first'}>
        <div class="answer">
          <Headline one={one} />
          <HistoryFigure one={one} />
          {!several && present.diagnosis.verdict !== 'not-enough-evidence' && <Facts facts={lead.facts} />}
        </div>
        {mine && (
          <aside>
            {several && <StepsWorked one={one} />}
            <SaidAndDone one={one} />
          </aside>
        )}
      </div>
      {several && <ReadingsTable one={one} />}
      <div class="beside">
        <WhereItStood one={one} />
        <KeptWithIt found={found} one={one} noting={noting} />
      </div>
      <Advice one={one} />
    </>
  );
}
