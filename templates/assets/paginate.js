// The printed edition, 9 of 9: the steps in order. window.paginated promises the report.
//
// galley → lines → units → cuts → feet → fill → pages of frozen lines → contents with their numbers → proof
'use strict';

(function (P) {
  /** All of it, from the galley on; whatever an earlier run drew goes. */
  P.run = async () => {
    document.getElementById('sheets')?.remove();
    P.forget();
    const options = new URLSearchParams(location.hash.slice(1));
    const root = document.documentElement;
    const source = document.getElementById('source');
    root.dataset.paper = options.get('paper') === 'A4' ? 'A4' : 'B5';
    P.series = source.dataset.series.split(' ');
    P.edition = {
      title: source.dataset.title,
      translated: source.dataset.translated,
      textLanguage: source.dataset.textLanguage,
    };
    const sheet = P.element('style');
    const [width, height] = ['--page-w', '--page-h'].map((n) => getComputedStyle(root).getPropertyValue(n).trim());
    sheet.textContent = `@page { size: ${width} ${height}; margin: 0 }`;
    document.head.append(sheet);
    const missing = [...(await loadFaces()), ...P.shapeless(source)];
    if (options.has('vertical')) return P.vertical(source, missing);

    P.page = measures(root);
    const faults = [...missing];
    // Out of the document until they are all drawn: each measure of the galley would lay them out again.
    P.sheets = Object.assign(P.element('main'), { id: 'sheets' });
    P.prepare(source);

    // The text first: what its pages are numbered does not depend on what stands before or behind them.
    const spreads = [];
    const deferred = [];
    const places = [];
    const allUnits = [];
    const allEntries = new Map();
    const leaves = [];
    let number = 2;
    const half = P.sheet('half-title', '1', 'recto');
    half.area.append(halfTitle(source));
    for (const book of source.querySelectorAll('.book')) {
      const units = P.units(book);
      const entries = P.entries(book);
      P.call(units, entries);
      const filled = P.fill(units);
      spreads.push(...filled.spreads);
      deferred.push(...filled.deferred);
      number = P.drawSpreads(filled.spreads, book, number);
      for (const unit of units) {
        allUnits.push(unit);
        if (unit.isHead) places.push(unit);
      }
      for (const [id, entry] of entries) allEntries.set(id, entry);
      leaves.push(...[...units.flatMap((u) => [...u.zh.lines, ...u.tr.lines]), ...[...entries.values()].flatMap((e) => e.lines)]
        .map((line) => line.element));
    }
    faults.push(...P.proveFeet(spreads));

    const back = [];
    for (const section of source.querySelectorAll('.matter.back')) {
      P.writePlaces(section, allEntries, allUnits);
      const pages = P.chapter(section);
      const sheets = pages.map((_, i) => P.sheet('matter', String(number + i), (number + i) % 2 === 0 ? 'verso' : 'recto'));
      P.drawChapter(section, pages, sheets);
      back.push({ section, number: String(number), sheets });
      number += pages.length;
      leaves.push(...P.leaves(section));
    }

    const front = frontMatter(source, places, back, leaves);
    number -= 1;
    const chapters = [...front.chapters, ...back];
    for (const { section, sheets } of chapters) {
      const title = section.querySelector('h1');
      sheets.forEach((sheet, i) => {
        // A chapter's first page bears its title already.
        const verso = sheet.side === 'verso';
        const running = i === 0 ? '' : verso ? P.edition.title : title.textContent;
        P.head(sheet, running, '', verso ? P.edition.textLanguage : '');
      });
    }
    P.writePageNumbers(new Map([
      ...chapters.map((c) => [c.section.id, c.number]),
      ...places.map((u) => [u.id || u.pair.dataset.target, u.page]),
    ]));


    root.classList.add('paginated');
    document.body.append(P.sheets);
    P.dropHyphens();
    const proof = P.prove([...new Set(leaves)]);
    faults.push(...proof.faults);
    // The last spread is as full as the text leaves it; an edition of one has no other.
    const shares = (spreads.length > 1 ? spreads.slice(0, -1) : spreads).map((s) => s.filled);
    const report = {
      pages: P.sheets.children.length,
      frontPages: front.count,
      lines: proof.lines,
      faults,
      deferred: deferred.map((entry) => P.name(entry.element)),
      filled: Math.round((100 * shares.reduce((a, b) => a + b, 0)) / Math.max(1, shares.length)),
    };
    if (faults.length === 0) source.remove();
    P.spreads = spreads;
    return report;
  };

  /** Everything before page 1. It must end on a verso, so that page 1 is a recto. */
  function frontMatter(source, places, back, leaves) {
    let count = P.drawTitle(source);
    const sections = [...source.querySelectorAll('.matter.front')];
    const rows = [
      ...sections.map((s) => row(s)),
      ...places.map((unit) => ({
        target: unit.id,
        level: unit.kind,
        chinese: unit.zh.lines.map((l) => l.text).join(''),
        text: unit.pair.querySelector('.tr').textContent.trim(),
      })),
      ...back.map(({ section }) => row(section)),
    ];
    const contents = P.contents(source, rows);
    (sections[0] ?? source.firstElementChild).before(contents);
    const chapters = [contents, ...sections].map((section) => {
      const pages = P.chapter(section);
      const begin = count + 1;
      const made = pages.map(() => P.sheet('matter', P.roman(++count), count % 2 === 0 ? 'verso' : 'recto'));
      P.drawChapter(section, pages, made);
      leaves.push(...P.leaves(section));
      return { section, number: P.roman(begin), sheets: made };
    });
    if (count % 2 === 1) P.sheet('blank', P.roman(++count), 'verso');
    // They were drawn after the text; they stand before it.
    const drawn = [...P.sheets.children];
    P.sheets.prepend(...drawn.slice(drawn.length - count));
    return { count, chapters };
  }

  function row(section) {
    return {
      target: section.id,
      level: 'chapter',
      chinese: section.querySelector('.zh-title')?.textContent ?? '',
      text: section.querySelector('h1').textContent,
    };
  }

  function halfTitle(source) {
    const made = P.element('div', 'half');
    const title = P.element('p', 'work', source.dataset.title);
    title.lang = P.edition.textLanguage;
    made.append(title, P.element('p', 'translated', source.dataset.translated));
    return made;
  }

  function measures(root) {
    const style = getComputedStyle(root);
    const px = (name) => {
      const value = parseFloat(style.getPropertyValue(`--${name}`));
      if (!(value > 0)) throw new P.Fault(`print.css does not say --${name}`);
      return value;
    };
    return {
      facing: root.dataset.facing === 'yes',
      height: px('text-h'),
      zhLine: px('zh-line'),
      trLine: px('tr-line'),
      trShift: px('tr-shift'),
      noteLine: px('note-line'),
      rule: px('rule'),
      label: px('label'),
      between: px('between'),
      gaps: {
        'volume-head': px('gap-head'),
        'year-head': px('gap-head'),
        heading: px('gap-heading'),
        detail: px('gap-detail'),
        other: px('gap-other'),
      },
    };
  }

  /**
   * A face that the style sheet names and the machine lacks would be replaced by chance. On a site the edition's own
   * fonts may stand in.
   */
  async function loadFaces() {
    const faults = [];
    const faces = [...document.fonts];
    const family = (face) => face.family.replaceAll('"', '');
    const load = (face) => face.load().then(() => true, () => false);
    for (const face of faces.filter((f) => family(f).startsWith('Print '))) {
      if (await load(face)) continue;
      const own = faces.filter((f) => family(f) === family(face).replace('Print', 'Dianjiao').replace(/ Small|Figures/, (w) => (w === 'Figures' ? 'Roman' : '')));
      const loaded = await Promise.all(own.map(load));
      if (!loaded.some(Boolean)) faults.push(`the typeface ${family(face)} ${face.style} ${face.weight} is not installed`);
    }
    await document.fonts.ready;
    return faults;
  }

  window.paginated = document.readyState === 'complete' ? P.run() : new Promise((done, fail) => {
    addEventListener('load', () => P.run().then(done, fail));
  });
  window.paginated.catch((fault) => {
    document.documentElement.classList.add('failed');
    document.querySelector('nav.screen')?.append(` ${fault.message}`);
  });
})(window.Paginate);
