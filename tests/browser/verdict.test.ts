import { expect, it } from 'vitest';
import { pageOfManyPosts } from '../../scripts/browser/many-posts.ts';
import { diagnosedAs, verdictWords } from '../../scripts/browser/popup.ts';
import { sampleCase, serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { SEEN, WATCH } from './watcher.ts';

const PAGES = [
  'linkedin-guest-inactive-fr',
  'linkedin-guest-active-en',
  'linkedin-ember-thriving-en',
  'linkedin-ember-frame-pt',
  'facebook-plain-signed-in-en',
];

inEachBrowser((stage) => {
  it.each(PAGES)('%s: shows the verdict, and the page cannot tell that it was read', async (page) => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, page));
    await driver.runInPage(WATCH);
    const before = await driver.markup();
    const requests = site.requests.length;

    const popup = await driver.clickButton();
    const text = await diagnosedAs(popup, 'mine');

    const { expectVerdict = [] } = await sampleCase(page);
    const allowed = [expectVerdict].flat().flatMap((verdict) => verdictWords(verdict, 'en'));
    expect(
      allowed.filter((words) => text.includes(words)),
      text,
    ).not.toEqual([]);
    expect(await driver.markup()).toBe(before);
    expect(before).not.toMatch(/(chrome|moz)-extension:/);
    expect(await driver.runInPage(SEEN)).toEqual([]);
    expect(site.requests.slice(requests)).toEqual([]);
    await popup.close();
  });

  it('is never blank, whatever the page holds: 1,000 posts', async () => {
    const { driver, site } = stage();
    const page = pageOfManyPosts(1_000, new Date());
    site.serve(page.url, page);
    await driver.open(page.url);
    const popup = await driver.clickButton();
    // Whenever it can be asked, something stands there.
    expect(await popup.until<string>('document.body.innerText.trim() || "blank"')).not.toBe('blank');
    const text = await diagnosedAs(popup, 'prospect');
    expect(text).toContain('1,000 posts');
    expect(await popup.until<number>(`document.querySelectorAll('.strip .stop').length`)).toBeGreaterThan(10);
    await popup.close();
  });
});
