// Shows in the table of contents which month is being read.
(function () {
  'use strict';
  const contents = document.getElementById('contents');
  if (!contents || !window.IntersectionObserver) { return; }
  const entries = new Map(Array.from(contents.querySelectorAll('li a'), (a) => [decodeURIComponent(a.hash.slice(1)), a]));
  const rows = Array.from(document.querySelectorAll('main .year-head, main .seg'));
  const seen = new Set();
  let current = null;

  // The entry that each row stands under: its own month or year, or that of the row before it.
  const entryOf = new Map();
  let entry = null;
  rows.forEach((row) => {
    const place = row.matches('.year-head') ? row.querySelector('h2') : row.querySelector(':scope > .no .month');
    entry = (place && entries.get(place.id)) || entry;
    entryOf.set(row, entry);
  });

  function mark() {
    const row = rows.find((r) => seen.has(r));
    if (!row || entryOf.get(row) === current) { return; }
    if (current) { current.removeAttribute('aria-current'); }
    current = entryOf.get(row);
    if (current) { current.setAttribute('aria-current', 'location'); }
  }

  // Rows from below the bar to the middle of the window; the first of them is being read.
  const observer = new IntersectionObserver((changes) => {
    changes.forEach((change) => { change.isIntersecting ? seen.add(change.target) : seen.delete(change.target); });
    mark();
  }, { rootMargin: '-64px 0px -50% 0px' });
  rows.forEach((row) => { observer.observe(row); });

  contents.addEventListener('toggle', () => {
    if (current && contents.matches(':popover-open')) { current.scrollIntoView({ block: 'center' }); }
  });
})();
