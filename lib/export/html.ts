/** Rich text for the clipboard, as a string: everything that a page said is escaped, and nothing but https is linked. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that no document may hold: XML 1.0, 2.2 Char. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it may stand between tags and in an attribute, of HTML or of SVG. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A link with its own address as its text; the address alone where it is not https. */
export function linked(address: string): string {
  const text = escaped(address);
  return isHttps(address) ? `<a href="${text}">${text}</a>` : text;
}

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';

export const paragraph = (inner: string): string => `<p>${inner}</p>`;

/** @param items HTML already. */
export const bullets = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
