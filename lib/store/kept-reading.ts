import { plainAddress } from '../reading/plain-address.ts';
import type { PageReading } from '../reading/reading.ts';

/**
 * A reading as it is kept: of the text of a post nothing, not even its hashtags, and of the address what names the page.
 * What rests on texts is not known of it.
 */
export function withoutTexts(reading: PageReading): PageReading {
  const posts = reading.posts.map((post) => ({ ...post, text: null }));
  return { ...reading, url: plainAddress(reading.url), posts };
}
