/** What the views of the report tab ask of the browser. They ask nothing else of it: a test, or the gallery, gives its own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BringProgress, BringResult } from '../../lib/bring/bring.ts';
import type { MeasureText } from '../../lib/export/picture-ink.ts';
import type { Hours } from '../../lib/store/settings.ts';
import type { Forgotten, Store } from '../../lib/store/store.ts';
import type { Route } from '../../lib/view/route.ts';
import type { Locale } from '../../lib/words/format.ts';

/** What was forgotten, or what puts back anything else. */
type Undo = Forgotten | (() => Promise<void>);

interface Erased {
  /** Nothing is left in any storage. */
  clean: boolean;
  undo: () => Promise<void>;
}

export interface World {
  /** The one store of this tab. Rejects with a `StoreError` where the browser allows none. */
  store(): Promise<Store>;
  /** Calls back after every change of the store, by this window or another. @returns stops it */
  onStore(changed: () => void): () => void;
  /** Puts a text, and beside it its rich form, on the clipboard. @returns whether the browser did it */
  copy(plain: string, html?: string): Promise<boolean>;
  /** Saves a file where the person keeps downloads. */
  save(name: string, file: Blob): void;
  /** A drawing as a PNG, twice as dense. Sizes in the drawing's pixels. Rejects where the browser cannot draw it. */
  png(picture: { svg: string; width: number; height: number }): Promise<Blob>;
  /** A logo from a file, drawn anew as a PNG in a data URL; `null` where it is no picture. Absent: none can be chosen. */
  logo?(file: Blob): Promise<string | null>;
  /** How wide the browser draws a text. */
  measure: MeasureText;
  print(): void;
  /** Another view, as a page of its own to go back from. */
  go(route: Route): void;
  /** The same view with something else chosen: it takes the place of the last one. */
  replace(route: Route): void;
  /** For links, which may be opened in another tab as well. */
  hrefOf(route: Route): string;
  now(): Date;
  locale: Locale;
  onLanguage(language: Locale): void;
  /** Hours a week for the plan; `null`: not said. */
  hoursPerWeek: Hours | null;
  onHours(hours: Hours): void;
  /** Says what was done, in the tab's status line. */
  say(text: string): void;
  /** Says it as well, and offers for ten seconds to put back what was forgotten: it stays on when the view changes. */
  offerUndo(text: string, undo: Undo): void;
  /** Deletes all that is kept on this computer, options too. Rejects where nothing could be deleted. */
  eraseAll(): Promise<Erased>;
  /** Brings files in. Rejects only where the store cannot be had. */
  bring(
    files: readonly File[],
    options: { signal: AbortSignal; onProgress: (progress: BringProgress) => void },
  ): Promise<BringResult>;
  /** Room that the browser says is used on this computer, in bytes; `null` where it does not say. */
  bytesUsed(): Promise<number | null>;
}

export const WorldContext = createContext<World | null>(null);

/** Only below the report tab's shell. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === null) throw new Error('There is no world around this view.');
  return world;
}
