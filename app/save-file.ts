/** How long the browser may take to read a file that it was given, in milliseconds. */
const READING = 60_000;

/** Saves a file where the person keeps downloads, without a permission: as a link to it that is followed. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READING);
}
