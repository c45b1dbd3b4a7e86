import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser writes them; `null` where none are set: the suggested ones may be taken, or were changed. */
export function useCommandKeys(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      setKeys(commands.find(({ name }) => name === '_execute_action')?.shortcut || null);
    });
  }, []);
  return keys;
}
