import { browser } from 'wxt/browser';
import { boot } from '../../app/boot.tsx';
import { browserName } from '../../app/browser-name.ts';
import { useSettings } from '../../app/use-settings.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { usePageWords } from '../../components/words-context.ts';
import { AUDIT_FORMAT } from '../../lib/audit-json.ts';
import { BENCHMARKS, FACEBOOK_ENGAGEMENT, LINKEDIN_IMPRESSIONS } from '../../lib/diagnosis/benchmarks.ts';
import { MOST_READINGS } from '../../lib/store/open-store.ts';
import { eraseAll } from './erase-all.ts';
import { useKept } from './use-kept.ts';

const NOW = new Date();
const { permissions = [], version } = browser.runtime.getManifest();
const years = [...Object.values(BENCHMARKS), ...LINKEDIN_IMPRESSIONS, ...FACEBOOK_ENGAGEMENT].map(({ year }) => year);
const VERSIONS = {
  extension: version,
  references: { from: Math.min(...years), to: Math.max(...years) },
  format: AUDIT_FORMAT,
};

function Options() {
  const { settings, change } = useSettings();
  const { mine, figures, changeAnswers, look } = useKept();
  const erase = async () => {
    const isGone = await eraseAll();
    await look();
    return isGone;
  };
  return (
    <TabFrame here="options" title={usePageWords().options.title} onLanguage={(language) => change({ language })}>
      <OptionsPage
        settings={settings}
        onChange={change}
        pages={mine}
        now={NOW}
        onAnswers={changeAnswers}
        figures={figures}
        mostReadings={MOST_READINGS}
        browserName={browserName()}
        onEraseAll={erase}
        permissions={permissions}
        versions={VERSIONS}
      />
    </TabFrame>
  );
}

void boot({ parts: ['first', 'deeper', 'pages'], draw: () => <Options /> });
