import { expect, it } from 'vitest';
import { pageOfManyPosts } from '../../scripts/browser/many-posts.ts';
import { diagnosedAs, settled, verdictWords } from '../../scripts/browser/popup.ts';
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

  it('gives the page none of its files', async () => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, 'linkedin-guest-active-en'));
    const popup = await driver.clickButton();
    const origin = await popup.until<string>('location.origin');
    await popup.close();
    const answers = await driver.runInPage<string[]>(`Promise.all(
      ['manifest.json', 'popup.html', 'reader-linkedin.js', 'icon/16.png'].map((file) =>
        fetch(${JSON.stringify(origin)} + '/' + file).then(() => 'found ' + file, () => 'refused')))`);
    expect(new Set(answers)).toEqual(new Set(['refused']));
  });

  it('cannot send: in the popup itself a request, a picture, a form, a frame and markup are refused', async () => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, 'linkedin-guest-active-en'));
    const requests = site.requests.length;
    const popup = await driver.clickButton();
    await settled(popup);
    const outcome = await popup.until<string>(TRY_TO_SEND);
    expect(outcome).toBe('fetch refused, image refused, markup refused');
    expect(site.requests.slice(requests)).toEqual([]);
    await popup.close();
  });
});

/** Tried from inside the popup, where only the extension's policy stands in the way. */
const TRY_TO_SEND = `(async () => {
  const answers = [];
  const url = 'https://www.linkedin.com/leak';
  answers.push(await fetch(url, { mode: 'no-cors' }).then(() => 'fetch left', () => 'fetch refused'));
  const image = new Image();
  answers.push(await new Promise((done) => {
    image.onload = () => done('image left');
    image.onerror = () => done('image refused');
    image.src = url;
  }));
  const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
  const frame = Object.assign(document.createElement('iframe'), { src: url });
  document.body.append(form, frame);
  try {
    form.submit();
  } catch {
    // Firefox throws where Chromium only does not do it.
  }
  await new Promise((resume) => setTimeout(resume, 300));
  try {
    // What the policy has to refuse.
    document.createElement('p').innerHTML = '<b>text</b>';
    answers.push('markup taken');
  } catch {
    answers.push('markup refused');
  }
  return answers.join(', ');
})()`;
