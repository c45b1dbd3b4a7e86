/** What a driver needs to know of the popup: when it has answered, and in which words. */

import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { diagnosis as english } from '../../lib/words/en/diagnosis.ts';
import { diagnosis as french } from '../../lib/words/fr/diagnosis.ts';
import type { View } from './driver.ts';

/** True in the popup once it shows an answer: a verdict, or why there is none. */
const SETTLED = `Boolean(document.querySelector('main[aria-busy="false"] h2'))`;

/** Waits until the popup has answered or asks something, and returns its text. */
export async function settled(view: View): Promise<string> {
  await view.until(SETTLED);
  return view.text();
}

/** Everything below the verdict is drawn as well. */
export const WHOLE = `Boolean(document.querySelector('main[aria-busy="false"] .decided'))`;

/** Says whose page it is, where that is asked or is another, skips the belief, and waits for the whole diagnosis. */
export async function diagnosedAs(view: View, lens: Lens): Promise<string> {
  await view.until(SETTLED);
  await view.press(`[role=tab][data-lens=${lens}]`);
  const chosen = `document.querySelector('[data-lens=${lens}][aria-selected=true]')`;
  const state = await view.until<string>(
    `${chosen} && (document.querySelector('[data-answer=skip]') ? 'asks' : ${WHOLE} ? 'whole' : null)`,
  );
  if (state === 'asks') await view.press('[data-answer=skip]');
  await view.until(WHOLE);
  return view.text();
}

/** The words under which the popup may show a verdict. Some have a second name, for what the posts show. */
export function verdictWords(verdict: string, language: 'en' | 'fr'): string[] {
  const { verdicts, variants } = language === 'en' ? english : french;
  const words = verdicts[verdict as keyof typeof verdicts];
  if (words === undefined) throw new Error(`No verdict is called ${verdict}.`);
  if (verdict === 'abandoned') return [words, variants.abandonedButReshares];
  if (verdict === 'irregular' || verdict === 'active') return [words, variants.rare];
  return [words];
}
