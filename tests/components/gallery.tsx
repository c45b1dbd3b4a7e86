/**
 * Shows one state, as the address asks: `gallery.html?state=inactive&locale=fr&theme=dark&lens=prospect`. Another one is
 * shown in the same document by `gallery.show('state=…')`, which settles once it is drawn.
 */
import { render } from 'preact';
import '../../lib/words/all.ts';
import { LocaleContext } from '../../components/words-context.ts';
import { localeOf } from '../../lib/words/words.ts';
import { READ_AT } from '../readings.ts';
import { drawnScene } from './gallery-adapter.tsx';
import { isView, SCENES, type Scene } from './scenes.ts';

declare global {
  var gallery: { show: (query: string) => Promise<void> };
}

/** Some components ask for the time: here it stands still, or each picture would differ from the one before. */
class StandingDate extends Date {
  constructor(...given: [] | [string | number | Date]) {
    super(given.length === 0 ? READ_AT : given[0]);
  }
  static override now = () => Date.parse(READ_AT);
}

globalThis.Date = StandingDate as DateConstructor;
globalThis.gallery = { show };
await show(location.search);

async function show(query: string): Promise<void> {
  const asked = new URLSearchParams(query);
  const scene = sceneOf(asked);
  const locale = localeOf(asked.get('locale') ?? 'en');
  const root = document.getElementById('root');
  if (!root) throw new Error('The gallery has no root.');
  dress(scene, locale, asked);
  // Nothing of the state before is left: no opened step, no scroll.
  render(null, root);
  render(<LocaleContext.Provider value={locale}>{drawnScene(scene, locale)}</LocaleContext.Provider>, root);
  await drawn();
  if (isView(scene) && scene.menu) {
    document.querySelector<HTMLElement>('[data-do=more]')?.click();
    await drawn();
  }
}

function sceneOf(asked: URLSearchParams): Scene {
  const name = asked.get('state') ?? 'first-click-own';
  const scene = SCENES[name];
  if (!scene) throw new Error(`No state is called ${name}: ${Object.keys(SCENES).join(', ')}`);
  if (!isView(scene)) return scene;
  const lens = asked.get('lens');
  const page = asked.get('layout');
  return {
    ...scene,
    ...(lens === 'mine' || lens === 'prospect' || lens === 'competitor' ? { lens } : {}),
    ...(page === 'popup' || page === 'panel' ? { page } : {}),
  };
}

/** What `boot` does in the extension. With `text`, letters are larger, in per cent. */
function dress(scene: Scene, locale: string, asked: URLSearchParams): void {
  const html = document.documentElement;
  html.lang = locale;
  html.dir = isView(scene) && scene.rightToLeft ? 'rtl' : 'ltr';
  html.style.fontSize = `${asked.get('text') ?? 100}%`;
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  else delete html.dataset.theme;
  scrollTo(0, 0);
}

/** Effects have run, and a frame has been made of what they drew. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  }
}
