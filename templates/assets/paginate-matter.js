// The printed edition, 6 of 9: title page, contents, front and back matter.
'use strict';

(function (P) {
  const ROMAN = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

  P.roman = (number) => {
    let [rest, text] = [number, ''];
    for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
    return text;
  };

  /** A chapter cut into pages: bands of lines, which tables have side by side. */
  P.chapter = (section) => {
    const bands = [];
    for (const leaf of P.leaves(section)) {
      const read = P.lines(leaf);
      const heading = /^H\d$/.test(leaf.tagName) || leaf.className === 'zh-title' || leaf.closest('th') !== null;
      read.lines.forEach((line, i) => {
        line.lineHeight = read.height;
        bands.push({
          top: line.y,
          bottom: line.y + read.height,
          lines: [line],
          heading,
          // One line alone at the head or the foot of a page.
          apart: (i === 1 || i === read.lines.length - 1) && read.lines.length > 1 && i > 0,
        });
      });
    }
    bands.sort((a, b) => a.top - b.top);
    const rows = [];
    for (const band of bands) {
      const row = rows.at(-1);
      if (row && band.top < row.bottom - 1) {
        row.bottom = Math.max(row.bottom, band.bottom);
        row.lines.push(...band.lines);
        row.apart ||= band.apart;
      } else {
        rows.push(band);
      }
    }

    // The title stands over all columns.
    const count = Number(getComputedStyle(section).getPropertyValue('--columns')) || 1;
    const head = count > 1 ? rows.splice(0, rows.findIndex((r) => r.lines[0].element.closest('h1, .zh-title') === null)) : [];
    const headHeight = head.length > 0 && rows.length > 0 ? rows[0].top - head[0].top : 0;

    const columns = [];
    for (let from = 0; from < rows.length; ) {
      const above = columns.length < count ? headHeight : 0;
      let to = from;
      while (to < rows.length && rows[to].bottom - rows[from].top <= P.page.height - above) to++;
      if (to === from) throw new P.Fault(`${P.name(rows[from].lines[0].element)} is higher than a page`);
      let good = to;
      while (to < rows.length && good > from + 1 && (rows[good].apart || rows[good - 1].heading)) good--;
      const end = to < rows.length && good > from + 1 ? good : to;
      columns.push({ rows: rows.slice(from, end), top: above });
      from = end;
    }
    const pages = [];
    columns.forEach((column, i) => {
      if (i % count === 0) pages.push([]);
      pages.at(-1).push(column);
    });
    if (head.length > 0) pages[0].unshift({ rows: head, top: 0, isHead: true });
    return pages;
  };

  /** Draws a chapter's pages. */
  P.drawChapter = (section, pages, sheets) => {
    const origin = section.getBoundingClientRect();
    const count = Number(getComputedStyle(section).getPropertyValue('--columns')) || 1;
    const gutter = parseFloat(getComputedStyle(section).columnGap) || 0;
    const step = (origin.width + gutter) / count;
    pages.forEach((columns, index) => {
      const sheet = sheets[index];
      let place = 0;
      for (const { rows, top, isHead } of columns) {
        drawColumn(rows, sheet, top, origin.left, isHead ? 0 : step * place);
        if (!isHead) place++;
      }
      if (index === 0) sheet.page.id = section.id;
    });
  };

  function drawColumn(rows, sheet, top, origin, offset) {
    const groups = new Map();
    for (const line of rows.flatMap((row) => row.lines)) {
      if (!groups.has(line.element)) groups.set(line.element, []);
      groups.get(line.element).push(line);
    }
    for (const [element, lines] of groups) {
      const [drawn] = P.draw(lines, sheet.area, top + lines[0].y - rows[0].top);
      const box = element.getBoundingClientRect();
      drawn.copy.style.left = `${box.left - origin + offset}px`;
      drawn.copy.style.width = `${box.width}px`;
      // On the page it stands outside its table or quotation, from which it had its face and size.
      const style = getComputedStyle(element);
      for (const key of ['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'color']) drawn.copy.style[key] = style[key];
    }
  }

  /**
   * What would be generated, and so be in no line, becomes text: bullets, numbers, the words for an image. In notes,
   * where lines follow one another, the rows of a table become paragraphs, and a heading is no bookmark.
   */
  P.prepare = (root) => {
    for (const image of root.querySelectorAll('img')) image.replaceWith(image.alt);
    for (const row of root.querySelectorAll(':is(.entry, .cell) tr')) {
      const line = P.element('p');
      [...row.cells].forEach((cell, i) => line.append(i > 0 ? ' · ' : '', ...cell.childNodes));
      row.closest('table').before(line);
    }
    for (const table of root.querySelectorAll(':is(.entry, .cell) table')) table.remove();
    for (const heading of root.querySelectorAll('.entry :is(h1, h2, h3, h4, h5, h6), .tr :is(h1, h2, h3, h4, h5, h6)')) {
      const strong = P.element('b');
      strong.append(...heading.childNodes);
      const line = P.element('p');
      line.append(strong);
      heading.replaceWith(line);
    }
    for (const list of root.querySelectorAll('ul, ol')) {
      [...list.children].forEach((item, i) => {
        const marker = P.element('span', 'bullet', list.matches('ol') ? `${i + (list.start ?? 1)}. ` : '– ');
        const first = [...item.childNodes].find((n) => n.textContent.trim() !== '');
        const into = first?.nodeType === Node.ELEMENT_NODE && first.matches('p') ? first : item;
        into.prepend(marker);
        into.classList.add('item');
      });
    }
  };

  /** Page and line of each place that a list names, page of each passage that an index names. */
  P.writePlaces = (root, entries, units) => {
    for (const place of root.querySelectorAll('[data-entry]')) {
      const entry = entries.get(place.dataset.entry);
      const key = P.element('b', 'at', entry ? `${entry.line.spread.number}.${entry.line.number}` : '');
      place.prepend(key);
    }
    const pages = new Map();
    for (const unit of units) {
      for (const line of unit.zh.lines) {
        for (const name of line.names) {
          if (!pages.has(name)) pages.set(name, new Set());
          pages.get(name).add(line.spread.number);
        }
      }
    }
    for (const place of root.querySelectorAll('[data-name]')) {
      const numbers = [...(pages.get(place.dataset.name) ?? [])];
      if (numbers.length > 0) place.append(`, ${numbers.join(', ')}`);
    }
  };

  /** The title page and its back, copied: they are shorter than a page. */
  P.drawTitle = (source) => {
    let number = 0;
    for (const name of ['title-page', 'imprint']) {
      const section = source.querySelector(`.${name}`);
      if (!section) continue;
      const sheet = P.sheet(name, P.roman(++number), number % 2 === 1 ? 'recto' : 'verso');
      const copy = section.cloneNode(true);
      sheet.area.append(copy);
    }
    return number;
  };

  /** A chapter of contents, one line for each of the given places, the page numbers left for later. */
  P.contents = (source, places) => {
    const section = P.element('section', 'matter front');
    section.id = 'contents';
    section.append(P.element('h1', '', source.dataset.contents));
    for (const place of places) {
      const row = P.element('p', `row ${place.level}`);
      row.dataset.target = place.target;
      if (place.chinese) {
        const chinese = P.element('span', 'zh-part', place.chinese);
        chinese.lang = P.edition.textLanguage;
        row.append(chinese);
        if (place.text) row.append(' ');
      }
      row.append(place.text);
      section.append(row);
    }
    return section;
  };

  P.writePageNumbers = (numbers) => {
    for (const row of P.sheets.querySelectorAll('.row[data-target]')) {
      const link = P.element('a', 'to', numbers.get(row.dataset.target) ?? '');
      link.href = `#${row.dataset.target}`;
      row.append(P.element('span', 'leader'), link);
      row.removeAttribute('data-target');
    }
  };
})(window.Paginate);
