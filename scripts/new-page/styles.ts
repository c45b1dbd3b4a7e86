/** Styles, as far as they decide what a person sees and in which order. All else in them is left out. */

const PROPERTY =
  /^(?:display|visibility|position|order|opacity|clip|width|height|top|left|right|bottom|overflow|text-indent|text-align|font-size|z-index)$/;
const KEYWORD =
  /^(?:none|block|inline|flex|grid|contents|table|inline-block|inline-flex|inline-grid|hidden|visible|collapse|absolute|fixed|relative|sticky|static|start|end|center|left|right|justify|auto|inherit|initial|unset)$/;
const LENGTH = /^-?\d{0,4}(?:\.\d{1,4})?(?:px|em|rem|%|vh|vw)?$/;
const RECTANGLE = /^rect\([\s\d,.px-]{1,40}\)$/;
/** Declarations that take something out of sight, or put it in another place. */
const HIDES =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|position:(?:absolute|fixed)|order:|opacity:0|clip:|top:|left:|text-indent:)/;
/** Made of class names, tags and their relations only. */
const SELECTOR = /^[\w\s.,>+~:()-]+$/;
const CLASS = /\.([\w-]+)/g;

/** The declarations of a `style` attribute that decide what is seen. */
export function seenStyle(style: string): string {
  const declarations = style.split(';').flatMap((declaration) => {
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim().toLowerCase());
    const plain = value.replace(/\s*!important$/, '');
    const isKnown = PROPERTY.test(name) && (KEYWORD.test(plain) || LENGTH.test(plain) || RECTANGLE.test(plain));
    return isKnown && plain !== '' ? [`${name}:${value}`] : [];
  });
  return declarations.join(';');
}

/**
 * The rules of a style sheet that hide or reorder what has one of the classes.
 *
 * @param classes of the page: a site's sheets have thousands of rules that are not used
 */
export function hidingRules(sheet: string, classes: Set<string>): string {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules = Array.from(bare.matchAll(/([^{}@;]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => {
    const style = seenStyle(body);
    const names = Array.from(selector.matchAll(CLASS), ([, name = '']) => name);
    const isUsed = names.length > 0 && names.every((name) => classes.has(name));
    return isUsed && SELECTOR.test(selector.trim()) && HIDES.test(style) ? `${selector.trim()}{${style}}` : '';
  });
  return [...new Set(rules)].filter((rule) => rule !== '').join('\n');
}

/** The style sheet in a `data:` address; '' where there is none. */
export function sheetInAddress(href: string): string {
  const match = /^data:text\/css[^,]*?(;base64)?,(.*)$/is.exec(href);
  if (match === null) return '';
  const [, base64, body = ''] = match;
  try {
    return base64 === undefined ? decodeURIComponent(body) : Buffer.from(body, 'base64').toString('utf8');
  } catch {
    return '';
  }
}

/** A style sheet as such an address. */
export function addressOfSheet(rules: string): string {
  return `data:text/css; charset=utf-8,${encodeURIComponent(rules)}`;
}
