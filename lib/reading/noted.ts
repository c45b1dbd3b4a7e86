import type { NoteCode, PageReading } from './reading.ts';

/** Whether the reading says so of the page. */
export function noted({ notes }: Pick<PageReading, 'notes'>, code: NoteCode): boolean {
  return notes.some((note) => note.code === code);
}
