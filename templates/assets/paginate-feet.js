// The printed edition, 3 of 9: the feet of two facing pages.
//
// The series follow one another in a fixed order, those keyed by line before the notes, from the verso on to the recto.
// Whatever the text of the two pages calls must begin on them; only the last entry of a series may go on overleaf, two
// lines at least on either side. What hangs on the text is given as lists of parts, one for each of P.series.
'use strict';

(function (P) {
  const FEWEST = 2;

  /** A part of an entry: its lines from one to before another. */
  const part = (entry, from, to) => ({ entry, from, to });
  P.whole = (entry) => part(entry, 0, entry.lines.length);
  const size = (parts) => parts.reduce((sum, p) => sum + p.to - p.from, 0);

  P.nothing = () => P.series.map(() => []);
  P.isNothing = (lists) => lists.every((parts) => parts.length === 0);
  const bySeries = (parts) => P.series.map((_, i) => parts.filter((p) => p.entry.series === i));

  /**
   * The feet for what is carried over and what is called, none higher than the room.
   * @returns {{verso, recto, rest, foot}|null} the lines of each foot, what goes overleaf and the higher foot's height.
   */
  P.place = (carried, called, room) => {
    const lists = carried.map((parts, i) => [...parts, ...called[i]]);
    if (P.isNothing(lists)) return { verso: [], recto: [], rest: P.nothing(), foot: 0 };
    const fit = feet(lists, room);
    if (fit) return { ...fit, rest: P.nothing() };

    // Overleaf goes as little as can be: first of the last note, then of the last entry of the series before.
    for (const cuts of shortenings(lists)) {
      const cut = lists.map((parts, i) => shorten(parts, cuts[i]));
      const found = feet(cut.map(([here]) => here), room);
      if (found) return { ...found, rest: cut.map(([, rest]) => rest) };
    }
    return null;
  };

  function* shortenings(lists) {
    const cuts = lists.map(() => 0);
    for (let i = lists.length - 1; i >= 0; i--) {
      const last = lists[i].at(-1);
      const most = last ? last.to - last.from - FEWEST : 0;
      for (let cut = FEWEST; cut <= most; cut++) {
        cuts[i] = cut;
        yield cuts;
      }
    }
  }

  function shorten(parts, cut) {
    if (cut === 0) return [parts, []];
    const last = parts.at(-1);
    return [
      [...parts.slice(0, -1), part(last.entry, last.from, last.to - cut)],
      [part(last.entry, last.to - cut, last.to)],
    ];
  }

  /** All series over two pages, as level as can be; null where they do not go in. */
  function feet(lists, room) {
    const { noteLine, rule, between, facing } = P.page;
    const sizes = lists.map(size);
    const total = sizes.reduce((sum, lines) => sum + lines, 0);
    if (total * noteLine > room * (facing ? 2 : 1)) return null;
    // After how many lines one series gives way to the next, which stands apart from it.
    const changes = sizes.map((_, i) => size(lists.slice(0, i + 1).flat())).filter((at, i) => sizes[i] > 0 && at < total);
    const height = (from, to) =>
      from === to ? 0 : rule + (to - from) * noteLine + between * changes.filter((at) => at > from && at < to).length;
    const parts = lists.flat();
    let best = null;
    for (const split of splits(parts)) {
      const verso = height(0, split);
      const over = facing ? Math.max(verso, height(split, total)) : verso;
      if (over > room || (!facing && split < total)) continue;
      // The apparatus stays with its text on the verso unless that costs too much of the page.
      const cost = over + (split < sizes[0] ? 6 * noteLine : 0) + (boundary(parts, split) ? 0 : noteLine);
      if (!best || cost < best.cost) best = { cost, split, foot: over };
    }
    return best && { ...cutAt(parts, best.split), foot: best.foot };
  }

  /** The places between the two feet: between entries, and within one with two lines on either side. */
  function splits(parts) {
    const found = [0];
    let at = 0;
    for (const { from, to } of parts) {
      for (let i = FEWEST; i <= to - from - FEWEST; i++) found.push(at + i);
      at += to - from;
      found.push(at);
    }
    return found;
  }

  function boundary(parts, split) {
    let at = 0;
    return split === 0 || parts.some((p) => (at += p.to - p.from) === split);
  }

  function cutAt(parts, split) {
    const verso = [];
    const recto = [];
    let at = 0;
    for (const p of parts) {
      const length = p.to - p.from;
      const here = Math.min(length, Math.max(0, split - at));
      if (here > 0) verso.push({ ...p, to: p.from + here });
      if (here < length) recto.push({ ...p, from: p.from + here });
      at += length;
    }
    return { verso, recto };
  }

  /** Two pages of notes only: as much as goes in of what is carried over. */
  P.fillWithNotes = (carried) => {
    const parts = carried.flat();
    for (let count = size(parts); count > 0; count--) {
      const { verso: here, recto: rest } = cutAt(parts, count);
      const found = feet(bySeries(here), P.page.height);
      if (found) return { ...found, rest: bySeries(rest) };
    }
    return null;
  };

  /** For a line that calls for more than two pages hold: as many entries as go in; the others, notes first, are deferred. */
  P.placeSome = (carried, called, room) => {
    const parts = called.flat();
    for (let count = parts.length - 1; count >= 0; count--) {
      const found = P.place(carried, bySeries(parts.slice(0, count)), room);
      if (found) return { ...found, deferred: parts.slice(count) };
    }
    return null;
  };
})(window.Paginate);
