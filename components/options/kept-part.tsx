import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/store/settings.ts';
import type { KeptFigures, OptionsWords } from '../../lib/words/en/options.ts';
import type { BrowserName } from '../welcome/pin-drawing.tsx';
import { usePageWords } from '../words-context.ts';
import { Switch } from './choice.tsx';
import { Erase, type EraseProps } from './erase.tsx';
import { Part } from './part.tsx';
import { Row } from './row.tsx';
import type { Saving } from './use-saved.ts';

export interface KeptProps extends EraseProps {
  /** The browser clears nothing of it by itself; `null` where it does not say. */
  persisted: boolean | null;
  /** Asks the browser for that. @returns whether it is so now */
  onPersist: () => Promise<boolean>;
  browserName: BrowserName;
}

/** What is kept, how much and where, and how to be rid of it. */
export function KeptPart(props: KeptProps & { settings: Settings; saving: Saving }) {
  const { figures, browserName, settings, saving } = props;
  const { kept } = usePageWords().options;
  const { history, now, where } = kept;
  return (
    <Part title={kept.title}>
      <Switch
        id="history"
        name={history.name}
        label={history.keep}
        on={settings.keepHistory}
        onChange={(on) => saving.set('keepHistory', on)}
        hint={`${history.hint} ${history.off}`}
        saved={saving.savedAt('keepHistory')}
      />
      <Row name={now.name} hint={figures && figures.damaged > 0 ? now.damaged({ records: figures.damaged }) : null}>
        <p class="figures">{figuresSaid(figures, now)}</p>
      </Row>
      <ForGood {...props} />
      <Row name={where.name} hint={where.look[browserName]}>
        <p>{where.place}</p>
      </Row>
      <Erase {...props} />
    </Part>
  );
}

/** Whether the browser may clear it by itself, and how to ask it not to. */
function ForGood({ persisted, onPersist, browserName }: KeptProps) {
  const { forGood } = usePageWords().options.kept;
  const [answer, setAnswer] = useState<boolean | null>(null);
  // A browser that does not say cannot be asked either.
  if (persisted === null) return null;
  const isSo = persisted || answer === true;
  return (
    <Row name={forGood.name} id="for-good">
      <p role="status">{isSo ? forGood.yes : answer === false ? forGood.refused : forGood.no}</p>
      {!isSo && (
        <>
          <button type="button" class="push" onClick={() => void onPersist().then(setAnswer)}>
            {forGood.button}
          </button>
          <p class="row-hint">{forGood.hint[browserName]}</p>
        </>
      )}
    </Row>
  );
}

function figuresSaid(figures: KeptFigures | null, now: OptionsWords['kept']['now']): string {
  if (figures === null) return now.unknown;
  return figures.pages === 0 ? now.nothing : now.figures(figures);
}
