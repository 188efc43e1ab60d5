// The printed edition, 7 of 9: nothing is lost, nothing overflows, nothing stands over anything else.
'use strict';

(function (P) {
  const drawn = new Map();
  const heights = new Map();

  P.forget = () => {
    drawn.clear();
    heights.clear();
  };

  /** Every line that is drawn, by the paragraph it comes from. */
  P.register = (line, frozen) => {
    if (!drawn.has(line.element)) drawn.set(line.element, []);
    drawn.get(line.element).push({ line, frozen });
    heights.set(frozen, line.lineHeight);
  };

  /** What is wrong with the pages, in words; empty if nothing is. */
  P.prove = (leaves) => {
    const faults = [];
    let lines = 0;
    for (const leaf of leaves) {
      const set = drawn.get(leaf) ?? [];
      lines += set.length;
      const order = set.every(({ line }, i) => line.index === i);
      const said = set.map(({ frozen }) => frozen.textContent).join('');
      if (!order || said !== leaf.textContent) {
        faults.push(`${P.name(leaf)} is not printed whole: ${set.length} lines, in order: ${order}`);
      }
    }
    for (const sheet of document.querySelectorAll('#sheets > .page')) faults.push(...provePage(sheet));
    return { faults, lines };
  };

  function provePage(page) {
    const faults = [];
    const where = `page ${page.dataset.number}`;
    const area = page.querySelector('.area');
    const bounds = area.getBoundingClientRect();
    const foot = area.querySelector('.foot')?.getBoundingClientRect();
    const columns = new Map();
    for (const line of area.querySelectorAll('.ln')) {
      const box = line.getBoundingClientRect();
      if (line.scrollWidth > line.clientWidth + 3) {
        faults.push(`${where}: a line is too wide, ${P.name(line)}`);
      }
      const inFoot = line.closest('.foot');
      const bottom = inFoot || !foot ? bounds.bottom : foot.top;
      if (box.bottom > bottom + 0.6 || box.top < bounds.top - 0.6) {
        faults.push(`${where}: ${inFoot ? 'the foot' : 'the text'} overflows the page, ${P.name(line)}`);
      }
      if (box.height < heights.get(line) - 0.6) {
        faults.push(`${where}: a line has no room, ${P.name(line)}`);
      }
      const key = line.parentNode.style.left + (inFoot ? 'foot' : '');
      const above = columns.get(key);
      if (above !== undefined && box.top < above - 0.6) {
        faults.push(`${where}: a line stands over another, ${P.name(line)}`);
      }
      columns.set(key, box.bottom);
    }
    if (area.scrollHeight > area.clientHeight + 1) faults.push(`${where} overflows`);
    return faults;
  }

  /** Apparatus entries must begin on the two pages where their line is. */
  P.proveFeet = (spreads) => {
    const faults = [];
    for (const spread of spreads) {
      const here = new Set([...spread.verso, ...spread.recto].filter((p) => p.from === 0).map((p) => p.entry.id));
      for (const piece of spread.pieces) {
        for (const line of piece.unit.zh.lines.slice(...piece.zh)) {
          for (const entry of line.apparatus) {
            if (!here.has(entry.id) && !(spread.deferred ?? []).some((p) => p.entry === entry)) {
              faults.push(`page ${spread.number}: ${P.name(entry.element)} is not at the foot of its page`);
            }
          }
        }
      }
    }
    return faults;
  };
})(window.Paginate);
