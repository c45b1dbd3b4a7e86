/** A logo that a person chose, small enough to be kept, and without anything of its file but its looks. */

/** Pixels. Twice as large as it is printed. */
const MOST = { width: 600, height: 200 };
/** A drawing without a size of its own is taken as so wide. */
const USUAL = 300;
const LARGEST_FILE = 10_000_000;
const KINDS = ['image/png', 'image/jpeg', 'image/svg+xml', 'image/webp'];

/** @returns a PNG as a data URL; `null` where the file is no picture that the browser can draw. */
export async function logoOf(file: Blob): Promise<string | null> {
  if (!KINDS.includes(file.type) || file.size > LARGEST_FILE) return null;
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return drawn(picture);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(picture: HTMLImageElement): string | null {
  const own = { width: picture.naturalWidth || USUAL, height: picture.naturalHeight || USUAL / 3 };
  const scale = Math.min(1, MOST.width / own.width, MOST.height / own.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(own.width * scale));
  canvas.height = Math.max(1, Math.round(own.height * scale));
  const ink = canvas.getContext('2d');
  if (ink === null) return null;
  ink.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
