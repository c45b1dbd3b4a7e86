import { expect, it } from 'vitest';
import type { Problem } from '../../lib/reading/reading.ts';
import { words } from '../../lib/words/words.ts';
import { settled } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const english = words('en');

const REFUSED: [string, Problem][] = [
  ['linkedin-not-profile-en', { site: 'linkedin', code: 'not-a-company', what: 'profile' }],
  ['linkedin-login-wall-fr', { site: 'linkedin', code: 'login-wall' }],
  ['linkedin-unknown-layout-en', { site: 'linkedin', code: 'unknown-layout' }],
];

inEachBrowser((stage) => {
  it.each(REFUSED)('%s: says why there is no diagnosis', async (page, problem) => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, page));
    const popup = await driver.clickButton();
    const text = await settled(popup);
    expect(text).toContain(english.reading.problem(problem).title);
    await popup.close();
  });

  it('says so where the browser forbids extensions', async () => {
    const { driver } = stage();
    await driver.openForbidden();
    const popup = await driver.clickButton();
    expect(await settled(popup)).toContain(english.interface.failures.forbidden.title);
    await popup.close();
  });
});
