// Put into served pages only. Loads the page anew after a build that changed it, at the place where the reader was,
// and lays what the build found over it.
(function () {
  'use strict';
  var me = document.currentScript;
  var run = me.getAttribute('data-run');
  var build = Number(me.getAttribute('data-build'));
  var page = me.getAttribute('data-page');
  var frame = me.getAttribute('data-frame');
  var kept = 'dianjiao-preview:' + window.location.pathname;
  var source = null;
  var leaving = false;
  var touched = false;
  var held = null;

  // ---- The place -------------------------------------------------------------------------------------------------

  // Not the scroll position, which means another line when the text above grows: the segment, and where it stood.
  function visible() {
    var found = [];
    var cells = document.querySelectorAll('main [data-locus], main [id]');
    for (var i = 0; i < cells.length && found.length < 6; i++) {
      var box = cells[i].getBoundingClientRect();
      if (box.width > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth) {
        found.push({ name: name(cells[i]), top: box.top, left: box.left });
      }
    }
    return found;
  }

  function name(cell) {
    if (cell.id) { return '#' + cell.id; }
    return cell.getAttribute('data-locus') + ' ' + cell.className + ' ' + (cell.lang || '');
  }

  function find(wanted) {
    if (wanted.charAt(0) === '#') { return document.getElementById(wanted.slice(1)); }
    var cells = document.querySelectorAll('main [data-locus]');
    for (var i = 0; i < cells.length; i++) {
      if (name(cells[i]) === wanted) { return cells[i]; }
    }
    return null;
  }

  function here() {
    var open = Array.prototype.filter.call(document.querySelectorAll('main details[open]'), function (details) {
      return owner(details);
    }).map(owner);
    return { places: visible(), x: window.scrollX, y: window.scrollY, open: open, panel: panel.isOpen };
  }

  function owner(details) {
    var element = details.closest('[id]');
    return element ? element.id : '';
  }

  function restore(place) {
    if (touched) { return; }
    for (var i = 0; i < place.places.length; i++) {
      var cell = find(place.places[i].name);
      if (cell) {
        var box = cell.getBoundingClientRect();
        window.scrollBy({ left: box.left - place.places[i].left, top: box.top - place.places[i].top, behavior: 'instant' });
        return;
      }
    }
    window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
  }

  // Passages out of sight have a guess for a height: those that come near the window get their own with the next frames,
  // and whatever is shown before then begins from the same place.
  function settle(place, frames) {
    restore(place);
    held = frames > 0 && !touched ? place : null;
    if (held) { window.requestAnimationFrame(function () { if (held === place) { settle(place, frames - 1); } }); }
  }

  function reopen(place) {
    place.open.forEach(function (id) {
      var element = document.getElementById(id);
      var details = element && (element.matches('details') ? element : element.querySelector('details'));
      if (details) { details.open = true; }
    });
  }

  function goBack() {
    // Browsers look at it once more after the page has loaded, so it is given back with the next page only.
    window.addEventListener('pagehide', function () {
      if (!leaving && 'scrollRestoration' in window.history) { window.history.scrollRestoration = 'auto'; }
    });
    var place = null;
    try {
      place = JSON.parse(window.sessionStorage.getItem(kept));
      window.sessionStorage.removeItem(kept);
    } catch (e) { /* nothing kept */ }
    if (!place) { return null; }
    reopen(place);
    ['wheel', 'touchmove', 'keydown', 'pointerdown'].forEach(function (type) {
      window.addEventListener(type, function () { touched = true; }, { once: true, passive: true });
    });
    restore(place);
    // Again when fonts have given the lines their height.
    window.addEventListener('load', function () {
      restore(place);
      if (document.fonts) { document.fonts.ready.then(function () { restore(place); }); }
    });
    return place;
  }

  function reload() {
    if (leaving) { return; }
    leaving = true;
    try { window.sessionStorage.setItem(kept, JSON.stringify(here())); } catch (e) { /* back to the top, then */ }
    if ('scrollRestoration' in window.history) { window.history.scrollRestoration = 'manual'; }
    window.location.reload();
  }

  // Where nothing but the text changed, it is put in the place of the old: fonts, settings and menus stay as they are.
  function refresh(state) {
    var old = document.querySelector('main');
    window.fetch(window.location.href).then(function (answer) { return answer.ok ? answer.text() : ''; }).then(function (html) {
      if (leaving) { return; }
      var next = new DOMParser().parseFromString(html, 'text/html');
      var main = next.querySelector('main');
      var script = next.querySelector('script[data-run]');
      if (!old || !main || main.querySelector('script, form, input') || !script || script.getAttribute('data-frame') !== frame) {
        reload();
        return;
      }
      var place = held || here();
      old.replaceWith(document.adoptNode(main));
      reopen(place);
      touched = false;
      settle(place, 20);
      build = state.build;
      show(state);
      rest();
      listen();
    }).catch(reload);
  }

  // ---- What the build found --------------------------------------------------------------------------------------

  var panel = { host: null, root: null, isOpen: false };

  var style = ':host{all:initial}@media print{:host{display:none}}'
    + '.box{position:fixed;z-index:2147483647;inset:auto 0 0 auto;box-sizing:border-box;max-width:100vw;color:#f4f1ea;background:#23211e;'
    + 'font:15px/1.5 system-ui,"Noto Sans CJK TC","PingFang TC","Microsoft JhengHei",sans-serif;border-top:4px solid #b58a2c}'
    + '.box.bad{border-color:#d8533f}.box.open{left:0;max-height:50vh;overflow:auto}'
    + 'button{all:unset;display:block;box-sizing:border-box;width:100%;padding:.35rem .9rem;cursor:pointer;font-weight:600;white-space:nowrap}'
    + 'button:focus-visible,a:focus-visible{outline:2px solid #f4f1ea;outline-offset:-2px}'
    + '.box:not(.open) ol{display:none}.open button{position:sticky;top:0;background:#23211e}'
    + 'ol{margin:0;padding:0 .9rem .6rem;list-style:none}li{padding:.35rem 0;border-top:1px solid #4a463f;overflow-wrap:anywhere}'
    + '.error b{color:#ff9d8c}.warning b{color:#f0c860}.note b{color:#9cc7e8}a{color:inherit}'
    + 'code{font:13px/1.5 ui-monospace,monospace;opacity:.85}pre{margin:.2rem 0 0 1rem;white-space:pre-wrap;font:13px/1.5 ui-monospace,"Noto Sans Mono CJK TC",monospace}';

  function element(tag, text, type) {
    var made = document.createElement(tag);
    if (text) { made.textContent = text; }
    if (type) { made.className = type; }
    return made;
  }

  function count(list, severity) {
    var number = list.filter(function (d) { return d.severity === severity; }).length;
    return number === 0 ? '' : number + ' ' + severity + (number === 1 ? '' : 's');
  }

  function show(state) {
    if (!panel.host) {
      panel.host = element('dianjiao-preview');
      panel.host.setAttribute('role', 'status');
      panel.root = panel.host.attachShadow({ mode: 'open' });
      document.body.appendChild(panel.host);
    }
    panel.root.replaceChildren();
    var list = state.diagnostics;
    var errors = state.fault !== null || list.some(function (d) { return d.severity === 'error'; });
    if (!errors && list.length === 0) { return; }

    var box = element('div', '', 'box' + (errors ? ' bad' : '') + (panel.isOpen || errors ? ' open' : ''));
    var counts = [count(list, 'error'), count(list, 'warning'), count(list, 'note')].filter(Boolean).join(', ');
    var title = state.fault !== null ? 'The program failed; this is the last good page'
      : errors ? counts + '; this is the last good page' : counts;
    var button = element('button', title);
    button.setAttribute('aria-expanded', String(box.classList.contains('open')));
    button.addEventListener('click', function () {
      panel.isOpen = box.classList.toggle('open');
      button.setAttribute('aria-expanded', String(panel.isOpen));
    });
    var items = element('ol');
    if (state.fault !== null) { items.appendChild(element('li', state.fault, 'error')); }
    ['error', 'warning', 'note'].forEach(function (severity) {
      list.filter(function (d) { return d.severity === severity; }).forEach(function (d) { items.appendChild(item(d)); });
    });
    box.append(button, items);
    panel.root.append(element('style', style), box);
  }

  function item(d) {
    var line = element('li', '', d.severity);
    line.append(element('b', d.severity + ' ' + d.code), ' ' + d.message + ' ');
    var place = element('code', d.path + ':' + d.line + ':' + d.column);
    if (d.address) {
      var link = element('a');
      link.href = d.address;
      link.append(place);
      line.append(link);
    } else {
      line.append(place);
    }
    if (d.hint) { line.append(element('pre', d.hint)); }
    return line;
  }

  // ---- The news --------------------------------------------------------------------------------------------------

  // Whether something that the page has loaded is another now: a style sheet, a script, a part of the index.
  function uses(state) {
    var used = window.performance.getEntriesByType('resource').map(function (entry) {
      try { return decodeURIComponent(new URL(entry.name).pathname).slice(1); } catch (e) { return ''; }
    });
    return state.changed.some(function (path) { return path !== page && used.indexOf(path) >= 0; })
      || (document.querySelector('main') === null && state.changed.length > 0);
  }

  function listen() {
    if (source) { return; }
    source = new EventSource('/.dianjiao/events?since=' + build + '&page=' + encodeURIComponent(page));
    source.onmessage = function (event) {
      var state = JSON.parse(event.data);
      if (state.run !== run || state.all || uses(state)) { reload(); }
      else if (state.changed.indexOf(page) >= 0) { refresh(state); }
      else { show(state); }
    };
  }

  function rest() {
    if (source) { source.close(); }
    source = null;
  }

  var place = goBack();
  panel.isOpen = place !== null && place.panel;
  // Browsers allow six connections to one server: pages that nobody looks at give theirs back.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) { rest(); } else { listen(); }
  });
  window.addEventListener('pagehide', rest);
  window.addEventListener('pageshow', function () { if (!document.hidden) { listen(); } });
  if (!document.hidden) { listen(); }
})();
