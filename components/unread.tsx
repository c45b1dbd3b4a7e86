import type { PageReading } from '../lib/reading/reading.ts';
import { notesSaid } from '../lib/view/notes-said.ts';
import { HelpMend } from './help-mend.tsx';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  reading: PageReading;
  /** Absent where the page was understood: there is nothing to mend. */
  onCopyReport: (() => void) | null;
}

/** What could not be read, and why: each kind of reason once; and how to help, where the reason is a layout. */
export function Unread({ reading, onCopyReport }: Props) {
  const { sections, notes } = useDeeperWords();
  const { unread: words } = sections;
  const sentences = notesSaid(reading, notes);
  if (sentences.length === 0 && onCopyReport === null) return null;
  return (
    <Section title={words.title}>
      {sentences.length > 0 && (
        <ul class="unread">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {onCopyReport && <HelpMend onCopyReport={onCopyReport} />}
    </Section>
  );
}
