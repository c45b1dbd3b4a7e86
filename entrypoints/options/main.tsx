import { browser } from 'wxt/browser';
import { boot } from '../../app/boot.tsx';
import { browserName } from '../../app/browser-name.ts';
import { type Erased, eraseAll } from '../../app/erase-all.ts';
import { saveFile } from '../../app/save-file.ts';
import { theStore } from '../../app/the-store.ts';
import { useSettings } from '../../app/use-settings.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { useLocale, usePageWords } from '../../components/words-context.ts';
import { AUDIT_FORMAT } from '../../lib/audit-json.ts';
import { BENCHMARKS, FACEBOOK_ENGAGEMENT, LINKEDIN_IMPRESSIONS } from '../../lib/diagnosis/benchmarks.ts';
import type { Locale } from '../../lib/words/format.ts';
import { loadDeeper, loadFirst } from '../../lib/words/load.ts';
import { loadPages } from '../../lib/words/load-pages.ts';
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
  const locale = useLocale();
  const { mine, figures, persisted, changeAnswers, persist, look } = useKept();
  const erase = async (): Promise<Erased> => {
    const erased = await eraseAll();
    await look();
    return erased;
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
        browserName={browserName()}
        persisted={persisted}
        onPersist={persist}
        onEraseAll={erase}
        onExportAll={() => exportAll(locale)}
        permissions={permissions}
        versions={VERSIONS}
      />
    </TabFrame>
  );
}

async function exportAll(locale: Locale): Promise<string> {
  const { everythingFile } = await import('../../lib/export/ndjson.ts');
  const { name, file } = await everythingFile(await theStore(), { locale, now: new Date() });
  saveFile(name, file);
  return name;
}

void boot({ words: [loadFirst, loadDeeper, loadPages], draw: () => <Options /> });
