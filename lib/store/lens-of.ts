/** In which lens a page opens, and what a person is asked before anything is said of it. */
import type { Lens, Verdict } from '../diagnosis/diagnosis.ts';
import type { Answers, KeptPage } from './kept-page.ts';
import type { Settings } from './settings.ts';

type Opening = Pick<Settings, 'opening' | 'asked' | 'lastOther'>;

/** A page keeps its lens; one that was never read opens as the settings say. `null`: the person has to be asked. */
export function lensOf(page: Pick<KeptPage, 'lens'> | null, { opening, asked, lastOther }: Opening): Lens | null {
  if (page !== null) return page.lens;
  if (opening !== 'ask') return opening;
  return asked ? (lastOther ?? 'prospect') : null;
}

export type Question = 'whose' | 'belief';

/**
 * Whose page it is, on the first reading ever. Of the person's own page what they believe of it, once and before they see
 * the verdict; not while there is none to be seen.
 */
export function questionFor(lens: Lens | null, answers: Answers, verdict: Verdict): Question | null {
  if (lens === null) return 'whose';
  if (lens !== 'mine' || answers.belief !== undefined || verdict === 'not-enough-evidence') return null;
  return 'belief';
}

/** What a choice of lens leaves in the settings. */
export function settingsAfter(lens: Lens): Partial<Settings> {
  return lens === 'mine' ? { asked: true } : { asked: true, lastOther: lens };
}
