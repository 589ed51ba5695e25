/** The web server in front of SOGo, which Debian leaves to nginx or Apache: files from its folder, the rest passed on. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Started } from './loopback';

const ROOT = '/usr/lib/GNUstep/SOGo';
const OWN_FILES = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)$/u;
const PRODUCT_FILES = /^\/SOGo\/so\/ControlPanel\/Products\/([^/]+)\/Resources\/(.+)$/u;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
  '.json': 'application/json',
};

function fileFor(path: string): string | null {
  const own = OWN_FILES.exec(path);
  if (own) return join(ROOT, 'WebServerResources', normalize(`/${own[1]}`));
  const [, product, rest] = PRODUCT_FILES.exec(path) ?? [];
  return product ? join(ROOT, normalize(`/${product}.SOGo`), 'Resources', normalize(`/${rest}`)) : null;
}

function sendFile(file: string, response: ServerResponse): void {
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** What SOGo wants to know of the server that it stands behind. */
const headersOf = (asked: IncomingMessage, port: number) => ({
  ...asked.headers,
  'x-webobjects-server-protocol': 'HTTP/1.0',
  'x-webobjects-remote-host': '127.0.0.1',
  'x-webobjects-server-name': '127.0.0.1',
  'x-webobjects-server-url': `http://127.0.0.1:${port}`,
  'x-webobjects-server-port': String(port),
  connection: 'close',
});

/** Listens on `port` in front of a SOGo on `behind`. */
export async function startFront(port: number, behind: number): Promise<Started> {
  const server = createServer((asked, response) => {
    const file = fileFor(decodeURIComponent(new URL(asked.url ?? '/', 'http://127.0.0.1').pathname));
    if (file) return sendFile(file, response);
    const { method, url: path } = asked;
    const headers = headersOf(asked, port);
    // Without an agent: Node's keeps connections open that SOGo closes, and then finds them dead.
    const passed = request(
      { host: '127.0.0.1', port: behind, method, path, headers, agent: false },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    asked.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
