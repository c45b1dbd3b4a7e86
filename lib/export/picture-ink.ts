/** What the saved picture is drawn with: always on light paper, as it goes into documents. */
import { escaped } from './html.ts';

/** The light values of styles/tokens.css: a picture stands alone, and cannot ask a stylesheet. */
export const INK = {
  paper: 'oklch(99.2% 0.002 90)',
  sunken: 'oklch(96.8% 0.004 90)',
  rule: 'oklch(90.5% 0.005 90)',
  edge: 'oklch(62% 0.01 90)',
  ink: 'oklch(23% 0.012 265)',
  ink2: 'oklch(42% 0.012 265)',
  ink3: 'oklch(52.5% 0.012 265)',
  accent: 'oklch(53.5% 0.165 36)',
  wash: 'oklch(95.8% 0.022 55)',
  soft: 'oklch(84.5% 0.008 265)',
  ghost: 'oklch(62% 0.012 265)',
} as const;

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export interface Face {
  /** Pixels. */
  size: number;
  weight: 400 | 600;
  colour: keyof typeof INK;
}

/** The width of a text in pixels, as the browser will draw it. */
export type MeasureText = (text: string, face: Pick<Face, 'size' | 'weight'>) => number;

type Attributes = Record<string, string | number>;

/** An element without children. */
export function element(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`;
}

/** @param y the base line. */
export function text(
  said: string,
  x: number,
  y: number,
  { size, weight, colour }: Face,
  more: Attributes = {},
): string {
  const attributes = {
    x: rounded(x),
    y: rounded(y),
    'font-size': size,
    'font-weight': weight,
    fill: INK[colour],
    ...more,
  };
  return `<text${written(attributes)}>${escaped(said)}</text>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`)
    .join('');
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Breaks a text into lines of at most `width` pixels. A word that is longer stands alone, and is cut with an ellipsis. */
export function lines(said: string, width: number, face: Face, measure: MeasureText): string[] {
  const fits = (line: string) => measure(line, face) <= width;
  const broken: string[] = [];
  // Only where a line may break: not at the no-break spaces of French.
  for (const word of said.split(/[ \n\t]+/).filter(Boolean)) {
    const last = broken.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && fits(longer)) broken[broken.length - 1] = longer;
    else broken.push(fits(word) ? word : cut(word, fits));
  }
  return broken;
}

function cut(word: string, fits: (line: string) => boolean): string {
  const characters = Array.from(word);
  while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('')}…`;
}
