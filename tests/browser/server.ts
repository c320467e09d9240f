import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { selfSigned } from './certificate';

/** One page: a file of tests/pages or its text, with headers of its own. */
export interface ServedPage {
  readonly file?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Request {
  /** `https://host/path?query`, or `connect://host:port` for what the browser wanted to reach at all. */
  readonly url: string;
  readonly method: string;
}

/**
 * The web as the tests know it: an HTTP proxy that answers for every host by itself, so that no request leaves the
 * machine, and logs each one.
 */
export interface Server {
  /** Of the proxy, on 127.0.0.1. */
  readonly port: number;
  readonly requests: readonly Request[];
  /** Requests to hosts that serve no page and are not the browsers' own: nobody but the extension can have made them. */
  strangers(): string[];
  /** Serves a page at `https://host/path`, without its query; a later page at the same address replaces it. */
  serve(address: string, page: ServedPage): void;
  close(): Promise<void>;
}

/** What Chromium and Firefox ask of their makers by themselves, with or without an extension: time, accounts, updates. */
const BROWSERS_OWN =
  /^((clients2|accounts|www|android\.clients|safebrowsing)\.google\.com|[\w.-]+\.(googleapis|gvt1)\.com|[\w.-]+\.mozilla\.(com|net|org))$/;

const PAGES = new URL('../pages/', import.meta.url);

export async function startServer(): Promise<Server> {
  const pages = new Map<string, ServedPage>();
  const requests: Request[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    requests.push({ url: url.href, method: request.method ?? '' });
    respond(response, url, pages.get(url.host + url.pathname));
  };
  const plain = http.createServer(answer('http'));
  const secure = https.createServer(selfSigned(), answer('https'));
  await Promise.all([plain, secure].map(listen));
  const sockets = new Set<Duplex>();
  plain.on('connect', (request, client: Duplex, head: Buffer) => {
    requests.push({ url: `connect://${request.url}`, method: 'CONNECT' });
    const to = request.url?.endsWith(':443') ? secure : plain;
    tunnel(client, head, portOf(to), sockets);
  });
  return {
    port: portOf(plain),
    requests,
    strangers: () => {
      const hosts = new Set([...pages.keys()].map((address) => hostOf(`https://${address}`)));
      const strange = (host: string) => !hosts.has(host) && !BROWSERS_OWN.test(host);
      return requests.map(({ url }) => url).filter((url) => strange(hostOf(url)));
    },
    serve: (address, page) => pages.set(address.replace(/^https?:\/\//, ''), page),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map(stop));
    },
  };
}

function hostOf(url: string): string {
  return new URL(url.replace(/^connect:/, 'https:')).hostname;
}

function respond(response: ServerResponse, url: URL, page: ServedPage | undefined): void {
  if (!page) {
    response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page.headers,
  });
  response.end(page.body ?? readFileSync(new URL(page.file ?? '', PAGES)));
}

function tunnel(client: Duplex, head: Buffer, port: number, sockets: Set<Duplex>): void {
  const to = net.connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    to.write(head);
    to.pipe(client).pipe(to);
  });
  for (const socket of [client, to]) {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  }
}

function listen(server: net.Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function portOf(server: net.Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
