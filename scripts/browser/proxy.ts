/** A proxy that writes down who is asked for, and leads all of it to the local site: nothing leaves this machine. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface LoggingProxy {
  port: number;
  /** The host and port of each tunnel, and the address of each request in the clear, oldest first. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * Starts it on a free port.
 * @param site the local site's port: whatever host a tunnel was asked for, it ends there, where each request is seen
 */
export async function openProxy(site: number): Promise<LoggingProxy> {
  const asked: string[] = [];
  const tunnels = new Set<Duplex>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  server.on('connect', (request, near: Duplex, head: Buffer) => {
    asked.push(request.url ?? '');
    const far = connect(site, '127.0.0.1', () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.write(head);
      far.pipe(near).pipe(far);
    });
    const end = () => {
      near.destroy();
      far.destroy();
      tunnels.delete(near);
    };
    for (const side of [near, far]) side.on('error', end).on('close', end);
    tunnels.add(near);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      for (const tunnel of tunnels) tunnel.destroy();
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
