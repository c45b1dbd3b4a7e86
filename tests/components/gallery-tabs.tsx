/** The tabs of the extension in the gallery, with what a person may have kept. */
import type { JSX } from 'preact';
import { Compare } from '../../components/compare/compare.tsx';
import { HelpPage } from '../../components/help/help-page.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { TabFrame, type TabName } from '../../components/tabs/tab-frame.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { DEFAULTS } from '../../lib/store/settings.ts';
import { choiceFrom } from '../../lib/view/compare-choice.ts';
import type { Locale } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';
import { READ_AT } from '../readings.ts';
import { CompareScene } from './compare-scene.tsx';
import { OnePageScene } from './one-page-scene.tsx';
import { PagesScene } from './pages-scene.tsx';
import { ReportScene } from './report-scene.tsx';
import { KEPT } from './sample-kept.ts';
import type { TabScene } from './scenes.ts';

const NOW = new Date(READ_AT);

export function TabOf({ scene, locale }: { scene: TabScene; locale: Locale }) {
  // It brings its own frame, with the line for what can be undone.
  if (scene.list) return <PagesScene key={scene.list} state={scene.list} locale={locale} />;
  const here = hereOf(scene);
  return (
    <TabFrame here={here} title={pageWords(locale).tabs.names[here]} onLanguage={() => {}}>
      {scene.onePage ? <OnePageScene state={scene.onePage} locale={locale} /> : pageOf(scene, locale)}
    </TabFrame>
  );
}

function hereOf({ page, onePage, paper }: TabScene): TabName {
  if (onePage) return 'page';
  if (paper) return 'report';
  return page === 'report' ? 'compare' : page;
}

function pageOf(scene: TabScene, locale: Locale): JSX.Element {
  switch (scene.page) {
    case 'options':
      return <Options kept={KEPT.slice(0, scene.kept)} />;
    case 'welcome':
      return <WelcomePage now={NOW} browserName="chrome" shortcut="Alt+Shift+R" />;
    case 'help':
      return <HelpPage anchor={scene.anchor ?? null} />;
    case 'report':
      if (scene.paper) return <ReportScene key={scene.paper} state={scene.paper} locale={locale} />;
      if (scene.compare) return <CompareScene key={scene.compare} state={scene.compare} />;
      return <Report kept={KEPT.slice(0, scene.kept)} named={scene.named ?? false} />;
  }
}

function Report({ kept, named }: { kept: typeof KEPT; named: boolean }) {
  return (
    <Compare
      pages={kept.map(({ page }) => page)}
      kept={kept}
      sets={[]}
      choice={choiceFrom(named ? '#show=all' : '')}
      onChoice={() => {}}
      onForget={async () => {}}
      outlets={{
        onCopy: async () => true,
        onSave: () => {},
        onDraw: () => [],
        onPng: async () => new Blob(),
        onReport: () => {},
      }}
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
      figures={{ pages: kept.length, readings, damaged: 0, bytes: 36_000, quota: 2_147_000_000 }}
      persisted={false}
      onPersist={async () => false}
      browserName="chrome"
      onEraseAll={async () => ({ clean: true, undo: async () => {} })}
      onExportAll={async () => 'rollcall.ndjson'}
    />
  );
}
