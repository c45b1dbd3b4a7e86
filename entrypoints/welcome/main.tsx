import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { boot } from '../../app/boot.tsx';
import { browserName } from '../../app/browser-name.ts';
import { useSettings } from '../../app/use-settings.ts';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { usePageWords } from '../../components/words-context.ts';

const NOW = new Date();

/** What a person sees once, after installing, and whenever they come back to it. */
function Welcome() {
  const { change } = useSettings();
  const shortcut = useShortcut();
  return (
    <TabFrame here="welcome" title={usePageWords().welcome.title} onLanguage={(language) => change({ language })}>
      <WelcomePage now={NOW} browserName={browserName()} shortcut={shortcut} />
    </TabFrame>
  );
}

/** The keys that open the popup: the suggested ones may be taken, or were changed. */
function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === '_execute_action')?.shortcut || null);
    });
  }, []);
  return shortcut;
}

void boot({ parts: ['first', 'deeper', 'pages'], draw: () => <Welcome /> });
