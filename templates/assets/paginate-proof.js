// The printed edition, 7 of 9: nothing is lost, nothing overflows, nothing stands over anything else.
'use strict';

(function (P) {
  const drawn = new Map();
  const sources = new Map();

  // The field of a character that is drawn to be compared, in px, and how many are read from one canvas.
  const CELL = 24;
  const CELLS = 1000;

  P.forget = () => {
    drawn.clear();
    sources.clear();
  };

  /** Every line that is drawn, by the paragraph it comes from. */
  P.register = (line, frozen) => {
    if (!drawn.has(line.element)) drawn.set(line.element, []);
    drawn.get(line.element).push({ line, frozen });
    sources.set(frozen, line);
  };

  /** Characters that no font at hand has a shape for: each would be the same empty box, and is known by that. */
  P.shapeless = (root) => {
    const characters = [...new Set(root.textContent.match(/[\p{Script=Han}\u{20000}-\u{3FFFD}]/gu))];
    const canvas = Object.assign(document.createElement('canvas'), { width: CELL, height: CELL * CELLS });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.font = `${CELL - 4}px ${getComputedStyle(document.documentElement).getPropertyValue('--song')}`;
    const draw = (some) => {
      pen.clearRect(0, 0, CELL, CELL * CELLS);
      some.forEach((character, i) => pen.fillText(character, 2, CELL * (i + 1) - 4));
      const points = new Uint32Array(pen.getImageData(0, 0, CELL, CELL * some.length).data.buffer);
      return some.map((_, i) => points.subarray(i * CELL * CELL, (i + 1) * CELL * CELL));
    };
    const [box] = draw(['\u{3FFF0}']);
    const missing = [];
    for (let from = 0; from < characters.length; from += CELLS) {
      const some = characters.slice(from, from + CELLS);
      draw(some).forEach((shape, i) => {
        if (shape.every((point, k) => point === box[k])) missing.push(some[i]);
      });
    }
    return missing
      .map((character) => `no font has a shape for ${character} (U+${character.codePointAt(0).toString(16).toUpperCase()})`);
  };

  /** A word longer than a line is broken without a hyphen; where one was put, it does not go in. */
  P.dropHyphens = () => {
    const broken = [...P.sheets.querySelectorAll('.ln.hy')].filter((l) => l.scrollWidth > l.clientWidth + 3);
    for (const line of broken) line.classList.remove('hy');
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
    for (const sheet of P.sheets.children) faults.push(...provePage(sheet));
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
      const source = sources.get(line);
      const name = () => `${P.name(source.element)}: ${source.text.trim()}`;
      const box = line.getBoundingClientRect();
      if (line.scrollWidth > line.clientWidth + 3) {
        faults.push(`${where}: a line is too wide, ${name()}`);
      }
      const inFoot = line.closest('.foot');
      const bottom = inFoot || !foot ? bounds.bottom : foot.top;
      if (box.bottom > bottom + 0.6 || box.top < bounds.top - 0.6) {
        faults.push(`${where}: ${inFoot ? 'the foot' : 'the text'} overflows the page, ${name()}`);
      }
      if (box.height < source.lineHeight - 0.6) {
        faults.push(`${where}: a line has no room, ${name()}`);
      }
      const key = line.parentNode.style.left + (inFoot ? 'foot' : '');
      const above = columns.get(key);
      if (above !== undefined && box.top < above - 0.6) {
        faults.push(`${where}: a line stands over another, ${name()}`);
      }
      columns.set(key, box.bottom);
    }
    if (area.scrollHeight > area.clientHeight + 1) faults.push(`${where} overflows`);
    return faults;
  }

  /** Entries keyed by the number of their line must begin on the two pages where the line is. */
  P.proveFeet = (spreads) => {
    const faults = [];
    for (const spread of spreads) {
      const here = new Set([...spread.verso, ...spread.recto].filter((p) => p.from === 0).map((p) => p.entry.id));
      for (const piece of spread.pieces) {
        for (const line of piece.unit.zh.lines.slice(...piece.zh)) {
          for (const entry of line.called.filter((e) => !e.label)) {
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
