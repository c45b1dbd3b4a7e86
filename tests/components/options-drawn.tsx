import { vi } from 'vitest';
import { OptionsPage, type OptionsProps } from '../../components/options/options-page.tsx';
import { type KeptPage, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import { DEFAULTS, type Settings } from '../../lib/store/settings.ts';
import { drawTab } from './draw-tab.tsx';

export const NOW = new Date('2026-11-23T09:00:00Z');
/** A page that the person calls their own. */
export const mine = (changes: Partial<KeptPage> = {}): KeptPage => ({
  ...NOTHING_SAID,
  key: 'linkedin:calder-wray',
  keys: ['linkedin:calder-wray'],
  site: 'linkedin',
  name: 'Calder & Wray Engineering',
  url: 'https://www.linkedin.com/company/calder-wray/',
  lens: 'mine',
  answers: { belief: 'in-step', believedAt: '2026-10-12T08:00:00Z', purpose: 'reassurance' },
  lastReadAt: '2026-11-20T12:00:00Z',
  ...changes,
});

export const propsOf = (changes: Partial<OptionsProps> = {}): OptionsProps => ({
  settings: DEFAULTS,
  onChange: () => {},
  pages: [],
  now: NOW,
  onAnswers: async () => {},
  figures: { pages: 14, readings: 31, damaged: 0, bytes: 212_000, quota: null },
  browserName: 'chrome',
  onEraseAll: async () => ({ clean: true, undo: async () => {} }),
  onExportAll: async () => 'rollcall.ndjson',
  persisted: false,
  onPersist: async () => true,
  permissions: ['activeTab', 'scripting', 'storage', 'sidePanel'],
  versions: { extension: '1.0.0', references: { from: 2013, to: 2026 }, format: 'rollcall.audit/1' },
  ...changes,
});

/** The page with settings that change as the person changes them, as they do in the browser. */
export function living(changes: Partial<OptionsProps> = {}) {
  let settings: Settings = DEFAULTS;
  const onChange = vi.fn((part: Partial<Settings>) => {
    settings = { ...settings, ...part };
  });
  const page = () => <OptionsPage {...propsOf({ onChange, ...changes })} settings={settings} />;
  const drawn = drawTab(page());
  const radio = (group: string, label: string) => {
    const found = [...drawn.root.querySelectorAll(`[aria-labelledby=${group}] label`)].find(
      (each) => each.textContent === label,
    );
    const input = found?.querySelector('input');
    if (!input) throw new Error(`${group} has no ${label}.`);
    return input;
  };
  return { ...drawn, onChange, radio, show: () => drawn.again(page()) };
}
