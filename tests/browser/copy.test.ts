import { expect, it } from 'vitest';
import { words } from '../../lib/words/words.ts';
import { settled, verdictWords } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const { report } = words('en').interface;

inEachBrowser((stage) => {
  it('copies the summary to the clipboard', async () => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, 'linkedin-guest-inactive-fr'));
    const popup = await driver.clickButton();
    await settled(popup);
    await popup.press('footer button');
    const shown = await popup.until<string>(COPIED);
    const copied = await driver.clipboard();
    expect(copied.trim()).toBe(shown.trim());
    expect(copied).toContain('Ateliers Vermorel-Tassin');
    expect(
      verdictWords('present-but-inactive', 'en').some((words) => copied.includes(words)),
      copied,
    ).toBe(true);
  });

  it('copies the structure of a page in an unknown layout, and nothing that it says', async () => {
    const { driver, site } = stage();
    const url = await serveSample(site, 'linkedin-unknown-layout-en');
    await driver.open(url);
    const said = await driver.runInPage<string[]>(WORDS_OF_THE_PAGE);
    const popup = await driver.clickButton();
    expect(await settled(popup)).toContain(report.button);
    // Alone where nothing could be read, else in a line beneath the verdict.
    await popup.press('main section:last-of-type button');
    await popup.until(COPIED);
    const copied = await driver.clipboard();
    expect(copied.length).toBeGreaterThan(20);
    expect(said.filter((word) => copied.includes(word))).toEqual([]);
    expect(copied).not.toMatch(/https?:|\d{3,}/);
  });
});

/** The text that the popup says it copied, once it says so. */
const COPIED = `document.querySelector('.copied pre')?.textContent`;

/** Every word of the page that could name somebody: those written with a capital. */
const WORDS_OF_THE_PAGE = `[...new Set(document.body.innerText.match(/\\p{Lu}\\p{Ll}{3,}/gu) ?? [])]`;
