// The printed edition, 8 of 9: 直排, the text alone in vertical lines, bound on the right. The browser paginates it by
// itself, as nothing has to stand level; the apparatus follows at the end of each year.
'use strict';

(function (P) {
  const DIGITS = '〇一二三四五六七八九';

  /** 六十二, as volumes are counted. */
  P.chinese = (number) => {
    if (number >= 100) return [...String(number)].map((d) => DIGITS[d]).join('');
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    return (tens > 1 ? DIGITS[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? DIGITS[ones] : '');
  };

  P.vertical = (source, faults) => {
    document.documentElement.classList.add('vertical');
    let entries = 0;
    for (const year of source.querySelectorAll('.year')) {
      const places = new Map([...year.querySelectorAll('[data-z]')].map((m) => [m.dataset.z, m]));
      for (const ref of year.querySelectorAll('.ref[href]')) places.set(decodeURIComponent(ref.getAttribute('href').slice(1)), ref);
      for (const series of year.querySelectorAll('.vertical-only')) {
        const [open, close] = series.dataset.brackets;
        let count = 0;
        for (const entry of series.querySelectorAll('[data-for]')) {
          const key = `${open}${P.chinese(++count)}${close}`;
          const place = places.get(entry.dataset.for);
          if (!place) faults.push(`nothing refers to the entry ${entry.dataset.for}`);
          place?.after(P.element('span', 'vref', key));
          entry.prepend(P.element('span', 'key', key));
          inWords(entry);
          entries++;
        }
      }
    }
    for (const hidden of source.querySelectorAll('.tr, .entries, .matter, .imprint, .ref')) hidden.remove();
    for (const part of source.querySelectorAll('.biao, [data-for]')) {
      if (part.textContent !== '' && part.getClientRects().length === 0) faults.push(`${P.name(part)} is not printed`);
    }
    running(source);
    const lines = source.querySelectorAll('.biao').length + entries;
    return { pages: 0, frontPages: 0, lines, faults, deferred: [], filled: 100 };
  };

  /** 金史 62 is 金史卷六十二: figures would lie on their side. */
  function inWords(entry) {
    const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      node.data = node.data
        .replace(/(?<=\p{Script=Han})\s*(\d+)/gu, (_, number) => `卷${P.chinese(Number(number))}`)
        .replace(/; /g, '；')
        .replace(/, /g, '、');
    }
  }

  /**
   * Heads and page numbers in the margins; these inherit the vertical mode and are set level again. A head is all that
   * the pages of one name share, so each year has its own name and begins a page.
   */
  function running(source) {
    const level = 'writing-mode: horizontal-tb; color: #16130f; font: 8.5pt "Print Song"; letter-spacing: .1em;';
    const rules = [...source.querySelectorAll('.year')].map((year, i) => {
      const book = year.closest('.book');
      const heads = year === book.querySelector('.year') ? book.querySelectorAll('.volume-head') : [];
      for (const part of [...heads, year]) part.style.page = `year-${i}`;
      const { label } = book.dataset;
      const title = [P.edition.title, label, year.dataset.reign].filter(Boolean).join('　');
      return `@page year-${i} { @top-center { content: ${JSON.stringify(title)}; ${level} } }`;
    });
    const sheet = P.element('style');
    sheet.textContent = `
      @page { margin: 23mm 20mm 24mm 20mm; @bottom-center { content: counter(page, cjk-decimal); ${level} } }
      @page :first { @bottom-center { content: none; } }
      ${rules.join('\n')}`;
    document.head.append(sheet);
  }
})(window.Paginate);
