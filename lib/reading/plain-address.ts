/** Parameters without which an address names no page. All else may tell who followed it. */
const NAMING = ['id'];

/** The address of a page without fragment and without parameters that track: "…/profile.php?id=7&fbclid=x" -> "…/profile.php?id=7". */
export function plainAddress(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const { origin, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => NAMING.includes(name));
  return `${origin}${pathname}${kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''}`;
}
