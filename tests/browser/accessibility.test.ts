import { expect, it } from 'vitest';
import { type Frame, LANGUAGES, THEMES } from '../../scripts/screenshots/look.ts';
import { wrongIn } from './axe.ts';
import { drawnInEachBrowser, framesFor } from './drawn-states.ts';

drawnInEachBrowser((states, opened) => {
  it.each(states)('%s: axe finds nothing, in either theme and language', async (state) => {
    const tab = opened();
    const [frame] = framesFor(state) as [Frame];
    const wrong = [];
    for (const theme of THEMES) {
      for (const locale of LANGUAGES) {
        await tab.show({ state, theme, locale, ...frame });
        for (const each of await wrongIn(tab.page)) wrong.push(`${theme} ${locale} ${each}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tab.complaints()).toEqual([]);
  });

  it('axe would find a button without a name', async () => {
    const tab = opened();
    await tab.show({ state: 'inactive', theme: 'light', locale: 'en', width: 400, height: 600 });
    await tab.page.evaluate(`document.querySelector('main').prepend(document.createElement('button'))`);
    expect((await wrongIn(tab.page)).map((each) => each.split(':')[0])).toContain('button-name');
  });
});
