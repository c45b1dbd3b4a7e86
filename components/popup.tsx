import { remedyAfter, remedyFor } from '../lib/view/remedy.ts';
import type { Locale } from '../lib/words/format.ts';
import { words } from '../lib/words/words.ts';
import { ActionBar } from './action-bar.tsx';
import { Announcement } from './announcement.tsx';
import { BeingRead } from './being-read.tsx';
import { Copied, type Copy } from './copied.tsx';
import { Diagnosed } from './diagnosed.tsx';
import { Refused } from './refused.tsx';
import type { Shown } from './shown.ts';
import { LocaleContext } from './words-context.ts';

export interface PopupProps {
  shown: Shown;
  locale: Locale;
  /** A reading is under way; what was read before stays until it is done. */
  busy: boolean;
  copy: Copy | null;
  onReadAgain: () => void;
  onCopySummary: () => void;
  onCopyReport: () => void;
  onCloseCopy: () => void;
}

/** The whole popup: what was found, what was copied, and the actions. */
export function Popup(props: PopupProps) {
  const { shown, locale, busy, copy, onReadAgain, onCopySummary, onCloseCopy } = props;
  const catalogue = words(locale);
  return (
    <LocaleContext.Provider value={locale}>
      <main aria-busy={busy}>
        <Content {...props} />
        {shown.state !== 'reading' && <p class="affiliation">{catalogue.interface.affiliation}</p>}
      </main>
      <Announcement shown={shown} locale={locale} />
      <Copied copy={copy} onClose={onCloseCopy} />
      <ActionBar
        busy={busy}
        onReadAgain={onReadAgain}
        onCopySummary={shown.state === 'diagnosed' ? onCopySummary : null}
      />
    </LocaleContext.Provider>
  );
}

function Content({ shown, locale, busy, onReadAgain, onCopyReport }: PopupProps) {
  const { interface: text, reading } = words(locale);
  switch (shown.state) {
    case 'reading':
      return <BeingRead name={shown.name} now={shown.now} locale={locale} />;
    case 'diagnosed':
      return (
        <Diagnosed
          audit={shown.audit}
          posts={shown.posts}
          locale={locale}
          busy={busy}
          onReadAgain={onReadAgain}
          onCopyReport={onCopyReport}
        />
      );
    case 'refused': {
      const { name, problem } = shown;
      return (
        <Refused name={name} said={reading.problem(problem)} remedy={remedyFor(problem)} onCopyReport={onCopyReport} />
      );
    }
    case 'failed': {
      const { name, failure } = shown;
      return (
        <Refused name={name} said={text.failures[failure]} remedy={remedyAfter(failure)} onCopyReport={onCopyReport} />
      );
    }
  }
}
