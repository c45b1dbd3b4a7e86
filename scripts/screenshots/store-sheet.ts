/** The documents from which the stores' pictures are taken: pictures of the product on the product's own ground. */
import type { Locale } from '../../lib/words/format.ts';
import { iconDrawing } from '../icon-drawing.ts';

/** Of the product: ground, letters, lines (styles/tokens.css) and the icon's own colour. */
const GROUND = '#fefdfb';
const LETTERS = '#191c24';
const LINE = '#d9d7d2';
const FILL = '#dc582c';

const document = (style: string, body: string, language: Locale = 'en') =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>* { margin: 0; box-sizing: border-box }
  body { width: 100vw; height: 100vh; overflow: hidden; background: ${GROUND}; color: ${LETTERS}; font-family: system-ui, sans-serif }
  ${style}</style><body>${body}</body></html>`;

/** Popups on a ground, 1280 by 800, with a sentence beside one of them or above several. */
export function popupsSheet(pictures: readonly Buffer[], says: string, language: Locale): string {
  const images = pictures.map((picture) => `<img alt="" src="${dataOf(picture)}">`).join('');
  const alone = pictures.length === 1;
  const sentences = says.split(/(?<=\?) /).map((sentence) => `<span>${sentence}</span>`);
  return document(
    `body { display: flex; flex-direction: ${alone ? 'row' : 'column'}; align-items: center; justify-content: space-evenly; padding: ${alone ? '0 56px' : '0'} }
    header { display: flex; flex-direction: ${alone ? 'column' : 'row'}; gap: 24px; align-items: ${alone ? 'start' : 'center'}; max-width: ${alone ? '560px' : '1200px'} }
    h1 { font-size: ${alone ? '52px' : '27px'}; line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance }
    span { display: block } span + span { font-weight: 400 }
    div { display: flex; gap: 20px }
    img { width: ${alone ? '500px' : '400px'}; border: 1px solid ${LINE}; box-shadow: 0 6px 24px #191c2422 }
    svg { flex: none }`,
    `<header>${iconDrawing(48)}<h1>${sentences.join('')}</h1></header><div>${images}</div>`,
    language,
  );
}

/** A picture that fills the whole frame. */
export function wholeSheet(picture: Buffer): string {
  return document('img { width: 100vw; display: block }', `<img alt="" src="${dataOf(picture)}">`);
}

/** Where a mark of the roll stands and how high it is, from left to right; the rest is silence. */
const ROLL = [62, 48, 78, 55, 70, 44, 66, 52];
const PITCH = 28;
const MARK = 14;
const FOOT = 214;
/** Places that nobody answered: a dot each. */
const SILENT = 5;

/** The promo tile, 440 by 280, without a word: a roll that is answered, and then is not. */
export function promoTile(): string {
  const marks = ROLL.map((share, place) => {
    const height = share * 1.9;
    return `<rect x="${40 + place * PITCH}" y="${FOOT - height}" width="${MARK}" height="${height}" fill="#fff"/>`;
  });
  const dots = Array.from({ length: SILENT }, (_, place) => {
    const x = 40 + (ROLL.length + place) * PITCH;
    return `<rect x="${x}" y="${FOOT - MARK}" width="${MARK}" height="${MARK}" fill="#fff" fill-opacity="0.55"/>`;
  });
  const line = `<rect x="28" y="${FOOT + 10}" width="384" height="4" fill="${LETTERS}"/>`;
  return document(
    `body { background: ${FILL} } svg { display: block }`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="440" height="280" shape-rendering="crispEdges">${marks.join('')}${dots.join('')}${line}</svg>`,
  );
}

/** The store's icon: 128 pixels, of which the drawing takes 96. Each edge stays on a whole pixel, since 96 is twice 48. */
export function storeIcon(): string {
  return document(
    'body { background: none; padding: 16px } svg { display: block; width: 96px; height: 96px }',
    iconDrawing(48).replace('<svg ', '<svg viewBox="0 0 48 48" '),
  );
}

const dataOf = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
