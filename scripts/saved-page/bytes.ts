/** Bytes of a file, unpacked where they are packed. */
import { readFileSync, statSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { LARGEST_FILE } from '../../lib/saved-page/names.ts';

/**
 * The same bytes, or what was packed in them by gzip.
 *
 * @returns `null` for a gzip that cannot be read, or holds more than the largest file
 */
export function unpacked(bytes: Buffer): Buffer | null {
  if (!isPacked(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE });
  } catch {
    return null;
  }
}

/** The same of a file's first bytes only: what was packed in them comes as far as it goes. */
export function beginning(bytes: Buffer): Buffer {
  if (!isPacked(bytes)) return bytes;
  return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE, finishFlush: constants.Z_SYNC_FLUSH });
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
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
