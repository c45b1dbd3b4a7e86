import type { Note } from '../lib/reading/reading.ts';
import { Section } from './section.tsx';
import { useWords } from './words-context.ts';

/** What could not be read, and why: each kind of reason once. */
export function Unread({ notes }: { notes: Note[] }) {
  const { interface: words, reading } = useWords();
  const sentences = [...new Set(notes.map(reading.note))];
  if (sentences.length === 0) return null;
  return (
    <Section title={words.unread.title}>
      <ul class="unread">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
