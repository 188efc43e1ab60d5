// The printed edition, 1 of 9: the lines of a paragraph, read from where the browser set them.
//
// The page is set once, in the widths that paper will have: the galley. Its lines are read here and never broken anew,
// so that all that follows is arithmetic. The alternative, to pour text into page after page and measure each time,
// was slower by an order and lost text where a measurement was off by a pixel.
'use strict';

(function (P) {
  const BLOCK = /^(block|flow-root|list-item|table.*|flex|grid)$/;
  const LETTER = /[\p{L}\p{M}]/u;
  const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[\uD840-\uDBFF]/;

  class Fault extends Error {}
  P.Fault = Fault;

  /** What a fault names: the id of the note or passage that an element belongs to. */
  P.name = (element) => {
    const owner = element.closest('.entry, .pair, .matter, section');
    const what = !owner ? 'the page'
      : owner.matches('.entry.note') ? `note ${owner.dataset.mark} on ${owner.dataset.locus}`
      : owner.matches('.entry.parallel') ? `the parallel on ${owner.dataset.locus}`
      : owner.matches('.entry') ? `the apparatus entry on ${owner.dataset.locus}`
      : owner.matches('.pair') ? `passage ${owner.id || P.text(owner).slice(0, 12)}`
      : `the chapter “${P.text(owner.querySelector('h1') ?? owner).slice(0, 32)}”`;
    return `${what} (“${P.text(element).slice(0, 16)}”)`;
  };

  P.text = (element) => element.textContent.replace(/\s+/g, ' ').trim();

  /** The elements that hold lines: paragraphs, headings, cells. Loose text beside a block gets a block of its own. */
  P.leaves = (root) => {
    const found = [];
    visit(root);
    return found;

    function visit(element) {
      const blocks = [...element.children].filter((c) => BLOCK.test(getComputedStyle(c).display));
      if (blocks.length === 0 && /^T[DH]$/.test(element.tagName) && element.textContent.trim() !== '') {
        // A cell is as high as its row; its lines are counted in a block of their own.
        const inner = document.createElement('div');
        inner.className = 'run';
        inner.append(...element.childNodes);
        element.append(inner);
        found.push(inner);
        return;
      }
      if (blocks.length === 0) {
        if (element.textContent.trim() !== '') found.push(element);
        return;
      }
      let run = null;
      for (const node of [...element.childNodes]) {
        if (blocks.includes(node)) {
          run = null;
        } else if (run || node.textContent.trim() !== '') {
          if (!run) {
            run = document.createElement('div');
            run.className = 'run';
            node.before(run);
          }
          run.append(node);
        }
      }
      for (const child of [...element.children]) visit(child);
    }
  };

  /**
   * The lines of an element: where each begins and ends in its text, how far it is indented, whether it is full, and
   * the marks that stand in it. Together they are its text, or this fails.
   */
  P.lines = (element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const height = parseFloat(style.lineHeight);
    const top = box.top + parseFloat(style.paddingTop) + parseFloat(style.borderTopWidth);
    const left = box.left + parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth);
    const right = box.right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth);
    const inner = box.height - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)
      - parseFloat(style.borderTopWidth) - parseFloat(style.borderBottomWidth);
    const count = Math.round(inner / height);
    if (!(Math.abs(inner - count * height) < 0.8)) {
      throw new Fault(`${P.name(element)} does not stand on its lines: something in it is higher than a line`);
    }

    const lines = [];
    const pending = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.dataset.b) pending.push(['b', node.dataset.b]);
        // A mark at the end of its words belongs to the line before it, another to the line it begins.
        if (node.dataset.a && node.dataset.z) note(lines.at(-1), 'a', node.dataset.a);
        else if (node.dataset.a) pending.push(['a', node.dataset.a]);
        if (node.dataset.n) pending.push(['name', node.dataset.n]);
        if (node.dataset.z) note(lines.at(-1), 'z', node.dataset.z);
        const target = node.classList.contains('ref') && node.getAttribute('href');
        if (target) pending.push(['n', decodeURIComponent(target.slice(1))]);
      } else if (node.length > 0) {
        read(node);
      }
    }
    for (const [kind, id] of pending.splice(0)) note(lines.at(-1), kind, id);

    if (lines.length !== count) {
      throw new Fault(`${P.name(element)} has ${count} lines of which ${lines.length} hold text`);
    }
    let said = '';
    for (const line of lines) {
      said += line.text;
      line.full = right - line.right < 2;
      line.x = line.left - left;
      line.width = right - left;
      line.y = top + line.index * height;
      if (line.right > right + 2) line.over = line.right - right;
    }
    if (said !== element.textContent) throw new Fault(`the lines of ${P.name(element)} do not add up to its text`);
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      line.hyphen = Boolean(next) && LETTER.test(line.text.at(-1)) && LETTER.test(next.text[0])
        && !WIDE.test(line.text.at(-1)) && !WIDE.test(next.text[0]);
    });
    return { element, lines, height };

    function note(line, kind, id) {
      // A mark before the first character belongs to the first line.
      if (line) line.marks.push([kind, id]);
      else pending.push([kind, id]);
    }

    function place(rect) {
      return Math.min(count - 1, Math.max(0, Math.floor(((rect.top + rect.bottom) / 2 - top) / height)));
    }

    function open(index, node, offset) {
      let line = lines.at(-1);
      if (!line || line.index < index) {
        line = { index, element, start: [node, offset], left: Infinity, right: -Infinity, text: '', marks: [] };
        lines.push(line);
      }
      return line;
    }

    function read(node) {
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((r) => r.width > 0 || node.data.trim() !== '');
      const last = lines.at(-1);
      if (rects.length === 0) {
        // White space that the browser collapsed: it belongs to the line it follows.
        const line = last ?? open(0, node, 0);
        line.text += node.data;
        line.end = [node, node.length];
        return;
      }
      const first = Math.max(last?.index ?? 0, place(rects[0]));
      const end = Math.max(first, place(rects.at(-1)));
      let from = 0;
      for (let index = first; index <= end; index++) {
        const to = index === end ? node.length : breakAfter(node, from, index);
        const line = open(index, node, from);
        line.text += node.data.slice(from, to);
        line.end = [node, to];
        for (const [kind, id] of pending.splice(0)) line.marks.push([kind, id]);
        from = to;
      }
      for (const rect of rects) {
        const line = lines.find((l) => l.index === place(rect));
        if (line && rect.width > 0) {
          line.left = Math.min(line.left, rect.left);
          line.right = Math.max(line.right, rect.right);
        }
      }
    }

    /** The first offset of a text that lies below a line; found by halving, as lines only go down. */
    function breakAfter(node, from, index) {
      let low = from;
      let high = node.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (lineAt(node, middle) > index) high = middle;
        else low = middle + 1;
      }
      // Never between the halves of a character beyond the basic plane.
      return low > 0 && low < node.length && /[\uDC00-\uDFFF]/.test(node.data[low]) ? low - 1 : low;
    }

    function lineAt(node, offset) {
      for (let at = offset; at < node.length; at++) {
        const low = /[\uDC00-\uDFFF]/.test(node.data[at]);
        range.setStart(node, low ? at - 1 : at);
        range.setEnd(node, Math.min(node.length, low || /[\uD800-\uDBFF]/.test(node.data[at]) ? at + (low ? 1 : 2) : at + 1));
        const rect = [...range.getClientRects()].at(-1);
        if (rect) return place(rect);
      }
      return count;
    }
  };

  /** A line as the galley has it, in a form that printing cannot break anew. */
  P.freeze = (line) => {
    const range = document.createRange();
    range.setStart(...line.start);
    range.setEnd(...line.end);
    let content = range.cloneContents();
    // cloneContents leaves out the elements that enclose the whole range.
    let outer = range.commonAncestorContainer;
    if (outer.nodeType === Node.TEXT_NODE) outer = outer.parentNode;
    for (; outer !== line.element; outer = outer.parentNode) {
      const copy = outer.cloneNode(false);
      copy.append(content);
      content = copy;
    }
    const frozen = document.createElement('span');
    frozen.className = 'ln' + (line.full ? ' full' : '') + (line.hyphen ? ' hy' : '');
    if (Math.abs(line.x) > 0.05) frozen.style.marginLeft = `${line.x.toFixed(3)}px`;
    frozen.append(content);
    for (const mark of frozen.querySelectorAll('.mk')) mark.remove();
    for (const named of frozen.querySelectorAll('[id]')) named.removeAttribute('id');
    return frozen;
  };
})(window.Paginate ??= {});
