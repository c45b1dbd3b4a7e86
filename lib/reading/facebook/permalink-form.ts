/** What a post's own address leads to, as the reader writes it (links.ts): a post, a photo, a video; `null` of any other. */
export const permalinkForm = (permalink: string | null): string | null =>
  /\/(posts|photo|videos|reel|events)\b/.exec(permalink ?? '')?.[1] ?? null;
