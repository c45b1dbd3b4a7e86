/** The next steps of a reading, for tests of what is chosen. */
import type { Context, Tip } from '../../lib/diagnosis/diagnosis.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { TipId } from '../../lib/words/en/tips.ts';
import { diagnosisOf } from './pages.ts';
import { abandoned, empty, inactive, irregular, onlyReshares, thriving, unheard, unsure } from './typical-pages.ts';

export const PAGES: PageReading[] = [inactive, empty, abandoned, onlyReshares, irregular, unheard, thriving, unsure];
export const MINE: Context = { lens: 'mine' };

export const tipsOf = (reading: PageReading, context: Context = MINE) => diagnosisOf(reading, { context }).tips;
export const idsOf = (reading: PageReading, context: Context = MINE) => tipsOf(reading, context).map(({ id }) => id);

export function find(tips: Tip[], id: TipId): Tip {
  const tip = tips.find((each) => each.id === id);
  if (!tip) throw new Error(`${id} is not among ${tips.map((each) => each.id).join(', ')}`);
  return tip;
}
