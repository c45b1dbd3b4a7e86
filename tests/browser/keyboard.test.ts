import { expect, it } from 'vitest';
import { words } from '../../lib/words/words.ts';
import { WHOLE } from '../../scripts/browser/popup.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const { view } = words('en');
const FOCUSED = 'document.activeElement';
/** More presses of Tab than these, and no person finds it. */
const MOST_TABS = 40;

inEachBrowser((stage) => {
  it('does a whole task by keys alone: read, look at a post, open a step, copy, switch, close', async () => {
    const { driver, site } = stage();
    await choose(driver, { asked: true, opening: 'mine' });
    await driver.open(await serveSample(site, 'linkedin-guest-inactive-fr'));
    const popup = await driver.clickButton();
    await popup.until(`document.querySelector('input[name=belief]')`);
    const tabTo = async (what: string) => {
      for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
        if ((await popup.until<string>(`String(${FOCUSED}.matches(${JSON.stringify(what)}))`)) === 'true') return;
        await popup.type('Tab');
      }
      throw new Error(`Tab does not reach ${what}.`);
    };

    // The question, with Tab, Space and Enter.
    await tabTo('input[name=belief]');
    await popup.type('Space');
    await tabTo('[data-answer=show]');
    await popup.type('Enter');
    await popup.until(WHOLE);

    // The strip is one stop; arrows go along it, and what it says stands in place of the legend.
    await tabTo('.strip .stop');
    await popup.type('Home');
    const oldest = await popup.until<string>(`document.querySelector('.facts-said').innerText`);
    await popup.type('ArrowRight');
    await popup.until(`document.querySelector('.facts-said').innerText !== ${JSON.stringify(oldest)}`);
    expect(await popup.until<string>(`${FOCUSED}.href`)).toMatch(/^https:\/\/www\.linkedin\.com\/feed\/update\//);

    // A step opens to its reasons.
    await tabTo('.steps summary');
    await popup.type('Enter');
    await popup.until(`document.querySelector('.steps details').open`);

    // The menu opens, and Esc gives the focus back.
    await tabTo('[data-do=more]');
    await popup.type('Enter');
    await popup.until(`document.querySelector('.menu')`);
    await popup.type('Escape');
    await popup.until(`!document.querySelector('.menu') && ${FOCUSED}.matches('[data-do=more]')`);

    // Letters: the sheet, and the summary, said politely.
    await popup.type('?');
    await popup.until(`document.querySelector('.sheet') && document.querySelector('.sheet').contains(${FOCUSED})`);
    await popup.type('Escape');
    await popup.until(`!document.querySelector('.sheet')`);
    await popup.type('c');
    await popup.until(`document.querySelector('.done [role=status]')?.textContent.startsWith('Copied: the summary')`);

    // A digit switches the lens.
    await popup.type('2');
    await popup.until(`${WHOLE} && document.querySelector('[data-lens=prospect][aria-selected=true]')`);
    expect(await popup.text()).toContain(view.actions['copy-crm'].slice(0, 4));
    await popup.close();
  });
});
