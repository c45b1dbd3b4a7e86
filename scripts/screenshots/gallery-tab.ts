/** A browser's tab that shows the gallery, one state after another, without loading it anew. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { documentOf, SCENES, type Scene } from '../../tests/components/scenes.ts';
import type { BrowserName } from '../browser/driver.ts';
import type { Gallery } from './gallery.ts';
import { type Look, queryOf } from './look.ts';

export interface GalleryTab {
  page: Page;
  /** "Chrome/156.0.1.2": pictures of another version differ by themselves. */
  version: string;
  /** Shows the state in a window of that size. */
  show(look: Look): Promise<void>;
  /** A PNG of the window, or of all that the state has to show. */
  picture(look: Look): Promise<Buffer>;
  /** What the page complained of since it was asked last. */
  complaints(): string[];
  close(): Promise<void>;
}

interface Options {
  executablePath: string;
  gallery: Gallery;
  /** Of what the browser itself writes, such as the button of a field for files. */
  language?: 'en' | 'fr';
}

export async function openGalleryTab(name: BrowserName, options: Options): Promise<GalleryTab> {
  const browser = await start(name, options);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(message.text());
  });
  let window = '';
  let open = '';
  const show = async (look: Look) => {
    const { width, height, ratio = 1 } = look;
    const wanted = `${width} ${height} ${ratio}`;
    if (wanted !== window) {
      await page.setViewport({ width, height, deviceScaleFactor: ratio });
      window = wanted;
    }
    const file = documentOf(sceneOf(look));
    if (file !== open) {
      await page.goto(`${options.gallery.address}/${file}?${queryOf(look)}`);
      open = file;
    }
    await page.evaluate(`gallery.show(${JSON.stringify(queryOf(look))})`);
  };
  return {
    page,
    version: await browser.version(),
    show,
    picture: async (look) => {
      await show(look);
      if (!look.whole) return Buffer.from(await page.screenshot());
      const height = (await page.evaluate(UNROLL)) as number;
      const clip = { x: 0, y: 0, width: look.width, height };
      const picture = Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
      await page.evaluate(ROLL_UP);
      return picture;
    },
    complaints: () => heard.splice(0),
    close: () => browser.close(),
  };
}

function start(name: BrowserName, { executablePath, language = 'en' }: Options): Promise<Browser> {
  const headless = true;
  const env = { ...process.env, LANGUAGE: language, TZ: 'UTC' };
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless, env });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // The same letters on every machine with the same fonts.
  args.push('--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars', `--lang=${language}`);
  return puppeteer.launch({ executablePath, headless, env, args });
}

function sceneOf({ state }: Look): Scene {
  const scene = SCENES[state];
  if (!scene) throw new Error(`No state is called ${state}.`);
  return scene;
}

/** What scrolls inside the window is laid out at its full length. Gives that length. */
const UNROLL = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`
    html, body, #root, .view, .under, main { block-size: auto !important; max-block-size: none !important; overflow: visible !important; }
    .under { min-block-size: 100vh; }
    main { flex: 1 0 auto !important; }\`);
  document.adoptedStyleSheets = [sheet];
  return Math.max(innerHeight, document.documentElement.scrollHeight);
})()`;
const ROLL_UP = 'void (document.adoptedStyleSheets = [])';
