/** What a driver needs to know of the popup: when it has answered, and in which words. */
import { diagnosis as english } from '../../lib/words/en/diagnosis.ts';
import { diagnosis as french } from '../../lib/words/fr/diagnosis.ts';
import type { Popup } from './driver.ts';

/** True in the popup once it shows an answer: a verdict, or why there is none. */
export const SETTLED = `Boolean(document.querySelector('main[aria-busy="false"] h2'))`;

/** Waits until the popup has answered, whatever it says, and returns its text. */
export async function settled(popup: Popup): Promise<string> {
  await popup.until(SETTLED);
  return popup.text();
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
