/** What passes between a watched tab and the extension's page that asked for it. */

/** The name of the port that an extension's page opens to the tab. */
export const WATCH_PORT = 'watch';

/** What the watcher says, when a reading differs from the one before. */
export interface Said {
  /** The address in the tab. */
  url: string;
  /** A `ReadOutcome` in JSON: a long text travels in a tenth of the time that a large object takes. */
  outcome: string;
}
