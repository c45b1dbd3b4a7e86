/** A local HTTPS server that a browser can be told to take for linkedin.com and facebook.com. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { movedInTime } from './moved-in-time.ts';

/** The names under which the browsers ask this server. */
export const HOSTS = [
  'www.linkedin.com',
  'fr.linkedin.com',
  'de.linkedin.com',
  'it.linkedin.com',
  'www.facebook.com',
  'm.facebook.com',
];

export interface ServedPage {
  html: string | Buffer;
  /** Whether scripts written in the page may run. Without it, `script-src 'none'` keeps them asleep. */
  awake?: boolean;
}

export interface Site {
  port: number;
  /** The address of every request so far, oldest first; of the browser's own, such as a tab's icon, none. */
  requests: string[];
  /** Answers this address with the page. A later page under the same address replaces it. */
  serve(url: string, page: ServedPage): void;
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine, with a certificate made for the occasion. */
export async function openSite(): Promise<Site> {
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    if (!isOfTheBrowserItself(address)) requests.push(address);
    answer(response, pages.get(keyOf(address)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (url, page) => pages.set(keyOf(url), page),
    close: () => close(server),
  };
}

/** What a sample page's `case.json` says. */
export interface SampleCase {
  url: string;
  now: string;
  /** File -> the frame's real address. */
  frames?: Record<string, string>;
  /** The verdict, or those that the page allows; absent where it is no company's page. */
  expectVerdict?: string | string[];
}

/** Reads the `case.json` of a folder of `tests/pages`. */
export async function sampleCase(name: string): Promise<SampleCase> {
  return JSON.parse(await readFile(join(sampleFolder(name), 'case.json'), 'utf8'));
}

/**
 * Serves a page of `tests/pages` under its own address, frames included, all its times moved to today.
 * @param change what is changed of the page itself before it is served
 * @returns that address
 */
export async function serveSample(site: Site, name: string, change = (html: string) => html): Promise<string> {
  const { url, now, frames = {} } = await sampleCase(name);
  const today = new Date();
  const read = async (file: string) =>
    movedInTime(await readFile(join(sampleFolder(name), file), 'utf8'), new Date(now), today);
  let html = await read('source.html');
  for (const [file, address] of Object.entries(frames)) {
    site.serve(address, { html: await read(file) });
    html = html.replaceAll(`"${file}"`, `"${address}"`);
  }
  site.serve(url, { html: change(html) });
  return url;
}

/** The folder of a sample page. */
export function sampleFolder(name: string): string {
  return resolve(import.meta.dirname, '../../tests/pages', name);
}

/** Addresses that differ in case of percent-encoding or in a last slash only are the same. */
function keyOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}${search}`.toLowerCase();
}

/** Browsers ask for a tab's icon and look for their updates whatever the page and its extensions do. */
export function isOfTheBrowserItself(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return pathname === '/favicon.ico' || /(^|\.)(google|googleapis|gstatic|mozilla)\.(com|org|net)$/.test(hostname);
}

function answer(response: ServerResponse, page: ServedPage | undefined): void {
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('');
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(page.awake ? {} : { 'content-security-policy': "script-src 'none'" }),
  });
  response.end(page.html);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
