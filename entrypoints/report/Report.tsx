import { copyText } from '../../app/clipboard.ts';
import { saveFile } from '../../app/save-file.ts';
import { theStore } from '../../app/the-store.ts';
import { useSettings } from '../../app/use-settings.ts';
import { Compare } from '../../components/compare/compare.tsx';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { usePageWords } from '../../components/words-context.ts';
import { useChoice } from './use-choice.ts';
import { useKept } from './use-kept.ts';

/** Hands the pages kept, and what the address asks for, to the components. */
export function Report() {
  const { change } = useSettings();
  const { compare: words } = usePageWords();
  const kept = useKept();
  const { choice, choose } = useChoice();
  const forget = async (key: string) => (await theStore()).forget(key);
  return (
    <TabFrame here="report" title={words.tab} onLanguage={(language) => change({ language })}>
      <Compare kept={kept} choice={choice} onChoice={choose} onCopy={copyText} onSave={saveFile} onForget={forget} />
    </TabFrame>
  );
}
