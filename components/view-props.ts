/** What popup and panel are given: plain data, and what to call when the person does something. */
import type { Belief, Lens, Purpose } from '../lib/diagnosis/diagnosis.ts';
import type { Answers } from '../lib/store/kept-page.ts';
import type { Question } from '../lib/store/lens-of.ts';
import type { Hours } from '../lib/store/settings.ts';
import type { Deep } from './deep.ts';
import type { RecentPage } from './recent.tsx';
import type { Shown } from './shown.ts';

export const ACTIONS = [
  'copy-summary',
  'copy-line',
  'copy-crm',
  'copy-plan',
  'copy-difference',
  'save-picture',
  'side-panel',
  'report',
  'read-again',
  'options',
  'help',
  'shortcuts',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What was done, or could not be. */
export interface Done {
  what: 'summary' | 'line' | 'crm' | 'plan' | 'difference' | 'structure' | 'picture' | 'panel' | 'report' | 'again';
  ok: boolean;
  /** The text that was copied, or has to be selected by hand. */
  text?: string;
}

export interface Handlers {
  lens: (lens: Lens) => void;
  /** `null`: skipped. */
  belief: (belief: Belief | null) => void;
  purpose: (purpose: Purpose | null) => void;
  hours: (hours: Hours) => void;
  act: (action: Action) => void;
  /** An opening line, as it is said. */
  copyLine: (text: string) => void;
  copyStructure: () => void;
  closeDone: () => void;
  sheet: (open: boolean) => void;
}

export interface ViewProps {
  layout: 'popup' | 'panel';
  shown: Shown;
  /** `null`: the person has to say whose page it is. */
  lens: Lens | null;
  question: Question | null;
  answers: Answers;
  hoursPerWeek: Hours | null;
  /** A reading is under way; what was read before stays until it is done. */
  busy: boolean;
  done: Done | null;
  /** The sheet of shortcuts lies over everything. */
  sheet: boolean;
  /** Single letters work. */
  shortcuts: boolean;
  /** Other pages that were read; their names stay hidden until asked for. */
  recent: RecentPage[];
  /** What is drawn below the verdict; `null` until it is loaded. */
  deep: Deep | null;
  on: Handlers;
}

const nothing = (): void => {};

/** For whoever draws and does nothing. */
export const noHandlers: Handlers = {
  lens: nothing,
  belief: nothing,
  purpose: nothing,
  hours: nothing,
  act: nothing,
  copyLine: nothing,
  copyStructure: nothing,
  closeDone: nothing,
  sheet: nothing,
};
