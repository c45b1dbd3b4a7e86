/** One document of a page, disguised in place: its structure stays, its contents become somebody else's. */
import { all, attribute, matches, nameOf, nodesOf, textOf } from '../../lib/reading/dom.ts';
import { disguisedAttribute } from './attributes.ts';
import { disguisedJson, disguisedObjects } from './data.ts';
import type { Disguise } from './disguise.ts';
import { replaceLetters } from './letters.ts';
import { addressOfSheet, hidingRules, sheetInAddress } from './styles.ts';

/** What a document says to machines and nobody reads, or what would load something. */
const REMOVED =
  'noscript, template, base, embed, meta[http-equiv], link:not([rel="canonical"]):not([href^="data:text/css"]), script[type="application/ld+json"]';
/** Marks of scripts that hold posts, or facts about the page. */
const WORTH_KEEPING =
  /"(?:encrypted_click_tracking|profile_social_context|delegate_page|category_name|USER_ID|userVanity|tracePolicy)"/;

/**
 * @param frames where the document of each frame element is now; a frame that is not in it has lost its document
 * @returns the document as HTML
 */
export function disguisedDocument(document: Document, frames: Map<Element, string>, disguise: Disguise): string {
  for (const element of all(document, REMOVED)) element.remove();
  replaceSheets(document);
  for (const script of all(document, 'script')) replaceScript(script, disguise);
  const settled = replaceLetters(document, disguise);
  for (const element of all(document, '*')) {
    if (!settled.has(element) && !/^(?:script|style)$/.test(nameOf(element))) replaceNodes(element, disguise);
    replaceAttributes(element, frames, disguise);
  }
  for (const node of Array.from(document.childNodes)) if (node.nodeType === 8) node.nodeValue = '';
  return `${document.toString()}\n`;
}

/** Of style sheets that stand in the page itself, the rules that hide or reorder. They are part of how a page is read. */
function replaceSheets(document: Document): void {
  const classes = classesOf(document);
  for (const sheet of all(document, 'style, link[href^="data:text/css"]')) {
    const isLink = nameOf(sheet) === 'link';
    const rules = hidingRules(isLink ? sheetInAddress(attribute(sheet, 'href') ?? '') : textOf(sheet), classes);
    for (const { name } of Array.from(sheet.attributes)) if (name !== 'rel') sheet.removeAttribute(name);
    if (rules === '') sheet.remove();
    else if (isLink) sheet.setAttribute('href', addressOfSheet(rules));
    else sheet.textContent = rules;
  }
}

function classesOf(document: Document): Set<string> {
  return new Set(all(document, '[class]').flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)));
}

/** Data islands stay; of the other scripts only the data that they hold, in a statement that does nothing. */
function replaceScript(script: Element, disguise: Disguise): void {
  const source = textOf(script);
  if (!WORTH_KEEPING.test(source)) {
    script.remove();
    return;
  }
  const whole = disguisedJson(source, disguise);
  script.textContent = whole ?? `void [${disguisedObjects(source, disguise).join(',\n')}];`;
  const isData = whole !== null && attribute(script, 'type') !== null;
  for (const { name } of Array.from(script.attributes)) {
    if (name !== 'data-sjs' && !(isData && name === 'type')) script.removeAttribute(name);
  }
}

function replaceNodes(element: Element, disguise: Disguise): void {
  const isData = matches(element, 'code[id^="bpr-guid"], code[style*="none"]');
  for (const node of nodesOf(element)) {
    if (node.nodeType === 8) node.nodeValue = '';
    if (node.nodeType !== 3) continue;
    const value = node.nodeValue ?? '';
    const changed = (isData ? disguisedJson(value, disguise) : null) ?? disguise.text(value);
    if (changed !== value) node.nodeValue = changed;
  }
}

function replaceAttributes(element: Element, frames: Map<Element, string>, disguise: Disguise): void {
  const isFrame = matches(element, 'iframe, frame');
  for (const { name, value } of Array.from(element.attributes)) {
    const changed =
      isFrame && name === 'src' ? (frames.get(element) ?? null) : disguisedAttribute(element, name, value, disguise);
    if (changed === null) element.removeAttribute(name);
    else if (changed !== value) element.setAttribute(name, changed);
  }
  const place = frames.get(element);
  if (place !== undefined) element.setAttribute('src', place);
}
