/** Whether the report's sentences can be changed where they stand. On paper and in a file they cannot. */
import { createContext } from 'preact';
import type { Line } from '../../lib/report/line.ts';

export interface Editing {
  /** The sentence that is being changed. */
  open: string | null;
  onOpen: (id: string | null) => void;
  /** @returns whether the text was taken: not where it has another figure than the sentence. */
  onText: (line: Line, text: string) => boolean;
  onLeaveOut: (line: Line) => void;
  /** As it was without its author. */
  onRestore: (line: Line) => void;
}

export const EditingContext = createContext<Editing | null>(null);
