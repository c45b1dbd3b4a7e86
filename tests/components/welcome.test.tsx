import { afterEach, describe, expect, it, vi } from 'vitest';
import { TabFrame } from '../../components/tabs/tab-frame.tsx';
import { inventedPage } from '../../components/welcome/invented-page.ts';
import { SENT_ANCHOR, WelcomePage, type WelcomeProps } from '../../components/welcome/welcome-page.tsx';
import { LOCALES } from '../../lib/words/format.ts';
import { pageWords, words } from '../../lib/words/words.ts';
import { drawTab, settled } from './draw-tab.tsx';

afterEach(() => vi.unstubAllGlobals());

const NOW = new Date('2026-11-23T09:00:00Z');
const page = (props: Partial<WelcomeProps> = {}) => (
  <WelcomePage now={NOW} browserName="chrome" shortcut={null} {...props} />
);

describe.each(LOCALES)('in %s', (locale) => {
  it('shows an invented page as the popup shows a real one', () => {
    const { root, texts } = drawTab(page(), locale);
    expect(texts('.verdict-said')).toEqual([words(locale).diagnosis.verdicts['present-but-inactive']]);
    expect(texts('.sentence')[0]).toMatch(/74/);
    expect(texts('.dimension-label')[0]).toMatch(/74/);
    expect(texts('.invented')).toEqual([pageWords(locale).welcome.picture.invented]);
    expect(root.querySelectorAll('.ring').length).toBeGreaterThan(5);
    expect(root.querySelector('img')).toBeNull();
  });

  it('says what it may and may not do, and what the sites’ terms say', () => {
    const { texts } = drawTab(page(), locale);
    const { does, cannot } = pageWords(locale).welcome;
    expect(texts('.signed li')).toEqual([
      ...does.list.map((text) => `+${text}`),
      ...cannot.list.map((text) => `−${text}`),
    ]);
    const terms = texts('.part').at(-1) ?? '';
    for (const said of [/LinkedIn/, /8\.2/, /2025/, /Meta/, /extensions|add-ons/]) expect(terms).toMatch(said);
    expect(texts('.use h3')).toHaveLength(3);
  });

  it('tells how to pin the button in this browser, in words and in a drawing', () => {
    for (const browserName of ['chrome', 'firefox'] as const) {
      const { texts } = drawTab(page({ browserName }), locale);
      const { pin, drawing } = pageWords(locale).welcome.start;
      expect(texts('.start li')[0]).toContain(pin[browserName]);
      expect(texts('.pin-drawing title')).toEqual([drawing[browserName]]);
    }
  });
});

it('names the keys only where some are set', () => {
  expect(drawTab(page({ shortcut: 'Alt+Shift+R' })).texts('kbd')).toEqual(['Alt', 'Shift', 'R']);
  const without = drawTab(page());
  expect(without.texts('kbd')).toEqual([]);
  expect(without.texts('.start li').at(-1)).toBe('Click the button and read the answer.');
});

it('leads to how all this can be checked', () => {
  const { the } = drawTab(page());
  expect(the('a', 'How to check all this').getAttribute('href')).toBe(`options.html#${SENT_ANCHOR}`);
});

it('draws the picture for any day: the silence is 74 days on each', () => {
  for (const day of ['2027-02-28T23:59:00Z', '2028-01-01T00:00:00Z']) {
    const { posts, readAt } = inventedPage(new Date(day));
    const newest = Math.max(...posts.map(({ publishedAt }) => Date.parse(publishedAt?.to ?? '')));
    expect((Date.parse(readAt) - newest) / 86_400_000).toBe(74);
    expect(drawTab(page({ now: new Date(day) })).texts('.dimension-label')).toEqual(['74\u00a0days of silence']);
  }
});

it('has at its head the other tabs, where one is, and both languages', async () => {
  const onLanguage = vi.fn();
  const { root, texts, the, fire } = drawTab(
    <TabFrame here="help" title="Help" onLanguage={onLanguage}>
      <h1>Help</h1>
    </TabFrame>,
  );
  expect(texts('nav a')).toEqual(['Pages', 'Compare', 'Report', 'Options', 'Help', 'Welcome']);
  expect([...root.querySelectorAll('[aria-current=page]')].map((link) => link.getAttribute('href'))).toEqual([
    'help.html',
  ]);
  expect(the('button', 'English').getAttribute('aria-pressed')).toBe('true');
  fire(the('button', 'Français'), 'click');
  expect(onLanguage).toHaveBeenCalledWith('fr');
  await settled();
  expect(document.title).toBe('Help · Rollcall');
});
