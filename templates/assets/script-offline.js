// Keeps the edition for reading offline, where it is served; a page opened from disk is offline already.
(function () {
  'use strict';
  const script = document.currentScript;
  if (!/^https?:$/.test(window.location.protocol) || !('serviceWorker' in navigator)) { return; }
  // Readers who count what they load have not asked for the whole edition.
  if (navigator.connection && navigator.connection.saveData) { return; }
  const told = document.getElementById('told');
  let asked = false;

  function offer(worker) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = told.dataset.show;
    button.addEventListener('click', () => {
      asked = true;
      worker.postMessage('show');
    });
    told.replaceChildren(told.dataset.release, button);
  }

  async function start() {
    // A preview changes from one minute to the next.
    if (document.querySelector('script[src^="/.dianjiao/"]')) { return; }
    let registration;
    try {
      registration = await navigator.serviceWorker.register(new URL('../sw.js', script.src));
    } catch (e) {
      // The host sends no worker, or the browser refuses one: the site is read as any other.
      return;
    }

    if (registration.waiting && navigator.serviceWorker.controller) { offer(registration.waiting); }
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) { offer(worker); }
      });
    });
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (asked) { window.location.reload(); }
    });
  }

  window.addEventListener('load', () => {
    window.requestIdleCallback ? window.requestIdleCallback(start) : window.setTimeout(start, 1000);
  });
})();
