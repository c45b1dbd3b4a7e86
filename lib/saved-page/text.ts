/** Bytes of a page as text, decoded as a browser would. */

/** How far a page's own declaration is looked for. Browsers look through 1,024 bytes; savers write a comment before it. */
const DECLARED_WITHIN = 8_192;

/**
 * Decodes HTML. A byte order mark says more than the file's envelope, and this one more than the page's `meta`.
 *
 * @param charset what the envelope says: a MIME header, a `data:` address
 */
export function textOf(bytes: Uint8Array, charset: string | null = null): string {
  const label = markOf(bytes) ?? known(charset) ?? known(declaredIn(bytes));
  return label === null ? undeclared(bytes) : new TextDecoder(label).decode(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  return null;
}

/** `<meta charset=...>`, or the charset in a `<meta http-equiv="Content-Type" content=...>`. */
function declaredIn(bytes: Uint8Array): string | null {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(top)?.[1] ?? null;
  // Could be read as single bytes, so it is not in UTF-16, whatever it says (HTML, "prescan a byte stream").
  return label !== null && /^utf-16/i.test(label) ? 'utf-8' : label;
}

/** Pages without a word about it: UTF-8 where that is possible, else what Western browsers take. */
function undeclared(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Nothing in it, or no text at all: no page, whatever its name says. */
export function isBarren(bytes: Uint8Array): boolean {
  return bytes.length === 0 || textOf(bytes.subarray(0, 4_096)).includes('\0');
}
