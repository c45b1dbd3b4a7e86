/** Titles are the page's to write, and may be of any length. */
const LONGEST = 160;

/** The page's name as far as the tab's title tells it, to show while it is read: "(3) Harrow & Teale: Posts | LinkedIn" -> "Harrow & Teale". */
export function nameInTitle(title: string | null): string | null {
  const name = (title ?? '')
    .slice(0, LONGEST)
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*[|–-]\s*(?:LinkedIn|Facebook)\s*$/i, '')
    .replace(/\s*[:|]\s*[^:|]{1,24}$/, '')
    .trim();
  return name === '' || /^(?:LinkedIn|Facebook)$/i.test(name) ? null : name;
}
