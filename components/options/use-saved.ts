import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/store/settings.ts';
import { usePageWords } from '../words-context.ts';
import { type OfferedKey, useSettingNamed } from './setting-named.ts';

export interface Saving {
  set: <Key extends OfferedKey>(key: Key, value: Settings[Key]) => void;
  /** The word beside the setting that was last stored. */
  savedAt: (key: OfferedKey) => string | null;
  /** For the page's status; empty until something was stored. */
  said: string;
}

/** Changes settings, and says that one was stored only once it comes back so. */
export function useSaved(settings: Settings, change: (part: Partial<Settings>) => void): Saving {
  const { options } = usePageWords();
  const namedAs = useSettingNamed();
  const [wanted, setWanted] = useState<{ key: OfferedKey; value: unknown } | null>(null);
  const [stored, setStored] = useState<OfferedKey | null>(null);
  useEffect(() => {
    if (wanted === null || settings[wanted.key] !== wanted.value) return;
    setStored(wanted.key);
    setWanted(null);
  }, [settings, wanted]);
  return {
    set: (key, value) => {
      setStored(null);
      setWanted({ key, value });
      change({ [key]: value });
    },
    savedAt: (key) => (stored === key ? options.saved : null),
    said: stored === null ? '' : options.savedAs(namedAs(stored, settings)),
  };
}
