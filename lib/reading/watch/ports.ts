/** One watcher in a tab for all pages of the extension that ask for it: from the first that comes to the last that goes. */
import { type Said, WATCH_PORT } from './message.ts';

/** What is needed of the browser's `runtime`: Chromium's and Firefox's are alike in it. */
export interface Runtime<SomePort extends Port> {
  onConnect: { addListener(connected: (port: SomePort) => void): void };
}

export interface Port {
  name: string;
  onDisconnect: { addListener(disconnected: () => void): void };
}

/**
 * @param post sends through a port
 * @param begin starts a watcher and returns how to stop it
 */
export function servePorts<SomePort extends Port>(
  runtime: Runtime<SomePort>,
  post: (port: SomePort, said: Said) => void,
  begin: (say: (said: Said) => void) => () => void,
): void {
  const ports = new Set<SomePort>();
  let stop: (() => void) | null = null;
  let last: Said | null = null;

  const leave = (port: SomePort) => {
    ports.delete(port);
    if (ports.size > 0) return;
    stop?.();
    stop = null;
    last = null;
  };
  const tell = (port: SomePort, said: Said) => {
    try {
      post(port, said);
    } catch {
      // A page that comes back by the browser's back button, or whose extension is gone, is not told of the closed port.
      leave(port);
    }
  };
  runtime.onConnect.addListener((port) => {
    if (port.name !== WATCH_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => leave(port));
    if (last) tell(port, last);
    stop ??= begin((said) => {
      last = said;
      for (const one of ports) tell(one, said);
    });
  });
}
