/** Chrome's side panel and Firefox's sidebar: one page, opened by each browser in its own way. */

interface ChromePanel {
  open(options: { windowId: number }): Promise<void>;
}

interface FirefoxSidebar {
  open(): Promise<void>;
}

const globals = globalThis as {
  chrome?: { sidePanel?: ChromePanel };
  browser?: { sidebarAction?: FirefoxSidebar };
};

/**
 * Opens the panel beside the page. Only within the handler of a click or a key, before anything is awaited. Chrome then
 * closes the popup by itself, Firefox leaves that to us.
 *
 * @returns whether the browser has one and opened it
 */
export async function openSidePanel(windowId: number | null): Promise<boolean> {
  try {
    const panel = globals.chrome?.sidePanel;
    if (panel && windowId === null) return false;
    if (panel && windowId !== null) await panel.open({ windowId });
    else if (globals.browser?.sidebarAction) await globals.browser.sidebarAction.open();
    else return false;
    window.close();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
