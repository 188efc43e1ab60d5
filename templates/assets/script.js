// Remembers the reader's settings and opens the note that a link leads to. Without it every control still works.
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

  inputs.forEach(function (input) {
    if (input.type === 'radio') {
      var chosen = read(input.name);
      if (chosen !== null) { input.checked = chosen === input.value; }
    } else if (input.id !== 't-open') {
      var state = read(input.id);
      if (state !== null) { input.checked = state === '1'; }
    }
    input.addEventListener('change', function () {
      if (input.type === 'radio') { write(input.name, input.value); }
      else if (input.id === 't-open') { openAll(input.checked); }
      else { write(input.id, input.checked ? '1' : '0'); }
    });
  });

  function openAll(open) {
    document.querySelectorAll('main details').forEach(function (details) { details.open = open; });
  }

  function openTarget() {
    var id = decodeURIComponent(window.location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) { return; }
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
  document.addEventListener('DOMContentLoaded', openTarget);
})();
