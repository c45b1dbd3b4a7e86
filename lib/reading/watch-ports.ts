/** One watcher in a tab for all pages of the extension that ask for it: from the first that comes to the last that goes. */
import { type Said, WATCH_PORT } from './watch-message.ts';

/** What is needed of the browser's `runtime`: Chromium's and Firefox's are alike in it. */
export interface Runtime {
  onConnect: { addListener(connected: (port: Port) => void): void };
}

export interface Port {
  name: string;
  postMessage(message: Said): void;
  onDisconnect: { addListener(disconnected: () => void): void };
}

/** @param begin starts a watcher and returns how to stop it */
export function servePorts(runtime: Runtime, begin: (say: (said: Said) => void) => () => void): void {
  const ports = new Set<Port>();
  let stop: (() => void) | null = null;
  let last: Said | null = null;

  const leave = (port: Port) => {
    ports.delete(port);
    if (ports.size > 0) return;
    stop?.();
    stop = null;
    last = null;
  };
  const tell = (port: Port, said: Said) => {
    try {
      port.postMessage(said);
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
