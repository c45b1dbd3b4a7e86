/** What tests, `npm start`, pictures and measurements ask of a browser, the same in Chromium and in Firefox. */
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
}

/** A browser with the extension in it and one tab. */
export interface Driver {
  name: BrowserName;
  /** Opens the address in the tab and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Opens a page of the browser's own, on which extensions may do nothing. */
  openForbidden(): Promise<void>;
  /** Runs the code in the page's own world, as the page's own scripts would. */
  runInPage<Result>(code: string): Promise<Result>;
  /** The document as markup, frames' documents after it, read by the browser itself and not by a script of the page. */
  markup(): Promise<string>;
  /** Clicks the real toolbar button, which grants `activeTab`, and waits for the popup to open. */
  clickButton(): Promise<Popup>;
  /** Does the work and returns what Chromium's own tracing saw meanwhile; `null` in Firefox, which has none to ask. */
  trace(work: () => Promise<void>): Promise<TraceEvent[] | null>;
  /** The text on the clipboard. In Chromium it is read through the page in the tab, so the popup closes. */
  clipboard(): Promise<string>;
  /** Settles when the person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** What is used of an event of Chromium's tracing. */
export interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

export interface Popup {
  /** The popup's visible text as it stands. */
  text(): Promise<string>;
  /** Waits until the popup's code, an expression, gives something true, and returns it. Throws after `patience` ms. */
  until<Result>(expression: string, patience?: number): Promise<Result>;
  /** Clicks the first element that matches, as a person's mouse would. */
  press(selector: string): Promise<void>;
  /** A PNG of the popup. */
  picture(): Promise<Buffer>;
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
