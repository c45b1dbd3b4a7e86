import { boot } from '../../app/boot.tsx';
import { browserName } from '../../app/browser-name.ts';
import { useCommandKeys } from '../../app/use-command-keys.ts';
import { useSettings } from '../../app/use-settings.ts';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { usePageWords } from '../../components/words-context.ts';
import { loadDeeper, loadFirst } from '../../lib/words/load.ts';
import { loadPages } from '../../lib/words/load-pages.ts';

const NOW = new Date();

/** What a person sees once, after installing, and whenever they come back to it. */
function Welcome() {
  const { change } = useSettings();
  const shortcut = useCommandKeys();
  return (
    <TabFrame here="welcome" title={usePageWords().welcome.title} onLanguage={(language) => change({ language })}>
      <WelcomePage now={NOW} browserName={browserName()} shortcut={shortcut} />
    </TabFrame>
  );
}

void boot({ words: [loadFirst, loadDeeper, loadPages], draw: () => <Welcome /> });
