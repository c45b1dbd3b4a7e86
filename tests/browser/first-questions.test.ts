import { expect, it } from 'vitest';
import { words } from '../../lib/words/words.ts';
import { DATABASES } from '../../scripts/browser/database.ts';
import { diagnosedAs, settled, WHOLE } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const { view, diagnosis } = words('en');
const OWN = 'linkedin-guest-inactive-fr';
const OTHER = 'linkedin-guest-active-en';

/** In the popup: some page is kept of which that is true. It takes a few milliseconds after an answer. */
const kept = (condition: string) => `(async () => {
  const factory = ${DATABASES};
  const database = await new Promise((done) => (factory.open('rollcall').onsuccess = ({ target }) => done(target.result)));
  const pages = await new Promise((done) =>
    (database.transaction('pages').objectStore('pages').getAll().onsuccess = ({ target }) => done(target.result)));
  database.close();
  return pages.some((page) => ${condition});
})()`;

/** In a browser that knows nothing yet; each case goes on where the one before it stopped. */
inEachBrowser((stage) => {
  async function open(page: string) {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, page));
    return driver.clickButton();
  }

  it('asks once whose page it is, before it says anything', async () => {
    const popup = await open(OWN);
    const text = await settled(popup);
    expect(text).toContain(view.whose.ask);
    for (const verdict of Object.values(diagnosis.verdicts)) expect(text).not.toContain(verdict);
    await popup.press('input[name=whose][value=mine]');
    await popup.until(`document.querySelector('[data-answer=skip]')`);
    await popup.until(kept("page.lens === 'mine'"));
    await popup.close();
  });

  it('asks the owner what they believe before the verdict, by keys alone', async () => {
    const popup = await open(OWN);
    const text = await settled(popup);
    expect(text).toContain(view.belief.ask);
    expect(text).not.toContain(diagnosis.verdicts['present-but-inactive']);
    expect(await popup.until<number>(`1 + document.querySelectorAll('input[name=belief]:checked').length`)).toBe(1);
    await popup.type('2');
    await popup.until(`document.querySelector('input[name=belief][value=in-step]').checked`);
    await popup.type('Enter');
    await popup.until(WHOLE);
    expect(await popup.text()).toContain(diagnosis.verdicts['present-but-inactive']);
    expect(await popup.text()).toContain(view.youSaid({ answer: 'in-step' }));
    await popup.until(kept("page.answers.belief === 'in-step'"));
    await popup.close();
  });

  it('remembers both, and asks no more', async () => {
    const popup = await open(OWN);
    await popup.until(WHOLE);
    expect(await popup.until(`document.querySelector('[data-lens=mine]').ariaSelected`)).toBe('true');
    expect(await popup.text()).not.toContain(view.belief.ask);
    await popup.close();
  });

  it('opens a page that is not marked as one’s own for a prospect, without belief or an owner’s steps', async () => {
    const popup = await open(OTHER);
    await popup.until(WHOLE);
    expect(await popup.until(`document.querySelector('[data-lens=prospect]').ariaSelected`)).toBe('true');
    const text = await popup.text();
    expect(text).not.toContain(view.belief.ask);
    expect(await popup.until<number>(`1 + document.querySelectorAll('.steps > li').length`)).toBe(1);
    await popup.close();
  });

  it('switches the lens at once, remembers it for the page, and opens new pages in it', async () => {
    const popup = await open(OTHER);
    await diagnosedAs(popup, 'competitor');
    await popup.until(kept("page.lens === 'competitor'"));
    await popup.close();
    const again = await open(OTHER);
    await again.until(`${WHOLE} && document.querySelector('[data-lens=competitor][aria-selected=true]')`);
    await again.close();
    const third = await open('linkedin-ember-thriving-en');
    await third.until(`${WHOLE} && document.querySelector('[data-lens=competitor][aria-selected=true]')`);
    await third.close();
    const own = await open(OWN);
    await own.until(`${WHOLE} && document.querySelector('[data-lens=mine][aria-selected=true]')`);
    await own.close();
  });

  it('goes from tab to tab with the arrows', async () => {
    const popup = await open(OWN);
    await popup.until(WHOLE);
    await popup.until(`(document.querySelector('[data-lens=mine]').focus(), true)`);
    await popup.type('ArrowRight');
    await popup.until(`${WHOLE} && document.activeElement.dataset.lens === 'prospect'`);
    await popup.type('End');
    await popup.until(`${WHOLE} && document.activeElement.dataset.lens === 'competitor'`);
    await popup.type('Home');
    await popup.until(`${WHOLE} && document.activeElement.dataset.lens === 'mine'`);
    await popup.close();
  });
});
