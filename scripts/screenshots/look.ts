/** One way of looking at a state: its theme, language, width and size of text. */
import type { Locale } from '../../lib/words/format.ts';
import { documentOf, SCENES, type Scene } from '../../tests/components/scenes.ts';

export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'fr'] as const;

export interface Look {
  /** A name of tests/components/scenes.ts. */
  state: string;
  locale: Locale;
  theme: (typeof THEMES)[number];
  /** Of the window, in pixels of CSS. */
  width: number;
  height: number;
  /** The size of letters, in per cent. */
  text?: 100 | 200;
  /** All of it, however long, and not only what stands in the window. */
  whole?: boolean;
  /** Pixels of the picture for one of CSS. */
  ratio?: 1 | 2;
}

/** A window of the page, as the browsers open it. */
export interface Frame {
  name: string;
  width: number;
  height: number;
  text?: 100 | 200;
}

/** Firefox opens its sidebar at 252 px; a popup may be as large as 800 x 600. */
const POPUP: Frame[] = [
  { name: '400', width: 400, height: 600 },
  { name: '320', width: 320, height: 600 },
  { name: '252', width: 252, height: 600 },
  { name: '200-percent', width: 800, height: 600, text: 200 },
];
const PANEL: Frame[] = [
  { name: '360', width: 360, height: 800 },
  { name: '500', width: 500, height: 800 },
  { name: '252', width: 252, height: 800 },
  { name: '200-percent', width: 500, height: 800, text: 200 },
];
const TAB: Frame[] = [
  { name: '1200', width: 1200, height: 800 },
  { name: '640', width: 640, height: 800 },
  { name: '320', width: 320, height: 800 },
  { name: '200-percent', width: 1200, height: 800, text: 200 },
];

/** The windows in which a page of the extension may stand, the commonest first. */
export function framesOf({ page }: Scene): Frame[] {
  if (page === 'popup') return POPUP;
  return page === 'panel' ? PANEL : TAB;
}

/** Every look that there is, one window after another, so that it seldom has to change. */
export function allLooks(): (Look & { frame: string })[] {
  const looks = Object.entries(SCENES).flatMap(([state, scene]) =>
    framesOf(scene).flatMap(({ name: frame, ...window }) =>
      THEMES.flatMap((theme) =>
        LANGUAGES.map((locale) => ({ state, locale, theme, frame, ...window, whole: frame !== '400' })),
      ),
    ),
  );
  const order = (look: Look) => `${documentOf(SCENES[look.state] as Scene)} ${look.width} ${look.text ?? 100}`;
  return looks.sort((one, other) => order(one).localeCompare(order(other)));
}

/** The look as the gallery's address asks for it. */
export function queryOf({ state, locale, theme, text = 100 }: Look): string {
  return new URLSearchParams({ state, locale, theme, text: String(text) }).toString();
}
