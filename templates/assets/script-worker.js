// The service worker's work. sw.js lists the files of one release by path and hash; each is kept under both, so that two
// releases lie side by side until the reader goes over to the new one, and what did not change is not fetched again.
(function () {
  'use strict';
  const scope = new URL(self.registration.scope);
  // Editions at other paths of the host share the store, hence the path in the name.
  const NAME = 'dianjiao:' + scope.pathname;
  const files = new Map(Object.entries(self.dianjiao.files).concat(Object.entries(self.dianjiao.later)));
  const AT_A_TIME = 6;

  const key = (path) => new URL(path + '?dianjiao=' + files.get(path), scope).href;

  /** The file of this release that an address means; null for all else, which goes to the network as if there were no worker. */
  function pathOf(address) {
    const url = new URL(address);
    if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) { return null; }
    let path = url.pathname.slice(scope.pathname.length);
    try { path = decodeURIComponent(path); } catch (e) { return null; }
    if (path === '' || path.endsWith('/')) { path += 'index.html'; }
    return files.has(path) ? path : null;
  }

  async function hashOf(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** A new response: that of a host which redirects could not be given to a page, nor one whose coding was undone. */
  async function checked(path, response) {
    const bytes = response.ok ? await response.arrayBuffer() : new ArrayBuffer(0);
    // While a host takes over a release, it may still send files of the old one.
    if (!response.ok || await hashOf(bytes) !== files.get(path)) { throw new Error(path + ' is not of this release'); }
    const type = response.headers.get('content-type');
    return new Response(bytes, { headers: type ? { 'content-type': type } : {} });
  }

  async function fetchAll(cache) {
    const kept = new Set((await cache.keys()).map((request) => request.url));
    const wanted = Object.keys(self.dianjiao.files).filter((path) => !kept.has(key(path)));
    async function fetchSome() {
      for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
        await cache.put(key(path), await checked(path, await fetch(new URL(path, scope), { cache: 'no-cache' })));
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, fetchSome));
  }

  async function forgetOthers(cache) {
    const mine = new Set(Array.from(files.keys(), key));
    const others = (await cache.keys()).filter((request) => !mine.has(request.url));
    await Promise.all(others.map((request) => cache.delete(request)));
  }

  async function answer(path, request) {
    const cache = await caches.open(NAME);
    const kept = await cache.match(key(path));
    if (kept) { return kept; }
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') {
      const copy = response.clone();
      // What is of another release, or finds no room, is shown but not kept.
      checked(path, copy).then((whole) => cache.put(key(path), whole)).catch(() => {});
    }
    return response;
  }

  self.addEventListener('install', (event) => { event.waitUntil(caches.open(NAME).then(fetchAll)); });
  self.addEventListener('activate', (event) => {
    event.waitUntil(caches.open(NAME).then(forgetOthers).then(() => self.clients.claim()));
  });
  self.addEventListener('message', (event) => { if (event.data === 'show') { self.skipWaiting(); } });
  self.addEventListener('fetch', (event) => {
    const path = event.request.method === 'GET' ? pathOf(event.request.url) : null;
    if (path !== null) { event.respondWith(answer(path, event.request)); }
    else if (event.request.mode === 'navigate' && event.request.url.startsWith(scope.href) && files.has('404.html')) {
      // Without a network too, an address that leads nowhere says so, and in the words of the edition.
      event.respondWith(fetch(event.request).catch(() => Response.redirect(new URL('404.html', scope))));
    }
  });
})();
