// Marks the words that a search led to, and takes “/” to the search page. The text itself is not touched.
(function () {
  'use strict';
  const LETTER = /[\p{L}\p{N}\p{M}\p{So}\p{Co}\uFFFD]/u;
  const LATIN = /[\p{Script=Latin}\p{N}]/u;
  const sought = new URLSearchParams(window.location.search).getAll('hl').slice(0, 5)
    .map((text) => Array.from(text.slice(0, 400)).filter((c) => LETTER.test(c)))
    .filter((letters) => letters.length > 0);

  /** The letters below an element with their places; marks, references and what another reading has are passed over. */
  function lettersOf(element, without) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => node.parentElement.closest('a.ref, .vh, ' + without) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    });
    const letters = [];
    let parted = true;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let at = 0;
      for (const letter of node.data) {
        const end = at + letter.length;
        if (LETTER.test(letter)) { letters.push({ letter, node, at, end, parted }); }
        parted = !LETTER.test(letter);
        at = end;
      }
    }
    return letters;
  }

  function rangesOf(element, without) {
    const letters = lettersOf(element, without);
    const ranges = [];
    sought.forEach((needle) => {
      for (let i = 0; i + needle.length <= letters.length; i++) {
        const last = letters[i + needle.length - 1];
        const after = letters[i + needle.length];
        // A word is not marked within a longer one.
        const begins = letters[i].parted || !LATIN.test(needle[0]) || i === 0 || !LATIN.test(letters[i - 1].letter);
        const ends = !after || after.parted || !LATIN.test(last.letter) || !LATIN.test(after.letter);
        if (begins && ends && needle.every((letter, k) => letters[i + k].letter === letter)) {
          const range = document.createRange();
          range.setStart(letters[i].node, letters[i].at);
          range.setEnd(last.node, last.end);
          ranges.push(range);
        }
      }
    });
    return ranges;
  }

  function cellsOf(id) {
    const target = document.getElementById(id);
    if (!target) { return []; }
    if (target.matches('.n:not(.commentary)')) { return [target]; }
    if (target.closest('.matter')) { return [target]; }
    // The address may be an alias that a join left within the segment.
    const segment = target.closest('.seg, .commentary');
    return segment
      ? Array.from(segment.querySelectorAll('.bai, .biao, .tr')).filter((cell) => cell.dataset.locus === segment.id)
      : [];
  }

  const isSeen = (range) => range.getBoundingClientRect().height > 0;

  /** The boxes by which the reader may have hidden a place: that of its kind of note, that of its lane. */
  function controlsOf(element) {
    const aside = element.closest('[data-kind]');
    const cell = element.closest('.bai, .biao, .tr');
    const narrow = window.matchMedia('(max-width: 43.99em)').matches ? '-narrow' : '';
    const lane = !cell ? '' : cell.matches('.bai') ? 'bai' + narrow : cell.matches('.biao') ? 'biao' : cell.classList[1];
    // A series of notes has a box of its own: that of the class s2 is t-note-2.
    const series = aside && aside.dataset.kind === 'note' ? Array.from(aside.classList).map((name) => /^s([2-9])$/.exec(name)).find(Boolean) : null;
    const kind = !aside ? '' : series ? `note-${series[1]}` : aside.dataset.kind;
    return [kind, lane].filter(Boolean)
      .map((name) => document.getElementById('t-' + name))
      .filter((box) => box && !box.checked);
  }

  /** Opens what is folded over what was found, and switches on what is off, for this page only; says so. */
  function reveal(ranges) {
    const elements = ranges.map((range) => range.startContainer.parentElement);
    // What the edition reads stands in both lanes of the text: rather the punctuated one. What only the base text has is hidden there.
    const element = elements.find((e) => e.closest('.biao') && !e.closest('.rec')) || elements[0];
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) { fold.open = true; }
    const boxes = controlsOf(element);
    boxes.forEach((box) => { box.checked = true; });
    if (boxes.length > 0) {
      const names = boxes.map((box) => box.closest('label').textContent.trim());
      window.Dianjiao.tell(document.getElementById('told').dataset.switchedOn.replace('{0}', names.join(', ')));
    }
  }

  function show() {
    let id = window.location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (e) { /* as it stands */ }
    const cells = cellsOf(id);
    const ranges = cells.flatMap((cell) => cell.querySelector('.rec')
      ? rangesOf(cell, '.rec').concat(rangesOf(cell, '.emd'))
      : rangesOf(cell, 'script'));
    if (ranges.length === 0) { return; }
    if (!ranges.some(isSeen)) { reveal(ranges); }
    if (window.Highlight && window.CSS && CSS.highlights) {
      document.documentElement.classList.add('found-here');
      CSS.highlights.set('found', new Highlight(...ranges));
    } else {
      cells.forEach((cell) => cell.classList.add('found'));
    }
    const box = ranges.map((range) => range.getBoundingClientRect()).find((rect) => rect.height > 0);
    if (box && (box.bottom > window.innerHeight || box.top < 0)) {
      window.scrollBy(0, box.top - window.innerHeight / 3);
    }
  }

  if (sought.length > 0) { window.addEventListener('load', () => { window.setTimeout(show, 0); }); }

  document.addEventListener('keydown', (event) => {
    const typing = /^(input|textarea|select)$/i.test(document.activeElement.tagName) && !/^(checkbox|radio)$/.test(document.activeElement.type);
    const link = document.querySelector('a[href$="search/index.html"]');
    if (event.key === '/' && link && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      window.location.href = link.href;
    }
  });
})();
