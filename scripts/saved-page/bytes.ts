/** Bytes of a file, unpacked where they are packed. */
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Larger than any page that a browser saves. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/**
 * The same bytes, or what was packed in them by gzip.
 *
 * @returns `null` for a gzip that cannot be read, or holds more than the largest file
 */
export function unpacked(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE });
  } catch {
    return null;
  }
}

/** The bytes of a file, unpacked; `null` for one that is too large, or cannot be read. */
export function bytesIn(file: string): Buffer | null {
  try {
    const stats = statSync(file);
    return stats.isFile() && stats.size <= LARGEST_FILE ? unpacked(readFileSync(file)) : null;
  } catch {
    return null;
  }
}
