import type { PageReading } from '../reading/reading.ts';
import type { NoteWords } from '../words/en/notes.ts';

/** What could not be read, and why: each kind of reason once. */
export function notesSaid(
  { notes, page, posts }: Pick<PageReading, 'notes' | 'page' | 'posts'>,
  words: NoteWords,
): string[] {
  const sentences = notes.map(({ code, detail = 'und' }) => {
    if (code === 'language-unknown') return words.languageUnknown(detail);
    if (code !== 'language-partly-known') return words.said[code];
    const ages = posts.some(({ publishedAt }) => publishedAt === null);
    const counts =
      page.followers === null || posts.some(({ reactions, comments }) => reactions === null || comments === null);
    return words.languagePartlyKnown({ language: detail, ages, counts });
  });
  return [...new Set(sentences)];
}
