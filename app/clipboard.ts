/**
 * Puts a text on the clipboard, and beside it its rich form for mail and spreadsheets. An empty text leaves the clipboard
 * as it was.
 *
 * @param html well-formed markup, every text in it escaped
 * @returns whether the browser did it
 */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  if (plain === '') return false;
  return (html !== undefined && (await isWritten(plain, html))) || isPlainWritten(plain);
}

async function isWritten(plain: string, html: string): Promise<boolean> {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    const item = { 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

async function isPlainWritten(plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}
