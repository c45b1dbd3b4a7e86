/** Facebook itself, as every address that is given to a person begins. */
export const ORIGIN = 'https://www.facebook.com';

/** The address of a page's posts on www. */
export function postsAddress(handle: string | null, id: string | null): string {
  return handle === null ? `${ORIGIN}/profile.php?id=${id ?? ''}` : `${ORIGIN}/${encodeURIComponent(handle)}`;
}
