/**
 * Bytes as a text of one letter a byte, and the two encodings of MIME on it. `TextDecoder` has no such text: what it calls
 * latin1 is windows-1252, which does not give its bytes back.
 */

/** As many arguments as every engine takes. */
const AT_ONCE = 8_192;

/** One letter, U+0000 to U+00FF, for each byte. */
export function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  }
  return pieces.join('');
}

/** The bytes of such a text. */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Quoted-printable undone (RFC 2045, 6.7). Blanks at a line's end came on the way; a broken escape stands as it is. */
export function unquoted(letters: string): string {
  return letters
    .replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Base64 undone: line ends and all else that is none of its letters are passed over, a cut-off end is left out. */
export function ofBase64(letters: string): Uint8Array<ArrayBuffer> {
  const [text = ''] = letters.replace(/[^a-z0-9+/=]/gi, '').split('=');
  return bytesOf(atob(text.length % 4 === 1 ? text.slice(0, -1) : text));
}
