/**
 * Zips whose bytes follow from what is in them, and from nothing else: no clock, no order of a disk, no rights of a file.
 *
 * Node's own zlib is not used: its matches depend on what the processor can do (Chromium's zlib hashes by CRC32C where there
 * is such an instruction), so the same files came out otherwise on another machine. JSZip compresses in plain JavaScript.
 */
import JSZip from 'jszip';

/** The first moment that a zip can tell. */
const NO_DATE = new Date('1980-01-01T00:00:00Z');

/** Path, with `/` between its parts -> what is in the file. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A zip of the files, in the order of their paths' code units. */
export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new JSZip();
  for (const path of [...files.keys()].sort()) {
    zip.file(path, files.get(path) ?? new Uint8Array(), { binary: true, date: NO_DATE, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** What is in a zip. Folders are left out: they are in the paths. */
export async function filesIn(zip: Uint8Array): Promise<Map<string, Buffer>> {
  const { files } = await JSZip.loadAsync(zip);
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(entries.map(async (file) => [file.name, await file.async('nodebuffer')] as const)));
}
