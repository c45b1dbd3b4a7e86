/** An element as one line: its tag, and of each attribute the name and the shape of the value. */
import { attribute, matches, nameOf } from '../dom.ts';
import type { Site } from '../reading.ts';
import { addressText, isAddress } from './addresses.ts';
import { classText, idsText, machineValue } from './machine-values.ts';
import type { Numbering } from './numbering.ts';
import type { KindsOf } from './texts.ts';
import { hookText, isHook, isKnownTag } from './vocabulary.ts';

export interface Shown {
  site: Site;
  numbers: Numbering;
  kindsOf: KindsOf;
}

const MOST_ATTRIBUTES = 30;
/** How a thing looks or loads tells nobody what it is. */
const LEFT_OUT =
  /^(?:on.*|style|width|height|tabindex|d|x|y|r|cx|cy|rx|ry|fill.*|stroke.*|transform|viewbox|xmlns.*|preserveaspectratio|points|nonce|integrity|srcset|imagesrcset|sizes|loading|decoding|fetchpriority|referrerpolicy|crossorigin|attributionsrc|data-\d+|data-supported-dps)$/;
const FOR_PEOPLE =
  /^(?:alt|title|placeholder|label|summary|abbr|value|aria-(?:label|description|roledescription|valuetext|placeholder))$/;
const IDS =
  /^(?:id|for|headers|list|aria-(?:labelledby|describedby|controls|owns|details|flowto|activedescendant|errormessage))$/;
const ADDRESS = /^(?:href|src|action|formaction|cite|poster|xlink:href|data-(?:delayed|ghost|poster)-url)$/;
const LANGUAGE =
  /^(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|in|it|iw|ja|ko|lt|lv|mr|ms|nb|nl|no|pa|pl|pt|ro|ru|sk|sl|sr|sv|te|th|tl|tr|uk|vi|zh)(?=$|[_-])/i;
const TEXT_META = /title|description|alt$|keywords|author|caption|name$/i;
/** What takes an element out of sight, or to another place. */
const HIDES = /(?:^|[;\s])(display:none|visibility:hidden|position:(?:absolute|fixed)|order:|opacity:0|clip:)/g;

/** "article role=article data-urn=urn:li:activity:<id:4>". */
export function elementLine(element: Element, shown: Shown): string {
  const tag = nameOf(element);
  const attributes = attributesOf(element, tag).map(({ name, value }) =>
    attributeText(element, name.toLowerCase(), value, shown),
  );
  const hidden = hidingStyle(attribute(element, 'style') ?? '');
  const shadow = tag !== 'form' && element.shadowRoot ? '#shadow' : '';
  const texts = [isKnownTag(tag) ? tag : shown.numbers.mark('tag', tag), ...attributes, hidden, shadow];
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

/** A form's controls may be called `attributes`, and then stand in the way. */
function attributesOf(element: Element, tag: string): { name: string; value: string }[] {
  if (tag !== 'form') return Array.from(element.attributes).slice(0, MOST_ATTRIBUTES);
  return ['id', 'class', 'role', 'action'].flatMap((name) => {
    const value = attribute(element, name);
    return value === null ? [] : [{ name, value }];
  });
}

function attributeText(element: Element, name: string, value: string, shown: Shown): string {
  if (LEFT_OUT.test(name)) return '';
  const known = isAttributeName(name) ? hookText(name) : shown.numbers.mark('attribute', name);
  const text = valueText(element, name, value, shown);
  return text === '' ? known : `${known}=${text}`;
}

/** "xlink:href" has two parts. */
function isAttributeName(name: string): boolean {
  return name.split(':').every(isHook);
}

function valueText(element: Element, name: string, value: string, shown: Shown): string {
  const { site, numbers, kindsOf } = shown;
  if (value.trim() === '') return '';
  if (name === 'class') return classText(value, numbers);
  if (/^(?:lang|hreflang|data-locale)$/.test(name)) return LANGUAGE.exec(value)?.[0].toLowerCase() ?? '<language>';
  if (FOR_PEOPLE.test(name) || (name === 'content' && isText(element))) return kindsOf(value);
  if (IDS.test(name)) return idsText(value, numbers);
  if (ADDRESS.test(name) || isAddress(value)) return addressText(value, site, numbers);
  if (name === 'datetime') return '<date>';
  return name !== 'role' && /\s/.test(value.trim()) ? kindsOf(value) : machineValue(value, numbers);
}

function isText(meta: Element): boolean {
  const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';
  return !matches(meta, 'meta') || TEXT_META.test(name);
}

function hidingStyle(style: string): string {
  const parts = Array.from(
    style
      .toLowerCase()
      .slice(0, 400)
      .replace(/\s*:\s*/g, ':')
      .matchAll(HIDES),
    ([, part = '']) => part,
  );
  return parts.length === 0 ? '' : `style=${parts.map((part) => part.replace(/:$|:0$/, '')).join(';')}`;
}
