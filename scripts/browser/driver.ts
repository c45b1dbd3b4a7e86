/** What tests, `npm start`, pictures and measurements ask of a browser, the same in Chromium and in Firefox. */
import type { Overseen, Oversight } from './overseen.ts';
import type { Site } from './site.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface LaunchOptions {
  executablePath: string;
  /** The built extension's folder. */
  extension: string;
  /** The local server that the browser takes for the sites. */
  site: Site;
  /** False shows the browser on the screen. */
  headless?: boolean;
  /** The interface's language. */
  language?: 'en' | 'fr';
  /** The colours that the person prefers. */
  colours?: 'light' | 'dark';
  /** Pixels of the screen for one of CSS: 2 makes pictures for a fine screen. */
  pixelRatio?: number;
  /** Leaves the first-run tab open, which an install opens by itself. Else it is awaited and closed. */
  keepWelcome?: boolean;
  /** Sends everything through a proxy, and leaves its profile and its logs in a folder. */
  overseen?: Overseen;
}

/** A browser without the extension, for measuring. */
export type Bare = Omit<LaunchOptions, 'extension'> & {
  /** How long one call may take, in milliseconds; with it clocks are not blurred. */
  patience?: number;
};

/** The pages of the extension that stand in a tab of their own. */
export type TabPage = 'report' | 'options' | 'welcome' | 'help';

/** A browser with the extension in it and one tab. */
export interface Driver extends Oversight {
  name: BrowserName;
  /** Opens the address in the tab and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Opens a page of the browser's own, on which extensions may do nothing. */
  openForbidden(): Promise<void>;
  /** Runs the code in the page's own world, as the page's own scripts would. */
  runInPage<Result>(code: string): Promise<Result>;
  /** The document as markup, frames' documents after it, read by the browser itself and not by a script of the page. */
  markup(): Promise<string>;
  /** Clicks the real toolbar button on that tab, which grants `activeTab`, and waits for the popup to open. */
  clickButton(): Promise<View>;
  /** The open side panel or sidebar. Waits until there is one; what opens it is a click in the popup. */
  panel(): Promise<View>;
  /** The tab that the extension opened with that page of its own. Waits until there is one. */
  tabPage(name: TabPage): Promise<View>;
  /** Opens a page of the extension in a new tab, in front. */
  openExtensionPage(name: TabPage, anchor?: string): Promise<View>;
  /** Brings the tab under test to the front again. `clickButton` does so by itself. */
  toFront(): Promise<void>;
  /** Allows the extension in private windows, and opens the address in one. It starts anew by that: open it last. */
  openPrivately(url: string): Promise<PrivateWindow>;
  /** Does the work and returns what Chromium's own tracing saw meanwhile; `null` in Firefox, which has none to ask. */
  trace(work: () => Promise<void>, categories?: string[]): Promise<TraceEvent[] | null>;
  /** Stops the extension's worker, or Firefox's event page, as the browser does when it has nothing to do. */
  stopBackground(): Promise<void>;
  /** Freezes the tab, as Chromium does with tabs that nobody looks at; `false` in Firefox, which freezes none. */
  freeze(): Promise<boolean>;
  /** Lets an extension that was not installed from a store start itself anew, as an update does. */
  allowRestart(): Promise<void>;
  /** Waits until it runs again after that. */
  restarted(): Promise<void>;
  /** The folder into which this browser downloads, and nothing else writes. */
  downloads: string;
  /** The text on the clipboard. In Chromium it is read through the page in the tab, so the popup closes. */
  clipboard(): Promise<string>;
  /** The markup on the clipboard, '' where there is none. In Chromium as above. */
  clipboardHtml(): Promise<string>;
  /** Settles when the person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** What is used of an event of Chromium's tracing. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** A page of the extension's own, wherever it stands: popup, panel or tab. */
export interface View {
  /** The visible text as it stands. */
  text(): Promise<string>;
  /** Waits until the expression, run in the view, gives something true, and returns it. Throws after `patience` ms. */
  until<Result>(expression: string, patience?: number): Promise<Result>;
  /** Clicks the first element that matches, as a person's mouse would. That the view closes by it is no error. */
  press(selector: string): Promise<void>;
  /** Presses a key on what has the focus: 'Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowLeft', '?', 'c'. */
  type(key: string): Promise<void>;
  /**
   * Chooses files as in the dialog that the button opens. Firefox shows no dialog to a program: there they are given to
   * the `input` that it would fill, with their names and the moments of their last change.
   */
  chooseFiles(button: string, input: string, paths: readonly string[]): Promise<void>;
  /** A PNG of what it shows. */
  picture(): Promise<Buffer>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export type Popup = View;

/** A private window with one tab. */
export interface PrivateWindow {
  clickButton(): Promise<View>;
  close(): Promise<void>;
}

/**
 * Repeats the question until its answer is neither null nor false nor 0, and returns that. A question that throws is
 * asked again: a popup may be on its way from one process to another. After `patience` ms throws what `complaint` says.
 */
export async function eventually<Answer>(
  question: () => Promise<Answer>,
  complaint: () => string | Promise<string>,
  patience = 15_000,
): Promise<NonNullable<Answer>> {
  const end = performance.now() + patience;
  let thrown: unknown = null;
  while (performance.now() < end) {
    const answer = await question().catch((error: unknown) => {
      thrown = error;
    });
    if (answer) return answer;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  throw new Error(await complaint(), { cause: thrown });
}
