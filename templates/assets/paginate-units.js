// The printed edition, 2 of 9: what stands level on facing pages, and where it may be cut.
'use strict';

(function (P) {
  // A heading this short is not worth cutting; a longer one must be, or a page could not hold it.
  const WHOLE_HEADING = 3;

  /** The units of a volume in order, measured. */
  P.units = (book) => {
    const units = [];
    for (const pair of book.querySelectorAll('.pair')) {
      const year = pair.closest('.year');
      const unit = {
        pair,
        id: pair.id,
        kind: [...pair.classList].find((c) => c !== 'pair'),
        number: pair.dataset.number ?? '',
        zh: side(pair.querySelector('.zh'), P.page.zhLine),
        tr: P.page.facing ? side(pair.querySelector('.tr'), P.page.trLine) : { lines: [], height: P.page.trLine },
        reign: year?.dataset.reign ?? '',
        era: year?.dataset.era ?? '',
      };
      unit.isHead = unit.kind.endsWith('-head');
      unit.isHeading = unit.kind === 'heading' || unit.isHead;
      unit.gap = P.page.gaps[unit.kind] ?? P.page.gaps.other;
      unit.cuts = cuts(unit);
      units.push(unit);
    }
    return units;
  };

  function side(cell, height) {
    const lines = [];
    for (const leaf of P.leaves(cell)) {
      const read = P.lines(leaf);
      if (Math.abs(read.height - height) > 0.1) {
        throw new P.Fault(`${P.name(leaf)} is not on the line grid (${read.height} for ${height} px)`);
      }
      lines.push(...read.lines);
    }
    return { lines, height };
  }

  /**
   * Where a unit may be cut: so many lines of the text with so many of the translation. For each line of either side
   * the nearest of the other: by sentences where both have as many, else by the share of the characters.
   */
  function cuts(unit) {
    const [n, m] = [unit.zh.lines.length, unit.tr.lines.length];
    const end = { zh: n, tr: m };
    if (unit.isHead || (unit.isHeading && n <= WHOLE_HEADING && m <= WHOLE_HEADING * 2)) return [end];
    const zh = ends(unit.zh.lines);
    const tr = ends(unit.tr.lines);
    const map = table(unit.zh.lines, unit.tr.lines);
    const found = [];
    for (let i = 1; i < n; i++) found.push({ zh: i, tr: nearest(tr, map(zh[i - 1])) });
    const back = table(unit.tr.lines, unit.zh.lines);
    for (let k = 1; k < m; k++) found.push({ zh: nearest(zh, back(tr[k - 1])), tr: k });
    if (n > 0 && m > 0) {
      // Neither side begins a page before the other.
      for (const cut of found) [cut.zh, cut.tr] = [Math.max(1, cut.zh), Math.max(1, cut.tr)];
    }
    found.sort((a, b) => a.zh - b.zh || a.tr - b.tr);
    const kept = [];
    let last = { zh: 0, tr: 0 };
    for (const cut of found) {
      const moves = cut.zh > last.zh || cut.tr > last.tr;
      const rest = cut.zh < n || cut.tr < m;
      if (moves && rest && cut.zh >= last.zh && cut.tr >= last.tr) {
        kept.push(cut);
        last = cut;
      }
    }
    return [...kept, end];
  }

  /** The height of so many lines of each side; the translation stands a little lower, so that first lines are level. */
  P.height = (unit, zh, tr) => Math.max(zh * unit.zh.height, tr > 0 ? P.page.trShift + tr * unit.tr.height : 0);

  /** The number of characters up to the end of each line. */
  function ends(lines) {
    let sum = 0;
    return lines.map((line) => (sum += line.text.length));
  }

  /** The number of lines whose end is nearest a place. */
  function nearest(lineEnds, place) {
    let best = 0;
    let distance = Math.abs(place);
    lineEnds.forEach((end, i) => {
      if (Math.abs(end - place) < distance) [best, distance] = [i + 1, Math.abs(end - place)];
    });
    return best;
  }

  /** From a place in one text to the place in the other. */
  function table(from, to) {
    const [a, b] = [from, to].map((lines) => {
      const text = lines.map((l) => l.text).join('');
      const stops = [...text.matchAll(/[。！？]|[.!?](?=["”’)]*(\s|$))/gu)].map((m) => m.index + 1);
      return { length: text.length, stops };
    });
    const bySentence = a.stops.length > 1 && a.stops.length === b.stops.length;
    const xs = [0, ...(bySentence ? a.stops : []), a.length];
    const ys = [0, ...(bySentence ? b.stops : []), b.length];
    return (place) => {
      let i = 1;
      while (i < xs.length - 1 && xs[i] < place) i++;
      const width = xs[i] - xs[i - 1];
      return width <= 0 ? ys[i] : ys[i - 1] + ((place - xs[i - 1]) / width) * (ys[i] - ys[i - 1]);
    };
  }

  /** The entries of a volume by id, measured. */
  P.entries = (book) => {
    const entries = new Map();
    for (const element of book.querySelectorAll('.entry')) {
      const lines = P.leaves(element).flatMap((leaf) => P.lines(leaf).lines);
      entries.set(element.id, {
        id: element.id,
        element,
        lines,
        kind: element.dataset.kind,
        series: P.series.indexOf(element.dataset.series),
        // Without one it is keyed by the number of its line.
        label: element.dataset.mark,
      });
    }
    return entries;
  };

  /** Ties entries to the line that calls them: the first of a lemma or passage, a note's reference. */
  P.call = (units, entries) => {
    const called = new Set();
    const lines = units.flatMap((u) => u.zh.lines.map((line) => [line, u]));
    for (const [line] of lines) {
      line.called = [];
      line.names = [];
      for (const [kind, id] of line.marks) {
        if (kind === 'name') {
          line.names.push(id);
          continue;
        }
        const entry = entries.get(id);
        if (!entry) throw new P.Fault(`${P.name(line.element)} refers to ${id}, which is not there`);
        if (kind === 'b') {
          entry.since = line;
          continue;
        }
        if (kind === 'z') {
          entry.until = line;
          continue;
        }
        if (called.has(id)) throw new P.Fault(`${id} is called twice, the second time by ${P.name(line.element)}`);
        called.add(id);
        entry.line = line;
        line.called.push(entry);
      }
    }
    for (const entry of entries.values()) {
      if (!called.has(entry.id)) throw new P.Fault(`nothing refers to ${P.name(entry.element)}`);
    }
  };
})(window.Paginate);
