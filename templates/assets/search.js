// The search page: what is typed, what is found, and the keys that lead from one to the other.
(function () {
  'use strict';
  const search = window.DianjiaoSearch;
  const page = document.getElementById('text');
  const words = page.dataset;
  // Most languages have one form for one and one for more; the others' stand a line each, the kind of number before them.
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const further = new Map((words.further || '').split('\n').map((line) => [line.split(' ')[0], line.slice(line.indexOf(' ') + 1)]));
  const form = document.getElementById('search');
  const input = document.getElementById('q');
  const lanes = Array.from(form.querySelectorAll('input[type="checkbox"]'));
  const status = document.getElementById('status');
  const failure = document.getElementById('failure');
  const results = document.getElementById('results');
  const more = document.getElementById('more');
  const key = (document.documentElement.getAttribute('data-key') || 'dianjiao:') + 'search:';
  const chinese = document.documentElement.lang.startsWith('zh');
  const LONGEST = 200;
  const AT_ONCE = 50;
  const PAUSE = 150;

  let run = 0;
  let timer = 0;
  let composing = false;
  let continueRun = null;

  // Storage is refused in some private windows; the search works all the same.
  function read(name) {
    try { return window.localStorage.getItem(key + name); } catch (e) { return null; }
  }
  function write(name, value) {
    try { window.localStorage.setItem(key + name, value); } catch (e) { /* not remembered */ }
  }
  function remember(query) {
    const address = query ? '?q=' + encodeURIComponent(query) : window.location.pathname;
    try { window.history.replaceState(null, '', address); } catch (e) { /* not remembered */ }
  }

  /** How many were found, in the form that the language has for the number. */
  function passages(count) {
    const form = plurals.select(count);
    return fill(form === 'one' ? words.one : further.get(form) || words.many, count);
  }
  function fill(text, ...values) {
    return text.replace(/\{(\d)\}/g, (_, n) => values[n]);
  }
  function element(name, attributes, ...children) {
    const node = document.createElement(name);
    Object.entries(attributes).forEach(([k, v]) => { if (v) { node.setAttribute(k, v); } });
    node.append(...children.flatMap((child) => typeof child === 'string' ? shown(child) : child));
    return node;
  }
  /** Characters that no font has a shape for: the pages have them as elements, for which the style sheet draws 〓. */
  function shown(text) {
    return text.split(/([\p{Co}\p{Cc}\uFFFD])/u).map((part, i) => {
      if (i % 2 === 0) { return part; }
      const name = 'U+' + part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
      const gap = document.createElement('span');
      gap.className = 'gap';
      gap.dataset.cp = gap.title = name;
      gap.append(document.createElement('i'));
      gap.firstChild.append(part);
      return gap;
    });
  }
  function tell(text) { if (status.textContent !== text) { status.textContent = text; } }
  function fail(error) {
    if (!error.file) { throw error; }
    failure.textContent = fill(words.missing, error.file);
    failure.hidden = false;
  }

  // ---- A passage

  /** The text around the first match, every match in it marked. */
  function snippet(text, ranges) {
    const han = /[\u2E80-\u9FFF]/.test(text.slice(Math.max(0, ranges[0][0] - 4), ranges[0][1] + 4));
    const around = han ? 22 : 90;
    let from = Math.max(0, ranges[0][0] - around);
    let to = Math.min(text.length, Math.max(ranges[0][1], Math.min(ranges[0][1], ranges[0][0] + 200) + around * 1.4));
    if (!han) {
      // Words are not cut.
      while (from > 0 && /\S/.test(text[from - 1]) && ranges[0][0] - from < around + 20) { from--; }
      while (to < text.length && /\S/.test(text[to]) && to - ranges[0][1] < around * 2) { to++; }
    }
    // In a text of both, neither are the Latin ones.
    const latin = /[\p{Script=Latin}\p{M}’'-]/u;
    while (from > 0 && latin.test(text[from]) && latin.test(text[from - 1])) { from--; }
    to = Math.round(to);
    while (to < text.length && latin.test(text[to]) && latin.test(text[to - 1])) { to++; }
    if (from > 0 && /[\uDC00-\uDFFF]/.test(text[from])) { from--; }
    if (to < text.length && /[\uDC00-\uDFFF]/.test(text[to])) { to++; }
    const parts = [from > 0 ? '…' : ''];
    let at = from;
    for (const [start, end] of ranges) {
      if (start < at || end > to) { continue; }
      parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
      at = end;
    }
    parts.push(text.slice(at, to), to < text.length ? '…' : '');
    return parts;
  }

  function laneOf(field, aside) {
    const [lane, , language, , mark, lemma] = field;
    const text = { r: aside ? words.commentary : '', b: words.received, t: '', n: fill(words.note, mark), a: fill(words.entry, mark), p: words.parallel, m: '' }[lane];
    const label = element('span', { class: 'lane' }, text);
    if (lemma) { label.append(' ', element('span', { lang: words.textLanguage }, lemma)); }
    return { label, language: language || (lane === 'a' ? '' : words.textLanguage) };
  }

  // The front matter comes in the form of a volume: a year of it is a page, with its titles and its folder.
  const PAGES = 'pages';

  function address(folder, volume, segment, hit) {
    const found = new Set(hit.ranges.map(([start, end]) => hit.field[1].slice(start, end)));
    const query = Array.from(found).slice(0, 5).map((w) => 'hl=' + encodeURIComponent(w)).join('&');
    const id = hit.field[3] || segment[0];
    const place = folder === PAGES ? volume.years[segment[1]][2] : folder;
    return words.root + encodeURIComponent(place) + '/index.html?' + query + '#' + encodeURIComponent(id);
  }

  function passage({ folder, volume, segment, hits }) {
    const item = element('li', {});
    hits.forEach((hit, i) => {
      const { label, language } = laneOf(hit.field, segment[3] === 1);
      const link = element('a', { class: 'hit', href: address(folder, volume, segment, hit) });
      if (i === 0 && folder !== PAGES) {
        link.append(element('span', { class: 'locus' }, segment[0]), ' ');
        if (segment[2]) { link.append(element('span', { class: 'month', lang: words.textLanguage }, segment[2]), ' '); }
      }
      if (label.textContent) { link.append(label, ' '); }
      link.append(element('span', { class: 'words', lang: language }, ...snippet(hit.field[1], hit.ranges)));
      item.append(link);
    });
    return item;
  }

  /** The list of a year; a new one where the year or the volume changes. */
  function listFor(found, open) {
    const { folder, volume, segment } = found;
    const id = folder + ' ' + segment[1];
    if (open.id === id) { return open.list; }
    const [reign, era] = volume.years[segment[1]] || ['', ''];
    const title = chinese && era ? era : reign;
    const heading = folder === PAGES
      ? element('h2', {}, element('span', { class: 'page' }, title))
      : element('h2', {}, element('span', { lang: words.textLanguage }, [volume.label, reign].filter(Boolean).join(' ')));
    if (era && folder !== PAGES) { heading.append(' ', element('span', { class: 'ce' }, era)); }
    open.id = id;
    open.list = element('ol', {});
    results.append(element('section', {}, heading, open.list));
    return open.list;
  }

  // ---- A query

  function clear() {
    results.textContent = '';
    more.hidden = true;
    failure.hidden = true;
    continueRun = null;
  }

  async function ask() {
    const mine = ++run;
    busy(true);
    try { await answer(mine); } finally { if (mine === run) { busy(false); } }
  }

  async function answer(mine) {
    const query = input.value.trim();
    const short = Array.from(query).slice(0, LONGEST).join('');
    const cut = short.length < query.length ? fill(words.tooLong, LONGEST) + ' ' : '';
    remember(short);
    const chosen = new Set(lanes.filter((lane) => lane.checked).flatMap((lane) => Array.from(lane.value)));
    const all = lanes.every((lane) => lane.checked);
    if (!query) { clear(); tell(''); return; }
    if (chosen.size === 0) { clear(); tell(words.noLanes); return; }
    let slow = 0;
    try {
      await search.load(words.manifest);
      const { whole, parts } = search.parse(short);
      if (mine !== run) { return; }
      if (whole.length === 0) { clear(); tell(cut + words.noWords); return; }
      // Told only where it takes long: a screen reader would read it out at every letter.
      slow = window.setTimeout(() => { if (mine === run) { tell(cut + words.searching); } }, 600);
      let count = await show(mine, [whole], chosen, all, cut);
      if (count === 0 && parts.length > 1 && mine === run) {
        count = await show(mine, parts, chosen, all, cut + words.apart + ' ');
      }
      // Where a file is missing, nobody knows whether there are passages.
      if (count === 0 && mine === run) { tell(failure.hidden ? cut + words.none : cut); }
    } catch (error) {
      if (mine === run) { clear(); tell(cut); fail(error); }
    } finally {
      window.clearTimeout(slow);
    }
  }

  /** Shows the first passages and leaves the rest to the button. How many there are in all, where none is left, or 1. */
  async function show(mine, phrases, chosen, all, before) {
    const { ids, exact } = await search.find(phrases);
    if (mine !== run) { return 0; }
    clear();
    const open = {};
    const found = search.passages(ids, phrases, chosen, fail);
    let count = 0;
    async function next() {
      // What comes is put into the page at once, so that a reader who goes on typing waits for nothing.
      for (let i = 0; i < AT_ONCE; i++) {
        const step = await found.next();
        if (mine !== run) { return; }
        if (step.done) { ended(); return; }
        listFor(step.value, open).append(passage(step.value));
        count++;
      }
      if (count >= ids.length) { ended(); return; }
      more.hidden = false;
      tell(before + (exact && all ? passages(ids.length) : fill(words.soFar, count, ids.length)));
    }
    function ended() {
      more.hidden = true;
      continueRun = null;
      if (count > 0) { tell(before + passages(count)); }
    }
    continueRun = next;
    await next();
    return mine === run ? count : 0;
  }

  async function goOn() {
    const next = continueRun;
    if (!next) { return; }
    const shown = links().length;
    more.hidden = true;
    busy(true);
    await next();
    busy(false);
    const link = links()[shown];
    if (link) { link.focus(); }
  }

  /** A screen reader waits for the whole list; so does whoever watches the page from outside. */
  function busy(state) { results.setAttribute('aria-busy', String(state)); }

  function soon() {
    window.clearTimeout(timer);
    // An answer under way is to another query: it must neither end the waiting nor replace what a reader has moved to.
    run++;
    busy(true);
    if (!composing) { timer = window.setTimeout(ask, PAUSE); }
  }

  // ---- Keys

  function links() { return Array.from(results.querySelectorAll('a.hit')); }

  function move(event, step) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== input) { return; }
    event.preventDefault();
    if (at + step < 0) { input.focus(); input.select(); }
    else if (at + step < all.length) { all[at + step].focus(); }
    else if (!more.hidden) { goOn(); }
  }

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (event.key === 'ArrowDown') { move(event, 1); }
    else if (event.key === 'ArrowUp' && document.activeElement !== input) { move(event, -1); }
    else if (event.key === '/' && !/^(input|textarea|select)$/i.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === 'Escape' && results.contains(document.activeElement)) { input.focus(); }
  });

  lanes.forEach((lane) => {
    const state = read(lane.id);
    if (state !== null) { lane.checked = state === '1'; }
    lane.addEventListener('change', () => { write(lane.id, lane.checked ? '1' : '0'); ask(); });
  });
  // Nothing of the index is loaded before the reader means to search.
  input.addEventListener('focus', () => { search.load(words.manifest).catch(fail); }, { once: true });
  input.addEventListener('input', soon);
  input.addEventListener('compositionstart', () => { composing = true; window.clearTimeout(timer); });
  input.addEventListener('compositionend', () => { composing = false; soon(); });
  form.addEventListener('submit', (event) => { event.preventDefault(); window.clearTimeout(timer); ask(); });
  more.addEventListener('click', goOn);

  const asked = new URLSearchParams(window.location.search).get('q');
  if (asked) { input.value = asked; ask(); } else { input.focus({ preventScroll: true }); }
})();
