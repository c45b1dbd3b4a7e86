/** What a person can do with what is shown, and what to call when they do. */
import type { Belief, Lens, Purpose } from '../lib/diagnosis/diagnosis.ts';
import type { Hours } from '../lib/store/settings.ts';

export const ACTIONS = [
  'copy-summary',
  'copy-line',
  'copy-crm',
  'copy-plan',
  'copy-difference',
  'save-picture',
  'calendar',
  'monthly',
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
  what:
    | 'summary'
    | 'line'
    | 'crm'
    | 'plan'
    | 'difference'
    | 'structure'
    | 'picture'
    | 'calendar'
    | 'monthly'
    | 'panel'
    | 'report'
    | 'again';
  ok: boolean;
  /** The text that was copied, or has to be selected by hand. */
  text?: string;
  /** How often something was done before: the same again has to be said again. */
  before?: number;
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
