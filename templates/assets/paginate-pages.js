// The printed edition, 5 of 9: pages drawn from frozen lines.
'use strict';

(function (P) {
  const EVERY = 5;
  // Slack goes into the spaces between passages, up to here, and only on a page that is nearly full.
  const MOST_SLACK = 11;
  const NEARLY_FULL = 0.8;

  P.element = (tag, className, text) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  /** An empty page. Its number is roman in front matter, and not shown on a title page. */
  P.sheet = (kind, number, side) => {
    const page = P.element('section', `page ${kind} ${side}`);
    page.dataset.number = number;
    const area = P.element('div', 'area');
    page.append(area);
    P.sheets.append(page);
    return { page, area, number, side };
  };

  /** Running head: page number outside, work in the middle, year inside. Not for screen readers. */
  P.head = (sheet, middle, inner, language) => {
    const head = P.element('div', middle ? 'head' : 'head plain');
    head.setAttribute('aria-hidden', 'true');
    const number = P.element('span', 'folio', sheet.number);
    const title = P.element('span', 'running', middle);
    const year = P.element('span', 'when', inner);
    if (language) for (const part of [title, year]) part.lang = language;
    head.append(...(sheet.side === 'verso' ? [number, title, year] : [year, title, number]));
    // In the order of the page, the head comes first; as decoration it is last in the order of reading.
    sheet.page.append(head);
  };

  /**
   * Consecutive lines of one element, as that element. What is drawn is entered in a register, from which the proof
   * tells whether anything is missing.
   */
  P.draw = (lines, into, top) => {
    const drawn = [];
    let group = null;
    let y = top;
    for (const line of lines) {
      if (!group || group.source !== line.element) {
        // An item stands outside its list, and what it is marked with is text already.
        const copy = line.element.tagName === 'LI' ? P.element('div', line.element.className) : line.element.cloneNode(false);
        copy.removeAttribute('id');
        copy.classList.add('set');
        copy.style.top = `${y}px`;
        // Within a note or cell it keeps its indent and measure: lists and quotations have their own.
        const [box, host] = [line.element, line.element.closest('.entry, .cell') ?? line.element].map((e) => e.getBoundingClientRect());
        const inner = line.element.closest('.entry') ? P.page.label : 0;
        copy.style.left = `${Math.max(0, box.left - host.left - inner)}px`;
        copy.style.width = `${box.width}px`;
        into.append(copy);
        group = { source: line.element, copy };
        drawn.push(group);
      }
      const frozen = P.freeze(line);
      group.copy.append(frozen);
      line.drawn = frozen;
      P.register(line, frozen);
      y += line.step ?? line.lineHeight;
    }
    return drawn;
  };

  /** Draws the spreads of a volume from a page number on, and returns the number of the next page. */
  P.drawSpreads = (spreads, book, first) => {
    let number = first;
    let last = null;
    spreads.forEach((spread, index) => {
      const verso = P.sheet('text', String(number), P.page.facing || number % 2 === 0 ? 'verso' : 'recto');
      const recto = P.page.facing ? P.sheet('text', String(number + 1), 'recto') : null;
      drawText(spread, verso, recto, index === spreads.length - 1);
      drawFoot(spread.verso, verso);
      if (recto) drawFoot(spread.recto, recto);
      last = heads(spread, verso, recto, book, last);
      spread.number = number;
      number += recto ? 2 : 1;
    });
    return number;
  };

  function heads(spread, verso, recto, book, last) {
    const years = spread.pieces.map((p) => p.unit).filter((u) => u.reign || u.era);
    const [from, to] = years.length > 0 ? [years[0], years.at(-1)] : [last, last];
    const range = (key, dash) =>
      !from || from[key] === to[key] ? (from?.[key] ?? '') : `${from[key]}${dash}${rest(from[key], to[key])}`;
    const { title, translated, textLanguage } = P.edition;
    P.head(verso, `${title}　${book.dataset.label}`, range('reign', '—'), textLanguage);
    if (recto) {
      const label = [translated, book.dataset.translated].filter(Boolean).join(', ');
      P.head(recto, label, range('era', '–'), '');
    }
    return to;
  }

  // The name of an era may end in 元 or in a numeral: it ends where nothing but the year follows.
  const YEAR = String.raw`(?:(?:元|[一二三四五六七八九十廿卅百]+)年|(?<!\d)\d)`;
  const ERA = new RegExp(`^.+?(?=${YEAR})`, 'u');

  /** 嘉定十二年 after 嘉定十一年 is 十二年; 慶元元年 after 淳熙十六年 stays whole, and so does 1138 after 1137. */
  const rest = (first, second) => {
    const era = first.match(ERA)?.[0] ?? '';
    const year = second.slice(era.length);
    return era && second.startsWith(era) && new RegExp(`^${YEAR}`, 'u').test(year) ? year : second;
  };

  function drawText(spread, verso, recto, isLast) {
    const room = P.page.height - spread.foot - spread.height;
    const gaps = spread.pieces.length - 1;
    const full = (spread.height + spread.foot) / P.page.height;
    const slack = gaps > 0 && full > NEARLY_FULL && !isLast ? Math.min(MOST_SLACK, Math.floor(room / gaps)) : 0;
    let y = 0;
    let count = 0;
    spread.pieces.forEach((piece, index) => {
      y += index === 0 ? 0 : piece.gap + slack;
      const { unit } = piece;
      const begins = piece.zh[0] === 0 && piece.tr[0] === 0;
      const zh = unit.zh.lines.slice(...piece.zh);
      const tr = unit.tr.lines.slice(...piece.tr);
      const left = box(verso, unit, 'zh', y);
      zh.forEach((line) => (line.lineHeight = unit.zh.height));
      P.draw(zh, left, 0);
      for (const [i, line] of zh.entries()) {
        line.spread = spread;
        if (unit.isHead) continue;
        line.number = ++count;
        if (count % EVERY === 0) margin(verso, 'number', y + i * unit.zh.height, String(count));
      }
      if (begins) left.id = unit.id;
      if (recto) {
        const right = box(recto, unit, 'tr', y + P.page.trShift);
        tr.forEach((line) => (line.lineHeight = unit.tr.height));
        P.draw(tr, right, 0);
        right.lang = unit.pair.querySelector('.tr').lang;
      }
      if (begins && unit.number) {
        margin(verso, 'locus', y, unit.number);
        if (recto) margin(recto, 'locus', y + P.page.trShift, unit.number);
      }
      if (begins) unit.page = verso.number;
      y += piece.height;
    });
    spread.filled = (y + spread.foot) / P.page.height;
    spread.bottom = y;
  }

  function box(sheet, unit, lane, y) {
    const made = P.element('div', `cell ${lane} ${unit.kind}`);
    made.style.top = `${y}px`;
    sheet.area.append(made);
    return made;
  }

  function margin(sheet, kind, y, text) {
    const made = P.element('span', `margin ${kind}`, text);
    made.setAttribute('aria-hidden', 'true');
    made.style.top = `${y}px`;
    sheet.page.querySelector('.area').after(made);
  }

  function drawFoot(parts, sheet) {
    if (parts.length === 0) return;
    const foot = P.element('div', 'foot');
    foot.append(P.element('hr'));
    let y = P.page.rule;
    let { series } = parts[0].entry;
    for (const p of parts) {
      if (p.entry.series !== series) {
        const rule = P.element('hr', 'series');
        rule.style.top = `${y + P.page.between / 2}px`;
        foot.append(rule);
        y += P.page.between;
      }
      series = p.entry.series;
      const made = P.element('aside', `entry ${p.entry.kind}${p.from > 0 ? ' goes-on' : ''}`);
      made.setAttribute('role', 'note');
      made.lang = p.entry.element.lang;
      made.dataset.series = P.series[series];
      made.style.top = `${y}px`;
      if (p.from === 0) made.id = p.entry.id;
      foot.append(made);
      made.append(P.element('span', 'label', label(p)));
      const lines = p.entry.lines.slice(p.from, p.to);
      lines.forEach((line) => (line.lineHeight = P.page.noteLine));
      P.draw(lines, made, 0);
      y += lines.length * P.page.noteLine;
      p.entry.spread ??= sheet;
    }
    foot.style.height = `${y}px`;
    sheet.area.append(foot);
  }

  /** The note's number, or the number of the line that the entry is on; 38… where it goes on. */
  function label({ entry, from }) {
    const { line } = entry;
    const [since, until] = [entry.since ?? line, entry.until ?? line];
    // Of what begins or ends on other pages, whose lines have numbers of their own, only what is on these.
    const first = since.spread === line.spread ? String(since.number) : '';
    const last = until.spread === line.spread && until.number > (first || 0) ? `${first ? '–' : '…'}${until.number}` : '';
    const key = entry.label || `${first}${last}`;
    return from > 0 ? `${key}…` : key;
  }
})(window.Paginate);
