/** A file's text piece by piece, unpacked where it is packed, with a count of the bytes that were taken. */

/** Bytes decoded at a time: a stream may give all that it has at once. */
const PART = 256 * 1024;

/** @param onBytes told of the bytes of the file itself, packed as they are, as they are taken. */
export async function* textOf(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const top = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, out) {
        onBytes(chunk.length);
        out.enqueue(chunk);
      },
    }),
  );
  const bytes = isPacked(top) ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.getReader();
  let decoder: TextDecoder | null = isPacked(top) ? null : decoderFor(top);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      decoder ??= decoderFor(read.value);
      for (let at = 0; at < read.value.length; at += PART)
        yield decoder.decode(read.value.subarray(at, at + PART), { stream: true });
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

export const isPacked = ([one, two]: Uint8Array): boolean => one === 0x1f && two === 0x8b;

/** Some shells write what a command prints in UTF-16. A byte order mark is taken off. */
function decoderFor([one, two]: Uint8Array): TextDecoder {
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8');
}
