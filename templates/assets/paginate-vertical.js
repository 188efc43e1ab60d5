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
      let count = 0;
      for (const entry of year.querySelectorAll('.vertical-only > [data-for]')) {
        const key = `〔${P.chinese(++count)}〕`;
        const place = [...year.querySelectorAll('[data-z]')].find((m) => m.dataset.z === entry.dataset.for);
        if (!place) faults.push(`nothing refers to the apparatus entry ${entry.dataset.for}`);
        place?.after(P.element('span', 'vref', key));
        entry.prepend(P.element('span', 'key', key));
        inWords(entry);
        entries++;
      }
    }
    for (const hidden of source.querySelectorAll('.tr, .entries, .matter, .imprint, .ref')) hidden.remove();
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

  /** Heads and page numbers in the margins; these inherit the vertical mode and are set level again. */
  function running(source) {
    const level = 'writing-mode: horizontal-tb; color: #16130f;';
    const label = source.querySelector('.book')?.dataset.label ?? '';
    const title = JSON.stringify(`${P.edition.title}　${label}`);
    const sheet = P.element('style');
    sheet.textContent = `
      @page { margin: 23mm 20mm 24mm 20mm;
        @top-center { content: ${title}; ${level} font: 8.5pt "Print Song"; letter-spacing: .1em; }
        @bottom-center { content: counter(page, cjk-decimal); ${level} font: 8.5pt "Print Song"; } }
      @page :first { @top-center { content: none; } @bottom-center { content: none; } }`;
    document.head.append(sheet);
  }
})(window.Paginate);
