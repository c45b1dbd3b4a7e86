import { expect, it } from 'vitest';
import { deeperWords, words } from '../../lib/words/words.ts';
import { diagnosedAs, settled, verdictWords } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const { interface: english } = words('en');
const { done } = deeperWords('en');
const COMPANY = 'Ateliers Vermorel-Tassin';

inEachBrowser((stage) => {
  async function open(page: string) {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, page));
    return driver.clickButton();
  }

  it('copies the summary to the clipboard, as plain text and as rich text for mail', async () => {
    const popup = await open('linkedin-guest-inactive-fr');
    await diagnosedAs(popup, 'mine');
    await popup.press('[data-do=copy-summary]');
    const shown = await popup.until<string>(COPIED);
    expect(await popup.until<string>(`document.querySelector('.done [role=status]').textContent`)).toMatch(
      /^Copied: the summary, [3-6] lines\.$/,
    );
    const copied = await stage().driver.clipboard();
    expect(copied.trim()).toBe(shown.trim());
    expect(copied.trim().split('\n').length).toBeLessThanOrEqual(6);
    expect(copied).toContain(COMPANY);
    expect(
      verdictWords('present-but-inactive', 'en').some((words) => copied.includes(words)),
      copied,
    ).toBe(true);
    const rich = await stage().driver.clipboardHtml();
    expect(rich).toContain(COMPANY);
    expect(rich).toMatch(/<a href="https:\/\/fr\.linkedin\.com\//);
  });

  it('copies a prospect’s facts for a CRM field, on one line and without a verdict', async () => {
    const popup = await open('linkedin-guest-inactive-fr');
    await diagnosedAs(popup, 'prospect');
    if (
      (await popup.until<string>(`document.querySelector('footer > [data-do=copy-crm]') ? 'seen' : 'hidden'`)) ===
      'hidden'
    )
      await popup.press('[data-do=more]');
    await popup.press('[data-do=copy-crm]');
    expect(await popup.until<string>(`document.querySelector('.done [role=status]')?.textContent`)).toBe(done.crm);
    const copied = (await stage().driver.clipboard()).trim();
    expect(copied).toContain(COMPANY);
    expect(copied).not.toMatch(/\n|inactive/);
    expect(copied.length).toBeLessThanOrEqual(255);
  });

  it('copies an opening line as it stands there', async () => {
    const popup = await open('linkedin-ember-thriving-en');
    await diagnosedAs(popup, 'prospect');
    await popup.press('[data-do=copy-line]');
    const shown = await popup.until<string>(COPIED);
    expect(await popup.until<string>(`document.querySelector('.done [role=status]').textContent`)).toBe(done.line);
    expect((await stage().driver.clipboard()).trim()).toBe(shown.trim());
    expect(shown.length).toBeGreaterThan(10);
  });

  it('saves a picture, and says so', async () => {
    const popup = await open('linkedin-guest-inactive-fr');
    await diagnosedAs(popup, 'prospect');
    // What the browser would download is looked at here: the file's name, and that it is a PNG of some size.
    await popup.until(`(() => {
      const click = HTMLAnchorElement.prototype.click;
      const made = URL.createObjectURL;
      URL.createObjectURL = (blob) => ((window.blob = blob), made.call(URL, blob));
      HTMLAnchorElement.prototype.click = function () { window.saved = this.download; click.call(this); };
      return true;
    })()`);
    await popup.press('[data-do=more]');
    await popup.press('[data-do=save-picture]');
    await popup.until(`document.querySelector('.done [role=status]')?.textContent === ${JSON.stringify(done.picture)}`);
    expect(await popup.until<string>('window.saved')).toMatch(/^[^/\\:*?"<>|]+\.png$/);
    expect(await popup.until<string>('window.blob.type')).toBe('image/png');
    expect(await popup.until<number>('window.blob.size')).toBeGreaterThan(5_000);
    await popup.close();
  });

  it('copies the structure of a page in an unknown layout, and nothing that it says', async () => {
    const popup = await open('linkedin-unknown-layout-en');
    const said = await stage().driver.runInPage<string[]>(WORDS_OF_THE_PAGE);
    expect(await settled(popup)).toContain(english.report.button);
    await popup.press('main section .button');
    await popup.until(COPIED);
    const copied = await stage().driver.clipboard();
    expect(copied.length).toBeGreaterThan(20);
    expect(said.filter((word) => copied.includes(word))).toEqual([]);
    expect(copied).not.toMatch(/https?:|\d{3,}/);
  });
});

/** The text that the popup says it copied, once it says so. */
const COPIED = `document.querySelector('.done pre')?.textContent`;

/** Every word of the page that could name somebody: those written with a capital. */
const WORDS_OF_THE_PAGE = `[...new Set(document.body.innerText.match(/\\p{Lu}\\p{Ll}{3,}/gu) ?? [])]`;
