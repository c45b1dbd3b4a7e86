import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/store/settings.ts';
import { usePageWords } from '../words-context.ts';
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
  const { settings, onChange, pages, now, onAnswers, permissions, versions, ...kept } = props;
  const { options } = usePageWords();
  const saving = useSaved(settings, onChange);
  const [said, setSaid] = useState('');
  return (
    <div class="options">
      <h1>{options.title}</h1>
      <p class="at-once">{options.at}</p>
      <SettingsPart settings={settings} saving={saving} />
      <MyPages pages={pages} now={now} onAnswers={onAnswers} onSaid={setSaid} />
      <KeptPart settings={settings} saving={saving} {...kept} />
      <AllowedPart permissions={permissions} />
      <SentPart />
      <VersionsPart {...versions} />
      <p role="status" class="unseen">
        {saving.said}
      </p>
      <p role="status" class="unseen about-pages">
        {said}
      </p>
    </div>
  );
}
