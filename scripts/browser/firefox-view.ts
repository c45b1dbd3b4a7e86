/** Popup, sidebar and tabs of the extension in Firefox: each is a `<browser>` of the browser's own window. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { eventually, type View } from './driver.ts';
import type { RunInWindow } from './firefox-window.ts';
import { keyOf, viewOf } from './view.ts';

/** Which window to look in, as code of the first window. */
export const FIRST_WINDOW = 'window';
export const PRIVATE_WINDOW = `[...Services.wm.getEnumerator('navigator:browser')].find((one) => one !== window)`;

/** Waits until a page of the extension is open, the newest if there are more, and gives the way to it. */
export async function openedView(run: RunInWindow, file: string, where = FIRST_WINDOW): Promise<View> {
  const find = finding(file, where);
  const inView = <Result>(code: string) => run<Result>(`${find} return await ask(view, ${JSON.stringify(code)});`);
  await eventually(
    // What is asked while the view moves into the extension's process is lost: hence the short patience.
    () => run<boolean>(`${find} return view && ask(view, 'true', { patience: 200 }).catch(() => false);`),
    () => `Firefox does not show ${file}.`,
  );
  return viewOf(file, inView, {
    press: async (selector) => {
      await run(`${find} view.focus(); await ask(view, ${JSON.stringify(placeOf(selector))}, { act: 'click' });`);
    },
    type: async (written) => {
      const pressed = JSON.stringify(JSON.stringify(withCodes(written)));
      await run(`${find} view.focus(); await ask(view, ${pressed}, { act: 'key' });`);
    },
    chooseFiles: async (_button, input, paths) => {
      await inView(givenTo(input, paths));
    },
    picture: async () => Buffer.from(await run<string>(`${find} ${DRAW}`), 'base64'),
    isOpen: () => run<boolean>(`${find} return Boolean(view);`),
    close: () => closeView(run, file, where),
  });
}

/** An expression: the files put into the input, as if they had been chosen there. */
function givenTo(input: string, paths: readonly string[]): string {
  const files = paths.map((path) => ({
    name: basename(path),
    changed: Math.floor(statSync(path).mtimeMs),
    base64: readFileSync(path).toString('base64'),
  }));
  return `(() => {
    const chosen = new DataTransfer();
    for (const { name, changed, base64 } of ${JSON.stringify(files)}) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      chosen.items.add(new File([bytes], name, { lastModified: changed }));
    }
    const input = document.querySelector(${JSON.stringify(input)});
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`;
}

/** Closes what shows that page of the extension, if anything does, and waits until it is gone. */
export async function closeView(run: RunInWindow, file: string, where = FIRST_WINDOW): Promise<void> {
  await eventually(
    // Asked again and again, since a popup that is still opening does not hear it.
    () => run<boolean>(`${finding(file, where)} if (view) put(view); return !view;`),
    () => `Firefox's ${file} did not close.`,
  );
}

/** An expression: the middle of the element, brought into sight. */
function placeOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`;
}

/** A key with its number, which Firefox itself takes from names such as "Tab", but not from characters. */
function withCodes(written: string): { key: string; keyCode: number; modifiers: string[] } {
  const { key, modifiers } = keyOf(written);
  return { key, modifiers, keyCode: key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0 };
}

/**
 * Finds the view (the sidebar's `<browser>` stands in a document of its own), and defines how to close it (`put`) and
 * how to ask it: the code runs inside the view's own world, from a frame script, since only that one reaches into the
 * extension's process. With `act`, what the code gives is clicked at, or is the key that is pressed.
 */
function finding(file: string, where: string): string {
  return `
  const at = ${where};
  const all = (root) => [...root.querySelectorAll('browser')]
    .flatMap((one) => [one, ...(one.contentDocument ? all(one.contentDocument) : [])]);
  const addressOf = (one) => one.currentURI?.spec.replace(/[?#].*/, '') ?? '';
  const view = all(at.document)
    .findLast((one) => addressOf(one).startsWith('moz-extension:') && addressOf(one).endsWith('/${file}'));
  const put = (one) => {
    const panel = one.closest('panel');
    const tab = at.gBrowser.getTabForBrowser(one);
    if (panel) panel.hidePopup();
    else if (tab) at.gBrowser.removeTab(tab);
    else at.SidebarController.hide();
  };
  ${ASK}`;
}

const ASK = `
  const ask = (target, code, { act = null, patience = 2000 } = {}) => new Promise((resolve, reject) => {
    const name = 'rollcall:' + Math.random();
    const end = Date.now() + patience;
    // One that closes by what is done to it answers no more.
    const waiting = setInterval(() => {
      if (target.isConnected && Date.now() < end) return;
      clearInterval(waiting);
      reject(new Error('the view does not answer'));
    }, 50);
    target.messageManager.addMessageListener(name, function heard({ data }) {
      clearInterval(waiting);
      target.messageManager.removeMessageListener(name, heard);
      data.error ? reject(new Error(data.error)) : resolve(JSON.parse(data.answer));
    });
    const inside = async (name, code, act) => {
      const click = ({ x, y }) => {
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
      };
      const press = ({ key, keyCode, modifiers }) => {
        const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!hand.beginInputTransactionForTests(content)) throw new Error('the view takes no keys');
        const event = (key, keyCode = 0) => new content.KeyboardEvent('', { key, keyCode });
        for (const modifier of modifiers) hand.keydown(event(modifier));
        hand.keydown(event(key, keyCode));
        hand.keyup(event(key, keyCode));
        for (const modifier of modifiers) hand.keyup(event(modifier));
      };
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const answer = await Cu.evalInSandbox('(async () => JSON.stringify((await (' + code + ')) ?? null))()', sandbox);
        if (act !== null) ({ click, key: press })[act](JSON.parse(answer));
        sendAsyncMessage(name, { answer });
      } catch (error) {
        sendAsyncMessage(name, { error: String(error) });
      }
    };
    const source = '(' + inside + ')(' + [name, code, act].map((one) => JSON.stringify(one)).join(',') + ')';
    target.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });`;

/** Draws what the view shows and returns it as a PNG in base64. */
const DRAW = `
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);`;
