import { useEffect, useState } from 'preact/hooks';
import { boot } from '../../app/boot.tsx';
import { useSettings } from '../../app/use-settings.ts';
import { HelpPage } from '../../components/help/help-page.tsx';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { usePageWords } from '../../components/words-context.ts';
import { loadFirst } from '../../lib/words/load.ts';
import { loadPages } from '../../lib/words/load-pages.ts';

function Help() {
  const { change } = useSettings();
  return (
    <TabFrame here="help" title={usePageWords().help.title} onLanguage={(language) => change({ language })}>
      <HelpPage anchor={useAnchor()} />
    </TabFrame>
  );
}

/** The part of the address after `#`; `null` where there is none. */
function useAnchor(): string | null {
  const [anchor, setAnchor] = useState(anchorNow);
  useEffect(() => {
    const heard = () => setAnchor(anchorNow());
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  }, []);
  return anchor;
}

const anchorNow = (): string | null => location.hash.slice(1) || null;

void boot({ words: [loadFirst, loadPages], draw: () => <Help /> });
