// Where the text of a page lies, for the tests of its layout. Every text is looked up once; a measurement only reads boxes.
(function () {
  'use strict';
  const CELLS = 'main :is(.no, .bai, .biao, .tr, .n > details > summary, .n .body, .year-head h2, .year-head .ce, .title > *)';
  const LANES = ['t-bai', 't-biao', 't-l1', 't-note'];
  let texts = null;

  /** What holds an element's text together: on a volume's page a cell of a lane, elsewhere its paragraph; in a drawing, nothing. */
  function cellOf(element) {
    if (document.body.matches('.volume')) { return element.closest(CELLS); }
    if (element.closest('svg')) { return null; }
    let block = element;
    while (/^(inline|contents)$/.test(getComputedStyle(block).display)) { block = block.parentElement; }
    return block;
  }

  /** What clips an element's text; of a volume the lines of notes while they are folded, and lanes in vertical lines. */
  function clipOf(element) {
    if (document.body.matches('.volume')) { return element.closest('summary .line, .seg > :is(.bai, .biao), .seg > aside > :is(.bai, .biao)'); }
    let clip = element;
    while (clip && getComputedStyle(clip).overflowX !== 'hidden') { clip = clip.parentElement; }
    return clip;
  }

  function read() {
    const found = [];
    const root = document.body.matches('.volume') ? document.querySelector('main') : document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest('.vh, .skip, .closing, .back, script, style')) { continue; }
      const cell = cellOf(parent);
      if (!cell) { continue; }
      const range = document.createRange();
      range.selectNodeContents(node);
      const details = parent.closest('details');
      found.push({ cell, range, details, folds: details && !parent.closest('summary'), clip: clipOf(parent) });
    }
    return found;
  }

  function boxes() {
    texts = texts || read();
    const all = [];
    const clipped = !document.body.matches('.volume') || vertical();
    for (const text of texts) {
      const folded = text.details && !text.details.open;
      if (folded && text.folds) { continue; }
      const clip = text.clip && (folded || clipped && !text.details) ? text.clip.getBoundingClientRect() : null;
      for (const r of text.range.getClientRects()) {
        const left = clip ? Math.max(r.left, clip.left) : r.left, right = clip ? Math.min(r.right, clip.right) : r.right;
        // The glyphs are lower than the box of the line's font by about a fifth above and below.
        const inset = (r.bottom - r.top) * .2;
        if (right - left > 1) { all.push({ text, left, right, top: r.top + inset, bottom: r.bottom - inset }); }
      }
    }
    return all.sort((a, b) => a.top - b.top);
  }

  const vertical = () => document.querySelector('#t-vertical:checked') !== null;

  const named = (text) => `${text.cell.className || text.cell.tagName} “${text.range.toString().slice(0, 12)}”`;

  /** Pairs of texts of different cells that lie on one another by more than a pixel and a half, at most five. */
  function overlaps() {
    const all = boxes();
    const found = [];
    for (let a = 0; a < all.length; a++) {
      const x = all[a];
      for (let b = a + 1; b < all.length && all[b].top < x.bottom - 1.5; b++) {
        const y = all[b];
        if (x.text.cell === y.text.cell || Math.min(x.right, y.right) - Math.max(x.left, y.left) <= 1.5) { continue; }
        if (x.text.cell.contains(y.text.cell) || y.text.cell.contains(x.text.cell)) { continue; }
        if (found.push(`${named(x.text)} and ${named(y.text)}`) === 5) { return found; }
      }
    }
    return found;
  }

  const overflow = () => document.documentElement.scrollWidth - window.innerWidth;

  /** What is wrong with the page as it stands, each fault after the name of its state. */
  function faults(state) {
    const found = overlaps().map((pair) => `${state}: ${pair}`);
    if (overflow() > 0) { found.push(`${state}: the page is ${overflow()} px wider than the window`); }
    // On a phone a long passage in vertical lines is scrolled within itself, as a scroll would be.
    if (vertical() && window.innerWidth >= 704) {
      document.querySelectorAll('.seg > :is(.bai, .biao), .seg > aside > :is(.bai, .biao)').forEach((cell) => {
        if (cell.scrollWidth > cell.clientWidth + 1) { found.push(`${state}: ${cell.className} ${cell.dataset.locus} is wider than its place`); }
      });
    }
    return found;
  }

  function set(id, value) {
    const box = document.getElementById(id);
    if (box) { box.checked = value; }
  }

  function open(which) {
    document.querySelectorAll('main details').forEach((details, i) => { details.open = which(i); });
  }

  // What changes the layout of a volume, each with its levels; what stands first is how a reader finds the page.
  const FACTORS = [
    ...LANES.map((lane) => [[`with ${lane}`, () => { show(lane, true); }], [`without ${lane}`, () => { show(lane, false); }]]),
    [['light', () => { set('c-light', true); }], ['dark', () => { set('c-dark', true); }]],
    [['medium', () => { set('s-medium', true); }], ['large', () => { set('s-large', true); }]],
    [['as read', () => { set('t-received', false); }], ['as received', () => { set('t-received', true); }]],
    [['notes folded', () => { open(() => false); }], ['every third note open', () => { open((i) => i % 3 === 0); }], ['notes open', () => { open(() => true); }]],
  ];

  function show(lane, value) {
    set(lane, value);
    if (lane === 't-bai') { set('t-bai-narrow', value); }
  }

  /**
   * Choices of a level of each factor, so few that every level of one factor meets every level of every other. The first
   * three are all lanes, none, and all that takes room. What no row has yet is taken up by the next, pair by pair.
   */
  function pairs(levels) {
    const left = new Set();
    levels.forEach((m, a) => levels.forEach((n, b) => {
      for (let i = 0; a < b && i < m; i++) { for (let j = 0; j < n; j++) { left.add(`${a} ${i} ${b} ${j}`); } }
    }));
    const rows = [];
    const take = (row) => {
      rows.push(row);
      row.forEach((i, a) => row.forEach((j, b) => { if (a < b) { left.delete(`${a} ${i} ${b} ${j}`); } }));
    };
    take(levels.map(() => 0));
    take(levels.map((_, a) => (a < LANES.length ? 1 : 0)));
    take(levels.map((n, a) => (a < LANES.length ? 0 : n - 1)));
    while (left.size > 0) {
      const [a, i, b, j] = [...left][0].split(' ').map(Number);
      const row = levels.map(() => null);
      [row[a], row[b]] = [i, j];
      levels.forEach((n, c) => {
        if (row[c] !== null) { return; }
        const gain = (k) => row.filter((l, d) => l !== null && left.has(d < c ? `${d} ${l} ${c} ${k}` : `${c} ${k} ${d} ${l}`)).length;
        row[c] = [...Array(n).keys()].reduce((best, k) => (gain(k) > gain(best) ? k : best), 0);
      });
      take(row);
    }
    return rows;
  }

  /**
   * Every two choices that a reader can make, together, and in every place (a width of the window, in horizontal or in
   * vertical lines) every choice: those of them that are to be measured in this place. Afterwards the page is as it was.
   */
  function inPairsOfStates(place, places) {
    const found = [];
    const rows = pairs([...FACTORS.map((levels) => levels.length), places]);
    for (const row of rows.filter((levels) => levels.at(-1) === place)) {
      const chosen = FACTORS.map((levels, factor) => levels[row[factor]]);
      chosen.forEach(([, choose]) => { choose(); });
      found.push(...faults(`${window.innerWidth} px${vertical() ? ', vertical' : ''}, ${chosen.map(([name]) => name).join(', ')}`));
    }
    FACTORS.forEach(([[, choose]]) => { choose(); });
    return found;
  }

  /** All translations at once, then one fewer each time; what is shown must be there to be seen. */
  function inEveryLanguage() {
    const boxes = [...document.querySelectorAll('.translation')];
    const found = [];
    for (let shown = boxes.length; shown >= 0; shown--) {
      boxes.forEach((box, i) => { box.checked = i >= boxes.length - shown; });
      const state = `the last ${shown} translations`;
      found.push(...faults(state));
      const seen = [...document.querySelectorAll('#text .seg:not(.aside) > .translations > .tr')].filter((cell) => cell.checkVisibility()).length;
      const wanted = shown * document.querySelectorAll('#text .seg:not(.aside)').length;
      if (seen !== wanted) { found.push(`${state}: ${seen} cells are shown, not ${wanted}`); }
    }
    boxes.forEach((box) => { box.checked = true; });
    return found;
  }

  /** The greatest distance between the foot of a segment's first line and that of its first note. */
  function level() {
    const foot = (element) => { const range = document.createRange(); range.selectNodeContents(element); return range.getClientRects()[0].bottom; };
    return Math.max(...[...document.querySelectorAll('.seg')].map((segment) => {
      const note = segment.querySelector(':scope > .margin .n .line'), text = segment.querySelector(':scope > .biao, :scope > aside > .biao');
      return note && text ? Math.abs(foot(note) - foot(text)) : 0;
    }));
  }

  /** The greatest distance from one line of a cell to the next, in lines of it. */
  function gap() {
    let worst = 0;
    for (const cell of document.querySelectorAll('main :is(.bai, .biao, .tr p:not([class]))')) {
      if (!cell.checkVisibility()) { continue; }
      const range = document.createRange();
      range.selectNodeContents(cell);
      const line = parseFloat(getComputedStyle(cell).lineHeight);
      const feet = [...range.getClientRects()].filter((r) => r.height > line * .4).map((r) => r.bottom).sort((a, b) => a - b);
      for (let i = 1; i < feet.length; i++) { worst = Math.max(worst, (feet[i] - feet[i - 1]) / line); }
    }
    return worst;
  }

  const height = () => document.querySelector('main').offsetHeight;

  /** How much taller folded notes make the page. */
  function growth() {
    const folded = height();
    const kinds = ['t-note', 't-apparatus', 't-parallel'];
    kinds.forEach((kind) => { set(kind, false); });
    const without = height();
    kinds.forEach((kind) => { set(kind, true); });
    return folded / without;
  }

  /** Lays out what the browser puts off until it is scrolled to, so that all of it can be measured. */
  function whole() {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'main * { content-visibility: visible !important; }' }));
  }

  window.layout = { overlaps, overflow, faults, inPairsOfStates, inEveryLanguage, level, gap, growth, whole, set };
})();
