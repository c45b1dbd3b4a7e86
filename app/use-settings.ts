import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../lib/store/settings.ts';
import { changeSettings, mirror, onSettings, readSettings } from './settings.ts';

interface SettingsState {
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}

/** Given by `boot` to everything that it draws. */
export const SettingsContext = createContext<SettingsState>({ settings: DEFAULTS, change: () => {} });

/** The person's settings, as they stand now, and how to change some of them. */
export const useSettings = (): SettingsState => useContext(SettingsContext);

/** Follows the settings for as long as the page is open. `first` until the stored ones are there. */
export function useStoredSettings(first: Settings): SettingsState {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const heard = (now: Settings) => {
      mirror(now);
      setSettings(now);
    };
    void readSettings().then(heard, console.error);
    return onSettings(heard);
  }, []);
  return { settings, change: (part) => void changeSettings(part).catch(console.error) };
}
