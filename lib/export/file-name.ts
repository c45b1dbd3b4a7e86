/** Names of files that are saved. */

/** Letters and digits of any script stay; what a file system may refuse, or a shell may read as its own, becomes a hyphen. */
const OTHERS = /[^\p{L}\p{N}]+/gu;
/** UTF-16 units of the words. File systems allow 255 bytes for the whole name. */
const LONGEST = 60;

/**
 * "rollcall-comparison-2026-11-20.csv": says what it is, of whom, and of which day.
 *
 * @param words what the file shows, a company's name among them or not
 * @param at its date, UTC
 * @param ending without its dot
 */
export function fileName(words: readonly string[], at: Date, ending: string): string {
  const named = words.map((word) =>
    word
      .normalize('NFC')
      .replace(OTHERS, '-')
      .replace(/^-+|-+$/g, ''),
  );
  const joined = named.filter(Boolean).join('-').toLowerCase();
  const short = Array.from(joined).slice(0, LONGEST).join('').replace(/-+$/, '');
  return `${['rollcall', short, at.toISOString().slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}
