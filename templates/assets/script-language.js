// Leads to the page in the language that the reader has chosen, and keeps the choice. It stands in the head, once for each
// other language, so that no page is seen before the right one. Without it the links to the other language still work.
(function () {
  'use strict';
  const root = document.documentElement;
  const other = document.currentScript.dataset;
  const key = (root.getAttribute('data-key') || 'dianjiao:') + 'language';
  const MARK = 'language';

  // Storage is refused in some private windows.
  function read() {
    try { return window.localStorage.getItem(key); } catch (e) { return null; }
  }
  function write(language) {
    try { window.localStorage.setItem(key, language); } catch (e) { /* not remembered */ }
  }

  /** The place within this page, in the other language: the query, without our mark, is the same. */
  function addressOf(query, hash) {
    const search = query.toString();
    return other.href + (search ? '?' + search : '') + hash;
  }

  /** The passage that is read; where the address leads, if that is still in sight, or if there are no passages. */
  function placeNow() {
    const { hash } = window.location;
    const aim = document.getElementById(decoded(hash.slice(1)));
    const box = aim && aim.getBoundingClientRect();
    const place = window.scrollY > 0 && !(box && box.bottom > 0 && box.top < window.innerHeight) && window.Dianjiao && window.Dianjiao.placeNow();
    return place ? '#' + place.element.id : hash;
  }
  function decoded(id) {
    try { return decodeURIComponent(id); } catch (e) { return id; }
  }

  // The link to the other language carries a mark, so that it is followed in a new window as well; no one is to share it.
  const query = new URLSearchParams(window.location.search);
  const asked = query.get(MARK);
  if (asked !== null) {
    query.delete(MARK);
    if (asked === root.lang) { write(asked); }
    const search = query.toString();
    try {
      window.history.replaceState(window.history.state, '', window.location.pathname + (search ? '?' + search : '') + window.location.hash);
    } catch (e) { /* the mark stays */ }
  }

  const [visit] = performance.getEntriesByType('navigation');
  // Who goes back means the page that was left.
  if (asked === null && read() === other.language && !(visit && visit.type === 'back_forward')) {
    window.location.replace(addressOf(query, window.location.hash));
    return;
  }

  /** What script or reader did to the address since the page came is kept as well. */
  function mark(event) {
    const wanted = event.target.closest && event.target.closest('a.language');
    // Who has gone down to the foot of the page for it is not reading there.
    const inTheBar = wanted && wanted.closest('.bar');
    if ((event.type === 'pointerover' || event.type === 'focusin') && !wanted) { return; }
    const now = new URLSearchParams(window.location.search);
    now.set(MARK, other.language);
    document.querySelectorAll('a.language[hreflang="' + other.language + '"]').forEach((link) => { link.setAttribute('href', addressOf(now, inTheBar ? placeNow() : window.location.hash)); });
  }
  ['DOMContentLoaded', 'hashchange', 'pointerover', 'focusin'].forEach((event) => {
    (event === 'hashchange' ? window : document).addEventListener(event, mark);
  });
})();
