import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/store/settings.ts';
import { useLocale, usePageWords } from '../words-context.ts';
import { AllowedPart, SentPart, type Versions, VersionsPart } from './allowed-part.tsx';
import { KeptPart, type KeptProps } from './kept-part.tsx';
import { MyPages, type MyPagesProps } from './my-pages.tsx';
import { SettingsPart } from './settings-part.tsx';
import { useSaved } from './use-saved.ts';

export interface OptionsProps extends KeptProps, Omit<MyPagesProps, 'onSaid'> {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
  /** As the manifest of this browser has them. */
  permissions: readonly string[];
  versions: Versions;
}

/** Everything that can be chosen, changed, checked and deleted. Each change applies at once. */
export function OptionsPage(props: OptionsProps) {
  const { settings, onChange, pages, now, onAnswers, permissions, versions, onEraseAll, ...kept } = props;
  const { options } = usePageWords();
  const saving = useSaved(settings, onChange);
  const locale = useLocale();
  const [said, setSaid] = useState({ locale, text: '' });
  const say = (text: string) => setSaid({ locale, text });
  const eraseAll = () => {
    say('');
    return onEraseAll();
  };
  return (
    <div class="options">
      <h1>{options.title}</h1>
      <p class="at-once">{options.at}</p>
      <SettingsPart settings={settings} saving={saving} />
      <MyPages pages={pages} now={now} onAnswers={onAnswers} onSaid={say} />
      <KeptPart settings={settings} saving={saving} onEraseAll={eraseAll} {...kept} />
      <AllowedPart permissions={permissions} />
      <SentPart />
      <VersionsPart {...versions} />
      <p role="status" class="unseen">
        {saving.said}
      </p>
      <p role="status" class="unseen about-pages">
        {said.locale === locale ? said.text : ''}
      </p>
    </div>
  );
}
