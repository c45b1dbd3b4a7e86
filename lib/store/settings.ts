/** What a person chose for all pages: the options page writes it, every page of the extension follows it at once. */
import type { Context, Lens } from '../diagnosis/diagnosis.ts';
import { LOCALES, type Locale } from '../words/format.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** `ask`: the first reading ever asks whose page it is, and later pages open in the last other lens used. */
export const OPENINGS = ['ask', 'mine', 'prospect', 'competitor'] as const;
export type Opening = (typeof OPENINGS)[number];

export type Hours = NonNullable<Context['hoursPerWeek']>;
export const HOURS: readonly Hours[] = [1, 2, 4, 8];

export interface Settings {
  /** `null`: the browser's. */
  language: Locale | null;
  theme: Theme;
  /** In which lens a page opens that was never read. */
  opening: Opening;
  /** Hours a week for the plan; `null`: not said. */
  hoursPerWeek: Hours | null;
  /** Single-letter shortcuts inside popup and panel (WCAG 2.1.4: they can be turned off). */
  shortcuts: boolean;
  keepHistory: boolean;
  /** The lens last used for somebody else's page; `null` until there was one. */
  lastOther: Exclude<Lens, 'mine'> | null;
  /** The set that a competitor was last compared within; of use for pages that are in several. */
  set: string | null;
  /** The question of the first reading ever was answered. */
  asked: boolean;
}

export const DEFAULTS: Settings = {
  language: null,
  theme: 'system',
  opening: 'ask',
  hoursPerWeek: null,
  shortcuts: true,
  keepHistory: true,
  lastOther: null,
  set: null,
  asked: false,
};

/** What was stored, as far as it can be understood: whatever else stands there gives way to the default. */
export function settingsFrom(stored: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const oneOf = <Value>(key: keyof Settings, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === given[key]) ?? otherwise;
  return {
    language: oneOf<Locale | null>('language', LOCALES, DEFAULTS.language),
    theme: oneOf('theme', THEMES, DEFAULTS.theme),
    opening: oneOf('opening', OPENINGS, DEFAULTS.opening),
    hoursPerWeek: oneOf<Hours | null>('hoursPerWeek', HOURS, DEFAULTS.hoursPerWeek),
    shortcuts: oneOf('shortcuts', [true, false], DEFAULTS.shortcuts),
    keepHistory: oneOf('keepHistory', [true, false], DEFAULTS.keepHistory),
    lastOther: oneOf<Settings['lastOther']>('lastOther', ['prospect', 'competitor'], DEFAULTS.lastOther),
    set: typeof given.set === 'string' ? given.set : DEFAULTS.set,
    asked: oneOf('asked', [true, false], DEFAULTS.asked),
  };
}
