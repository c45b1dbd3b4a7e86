/** The gallery of all states (tests/components/gallery.tsx), built from the real components and styles, and served. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = resolve(ROOT, 'tests/components');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Gallery {
  /** "http://127.0.0.1:PORT": below it stand the gallery's documents. */
  address: string;
  close(): Promise<void>;
}

/** Builds the gallery into a folder that goes with it, and serves it on a free port of this machine. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-gallery-'));
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    publicDir: resolve(ROOT, 'public'),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: ['gallery.html', 'gallery-panel.html', 'gallery-tab.html'].map((file) => resolve(SOURCE, file)),
      },
    },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://local').pathname);
    readFile(join(folder, path)).then(
      (file) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file),
      // Browsers ask for a tab's icon, whatever a page says: to miss it is no fault of the page's.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => close(server, folder) };
}

function close(server: Server, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
