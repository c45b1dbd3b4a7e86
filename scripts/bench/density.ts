/**
 * Cards as dense as the sites': the generated pages of the tests hold what a reader needs and no more, real cards have
 * hundreds of nodes around it. What is put in says nothing: boxes, icons, blanks, comments, and lines of the post's text.
 *
 * What a card is made of was counted in saved pages, 2024 to 2026. Of Ember's nodes 30 % are elements, 50 % texts (nine of
 * ten of them blank) and 20 % comments; of the public page's 26, 56 and 18 %; of the other layouts' 80 to 87 % are
 * elements, and hardly a text is blank.
 */

/** Nodes a post, elements, texts and comments together: between the public page's 200 and the hardened build's 800. */
const NODES_A_POST = 330;

/** How a layout's cards are filled. */
export interface Filling {
  /** Where in each card, as it stands in the markup: what is put in comes before it. */
  before: RegExp;
  /** One more piece of it. */
  piece: string;
}

const ICON =
  '<svg viewBox="0 0 16 16" width="16" height="16"><g><path d="M8 1l2 5h5l-4 3 2 6-5-4-5 4 2-6-4-3h5z"></path><circle cx="8" cy="8" r="3"></circle></g></svg>';
const BOXES = '<div class="x1n2onr6 x1ja2u2z"><div class="x9f619 xh8yej3"><span class="x193iq5w xeuugli">';
/** 20 nodes: boxes in boxes, two icons, a line. */
const BUILT = `${BOXES}<i class="x1b0d499"></i>${ICON}</span></div></div>${BOXES}${ICON}<span>…</span><i></i></span></div></div><div class="x78zum5"></div><div></div><span></span>`;
/** 20 nodes: as a template language leaves them. */
const TEMPLATED = `
<!----><div class="ivm-image-view-model"> <!---->
<span class="t-14 t-black--light"> <!----> </span> <!----></div>
<span class="white-space-pre"> </span> <li-icon></li-icon> <span> … </span> <!---->`;

export const BUILT_CARDS = BUILT;
export const TEMPLATED_CARDS = TEMPLATED;

/** The page with its cards filled, to so many nodes a post on average. */
export function filled(html: string, posts: number, { before, piece }: Filling): string {
  const missing = NODES_A_POST * posts - nodesIn(html);
  const places = html.match(new RegExp(before, 'g'))?.length ?? 0;
  const each = Math.max(0, missing / Math.max(1, places) / nodesIn(piece));
  let owed = 0;
  return html.replace(new RegExp(before, 'g'), (place) => {
    owed += each;
    const now = Math.floor(owed);
    owed -= now;
    return piece.repeat(now) + place;
  });
}

/** Elements, texts and comments, as a parser would make them of well-formed markup. */
function nodesIn(html: string): number {
  return html.match(/<!--[\s\S]*?-->|<[a-z][^>]*>|[^<>]+(?=<)/gi)?.length ?? 0;
}
