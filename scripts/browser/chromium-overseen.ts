/** Chromium looked at from outside: its own log of the network, its log of the consoles, and the worlds in a tab. */
import type { Page } from 'puppeteer-core';
import {
  type Asked,
  consoleIn,
  networkIn,
  notOverseen,
  type Overseen,
  type Oversight,
  profileIn,
  written,
} from './overseen.ts';

/** What the command line says beside all else. */
export function overseenWords(overseen: Overseen | undefined): string[] {
  if (!overseen) return [];
  return [
    `--proxy-server=127.0.0.1:${overseen.proxy}`,
    // No name is looked up past the proxy. The last of these rules is the one that holds.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    // By itself it would go to this machine's own addresses without asking the proxy.
    '--proxy-bypass-list=<-loopback>',
    `--user-data-dir=${profileIn(overseen)}`,
    `--log-net-log=${networkIn(overseen)}`,
    '--enable-logging',
    '--v=0',
    `--log-file=${consoleIn(overseen)}`,
  ];
}

/** @param id the extension's */
export function chromiumOversight(page: Page, id: string, overseen: Overseen | undefined): Oversight {
  return {
    asked: async () => askedIn(written(networkIn(overseen ?? notOverseen()))),
    printed: async () => written(consoleIn(overseen ?? notOverseen())),
    isInTab: () => hasWorld(page, `chrome-extension://${id}`),
  };
}

interface NetworkEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

/** The log has a line an event, and before them one with the names of their kinds. The last line may be half written. */
function askedIn(log: string): Asked[] {
  const kind = Number(/"URL_REQUEST_START_JOB":(\d+)/.exec(log)?.[1]);
  return log.split('\n').flatMap((line) => {
    if (!line.includes(`"type":${kind}`) || !/\}[,\]]/.test(line.slice(-3))) return [];
    const { type, params } = JSON.parse(line.replace(/[,\]]+\}?$/, '')) as NetworkEvent;
    if (type !== kind || params?.url === undefined) return [];
    return [{ url: params.url, by: params.initiator === 'not an origin' ? '' : (params.initiator ?? '') }];
  });
}

/** Each world is told anew to whoever begins to listen. */
async function hasWorld(page: Page, origin: string): Promise<boolean> {
  const session = await page.createCDPSession();
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.includes(origin);
}
