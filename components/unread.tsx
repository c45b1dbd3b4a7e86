import type { Note } from '../lib/reading/reading.ts';
import { HelpMend } from './help-mend.tsx';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  notes: Note[];
  /** Absent where the page was understood: there is nothing to mend. */
  onCopyReport: (() => void) | null;
}

/** What could not be read, and why: each kind of reason once; and how to help, where the reason is a layout. */
export function Unread({ notes, onCopyReport }: Props) {
  const { sections, notes: said } = useDeeperWords();
  const { unread: words } = sections;
  const sentences = [...new Set(notes.map(({ code }) => said[code]))];
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
