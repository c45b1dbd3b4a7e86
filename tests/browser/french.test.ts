import { expect, it } from 'vitest';
import { diagnosedAs, verdictWords } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser(
  (stage) => {
    it('speaks French in a French browser', async ({ skip }) => {
      const { driver, site } = stage();
      await driver.open(await serveSample(site, 'linkedin-guest-inactive-fr'));
      const popup = await driver.clickButton();
      const text = await diagnosedAs(popup, 'mine');
      const language = await popup.until<string>('(window.browser ?? window.chrome).i18n.getUILanguage()');
      skip(!language.startsWith('fr'), 'This browser has no French language pack.');
      expect(await popup.until<string>('document.documentElement.lang')).toBe('fr');
      expect(
        verdictWords('present-but-inactive', 'fr').some((words) => text.includes(words)),
        text,
      ).toBe(true);
      await popup.close();
    });
  },
  { language: 'fr' },
);
