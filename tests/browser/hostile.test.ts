import { expect, it } from 'vitest';
import { settled } from '../../scripts/browser/popup.ts';
import { hostilePage } from './hostile-page.ts';
import { inEachBrowser } from './in-each-browser.ts';

const URL = 'https://www.linkedin.com/company/harm';
/** Nothing may hang longer than this, in milliseconds. */
const LIMIT = 2_000;

inEachBrowser((stage) => {
  it('a hostile page neither stops the popup nor makes it say what is not there', async () => {
    const { driver, site } = stage();
    site.serve(URL, { html: hostilePage(), awake: true });
    await driver.open(URL);
    const popup = await driver.clickButton();
    const text = await settled(popup);
    // From the popup's own beginning: a longer wait would show here, whatever the browser took to open it.
    expect(await popup.until<number>('performance.now()')).toBeLessThan(LIMIT);
    expect(text.length).toBeLessThan(20_000);
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|9999|1e\+?\d/);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(
      await popup.until<number>('1 + document.querySelectorAll("script, img, b script").length'),
    ).toBeLessThanOrEqual(2);
    await popup.close();
  });
});
