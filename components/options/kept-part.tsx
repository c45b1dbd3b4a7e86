import type { Settings } from '../../lib/store/settings.ts';
import type { KeptFigures, OptionsWords } from '../../lib/words/en/options.ts';
import type { BrowserName } from '../welcome/pin-drawing.tsx';
import { usePageWords } from '../words-context.ts';
import { Switch } from './choice.tsx';
import { Erase } from './erase.tsx';
import { Part } from './part.tsx';
import { Row } from './row.tsx';
import type { Saving } from './use-saved.ts';

export interface KeptProps {
  /** `null` where the browser does not let it be counted, as in a private window. */
  figures: KeptFigures | null;
  /** Readings of one page that are kept at most. */
  mostReadings: number;
  browserName: BrowserName;
  /** @returns whether nothing is left */
  onEraseAll: () => Promise<boolean>;
}

/** What is kept, how much and where, and how to be rid of it. */
export function KeptPart(props: KeptProps & { settings: Settings; saving: Saving }) {
  const { figures, mostReadings, browserName, onEraseAll, settings, saving } = props;
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
        hint={`${history.hint({ most: mostReadings })} ${history.off}`}
        saved={saving.savedAt('keepHistory')}
      />
      <Row name={now.name}>
        <p class="figures">{figuresSaid(figures, now)}</p>
      </Row>
      <Row name={where.name} hint={where.look[browserName]}>
        <p>{where.place}</p>
      </Row>
      <Erase figures={figures} onEraseAll={onEraseAll} />
    </Part>
  );
}

function figuresSaid(figures: KeptFigures | null, now: OptionsWords['kept']['now']): string {
  if (figures === null) return now.unknown;
  return figures.pages === 0 ? now.nothing : now.figures(figures);
}
