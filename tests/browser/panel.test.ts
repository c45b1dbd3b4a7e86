import { expect, it } from 'vitest';
import { deeperWords, words } from '../../lib/words/words.ts';
import { LIVE_LIST, ofAnotherCompany, turnInto } from '../../scripts/browser/live-list.ts';
import { pageOfManyPosts } from '../../scripts/browser/many-posts.ts';
import { diagnosedAs, WHOLE } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const PAGE = pageOfManyPosts(40, new Date());
const OTHER: [string, string][] = [
  ['quellmark-instruments', 'brackwater-gauges'],
  ['Quellmark Instruments', 'Brackwater Gauges'],
];
const PATIENCE = 60_000;
const { view } = words('en');

inEachBrowser((stage) => {
  it('opens from the popup, which closes, and reads along while the page adds posts', {
    timeout: 180_000,
  }, async () => {
    const { driver, site } = stage();
    site.serve(PAGE.url, PAGE);
    await driver.open(PAGE.url);
    await driver.runInPage(LIVE_LIST);
    await driver.runInPage('feed.show(0, 6)');
    const popup = await driver.clickButton();
    await diagnosedAs(popup, 'competitor');
    await popup.press('[data-do=side-panel]');
    const panel = await driver.panel();
    await panel.until(WHOLE, PATIENCE);
    expect(await popup.isOpen()).toBe(false);
    const posts = `document.querySelectorAll('.posts-read li.post').length`;
    await panel.until(`${posts} === 6`, PATIENCE);
    expect(await panel.text()).toContain(view.readingAlong);
    await driver.runInPage('feed.show(4, 14)');
    await panel.until(
      `${posts} === 12 && document.querySelector('.page-line').innerText.includes('14 posts')`,
      PATIENCE,
    );
  });

  it('follows to another company, once that one is clicked', { timeout: 180_000 }, async () => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, 'linkedin-guest-inactive-fr'));
    const popup = await driver.clickButton();
    await popup.close();
    const panel = await driver.panel();
    await panel.until(`${WHOLE} && document.querySelector('h1').textContent === 'Ateliers Vermorel-Tassin'`, PATIENCE);
  });

  it('goes on with another company in the same tab, without a new click', { timeout: 180_000 }, async () => {
    const { driver, site } = stage();
    site.serve(PAGE.url, PAGE);
    await driver.open(PAGE.url);
    const popup = await driver.clickButton();
    await popup.close();
    const panel = await driver.panel();
    await panel.until(`document.querySelector('h1').textContent === 'Quellmark Instruments'`, PATIENCE);
    await driver.runInPage(`history.pushState(null, '', '/company/brackwater-gauges')`);
    await driver.runInPage(turnInto({ html: ofAnotherCompany(PAGE.html, OTHER) }));
    await panel.until(`${WHOLE} && document.querySelector('h1').textContent === 'Brackwater Gauges'`, PATIENCE);
  });

  it('says so on another site, after a click', { timeout: 180_000 }, async () => {
    const { driver, site } = stage();
    const url = `https://localhost:${site.port}/`;
    site.serve(url, { html: '<!doctype html><title>Elsewhere</title><p>Something else.' });
    await driver.open(url);
    const popup = await driver.clickButton();
    await popup.close();
    const panel = await driver.panel();
    const { otherSite } = deeperWords('en').panel.elsewhere;
    await panel.until(
      `document.querySelector('.elsewhere h2')?.textContent === ${JSON.stringify(otherSite)}`,
      PATIENCE,
    );
  });

  // Last: Firefox's driver loses the tab to the browser's own process.
  it('says where the button is, once it may look no more', { timeout: 180_000 }, async () => {
    const { driver } = stage();
    await driver.openForbidden();
    const panel = await driver.panel();
    const { elsewhere } = deeperWords('en').panel;
    await panel.until(
      `document.querySelector('.elsewhere h2')?.textContent === ${JSON.stringify(elsewhere.title)}`,
      PATIENCE,
    );
    expect(await panel.text()).toContain(elsewhere.button);
    expect(await panel.text()).not.toContain('Brackwater');
    await panel.close();
  });
});
