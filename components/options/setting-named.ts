import type { Settings } from '../../lib/store/settings.ts';
import { useDeeperWords, usePageWords } from '../words-context.ts';

/** The settings that the options page offers. */
export type OfferedKey = 'language' | 'theme' | 'opening' | 'hoursPerWeek' | 'shortcuts' | 'keepHistory';

export interface Named {
  name: string;
  value: string;
}

/** What a setting and its value are called, in the language of the moment: a change of language is said in the new one. */
export function useSettingNamed(): (key: OfferedKey, settings: Settings) => Named {
  const { options, tabs } = usePageWords();
  const { reading, kept } = options;
  const { answers } = useDeeperWords().group.questions.hours;
  return (key, settings) => {
    const { language, hoursPerWeek, shortcuts, keepHistory } = settings;
    switch (key) {
      case 'language':
        return named(reading.language, language === null ? reading.language.browser : tabs.languages[language]);
      case 'theme':
        return named(reading.theme, reading.theme.values[settings.theme]);
      case 'opening':
        return named(reading.opening, reading.opening.values[settings.opening]);
      case 'hoursPerWeek':
        return named(reading.hours, hoursPerWeek === null ? reading.hours.none : answers[hoursPerWeek]);
      case 'shortcuts':
        return named(reading.shortcuts, shortcuts ? reading.shortcuts.on : reading.shortcuts.off);
      case 'keepHistory':
        return named(kept.history, keepHistory ? kept.on : kept.off);
    }
  };
}

const named = ({ name }: { name: string }, value: string): Named => ({ name, value });
