import { HOURS, OPENINGS, type Settings, THEMES } from '../../lib/store/settings.ts';
import { helpAnchor } from '../../lib/view/help-anchor.ts';
import { LOCALES } from '../../lib/words/format.ts';
import { useDeeperWords, usePageWords } from '../words-context.ts';
import { Choice, type ChoiceOption, Switch } from './choice.tsx';
import { Part } from './part.tsx';
import type { Saving } from './use-saved.ts';

/**
 * What a person chooses for all pages.
 * Long: one row after another, each a setting.
 */
export function SettingsPart({ settings, saving }: { settings: Settings; saving: Saving }) {
  const { options, tabs } = usePageWords();
  const { language, theme, opening, hours, shortcuts, title } = options.reading;
  const { answers } = useDeeperWords().group.questions.hours;
  const { set, savedAt } = saving;
  const languages: ChoiceOption<Settings['language']>[] = [
    { value: null, label: language.browser },
    ...LOCALES.map((value) => ({ value, label: tabs.languages[value], lang: value })),
  ];
  const hoursGiven: ChoiceOption<Settings['hoursPerWeek']>[] = [
    { value: null, label: hours.none },
    ...HOURS.map((value) => ({ value, label: answers[value] })),
  ];
  return (
    <Part title={title}>
      <Choice
        id="language"
        name={language.name}
        options={languages}
        value={settings.language}
        onChange={(value) => set('language', value)}
        saved={savedAt('language')}
      />
      <Choice
        id="theme"
        name={theme.name}
        options={THEMES.map((value) => ({ value, label: theme.values[value] }))}
        value={settings.theme}
        onChange={(value) => set('theme', value)}
        saved={savedAt('theme')}
      />
      <Choice
        id="opening"
        name={opening.name}
        options={OPENINGS.map((value) => ({ value, label: opening.values[value] }))}
        value={settings.opening}
        onChange={(value) => set('opening', value)}
        hint={opening.hint}
        saved={savedAt('opening')}
      />
      <Choice
        id="hours"
        name={hours.name}
        options={hoursGiven}
        value={settings.hoursPerWeek}
        onChange={(value) => set('hoursPerWeek', value)}
        hint={hours.hint}
        saved={savedAt('hoursPerWeek')}
      />
      <Switch
        id="shortcuts"
        name={shortcuts.name}
        label={shortcuts.on}
        on={settings.shortcuts}
        onChange={(on) => set('shortcuts', on)}
        hint={
          <>
            {shortcuts.hint} <a href={`help.html#${helpAnchor('shortcuts')}`}>{shortcuts.all}</a>
          </>
        }
        saved={savedAt('shortcuts')}
      />
    </Part>
  );
}
