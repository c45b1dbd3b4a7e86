import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHORTEST_REST } from '../../lib/reading/watch/pace.ts';
import { words } from '../../lib/words/words.ts';
import { eventually, type Popup } from '../../scripts/browser/driver.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { LIVE_LIST, ofAnotherCompany, turnInto } from '../../scripts/browser/live-list.ts';
import { pageOfManyPosts } from '../../scripts/browser/many-posts.ts';
import { diagnosedAs } from '../../scripts/browser/popup.ts';
import { sampleCase, serveSample } from '../../scripts/browser/site.ts';
import { IDLE_POPUP, workClockCopy, workIn } from '../../scripts/browser/work-clock.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { ROWS } from './rows.ts';
import { GLOBALS, SEEN, WATCH } from './watcher.ts';

const PAGE = pageOfManyPosts(40, new Date());
/** The ids of the page's posts, in its order. */
const IDS = [...PAGE.html.matchAll(/<article[^>]*data-activity-urn="urn:li:activity:(\d+)"/g)].map(([, id]) => id);
const OTHER_URL = 'https://www.linkedin.com/company/brackwater-gauges';
const OTHER_PAGE = {
  html: ofAnotherCompany(PAGE.html, [
    ['quellmark-instruments', 'brackwater-gauges'],
    ['Quellmark Instruments', 'Brackwater Gauges'],
  ]),
};

const TITLE = `document.querySelector('h1').textContent`;

/** On a busy machine a look takes long, and the rest after it a hundred times as long. */
const PATIENCE = 60_000;
const LONGEST = 180_000;

/** Re-opened at one address the popup would begin with what it showed last: each test has an address of its own. */
let addresses = 0;
function freshUrl(site: Stage['site']): string {
  addresses += 1;
  const url = `${PAGE.url}?opened=${addresses}`;
  site.serve(url, PAGE);
  return url;
}

/** Opens the page with the posts from one place to another, and clicks. */
async function opened({ driver, site }: Stage, from: number, to: number): Promise<Popup> {
  await driver.open(freshUrl(site));
  await driver.runInPage(LIVE_LIST);
  await driver.runInPage(`feed.show(${from}, ${to})`);
  const popup = await driver.clickButton();
  await diagnosedAs(popup, 'prospect');
  return popup;
}

async function clicked(driver: Stage['driver']): Promise<Popup> {
  const popup = await driver.clickButton();
  await diagnosedAs(popup, 'prospect');
  return popup;
}

/** The posts that the popup lists, once there are so many. */
async function listed(popup: Popup, count: number): Promise<(string | undefined)[]> {
  await popup.until(`${ROWS}.length === ${count}`, PATIENCE);
  return (await popup.until<string[]>(ROWS)).map((row) => row.split(' ')[0]);
}

inEachBrowser((stage) => {
  it('keeps the posts that a virtualised list takes out, and adds those that it puts in', {
    timeout: LONGEST,
  }, async () => {
    const { driver } = stage();
    const popup = await opened(stage(), 0, 8);
    expect(await listed(popup, 8)).toEqual(IDS.slice(0, 8));
    await driver.runInPage('feed.show(6, 14)');
    expect(await listed(popup, 14)).toEqual(IDS.slice(0, 14));
    await driver.runInPage('feed.show(12, 20)');
    expect(await listed(popup, 20)).toEqual(IDS.slice(0, 20));
    await driver.runInPage('feed.show(0, 4)');
    await driver.runInPage('feed.show(19, 21)');
    expect(await listed(popup, 21)).toEqual(IDS.slice(0, 21));
    await popup.close();
  });

  it('does so on the other site too', { timeout: LONGEST }, async () => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, 'facebook-plain-signed-in-en'));
    await driver.runInPage(`(() => {
      globalThis.cards = [...document.querySelectorAll('[aria-posinset]')];
      globalThis.places = cards.map((card) => card.parentNode);
      for (const card of cards.slice(8)) card.remove();
    })()`);
    const popup = await driver.clickButton();
    await diagnosedAs(popup, 'prospect');
    const count = `(${ROWS}, document.querySelectorAll('.as-table tbody tr').length)`;
    await popup.until(`${count} === 8`, PATIENCE);
    await driver.runInPage(`(() => {
      for (const card of cards.slice(0, 3)) card.remove();
      for (const [place, card] of cards.entries()) if (place >= 8) places[place].append(card);
    })()`);
    await popup.until(`${count} === 10`, PATIENCE);
    await popup.close();
  });

  it('reads elements anew that are used again for other posts', { timeout: LONGEST }, async () => {
    const { driver } = stage();
    const popup = await opened(stage(), 0, 8);
    expect(await listed(popup, 8)).toEqual(IDS.slice(0, 8));
    await driver.runInPage('feed.recycle(5)');
    expect(await listed(popup, 13)).toEqual(IDS.slice(0, 13));
    await popup.close();
  });

  it('lets a count grow, and touches nothing else of what it shows', { timeout: LONGEST }, async () => {
    const { driver } = stage();
    const popup = await opened(stage(), 0, 8);
    await listed(popup, 8);
    const before = await popup.until<string[]>(ROWS);
    await popup.until(`(() => {
      const opened = document.querySelectorAll('details')[1];
      opened.open = true;
      opened.querySelector('summary').focus();
      window.kept = [...document.querySelectorAll('h1, details, button')];
      return document.activeElement === opened.querySelector('summary');
    })()`);
    await driver.runInPage('feed.react(2, 4321)');
    await popup.until(`${ROWS}[2].match(/4,3\\d\\d/)`, PATIENCE);
    const after = await popup.until<string[]>(ROWS);
    expect(after.toSpliced(2, 1)).toEqual(before.toSpliced(2, 1));
    expect(
      await popup.until(`(() => {
        const opened = document.querySelectorAll('details')[1];
        return opened.open && document.activeElement === opened.querySelector('summary') &&
          window.kept.every((element) => element.isConnected);
      })()`),
    ).toBe(true);
    await popup.close();
  });

  it('ends the reading when the tab goes to another company, and begins another', { timeout: LONGEST }, async () => {
    const { driver } = stage();
    const popup = await opened(stage(), 0, 8);
    await listed(popup, 8);
    await driver.runInPage(`history.pushState(null, '', ${JSON.stringify(new URL(OTHER_URL).pathname)})`);
    const { title } = words('en').reading.problem({ code: 'other-page-in-document', site: 'linkedin' });
    await popup.until(`document.body.innerText.includes(${JSON.stringify(title)})`, PATIENCE);
    expect(await popup.until<number>(`1 + document.querySelectorAll('.as-table').length`)).toBe(1);
    await driver.runInPage(turnInto(OTHER_PAGE));
    await popup.until(`${TITLE} === 'Brackwater Gauges'`, PATIENCE);
    const ids = await listed(popup, 40);
    expect(ids.filter((id) => IDS.includes(id))).toEqual([]);
    await popup.close();
  });

  it('follows a frame that is exchanged for another company’s', { timeout: LONGEST }, async () => {
    const { driver, site } = stage();
    const { url, frames = {} } = await sampleCase('linkedin-ember-frame-pt');
    await driver.open(await serveSample(site, 'linkedin-ember-frame-pt'));
    const popup = await driver.clickButton();
    await diagnosedAs(popup, 'prospect');
    const first = await listed(popup, 9);
    const shown = await driver.runInPage<string>(
      `fetch(${JSON.stringify(frames['frames/interop.html'])}).then((answer) => answer.text())`,
    );
    const other = ofAnotherCompany(shown, [
      ['tecelagem-%C3%A1gua-rasa', 'fia%C3%A7%C3%A3o-serra-alta'],
      ['Tecelagem Água Rasa', 'Fiação Serra Alta'],
    ]);
    site.serve('https://www.linkedin.com/preload/?other', { html: other });
    await driver.runInPage(`(() => {
      history.pushState(null, '', '/company/fia%C3%A7%C3%A3o-serra-alta/posts/');
      const old = document.querySelector('iframe[data-testid="interop-iframe"]');
      const frame = old.cloneNode();
      frame.src = '/preload/?other';
      old.replaceWith(frame);
    })()`);
    await popup.until(`${TITLE} === 'Fiação Serra Alta'`, PATIENCE);
    const second = await listed(popup, 9);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    // The same element, whose document alone is exchanged: nothing in the tab's own document changes.
    await driver.runInPage(`(() => {
      history.pushState(null, '', ${JSON.stringify(new URL(url).pathname)});
      frames[1].location.replace('/preload/');
    })()`);
    await popup.until(`${TITLE} === 'Tecelagem Água Rasa'`, PATIENCE);
    expect(await listed(popup, 9)).toEqual(first);
    await popup.close();
  });

  it('reads what is not rendered yet, and no hidden second copy', { timeout: LONGEST }, async () => {
    const { driver } = stage();
    const popup = await opened(stage(), 0, 8);
    await listed(popup, 8);
    await driver.runInPage(`(() => {
      feed.show(0, 9);
      for (const item of document.querySelectorAll('.updates__list > li')) {
        item.style.contentVisibility = 'auto';
        const copy = item.cloneNode(true);
        copy.hidden = true;
        copy.setAttribute('aria-hidden', 'true');
        item.after(copy);
      }
    })()`);
    expect(await listed(popup, 9)).toEqual(IDS.slice(0, 9));
    await popup.close();
  });

  it('is not seen by the page', { timeout: LONGEST }, async () => {
    const { driver, site } = stage();
    /** What the page does, and how many posts were seen before it. */
    const steps: [number, string][] = [
      [4, 'feed.show(2, 8)'],
      [8, 'feed.react(3, 99)'],
      [8, 'feed.recycle(5)'],
    ];
    const lived = async (before: (count: number) => Promise<unknown>) => {
      await driver.open(freshUrl(site));
      await driver.runInPage(LIVE_LIST);
      await driver.runInPage('feed.show(0, 4)');
      await driver.runInPage(WATCH);
      for (const [count, code] of steps) {
        await before(count);
        await driver.runInPage(code);
      }
    };
    await lived(async () => {});
    const [seen, globals] = [await driver.runInPage<string[]>(SEEN), await driver.runInPage(GLOBALS)];
    expect(seen).toContain('mutation: childList');

    const requests = site.requests.length + 1;
    let popup: Popup | undefined;
    await lived(async (count) => {
      popup ??= await clicked(driver);
      await listed(popup, count);
    });
    if (!popup) throw new Error('Nothing was clicked.');
    await listed(popup, 11);
    await popup.close();
    expect(await driver.runInPage(SEEN)).toEqual(seen);
    expect(await driver.runInPage(GLOBALS)).toEqual(globals);
    expect(site.requests.slice(requests)).toEqual([]);
  });

  it('ends with the popup, and costs nothing from then on', { timeout: LONGEST }, async () => {
    const { driver: here, site } = stage();
    const extension = workClockCopy(here.name);
    const driver = await launch(here.name, { executablePath: findBrowser(here.name) ?? '', site, extension });
    try {
      const popup = await opened({ driver, site }, 0, 8);
      await driver.runInPage('feed.show(0, 9)');
      await listed(popup, 9);
      const { turns: first } = await workIn(popup);
      await eventually(
        async () => (await workIn(popup)).turns.length > first.length,
        () => 'The watcher does not look again.',
        PATIENCE,
      );
      await popup.until(
        `(window.browser ?? window.chrome).action.setPopup({ popup: '${IDLE_POPUP}' }).then(() => true)`,
      );
      await popup.close();
      const idle = await driver.clickButton();
      const { turns } = await workIn(idle);
      await driver.runInPage('feed.show(0, 12)');
      await new Promise((resume) => setTimeout(resume, 5 * SHORTEST_REST));
      expect((await workIn(idle)).turns).toEqual(turns);
    } finally {
      await driver.close();
      rmSync(extension, { recursive: true });
    }
  });
});
