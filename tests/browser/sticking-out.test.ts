import { expect, it } from 'vitest';
import { LANGUAGES } from '../../scripts/screenshots/look.ts';
import { drawnInEachBrowser, framesFor } from './drawn-states.ts';
import { STICKING_OUT } from './sticking-out.ts';

drawnInEachBrowser((states, opened) => {
  it.each(states)('%s: nothing sticks out, however narrow the window or large the text', async (state) => {
    const tab = opened();
    const out = [];
    for (const frame of framesFor(state)) {
      for (const locale of LANGUAGES) {
        await tab.show({ state, theme: 'light', locale, ...frame });
        const seen = (await tab.page.evaluate(STICKING_OUT)) as string[];
        out.push(...seen.map((each) => `${frame.name} ${locale} ${each}`));
      }
    }
    expect(out).toEqual([]);
    expect(tab.complaints()).toEqual([]);
  });

  it('the ruler would see what sticks out', async () => {
    const tab = opened();
    await tab.show({ state: 'inactive', theme: 'light', locale: 'en', width: 400, height: 600 });
    await tab.page.evaluate(`(() => {
      const button = document.createElement('button');
      button.style.cssText = 'inline-size: 500px; block-size: 30px';
      document.querySelector('main').prepend(button);
    })()`);
    expect(((await tab.page.evaluate(STICKING_OUT)) as string[]).join()).toContain('button');
  });
});
