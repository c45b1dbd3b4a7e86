/** The tabs of the extension in the gallery, with what a person may have kept. */
import type { JSX } from 'preact';
import { Compare } from '../../components/compare/compare.tsx';
import { HelpPage } from '../../components/help/help-page.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { DEFAULTS } from '../../lib/store/settings.ts';
import { choiceFrom } from '../../lib/view/compare-choice.ts';
import type { Locale } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';
import { READ_AT } from '../readings.ts';
import { KEPT } from './sample-kept.ts';
import type { TabScene } from './scenes.ts';

const NOW = new Date(READ_AT);

export function TabOf({ scene, locale }: { scene: TabScene; locale: Locale }) {
  return (
    <TabFrame here={scene.page} title={pageWords(locale).tabs.names[scene.page]} onLanguage={() => {}}>
      {pageOf(scene)}
    </TabFrame>
  );
}

function pageOf(scene: TabScene): JSX.Element {
  switch (scene.page) {
    case 'options':
      return <Options kept={KEPT.slice(0, scene.kept)} />;
    case 'welcome':
      return <WelcomePage now={NOW} browserName="chrome" shortcut="Alt+Shift+R" />;
    case 'help':
      return <HelpPage anchor={scene.anchor ?? null} />;
    case 'report':
      return <Report kept={KEPT.slice(0, scene.kept)} named={scene.named ?? false} />;
  }
}

function Report({ kept, named }: { kept: typeof KEPT; named: boolean }) {
  return (
    <Compare
      kept={kept}
      choice={choiceFrom(named ? '#show=all' : '')}
      onChoice={() => {}}
      onCopy={async () => true}
      onSave={() => {}}
      onForget={async () => {}}
    />
  );
}

function Options({ kept }: { kept: typeof KEPT }) {
  const mine = kept.map(({ page }) => page).filter(({ lens }) => lens === 'mine');
  const answers = { belief: 'in-step', believedAt: READ_AT, purpose: 'reassurance' } as const;
  const readings = kept.reduce((sum, each) => sum + each.readings.length, 0);
  return (
    <OptionsPage
      settings={DEFAULTS}
      onChange={() => {}}
      pages={mine.map((page) => ({ ...page, answers }))}
      now={NOW}
      onAnswers={async () => {}}
      permissions={['activeTab', 'scripting', 'storage', 'sidePanel']}
      versions={{ extension: '1.0.0', references: { from: 2023, to: 2025 }, format: 'rollcall.audit/1' }}
      figures={{ pages: kept.length, readings, bytes: 36_000 }}
      mostReadings={24}
      browserName="chrome"
      onEraseAll={async () => true}
    />
  );
}
