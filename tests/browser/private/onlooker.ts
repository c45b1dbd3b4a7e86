/** Who looks on from outside: a proxy between the browser and everybody, and a folder for all that the browser writes. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Overseen, profileIn } from '../../../scripts/browser/overseen.ts';
import { type LoggingProxy, openProxy } from '../../../scripts/browser/proxy.ts';
import type { Site } from '../../../scripts/browser/site.ts';

export interface Onlooker {
  proxy: LoggingProxy;
  /** The folder of the browser's profile. */
  profile: string;
  /** What the browser is started with. */
  overseen: Overseen;
  close(): Promise<void>;
}

export async function lookOn(site: Site): Promise<Onlooker> {
  const proxy = await openProxy(site.port);
  const overseen = { proxy: proxy.port, folder: mkdtempSync(join(tmpdir(), 'rollcall-overseen-')) };
  const profile = profileIn(overseen);
  mkdirSync(profile);
  return {
    proxy,
    profile,
    overseen,
    close: async () => {
      await proxy.close();
      rmSync(overseen.folder, { recursive: true, force: true });
    },
  };
}
