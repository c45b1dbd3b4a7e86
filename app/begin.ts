/** The first question to the tab, asked before anything else is even loaded: the page answers meanwhile. */
import { type AskedReader, askReader } from '../lib/ask-tab.ts';

let begun: Promise<AskedReader> | null = null;

export function begin(): void {
  begun = askReader();
}

/** The question that `begin` asked, once; from then on a new one each time. */
export function asked(): Promise<AskedReader> {
  const first = begun ?? askReader();
  begun = null;
  return first;
}
