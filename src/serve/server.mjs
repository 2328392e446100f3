/**
 * A small server for the built app, on this machine only. It sends the files of one folder and nothing from outside it,
 * with the page's own policy as a header beside those that a page cannot set for itself.
 */
import { createReadStream, readFileSync, realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The built app. */
export const appFolder = fileURLToPath(new URL('../../dist/app/', import.meta.url));

/** @param {string} [folder] */
export function appServer(folder = appFolder) {
  const root = resolve(folder);
  const policy = policyOf(readFileSync(join(root, 'index.html'), 'utf8'));
  const headers = {
    'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  return createServer(async (request, response) => {
    /** @param {number} status @param {string} line */
    const refuse = (status, line) =>
      response
        .writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`${line}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'This server only sends files.');
    const file = await fileFor(root, request.url ?? '/');
    if (file === null) return refuse(404, 'There is no such file.');
    // Names below assets/ carry a hash of their content; all else may change with the next build.
    const keep = file.path.startsWith(join(root, 'assets') + sep)
      ? 'max-age=31536000, immutable'
      : 'no-cache';
    response.writeHead(200, {
      ...headers,
      'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'Cache-Control': keep,
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/**
 * The policy that the build wrote into the page, as a list of one.
 * @param {string} page
 * @returns {readonly string[]}
 */
function policyOf(page) {
  const written = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  return written === undefined ? [] : [written.replaceAll('&#39;', "'")];
}

/**
 * The file that a URL names, or null where there is none inside the folder. A link that leads out of it is none.
 * @param {string} root
 * @param {string} url
 * @returns {Promise<{ path: string, size: number } | null>}
 */
async function fileFor(root, url) {
  try {
    const asked = decodeURIComponent(url.replace(/[?#].*$/, ''));
    const path = await realpath(join(root, asked.endsWith('/') ? `${asked}index.html` : asked));
    if (!path.startsWith((await realpath(root)) + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : null;
  } catch (error) {
    // Not there, not a path, not decodable: all the same to who asked. Anything else is ours to hear of.
    if (error instanceof URIError || error instanceof TypeError) return null;
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/**
 * Listens on this machine only.
 * @param {import('node:http').Server} server
 * @param {number} first the port to try, and after it the next ones
 * @param {number} tries
 * @returns {Promise<number>} the port that was free
 */
export async function listen(server, first, tries = 50) {
  for (let port = first; ; port += 1) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => done(server.off('error', fail)));
      });
      return port;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port + 1 >= first + tries) throw error;
    }
  }
}

// `node src/serve/server.mjs PORT` serves what is built, on that port or not at all.
if (argv[1] !== undefined && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  await listen(appServer(), Number(argv[2] ?? 4173), 1);
}
