/** Firefox's own window: it is a context of WebDriver BiDi too, for who asks for it by name. */
import type { Browser } from 'puppeteer-core';
import { eventually } from './driver.ts';

/** Runs code in the browser's own window and returns what it returns, as plain data. */
export type RunInWindow = <Result>(code: string) => Promise<Result>;

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Puppeteer knows web pages only. The tab in front at this moment is the tab under test: `toFront` finds it again. */
export async function systemContext(browser: Browser): Promise<RunInWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const context = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no window.');
  const run: RunInWindow = async (code) => {
    const { result } = (await connection.send('script.evaluate', {
      expression: `(async () => { const answer = await (async () => { ${code} })(); return JSON.stringify(answer ?? null); })()`,
      target: { context },
      awaitPromise: true,
    })) as { result: { type: string; result?: { value: string }; exceptionDetails?: { text: string } } };
    if (!result.result) throw new Error(`Firefox's window: ${result.exceptionDetails?.text ?? result.type}`);
    return JSON.parse(result.result.value);
  };
  await run('window.rollcallTab = gBrowser.selectedTab;');
  return run;
}

/** Brings the tab under test to the front. */
export async function toFront(run: RunInWindow): Promise<void> {
  await run('gBrowser.selectedTab = window.rollcallTab; window.focus();');
}

/** Puppeteer waits for ever for a page of the browser's own: it lives in another process, and the tab moves there. */
export async function openForbidden(run: RunInWindow, address = 'about:support'): Promise<void> {
  await toFront(run);
  await run(`gBrowser.selectedBrowser.fixupAndLoadURIString('${address}', {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });`);
  await eventually(
    () =>
      run<boolean>(
        `return gBrowser.currentURI.spec === '${address}' && !gBrowser.selectedBrowser.webProgress.isLoadingDocument;`,
      ),
    () => 'Firefox did not open its own page.',
  );
}

/** Opens a page of the extension in a new tab, in front. */
export async function openTab(run: RunInWindow, id: string, path: string): Promise<void> {
  await run(`gBrowser.selectedTab = gBrowser.addTab(
    WebExtensionPolicy.getByID(${JSON.stringify(id)}).getURL(${JSON.stringify(path)}),
    { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`);
}

/** What stands on the clipboard in that form, '' where it has none. */
export function clipboardOf(run: RunInWindow, form: 'text/plain' | 'text/html'): Promise<string> {
  return run<string>(`
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor('${form}');
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const data = {};
    try {
      transferable.getTransferData('${form}', data);
    } catch {
      return '';
    }
    return data.value.QueryInterface(Ci.nsISupportsString).data;`);
}
