/** Whatever a tab of the extension says comes out of a catalogue: in a made-up language no plain English is left. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { speakPseudo } from '../pseudo.ts';
import { SIX } from '../report/sample-pages.ts';
import { KEPT as COMPARED } from './compare-samples.ts';
import { NAMES } from './compare-scene.tsx';
import { drawTab } from './draw-tab.tsx';
import { TabOf } from './gallery-tabs.tsx';
import { listenersOnTheirOwn } from './own-listeners.ts';
import { plainIn, textsIn } from './plain-words.ts';
import { KEPT } from './sample-kept.ts';
import { isView, SCENES, type TabScene } from './scenes.ts';

let speakEnglish = () => {};
beforeAll(() => {
  speakEnglish = speakPseudo();
});
afterAll(() => speakEnglish());
afterEach(() => vi.unstubAllGlobals());

/** What the samples are called, and what their person wrote: no word of ours. */
const WRITTEN = [
  ...NAMES,
  ...[...KEPT, ...COMPARED, ...SIX].flatMap(({ page }) => page.name ?? []),
  'Calder & Wray',
  'Cabinet Orsenne',
  'Calls, week 48',
  'Instrument makers',
  'Workshops',
  'Marketing post vacant since August; ask again in the new year.',
  'Monday call',
  'trade fair',
  'client',
];
/** Names of studies, of keys and of permissions: the same in every language. */
const NAMES_OF_THINGS = [
  'Metricool',
  'LinkedIn Study',
  'LinkedIn benchmarks',
  'van der Blom',
  'Algorithm Insights',
  'https://nobleintentstudio.com',
  'activeTab',
  'scripting',
  'storage',
  'sidePanel',
  'Alt',
  'Shift',
];

const TABS = Object.entries(SCENES).filter((named): named is [string, TabScene] => !isView(named[1]));
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('in a language that nobody speaks', () => {
  it.each(TABS)('%s says nothing in plain English', async (_, scene) => {
    const { root } = drawTab(<TabOf scene={scene} locale="en" />);
    listenersOnTheirOwn(root.ownerDocument);
    await settle();
    expect(textsIn(root).join('')).toMatch(/[áéíóú]/);
    expect([...new Set(plainIn(root, [...WRITTEN, ...NAMES_OF_THINGS]))]).toEqual([]);
  });
});
