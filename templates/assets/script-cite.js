// Copies a passage or what is selected: its text, one lane of it, with a citation, its link; and fills in the report of
// an error. Without it the number of a passage is its link, as any other.
(function () {
  'use strict';
  const menu = document.getElementById('cite');
  const ofSelection = document.getElementById('cite-selection');
  const page = window.Dianjiao;
  if (!menu || !menu.showPopover || !page) { return; }
  const words = menu.dataset;
  const byHand = menu.querySelector('.by-hand');
  const report = document.getElementById('cite-report');
  const LONGEST_ADDRESS = 7000;

  /** What the menu is about: loci in order, and the words selected, if any. */
  let subject = { loci: [], selection: '' };
  let remembered = null;

  function fill(text, ...values) {
    return text.replace(/\{(\d)\}/g, (_, n) => values[n]);
  }

  // ---- Text

  /** What is read in a piece of a lane: no references, and of an emendation what the page shows. */
  function plain(fragment) {
    const asReceived = document.getElementById('t-received')?.checked;
    fragment.querySelectorAll('a.ref, .vh, .empty, .within, .warning').forEach((e) => e.remove());
    fragment.querySelectorAll('.rec').forEach((e) => { asReceived ? e.replaceWith('（' + e.textContent + '）') : e.remove(); });
    fragment.querySelectorAll('.emd').forEach((e) => { if (asReceived) { e.replaceWith('〔' + e.textContent + '〕'); } });
    // Paragraphs keep their break; the line breaks of the page's source mean nothing.
    fragment.querySelectorAll('p, li, blockquote, br').forEach((e) => e.after('\u2029'));
    return fragment.textContent.replace(/[ \t\n]+/g, ' ').replace(/ ?\u2029[ \u2029]*/g, '\n').trim();
  }

  function contentsOf(cell) {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range;
  }

  const numberOf = (locus) => document.querySelector('main .no a[href="#' + locus + '"]');
  const cellsOf = (locus, lane) => Array.from(document.querySelectorAll('main .' + lane + '[data-locus="' + CSS.escape(locus) + '"]'));

  function textOf(lane) {
    const cells = subject.loci.flatMap((locus) => cellsOf(locus, lane));
    return cells.map((cell) => plain(contentsOf(cell).cloneContents())).filter((text) => text).join('\n');
  }

  const lanes = () => Array.from(menu.querySelectorAll('[data-copy]'), (b) => b.dataset.copy).filter((name) => /^(bai|biao|l\d)$/.test(name));

  /** The punctuated text and the translations that are shown: what a citation is put to. */
  function shownText() {
    if (subject.selection) { return subject.selection; }
    const shown = lanes().filter((lane) => lane !== 'bai' && document.getElementById('t-' + lane)?.checked);
    return (shown.length > 0 ? shown : ['biao']).map(textOf).filter((text) => text).join('\n\n');
  }

  // ---- Selection, in the lane where it begins: what lies between on the screen is not what was meant

  function selected() {
    const selection = window.getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) { return null; }
    const range = selection.getRangeAt(0);
    const laneOf = (cell) => cell.classList.contains('tr') ? cell.classList[1] : cell.matches('.bai') ? 'bai' : 'biao';
    let lane = '';
    const parts = [];
    const loci = [];
    document.querySelectorAll('main :is(.bai, .biao, .tr)').forEach((cell) => {
      if (!range.intersectsNode(cell) || (lane && laneOf(cell) !== lane)) { return; }
      const part = contentsOf(cell);
      if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) { part.setStart(range.startContainer, range.startOffset); }
      if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) { part.setEnd(range.endContainer, range.endOffset); }
      const text = plain(part.cloneContents());
      if (!text) { return; }
      lane = laneOf(cell);
      parts.push(text);
      loci.push(cell.dataset.locus);
    });
    return loci.length > 0 ? { loci, selection: parts.join('\n') } : null;
  }

  // ---- Citation

  const first = () => subject.loci[0];
  const last = () => subject.loci[subject.loci.length - 1];
  const locus = () => first() === last() ? first() : first() + '–' + last();

  /** The address for people, of a passage or from one to another. */
  function place(of, joint) {
    const ends = [first(), last()].map(numberOf).filter((a) => a).map(of).filter((text) => text);
    return ends.length === 2 && ends[0] !== ends[1] ? ends.join(joint) : ends[0] || '';
  }
  const inEnglish = (a) => [a.dataset.when, a.dataset.nth].filter((text) => text).join(', ');
  const inChinese = (a) => a.dataset.when + (a.dataset.entry ? fill(words.nth, a.dataset.entry) : '');

  /** The address to cite; empty for a page opened from disk whose edition names none. */
  function address() {
    const canonical = document.querySelector('link[rel="canonical"]');
    const base = canonical ? canonical.href : /^https?:$/.test(window.location.protocol) ? window.location.href.split(/[?#]/)[0] : '';
    return base && base + '#' + first();
  }

  function chicago() {
    const author = [words.authorTranslated, words.author].filter((text) => text).join(' ');
    const title = words.title + (words.titleTranslated ? ' [' + words.titleTranslated + ']' : '');
    const parts = [author, title, words.editor && 'ed. ' + words.editor, 'version ' + words.version, words.volume, place(inEnglish, ' to ') + ' (' + locus() + ')', address()];
    return parts.map((text) => text && text.trim()).filter((text) => text).join(', ') + '.';
  }

  function gbt() {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
    const editor = words.editor ? ' ' + words.editor + ', ' + words.editedBy + '.' : '';
    return (words.author ? words.author + '. ' : '') + words.title + ': ' + words.volume + (address() ? '[M/OL].' : '[M/DK].') + editor
      + ' ' + words.version + '版: ' + place(inChinese, '至') + ' (' + locus() + ')'
      + (address() ? '[' + today + ']. ' + address() : '') + '.';
  }

  function textFor(what) {
    switch (what) {
      case 'selection': return subject.selection;
      case 'all': return lanes().map(textOf).filter((text) => text).join('\n\n');
      case 'chicago': return shownText() + '\n\n' + chicago();
      case 'gbt': return shownText() + '\n\n' + gbt();
      case 'link': return address() || window.location.href.split(/[?#]/)[0] + '#' + first();
      default: return textOf(what);
    }
  }

  function reportAddress() {
    const where = place((a) => a.title, ' – ');
    const title = fill(words.reportTitle, locus());
    let quoted = lanes().filter((lane) => lane !== 'bai').map(textOf).filter((text) => text).join('\n\n').split('\n').map((line) => '> ' + line).join('\n');
    const make = () => report.dataset.base + '?title=' + encodeURIComponent(title) + '&body='
      + encodeURIComponent(fill(words.reportBody, locus(), where, words.version, address() || '–', quoted));
    // Hosts refuse a long address; a Han character takes nine places in it.
    while (make().length > LONGEST_ADDRESS) { quoted = Array.from(quoted).slice(0, -50).join('') + '…'; }
    return make();
  }

  // ---- Copying

  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (e) {
      // No clipboard at an address without encryption, or it was refused: the old way.
      return writeByCommand(text);
    }
  }

  function writeByCommand(text) {
    const within = menu.matches(':popover-open') ? menu : document.body;
    const before = document.activeElement;
    const box = document.createElement('textarea');
    box.value = text;
    box.className = 'vh';
    within.append(box);
    box.select();
    let done = false;
    try { done = document.execCommand('copy'); } catch (e) { /* refused */ }
    box.remove();
    before?.focus({ preventScroll: true });
    return done;
  }

  async function copy(button) {
    const text = textFor(button.dataset.copy);
    const done = await write(text);
    if (done) {
      menu.hidePopover();
    } else {
      byHand.value = text;
      byHand.hidden = false;
      byHand.focus();
      byHand.select();
    }

    page.tell(done ? fill(words.copied, locus() + ', ' + button.textContent) : document.getElementById('told').dataset.failed);
  }

  // ---- The menu

  function show(about, anchor) {
    subject = about;
    menu.querySelector('.place').textContent = [locus(), place((a) => a.title, ' – ')].filter((text) => text).join('  ');
    menu.querySelector('[data-copy="selection"]').hidden = !about.selection;
    byHand.hidden = true;
    if (report) {
      report.dataset.base = report.dataset.base || report.getAttribute('href');
      report.href = reportAddress();
    }
    menu.showPopover();
    const box = anchor.getBoundingClientRect();
    const room = document.documentElement.clientWidth - menu.offsetWidth - 8;
    const below = box.bottom + 6;
    const top = below + menu.offsetHeight > window.innerHeight ? Math.max(8, box.top - 6 - menu.offsetHeight) : below;
    menu.style.left = Math.max(8, Math.min(box.left, room)) + window.scrollX + 'px';
    menu.style.top = top + window.scrollY + 'px';
    menu.querySelector('button:not([hidden])').focus({ preventScroll: true });
  }

  document.querySelectorAll('main .no a').forEach((a) => { a.setAttribute('aria-haspopup', 'dialog'); });
  // The press that opens the menu also clears the selection.
  document.addEventListener('pointerdown', () => { remembered = selected(); });
  document.addEventListener('click', (event) => {
    const number = event.target.closest('main .no a');
    const plainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!number || !plainClick) { return; }
    event.preventDefault();
    try { window.history.replaceState(null, '', '#' + number.textContent); } catch (e) { /* the menu has the link */ }
    const about = remembered && remembered.loci.includes(number.textContent) ? remembered : { loci: [number.textContent], selection: '' };
    show(about, number);
  });
  menu.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (button) { copy(button); }
  });

  let timer = 0;
  document.addEventListener('selectionchange', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => { ofSelection.hidden = selected() === null; }, 200);
  });
  ofSelection.addEventListener('click', () => {
    const about = selected() || remembered;
    if (about) { show(about, ofSelection); }
  });

  // ---- The link to the view

  const view = document.getElementById('link-to-view');
  view.addEventListener('click', async () => {
    const done = await write(page.addressOfView());
    page.tell(done ? view.dataset.done : page.addressOfView());
  });
})();
