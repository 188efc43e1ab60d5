// Remembers the reader's settings, takes them from an address that carries them, and opens the note that a link leads
// to. Without it every control still works.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  var key = root.getAttribute('data-key') || 'dianjiao:';
  var inputs = document.querySelectorAll('.bar input');

  // Storage is refused in some private windows, and all pages opened from disk share one store: hence the key.
  function read(name) {
    try { return window.localStorage.getItem(key + name); } catch (e) { return null; }
  }
  function write(name, value) {
    try { window.localStorage.setItem(key + name, value); } catch (e) { /* not remembered */ }
  }

  // ---- What an address asks for: ?lanes=biao,en&margin=note&view=vertical&size=large&colours=dark

  var asked = new URLSearchParams(window.location.search);

  /** Whether the address wants the control on or off; null if it says nothing of it. What it wants is not remembered. */
  function askedFor(input) {
    if (input.type === 'radio') {
      var known = Array.from(inputs).some(function (i) { return i.name === input.name && i.value === asked.get(i.name); });
      return known ? asked.get(input.name) === input.value : null;
    }
    var place = (input.getAttribute('data-view') || ':').split(':');
    return asked.has(place[0]) ? asked.get(place[0]).split(',').indexOf(place[1]) >= 0 : null;
  }

  /** The address of the page as it is set now, at the passage that it was opened at. */
  function addressOfView() {
    var groups = {};
    inputs.forEach(function (input) {
      if (input.type === 'radio') {
        if (input.checked && !input.defaultChecked) { groups[input.name] = [input.value]; }
        return;
      }
      var place = (input.getAttribute('data-view') || ':').split(':');
      // 白文 has two boxes, one for narrow windows; the other is not shown.
      if (!place[0] || isOther(input)) { return; }
      groups[place[0]] = groups[place[0]] || [];
      if (input.checked) { groups[place[0]].push(place[1]); }
    });
    var query = Object.keys(groups).map(function (name) { return name + '=' + groups[name].map(encodeURIComponent).join(','); });
    return window.location.href.split(/[?#]/)[0] + '?' + query.join('&') + window.location.hash;
  }
  function isOther(input) {
    return input.id.indexOf('t-bai') === 0 && (input.id === 't-bai-narrow') !== window.matchMedia('(max-width: 43.99em)').matches;
  }

  inputs.forEach(function (input) {
    var wanted = askedFor(input);
    var state = input.id === 't-open' ? null : read(input.type === 'radio' ? input.name : input.id);
    if (wanted !== null) { input.checked = wanted; }
    else if (state !== null) { input.checked = state === (input.type === 'radio' ? input.value : '1'); }
    if (input.type === 'radio' && input.checked) { root.setAttribute('data-' + input.name, input.value); }
    input.addEventListener('change', function () {
      if (input.type === 'radio') {
        write(input.name, input.value);
        root.setAttribute('data-' + input.name, input.value);
      }
      else if (input.id === 't-open') { openAll(input.checked); }
      else { write(input.id, input.checked ? '1' : '0'); }
    });
  });

  // ---- The place that is read

  var bar = document.querySelector('.bar');
  var held = null;

  /** How far the bar covers the window. */
  function covered() {
    return bar && window.getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
  }

  /** The first passage in sight, and the distance of its upper edge from the window's. */
  function placeNow() {
    // A link leads to a little below the bar; what ends above that is not what is read.
    var below = covered() + 28;
    var all = document.querySelectorAll('.seg[id]');
    for (var i = 0; i < all.length; i++) {
      var box = all[i].getBoundingClientRect();
      if (box.bottom > below) { return { element: all[i], top: box.top }; }
    }
    return null;
  }

  function keepPlace() {
    if (!held || !held.element.checkVisibility()) { return; }
    window.scrollBy({ top: held.element.getBoundingClientRect().top - held.top, behavior: 'instant' });
  }

  // What makes every line longer or shorter leaves the reader where he was: the place is noted before the control acts.
  if (bar) {
    ['pointerdown', 'keydown'].forEach(function (event) {
      bar.addEventListener(event, function () { held = window.scrollY > 0 ? placeNow() : null; }, true);
    });
    bar.addEventListener('change', function () {
      keepPlace();
      window.requestAnimationFrame(keepPlace);
    });
    if (window.ResizeObserver) {
      // With large letters the bar may need a second row; a link still leads to below it.
      new ResizeObserver(function () {
        var height = covered();
        // The root's properties concern every element: they change only where the one row is exceeded in fact.
        if (height > 1.4 * 3 * parseFloat(window.getComputedStyle(root).fontSize)) { root.style.setProperty('--bar', height + 'px'); }
        else if (root.style.length > 0) { root.style.removeProperty('--bar'); }
      }).observe(bar);
    }
  }

  function openAll(open) {
    document.querySelectorAll('main details').forEach(function (details) { details.open = open; });
  }

  // ---- What the page tells the reader

  var silence = 0;

  /** Says a sentence where it is seen and, by a screen reader, heard. */
  function tell(text) {
    var told = document.getElementById('told');
    if (!told) { return; }
    told.textContent = text;
    window.clearTimeout(silence);
    silence = window.setTimeout(function () { told.textContent = ''; }, 8000);
  }
  window.Dianjiao = { tell: tell, placeNow: placeNow, addressOfView: addressOfView };

  // ---- Where a link leads

  function openTarget() {
    var id = window.location.hash.slice(1);
    // A percent sign may stand in an address that was cut off or mistyped.
    try { id = decodeURIComponent(id); } catch (e) { /* as it stands */ }
    var target = id && document.getElementById(id);
    if (!target) {
      if (id && !/^:~:/.test(id)) { tell(document.getElementById('told').getAttribute('data-no-passage').replace('{0}', id)); }
      return;
    }
    var details = target.closest('details') || target.querySelector('details');
    var note = target.matches('.n') || target.closest('.n');
    if (details && note) {
      details.open = true;
      target.scrollIntoView({ block: 'nearest' });
    }
  }

  // A click on the number of a note that is open already leads nowhere new, so the event is the click's, not the address's.
  document.addEventListener('click', function (event) {
    var reference = event.target.closest && event.target.closest('a.ref');
    if (reference) { window.setTimeout(openTarget, 0); }
    var entry = event.target.closest && event.target.closest('.contents a');
    if (entry && entry.closest('.contents').hidePopover) { entry.closest('.contents').hidePopover(); }
    document.querySelectorAll('.bar details[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    document.querySelectorAll('.bar details[open]').forEach(function (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
  window.addEventListener('hashchange', openTarget);
  document.addEventListener('DOMContentLoaded', function () {
    var all = document.getElementById('t-open');
    if (all && all.checked) { openAll(true); }
    openTarget();
  });

  // ---- What is laid out later

  // The browser lays out what comes into sight (style.css); when it has nothing else to do, the rest, a little at a time:
  // then the page has its true height, and a link leads at once to its place. Only where a place in sight stays where it
  // is while the page grows above it. The first steps are small; a quick one is followed by a larger one, one that takes
  // long by a smaller one, so that a reader who scrolls meanwhile waits for nothing. Three of the smallest in a row that
  // take long are the last.
  var FEWEST_ELEMENTS = 10;
  var MOST_ELEMENTS = 160;
  var QUICK_MS = 24;
  var LONG_MS = 40;
  window.addEventListener('load', function () {
    if (!window.requestIdleCallback || !window.CSS.supports('overflow-anchor', 'auto')) { return; }
    var waiting = Array.from(document.querySelectorAll('.seg, .entries > div, .passages > li, .entry, .chronicle > li'));
    var size = FEWEST_ELEMENTS;
    var slow = 0;
    function judge(took) {
      slow = took < LONG_MS || size > FEWEST_ELEMENTS ? 0 : slow + 1;
      if (took < QUICK_MS) { size = Math.min(size * 2, MOST_ELEMENTS); }
      else if (took > LONG_MS) { size = Math.max(size / 2, FEWEST_ELEMENTS); }
    }
    function next() {
      if (waiting.length === 0 || slow === 3) { return; }
      var start = performance.now();
      for (var count = 0; count < size && waiting.length > 0;) {
        var element = waiting.shift();
        count += element.getElementsByTagName('*').length;
        element.style.contentVisibility = 'visible';
      }
      window.requestAnimationFrame(function () {
        window.setTimeout(function () {
          judge(performance.now() - start);
          window.requestIdleCallback(next);
        }, 0);
      });
    }
    window.requestIdleCallback(next);
  });
})();
