// Serves a folder on loopback as a host of static sites does: below a sub-path, compressed, with the types that pages need.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** @returns the address of the site, with a slash at its end, and what closes the host. */
export async function host(folder) {
  const start = '/edition/';
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    const inside = normalize(path.endsWith('/') ? path + 'index.html' : path);
    try {
      if (!inside.startsWith(start)) { throw new Error('outside the site'); }
      const content = await readFile(join(folder, inside.slice(start.length)));
      const type = TYPES[extname(inside)] ?? 'application/octet-stream';
      const packed = /^(text|application\/(json|xml)|image\/svg)/.test(type);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600', ...(packed && { 'content-encoding': 'gzip' }) });
      response.end(packed ? gzipSync(content) : content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}${start}`, close: () => server.close() };
}
