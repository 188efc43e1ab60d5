// The printed edition, 6 of 9: title page, contents, front and back matter.
'use strict';

(function (P) {
  const ROMAN = [[10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

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
      const heading = /^H\d$/.test(leaf.tagName) || leaf.className === 'zh-title';
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

    const pages = [];
    for (let from = 0; from < rows.length; ) {
      let to = from;
      while (to < rows.length && rows[to].bottom - rows[from].top <= P.page.height) to++;
      if (to === from) throw new P.Fault(`${P.name(rows[from].lines[0].element)} is higher than a page`);
      let good = to;
      while (to < rows.length && good > from + 1 && (rows[good].apart || rows[good - 1].heading)) good--;
      const end = to < rows.length && good > from + 1 ? good : to;
      pages.push(rows.slice(from, end));
      from = end;
    }
    return pages;
  };

  /** Draws a chapter's pages. */
  P.drawChapter = (section, pages, sheets) => {
    const left = section.getBoundingClientRect().left;
    pages.forEach((rows, index) => {
      const sheet = sheets[index];
      const groups = new Map();
      for (const row of rows) {
        for (const line of row.lines) {
          if (!groups.has(line.element)) groups.set(line.element, []);
          groups.get(line.element).push(line);
        }
      }
      for (const [element, lines] of groups) {
        const [drawn] = P.draw(lines, sheet.area, lines[0].y - rows[0].top);
        const style = getComputedStyle(element);
        drawn.copy.style.left = `${element.getBoundingClientRect().left - left}px`;
        drawn.copy.style.width = `${element.getBoundingClientRect().width}px`;
        drawn.copy.style.paddingTop = '0';
        drawn.copy.style.display = style.display.startsWith('table') ? 'block' : '';
      }
      if (index === 0) sheet.page.id = section.id;
      sheet.filled = (rows.at(-1).bottom - rows[0].top) / P.page.height;
    });
  };

  /** List items get their bullets and numbers as text: what is generated would not be among the lines. */
  P.writeMarkers = (root) => {
    for (const list of root.querySelectorAll('ul, ol')) {
      [...list.children].forEach((item, i) => {
        const marker = P.element('span', 'bullet', list.matches('ol') ? `${i + (list.start ?? 1)}.` : '–');
        const first = [...item.childNodes].find((n) => n.textContent.trim() !== '');
        const into = first?.nodeType === Node.ELEMENT_NODE && first.matches('p') ? first : item;
        into.prepend(marker);
        into.classList.add('item');
      });
    }
    for (const image of root.querySelectorAll('img')) image.replaceWith(image.alt);
  };

  /** Page and line of each place that a list names, page of each passage that an index names. */
  P.writePlaces = (root, entries, units) => {
    for (const place of root.querySelectorAll('[data-entry]')) {
      const entry = entries.get(place.dataset.entry);
      const key = P.element('b', 'at', entry ? `${entry.line.spread.number}.${entry.line.number}` : '');
      place.prepend(key);
    }
    for (const place of root.querySelectorAll('[data-loci]')) {
      const pages = place.dataset.loci.split(' ').map((locus) => units.get(locus)?.page).filter(Boolean);
      place.append(P.element('span', 'pages', ` ${[...new Set(pages)].join(', ')}`));
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
    for (const row of document.querySelectorAll('#sheets .row[data-target]')) {
      const link = P.element('a', 'to', numbers.get(row.dataset.target) ?? '');
      link.href = `#${row.dataset.target}`;
      row.append(P.element('span', 'leader'), link);
      row.removeAttribute('data-target');
    }
  };
})(window.Paginate);
