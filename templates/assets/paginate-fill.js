// The printed edition, 4 of 9: which lines go on which pages. Arithmetic alone; nothing is drawn here.
'use strict';

(function (P) {
  // What a flaw is worth in the height of text, found by eye.
  const SPLIT = 26;
  const LONE_LINE = 60;
  const ONE_SIDED = 40;
  const HYPHEN = 20;
  const CONTINUED = 25;
  const STRANDED_HEADING = 100000;
  const DEFERRED = 1000;
  // An empty page weighs as much as this part of its height.
  const HOLE = 2;
  // So many of the next spreads are tried, and so many ways to one place.
  const CHOICES = 12;
  const WAYS = 2;

  /**
   * Fills spreads so that the emptiest is as full as can be: of all that may follow one another, those whose holes and
   * flaws together weigh least. The best of each alone, one after the other, would leave a third of a page empty before
   * a passage of many notes.
   * @returns {{spreads: Array, deferred: Array}}
   */
  P.fill = (units) => {
    let way = { at: { unit: 0, zh: 0, tr: 0 }, carried: P.nothing(), cost: 0, spread: null, before: null };
    // The cheapest ways to each place, to be taken up in the order of the text.
    const open = new Map([[key(way), way]]);
    const seen = new Map();
    for (;;) {
      way = first(open.values());
      open.delete(key(way));
      if (way.at.unit === units.length && P.isNothing(way.carried)) break;
      const place = `${way.at.unit} ${way.at.zh} ${way.at.tr}`;
      const times = (seen.get(place) ?? 0) + 1;
      seen.set(place, times);
      if (times > WAYS && open.size > 0) continue;
      for (const spread of candidates(units, way)) {
        const cost = way.cost + spread.cost;
        const next = { at: spread.end, carried: spread.rest, cost, spread, before: way };
        const known = open.get(key(next));
        if (!known || cost < known.cost) open.set(key(next), next);
      }
      if (open.size === 0) throw new P.Fault(`${P.name(units[way.at.unit].pair)}: its lines and notes go on no page`);
    }
    const spreads = [];
    for (; way.spread; way = way.before) spreads.unshift(way.spread);
    return { spreads, deferred: spreads.flatMap((spread) => (spread.deferred ?? []).map((p) => p.entry)) };
  };

  const key = ({ at, carried }) =>
    [at.unit, at.zh, at.tr, ...carried.flat().map((p) => `${p.entry.id}:${p.from}`)].join(' ');

  /** That which is least far: in the text, then in what it carries over; of equals the cheapest. */
  function first(ways) {
    const left = (way) => way.carried.flat().reduce((sum, p) => sum + p.to - p.from, 0);
    let best = null;
    for (const way of ways) {
      const order = !best ? -1
        : way.at.unit - best.at.unit || way.at.zh - best.at.zh || way.at.tr - best.at.tr
          || left(best) - left(way) || way.cost - best.cost;
      if (order < 0) best = way;
    }
    return best;
  }

  /** What the next spread may be, with what it costs. */
  function candidates(units, { at, carried }) {
    const found = next(units, at, carried);
    if (found.length > 0) return found;
    const spread = notesOnly(units, at, carried) ?? forced(units, at, carried);
    return spread ? [{ ...spread, cost: hole(spread) + DEFERRED * (spread.deferred ?? []).length }] : [];
  }

  function next(units, from, carried) {
    const found = [];
    for (const chunk of chunks(units, from)) {
      if (chunk.height > P.page.height) break;
      const feet = P.place(carried, chunk.called, P.page.height - chunk.height);
      if (!feet) continue;
      const spread = { ...chunk, ...feet };
      // The last spread of a volume is as long as it is.
      const isLast = chunk.end.unit === units.length && P.isNothing(feet.rest);
      found.push({ ...spread, cost: (isLast ? 0 : hole(spread)) + penalty(units, chunk, feet.rest) });
    }
    // Of equals the longest, which comes last.
    return found.reverse().sort((a, b) => a.cost - b.cost).slice(0, CHOICES);
  }

  /** One large hole weighs more than two of half its height. */
  function hole({ height, foot }) {
    const empty = Math.max(0, P.page.height - height - foot);
    return (HOLE * empty ** 2) / P.page.height;
  }

  /** Two pages without text, if that clears the way: for a line that two fresh pages could not hold it is no help. */
  function notesOnly(units, at, carried) {
    if (P.isNothing(carried)) return null;
    if (at.unit < units.length && !next(units, at, P.nothing())) {
      const lines = carried.flat().reduce((sum, p) => sum + p.to - p.from, 0);
      if (lines * P.page.noteLine < P.page.height) return null;
    }
    const feet = P.fillWithNotes(carried);
    return feet && { ...feet, pieces: [], height: 0, end: at };
  }

  function forced(units, from, carried) {
    for (const chunk of chunks(units, from)) {
      const feet = P.placeSome(carried, chunk.called, P.page.height - chunk.height);
      if (!feet) return null;
      const rest = feet.rest.map((parts) => [...parts]);
      for (const p of feet.deferred) rest[p.entry.series].push(p);
      return { ...chunk, ...feet, rest };
    }
    return null;
  }

  /** Ever longer stretches of text from a place, cut by cut. */
  function* chunks(units, from) {
    const pieces = [];
    const called = P.nothing();
    let height = 0;
    let at = from;
    while (at.unit < units.length) {
      const unit = units[at.unit];
      let piece = null;
      let above = 0;
      for (const cut of unit.cuts) {
        if (cut.zh < at.zh || cut.tr < at.tr || (cut.zh === at.zh && cut.tr === at.tr)) continue;
        const begun = piece?.zh[1] ?? at.zh;
        if (!piece) {
          above = pieces.length > 0 ? unit.gap : 0;
          piece = { unit, zh: [at.zh, at.zh], tr: [at.tr, at.tr], gap: above };
          pieces.push(piece);
        }
        height -= piece.height ?? -above;
        piece.zh[1] = cut.zh;
        piece.tr[1] = cut.tr;
        piece.height = P.height(unit, cut.zh - at.zh, cut.tr - at.tr);
        height += piece.height;
        for (const line of unit.zh.lines.slice(begun, cut.zh)) {
          for (const entry of line.called) called[entry.series].push(P.whole(entry));
        }
        const done = cut.zh === unit.zh.lines.length && cut.tr === unit.tr.lines.length;
        const end = done ? { unit: at.unit + 1, zh: 0, tr: 0 } : { unit: at.unit, zh: cut.zh, tr: cut.tr };
        yield { pieces: pieces.map((p) => ({ ...p, zh: [...p.zh], tr: [...p.tr] })), called: called.map((parts) => [...parts]), height, end };
      }
      at = { unit: at.unit + 1, zh: 0, tr: 0 };
    }
  }

  function penalty(units, chunk, rest) {
    let sum = 0;
    const last = chunk.pieces.at(-1);
    const { unit } = last;
    const whole = chunk.end.unit > units.indexOf(unit);
    if (!whole) {
      sum += SPLIT;
      sum += lone(last.zh, unit.zh.lines) + lone(last.tr, unit.tr.lines);
      if (unit.tr.lines[last.tr[1] - 1]?.hyphen) sum += HYPHEN;
      // One side is at its end and the other goes on alone.
      if (last.zh[1] === unit.zh.lines.length || last.tr[1] === unit.tr.lines.length) sum += ONE_SIDED;
    } else if (unit.isHeading) {
      const next = units[chunk.end.unit];
      if (next && (unit.isHead || !next.isHeading)) sum += STRANDED_HEADING;
    }
    if (!P.isNothing(rest)) sum += CONTINUED;
    return sum;
  }

  /** One line alone at the foot of a page or carried over to the next. */
  function lone([from, to], lines) {
    return (to - from === 1 && from === 0 && lines.length > 1 ? LONE_LINE : 0)
      + (lines.length - to === 1 && lines.length > 1 ? LONE_LINE : 0);
  }
})(window.Paginate);
