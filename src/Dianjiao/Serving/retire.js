// Served in the place of a site's service worker: a preview must never be answered out of a store. A worker that an
// earlier site left at this address gives way to this one, which takes itself off.
self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) {
  event.waitUntil(
    self.registration.unregister()
      .then(function () { return self.clients.matchAll({ type: 'window' }); })
      .then(function (pages) { pages.forEach(function (page) { page.navigate(page.url); }); })
  );
});
