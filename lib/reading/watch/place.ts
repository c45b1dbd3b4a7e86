/** Where a live tab stands, and what changes about it that no observer tells of: for little, since it is asked often. */
import { all, matches } from '../dom.ts';
import { frameElements, framesShown, isFrameHidden } from '../frames.ts';
import type { OpenPage, PageDocument } from '../open-page.ts';
import { inherited } from '../regions.ts';
import { hostsIn } from '../shadows.ts';
import { addedIn, type Change, isElement, isOfStyle } from './memory.ts';

const FRAME = 'iframe, frame';

/**
 * The addresses (History API changes them), the documents (frames exchange them), and the end of loading. A frame that
 * says itself that it is hidden may hold anything: posts bring such frames by the dozen.
 */
export interface Place {
  url: string;
  loading: boolean;
  documents: { document: Document; url: string }[];
}

/** Where the tab stands now. */
export function placeOf({ document, location }: Window): Place {
  const { href: url } = location;
  const documents = [{ document, url }, ...framesShown(document)];
  return { url, loading: document.readyState === 'loading', documents };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.url === other.url &&
    one.loading === other.loading &&
    one.documents.length === other.documents.length &&
    one.documents.every(({ document, url }, index) => {
      const there = other.documents[index];
      return document === there?.document && url === there.url;
    })
  );
}

/** The page without hidden frames. When one of them is taken out, Firefox lets nobody touch its document any more. */
export function withoutHidden(page: OpenPage, { documents }: Place): OpenPage {
  const [top, ...framed] = page.documents;
  const isShown = (place: PageDocument) => documents.some(({ document }) => document === place.document);
  return { ...page, documents: [top, ...framed.filter(isShown)] };
}

/** Everything that has to be observed to hear of all changes: the documents, and what stands in open shadow roots. */
export function rootsOf(page: OpenPage): Node[] {
  return page.documents.flatMap(({ document }) => [document, ...shadowsIn(document)]);
}

function shadowsIn(tree: Node): Node[] {
  const roots = hostsIn(tree).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...roots, ...roots.flatMap(shadowsIn)];
}

/** Whether the changes may have shown or hidden a frame, or have brought one, or a shadow root. */
export function mayAlter(page: OpenPage, changes: Change[]): boolean {
  const documents = page.documents.map(({ document }) => document);
  if (documents.some((document) => hostsIn(document).length > 0) || changes.some(isOfStyle)) return true;
  const restyled = new Set<Node>(changes.flatMap(({ type, target }) => (type === 'attributes' ? [target] : [])));
  const isRestyled = inherited((element) => (restyled.has(element) ? true : undefined));
  return documents.flatMap(frameElements).some(isRestyled) || changes.flatMap(addedIn).some(bringsParts);
}

function bringsParts(node: Node): boolean {
  if (!isElement(node)) return false;
  const isShown = (frame: Element) => matches(frame, FRAME) && !isFrameHidden(frame);
  return [node, ...all(node, '*')].some((element) => element.shadowRoot || isShown(element));
}
