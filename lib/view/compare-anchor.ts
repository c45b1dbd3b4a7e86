/** The part of an address, without its `#`, that opens the Compare tab for one page: it and the person's own are shown. */
export function compareAnchor(key: string): string {
  return new URLSearchParams({ page: key }).toString();
}
