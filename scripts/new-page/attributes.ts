/** What becomes of an attribute: by its name, and then by what kind of value it has. */
import { attribute, matches, nameOf } from '../../lib/reading/dom.ts';
import { disguisedJson } from './data.ts';
import type { Disguise } from './disguise.ts';
import { seenStyle } from './styles.ts';

/** A picture of one pixel, in the place of all pictures. */
const NO_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** They run, load or draw something, or hold nothing that a reader could use. */
const DROPPED =
  /^(?:on.*|srcset|imagesrcset|poster|ping|nonce|integrity|background|srcdoc|data|d|points|transform|manifest)$/;
const FOR_PEOPLE =
  /^(?:alt|title|placeholder|label|summary|abbr|value|aria-(?:label|description|roledescription|valuetext|placeholder))$/;
const ADDRESS = /^(?:href|action|formaction|cite|longdesc|xlink:href|data-(?:delayed|ghost)-url)$/;
const LANGUAGE = /^[a-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})?$/;
/** Sizes and places, on the screen or in a list. */
const PLACE =
  /^(?:width|height|x|y|cx|cy|r|rx|ry|x1|x2|y1|y2|viewbox|tabindex|rowspan|colspan|size|maxlength|aria-(?:posinset|setsize|level|rowindex|colindex)|data-\d+)$/i;
const SMALL = /^-?\d{1,4}(?:\.\d{1,4})?(?:px|%)?(?: -?\d{1,4}(?:\.\d{1,4})?){0,3}$/;
/** Lists of ids, not texts. */
const REFERENCES =
  /^(?:id|for|headers|name|role|rel|aria-(?:labelledby|describedby|controls|owns|details|flowto|activedescendant))$/;
const AMOUNT = /(?:^|-)(?:num|count|total)(?:-|$)/;
const TEXT_META = /title|description|alt$|keywords|author|caption/i;

/** The new value; `null` takes the attribute away. A frame's `src` is not decided here. */
export function disguisedAttribute(element: Element, name: string, value: string, disguise: Disguise): string | null {
  const { machine, address, text, id } = disguise;
  const key = name.toLowerCase();
  if (DROPPED.test(key)) return null;
  if (value.trim() === '') return value;
  if (key === 'class') return value.replace(/\d{7,}/g, id);
  if (key === 'style') return seenStyle(value) || null;
  if (key === 'src') return nameOf(element) === 'img' ? NO_PICTURE : null;
  if (key === 'content' && nameOf(element) === 'meta') return metaContent(element, value, disguise);
  if (/^(?:lang|hreflang|data-locale)$/.test(key) && LANGUAGE.test(value)) return value;
  if (key === 'datetime') return movedDate(value, disguise);
  // What is left of a style sheet: its rules are cleared where the document is.
  if (key === 'href' && value.startsWith('data:text/css') && nameOf(element) === 'link') return value;
  if (ADDRESS.test(key)) return matches(element, 'image') ? null : address(value);
  if (FOR_PEOPLE.test(key)) return key === 'value' && isHiddenField(element) ? '' : text(value);
  if (PLACE.test(key) && SMALL.test(value)) return value;
  if (REFERENCES.test(key)) return machine.value(value);
  return otherValue(key, value, disguise);
}

function otherValue(key: string, value: string, disguise: Disguise): string {
  const { machine, address, text, words } = disguise;
  if (AMOUNT.test(key)) return text(value);
  if (/^\s*[[{]/.test(value)) return disguisedJson(value, disguise) ?? machine.value(words(value));
  if (isAddress(value)) return address(value);
  return key !== 'componentkey' && /\s/.test(value.trim()) ? text(value) : machine.value(value);
}

function isAddress(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^\/[^\s]*$/i.test(value);
}

function isHiddenField(element: Element): boolean {
  return nameOf(element) === 'input' && /^(?:hidden|password)$/i.test(attribute(element, 'type') ?? '');
}

function metaContent(meta: Element, value: string, { machine, address, text }: Disguise): string {
  const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';
  if (TEXT_META.test(name)) return text(value);
  if (LANGUAGE.test(value) && /locale|language/i.test(name)) return value;
  if (/^#[0-9a-f]{3,8}$/i.test(value) && /color/.test(name)) return value;
  if (isAddress(value)) return address(value);
  return /\s/.test(value.trim()) ? text(value) : machine.value(value);
}

function movedDate(value: string, { shift, text }: Disguise): string {
  const time = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? text(value) : new Date(time + shift).toISOString();
}
