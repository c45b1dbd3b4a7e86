/** Names of files that are saved. */

/**
 * Letters with their marks, and digits, of any script stay; what a file system may refuse, or a shell may read as its own,
 * becomes a hyphen.
 */
const OTHERS = /[^\p{L}\p{M}\p{N}]+\p{M}*|^\p{M}+/gu;
/** Of the words. Windows counts UTF-16 units, and others the bytes of UTF-8, of which a whole name may have 255. */
const MOST_UNITS = 60;
const MOST_BYTES = 180;

const utf8 = new TextEncoder();

/**
 * "rollcall-comparison-2026-11-20.csv": says what it is, of whom, and of which day. It begins and ends as no name does that
 * a system keeps for itself (CON, NUL), whatever the words.
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
  const short = shortened(named.filter(Boolean).join('-').toLowerCase().normalize('NFC'));
  return `${['rollcall', short, at.toISOString().slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}

/** Cut between characters, in units and in bytes. */
function shortened(text: string): string {
  let [kept, bytes] = ['', 0];
  for (const character of text) {
    bytes += utf8.encode(character).length;
    if (kept.length + character.length > MOST_UNITS || bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept.replace(/-+$/, '');
}
