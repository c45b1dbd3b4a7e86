/** Folding of displayed text, so that one rule reads what several code points show alike. */

/**
 * Marks that are there to confuse a reader or to steer direction, never seen by a person:
 * soft hyphen, U+034F (put between letters by Facebook, 2026), zero-width and bidi marks.
 */
const UNSEEN = /\u00AD|\u034F|\u061C|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]|\uFEFF/g;

/** What is as it should be already, which most texts are: words and numbers in ASCII with single spaces. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** What a person sees of a text: compatibility forms folded, unseen marks out, any white space one space, trimmed. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSEEN, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** One form of apostrophe, which also ends abbreviations (Hebrew ׳, CLDR's ′) and is a part of Uzbek letters (oʻ). */
const APOSTROPHES = /[’‘ʻʼ′׳]/g;
/** Arabic letters that Persian and Urdu have in a form of their own, typed one for the other. */
const LETTERS: Record<string, string> = { ي: 'ی', ك: 'ک' };

/** The dot that stays above an i when Turkish İ is made small. */
const DOT_ABOVE = /i\u0307/g;

/** `spelledText` in lower case. */
export function foldedText(text: string): string {
  return spelledText(text).toLowerCase().replace(DOT_ABOVE, 'i');
}

/** `plainText` with any script's decimal digits as ASCII ones, and one form of what is written in several. */
export function spelledText(text: string): string {
  const plain = plainText(text);
  if (PLAIN.test(plain)) return plain;
  return plain
    .replace(APOSTROPHES, "'")
    .replace(/[يك]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?!\d)\p{Nd}/gu, asciiDigit);
}

/** Unicode keeps each script's ten digits together, in order; those of two scripts may follow one another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
