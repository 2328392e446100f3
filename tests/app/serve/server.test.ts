/** The small server hands out the files of one folder, with the headers that the page needs, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appServer, listen } from '../../../src/serve/server.mjs';

const policy = "default-src 'self'; object-src 'none'";
const page = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}"><p>desk</p>`;

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recount-serve-'));
  const app = join(folder, 'app');
  mkdirSync(join(app, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'app-secret'));
  writeFileSync(join(app, 'index.html'), page);
  writeFileSync(join(app, 'assets', 'desk-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'app-secret', 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(app, 'link.txt'));
  server = appServer(app);
  port = await listen(server, 4823);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asked without `fetch`, which would tidy the path first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', fail).end();
  });
}

test('the page comes with its own policy as a header, and with what a page cannot say for itself', async () => {
  const { status, headers, body } = await ask('/?from=here');
  expect([status, body]).toEqual([200, page]);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
});

test('a script is a script, and is kept, since its name changes with it', async () => {
  const { headers, body } = await ask('/assets/desk-1a2b.js');
  expect(body).toBe('export {};');
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'max-age=31536000, immutable',
  });
});

test('HEAD says the same without the file', async () => {
  const { status, headers, body } = await ask('/', 'HEAD');
  expect([status, body, headers['content-length']]).toEqual([200, '', String(page.length)]);
});

const outside = [
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/../app-secret/secret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
  '/link.txt',
  '/%00',
  '/%',
  '/assets',
  '/assets/',
  '/nothing.js',
];
test.each(outside)('%s is no file of the app', async (path) => {
  const { status, headers, body } = await ask(path);
  expect([status, body]).toEqual([404, 'There is no such file.\n']);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('nothing is taken in', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
});

test('where a port is taken the next free one is used', async () => {
  const other = appServer(join(folder, 'app'));
  const next = await listen(other, port);
  other.close();
  expect(next).toBeGreaterThan(port);
});

test('where there must be that port or none, a taken one is said to be taken', async () => {
  const other = appServer(join(folder, 'app'));
  await expect(listen(other, port, 1)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
