import { expect, it } from 'vitest';
import { type Said, WATCH_PORT } from '../../lib/reading/watch/message.ts';
import { servePorts } from '../../lib/reading/watch/ports.ts';

interface FakePort {
  name: string;
  post(said: Said): void;
  onDisconnect: { addListener(listener: () => void): void };
}

function tab() {
  let connect: (port: FakePort) => void = () => {};
  const watchers: { say: (said: Said) => void; stopped: boolean }[] = [];
  servePorts<FakePort>(
    { onConnect: { addListener: (listener) => (connect = listener) } },
    (port: FakePort, said) => port.post(said),
    (say) => {
      const watcher = { say, stopped: false };
      watchers.push(watcher);
      return () => {
        watcher.stopped = true;
      };
    },
  );
  const open = (name = WATCH_PORT) => {
    const heard: Said[] = [];
    let close = () => {};
    const port = {
      name,
      heard,
      post: (said: Said) => void heard.push(said),
      onDisconnect: { addListener: (listener: () => void) => (close = listener) },
      close: () => close(),
    };
    connect(port);
    return port;
  };
  return { open, watchers };
}

const said = (outcome: string): Said => ({ url: 'https://www.linkedin.com/company/alder', outcome });

it('has one watcher for all that listen, from the first to the last', () => {
  const { open, watchers } = tab();
  expect(watchers).toHaveLength(0);
  const popup = open();
  watchers[0]?.say(said('1'));
  const panel = open();
  watchers[0]?.say(said('2'));
  expect(popup.heard).toEqual([said('1'), said('2')]);
  expect(panel.heard).toEqual([said('1'), said('2')]);
  popup.close();
  expect(watchers.map(({ stopped }) => stopped)).toEqual([false]);
  panel.close();
  expect(watchers.map(({ stopped }) => stopped)).toEqual([true]);
  expect(open().heard).toEqual([]);
  expect(watchers.map(({ stopped }) => stopped)).toEqual([true, false]);
});

it('stops when nobody can be told any more, though no port was closed', () => {
  const { open, watchers } = tab();
  open().post = () => {
    throw new Error('Extension context invalidated.');
  };
  watchers[0]?.say(said('1'));
  expect(watchers[0]?.stopped).toBe(true);
});

it('does not watch for a port of another name', () => {
  const { open, watchers } = tab();
  open('something else');
  expect(watchers).toHaveLength(0);
});
