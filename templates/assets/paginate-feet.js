// The printed edition, 3 of 9: the feet of two facing pages.
//
// The apparatus begins on the verso, the notes below it; both run on to the recto. Whatever the text of the two pages
// calls must begin on them; only the last entry of a series may go on overleaf, two lines at least on either side.
'use strict';

(function (P) {
  const FEWEST = 2;

  /** A part of an entry: its lines from one to before another. */
  const part = (entry, from, to) => ({ entry, from, to });
  P.whole = (entry) => part(entry, 0, entry.lines.length);
  const size = (parts) => parts.reduce((sum, p) => sum + p.to - p.from, 0);

  /**
   * The feet for what is carried over and what is called, none higher than the room.
   * @returns {{verso, recto, rest, foot}|null} the lines of each foot, what goes overleaf and the higher foot's height.
   */
  P.place = (carried, apparatus, notes, room) => {
    const a = [...carried.apparatus, ...apparatus];
    const n = [...carried.notes, ...notes];
    if (a.length + n.length === 0) return { verso: [], recto: [], rest: none(), foot: 0 };
    const fit = feet(a, n, room);
    if (fit) return { ...fit, rest: none() };

    // Overleaf goes as little as can be: first of the last note, then of the last apparatus entry.
    for (const [cutA, cutN] of shortenings(a, n)) {
      const [hereA, restA] = shorten(a, cutA);
      const [hereN, restN] = shorten(n, cutN);
      const found = feet(hereA, hereN, room);
      if (found) return { ...found, rest: { apparatus: restA, notes: restN } };
    }
    return null;
  };

  const none = () => ({ apparatus: [], notes: [] });
  P.nothing = none;

  function* shortenings(a, n) {
    const most = (parts) => {
      const last = parts.at(-1);
      return last ? last.to - last.from - FEWEST : 0;
    };
    for (let cut = FEWEST; cut <= most(n); cut++) yield [0, cut];
    const all = Math.max(0, most(n) >= FEWEST ? most(n) : 0);
    for (let cut = FEWEST; cut <= most(a); cut++) yield [cut, all];
  }

  function shorten(parts, cut) {
    if (cut === 0) return [parts, []];
    const last = parts.at(-1);
    return [
      [...parts.slice(0, -1), part(last.entry, last.from, last.to - cut)],
      [part(last.entry, last.to - cut, last.to)],
    ];
  }

  /** Both series over two pages, as level as can be; null where they do not go in. */
  function feet(a, n, room) {
    const [linesA, linesN] = [size(a), size(n)];
    const total = linesA + linesN;
    const { noteLine, rule, between } = P.page;
    const height = (count, mixed) => (count === 0 ? 0 : rule + count * noteLine + (mixed ? between : 0));
    let best = null;
    for (const split of splits([...a, ...n])) {
      const verso = height(split, linesA > 0 && split > linesA);
      const recto = height(total - split, split < linesA && linesN > 0);
      const over = P.page.facing ? Math.max(verso, recto) : verso;
      if (over > room || (!P.page.facing && split < total)) continue;
      // The apparatus stays with its text on the verso unless that costs too much of the page.
      const cost = over + (split < linesA ? 6 * noteLine : 0) + (boundary([...a, ...n], split) ? 0 : noteLine);
      if (!best || cost < best.cost) best = { cost, split, foot: over };
    }
    if (!best) return null;
    const all = [...a.map((p) => ({ ...p, series: 'apparatus' })), ...n.map((p) => ({ ...p, series: 'notes' }))];
    return { ...cutAt(all, best.split), foot: best.foot };
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
    const room = P.page.height;
    const a = carried.apparatus;
    const n = carried.notes;
    const all = size(a) + size(n);
    for (let count = all; count > 0; count--) {
      const [hereA, restA] = take(a, Math.min(count, size(a)));
      const [hereN, restN] = take(n, Math.max(0, count - size(a)));
      const found = feet(hereA, hereN, room);
      if (found) return { ...found, rest: { apparatus: restA, notes: restN } };
    }
    return null;
  };

  function take(parts, count) {
    const { verso, recto } = cutAt(parts, count);
    return [verso, recto];
  }

  /**
   * For a line that calls for more than two pages hold: the apparatus and as many notes as go in; the other notes are
   * deferred.
   */
  P.placeSome = (carried, apparatus, notes, room) => {
    for (let count = notes.length - 1; count >= 0; count--) {
      const found = P.place(carried, apparatus, notes.slice(0, count), room);
      if (found) return { ...found, deferred: notes.slice(count) };
    }
    for (let count = apparatus.length - 1; count >= 0; count--) {
      const found = P.place(carried, apparatus.slice(0, count), [], room);
      if (found) return { ...found, deferred: [...apparatus.slice(count), ...notes] };
    }
    return null;
  };
})(window.Paginate);
