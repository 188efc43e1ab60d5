// Makes editions at random in the print page, lets the paginator set them and checks its pages from their DOM, without
// the paginator's own register.
(() => {
  const SERIES = ['apparatus', 'parallel', 'note', 'note-2'];
  const paginate = window.Paginate;
  const template = document.createElement('main');
  template.id = 'source';

  window.fuzz = async (seed) => {
    const random = generator(seed);
    const pick = (from, to) => from + Math.floor(random() * (to - from + 1));
    const height = pick(140, 840);
    const root = document.documentElement;
    const entries = [];
    const copy = show(edition(random, pick, entries), height, seed % 9 !== 0);

    let report;
    try {
      report = await paginate.run();
    } catch (fault) {
      return { faults: [`thrown: ${fault.message}`], pages: 0, entries: 0, deferred: 0 };
    }
    const faults = [...report.faults, ...check(copy, entries, report, root.dataset.facing === 'yes')];
    return { faults: faults.slice(0, 5), pages: report.pages, entries: entries.length, deferred: report.deferred.length };
  };

  /** Puts an edition into the page, to be set; returns a copy of it. */
  function show(html, height, facing = true) {
    const root = document.documentElement;
    root.style.setProperty('--text-h', `${height}px`);
    root.dataset.facing = facing ? 'yes' : 'no';
    document.getElementById('source')?.remove();
    document.getElementById('contents')?.remove();
    root.classList.remove('paginated');
    const source = template.cloneNode(false);
    Object.assign(source.dataset, { title: '書', translated: 'Book', contents: 'Contents', textLanguage: 'lzh-Hant', series: SERIES.join(' ') });
    source.innerHTML = html;
    document.body.append(source);
    return source.cloneNode(true);
  }

  const pair = (id, kind, zh, tr) => `<div class="pair ${kind}" id="${id}"><div class="cell zh"><p lang="lzh-Hant">${zh}</p></div>`
    + `<div class="cell tr" lang="en"><p>${tr}</p></div></div>`;
  const year = (n, units) => `<section class="year" data-reign="嘉定${n}年" data-era="${1200 + n}">`
    + `${pair(`y${n}`, 'year-head', `嘉定${n}年`, 1200 + n)}${units}</section>`;
  const book = (years) => `<section class="book" data-label="卷一" data-translated="Book 1">${years}</section>`;

  /** A volume of one spread, then pages as high as it: they must hold its year to the end, and another begin overleaf. */
  window.exact = async () => {
    const zh = '遵頊遣兵久屯其地以窺龕谷。'.repeat(12);
    const tr = 'The armies met below Kangu and fought from dawn. '.repeat(12);
    const years = [1, 2].map((n) => year(n, pair(`a${n}`, 'detail', zh, tr) + pair(`b${n}`, 'detail', zh, tr)));
    show(book(years[0]), 4000);
    await paginate.run();
    const alone = paginate.spreads.length;
    const { height } = paginate.spreads[0];
    show(book(years.join('')), height);
    const report = await paginate.run();
    return { ...report, alone, spreads: paginate.spreads.map((s) => [s.pieces[0].unit.id, s.pieces.at(-1).unit.id, s.height === height]) };
  };

  /** What an edition is refused for. */
  window.refused = async (zh, entries) => {
    show(book(year(1, `${pair('u1', 'detail', zh, 'Text.')}<div class="entries">${entries}</div>`)), 700);
    return paginate.run().then((report) => report.faults.join(' '), (fault) => fault.message);
  };

  /** As print.css would name a face that the machine has not. */
  window.faceless = async () => {
    const face = new FontFace('Print Nowhere', 'local("No Such Face")', { weight: '400' });
    document.fonts.add(face);
    show(book(year(1, pair('u1', 'detail', '遵頊遣兵。', 'Text.'))), 700);
    const report = await paginate.run();
    document.fonts.delete(face);
    return report.faults.join(' ');
  };

  function check(source, entries, report, facing) {
    const faults = [];
    const pages = [...document.querySelectorAll('#sheets > .page.text')];
    const text = (selector) => pages.flatMap((p) => [...p.querySelectorAll(selector)].map((e) => e.textContent)).join('');
    const wanted = (selector) => [...source.querySelectorAll(selector)].map((e) => e.textContent).join('');
    if (text('.cell.zh') !== wanted('.cell.zh')) faults.push('the text is not whole or not in order');
    if (facing && text('.cell.tr') !== wanted('.cell.tr')) faults.push('the translation is not whole or not in order');

    // Entries: each whole and once, in the order of its series, and on the two pages of its line.
    const parts = pages.flatMap((p) => [...p.querySelectorAll('.foot .entry')].map((e) => ({ page: p, e })));
    for (const series of SERIES) {
      const body = (e) => [...e.querySelectorAll('.ln')].map((l) => l.textContent).join('');
      const found = parts.filter(({ e }) => e.dataset.series === series).map(({ e }) => body(e)).join('');
      const all = entries.filter((x) => x.series === series).map((x) => x.text).join('');
      if (found !== all) faults.push(`the series ${series} is not whole or not in order`);
    }
    const spreadOf = (page) => Math.floor(Number(page.dataset.number) / (facing ? 2 : 1));
    const begun = new Map(parts.filter(({ e }) => e.id).map(({ page, e }) => [e.id, spreadOf(page)]));
    const late = [];
    for (const page of pages) {
      for (const ref of page.querySelectorAll('.cell.zh .ref')) {
        const id = ref.getAttribute('href').slice(1);
        if (begun.get(id) !== spreadOf(page)) late.push(source.querySelector(`#${id}`));
      }
    }
    // What is keyed by its line says nothing elsewhere. The marks are not in the pages: the place of each is counted in
    // the characters of the text, which stand on the pages in their order.
    const spreads = pages.map((p) => [spreadOf(p), [...p.querySelectorAll('.cell.zh')].reduce((sum, e) => sum + e.textContent.length, 0)]);
    for (const [id, place] of keyed(source)) {
      let rest = place;
      const here = spreads.find(([, length]) => (rest -= length) < 0)[0];
      if (begun.get(id) !== here) faults.push(`${id} is keyed by a line on ${here} and stands on ${begun.get(id)}`);
    }
    const names = late.map((e) => `note ${e.dataset.mark} on ${e.dataset.locus} `);
    if (late.length !== report.deferred.length || !names.every((n) => report.deferred.some((d) => d.startsWith(n)))) {
      faults.push(`late are ${names}, reported ${report.deferred}`);
    }

    for (const page of pages) {
      const area = page.querySelector('.area').getBoundingClientRect();
      const foot = page.querySelector('.foot');
      const top = foot?.getBoundingClientRect().top ?? area.bottom;
      for (const line of page.querySelectorAll('.cell .ln')) {
        if (line.getBoundingClientRect().bottom > top + 0.6) faults.push(`page ${page.dataset.number}: text in the foot`);
      }
      if (foot && foot.getBoundingClientRect().bottom > area.bottom + 0.6) faults.push(`page ${page.dataset.number}: foot`);
    }
    return faults;
  }

  /** Of each entry without a mark of its own, the place in the text of the character whose line it is keyed by. */
  function keyed(source) {
    const found = [];
    let place = 0;
    const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) place += node.parentElement.closest('.cell.zh') ? node.length : 0;
      else if (node.dataset.a) found.push([node.dataset.a, node.dataset.z ? place - 1 : place]);
    }
    return found;
  }

  function edition(random, pick, entries) {
    const han = '遵頊遣兵久屯其地以窺龕谷金夾瑞潛擊敗之嘉定十年復使入四川請會師圖金𠀋';
    const words = 'the armies met below Kangu and fought from dawn until shadows turned administrative responsibilities commissioner he answered grain'.split(' ');
    const chinese = (n) => {
      let s = '';
      const characters = [...han];
      for (let i = 0; i < n; i++) {
        s += characters[pick(0, characters.length - 1)];
        if (random() < 0.12) s += random() < 0.4 ? '。' : '，';
      }
      return `${s}。`;
    };
    const english = (n) => {
      let s = '';
      for (let i = 0; i < n; i++) s += (i ? ' ' : '') + words[pick(0, words.length - 1)] + (random() < 0.08 ? '.' : '');
      return `${s}.`;
    };
    const dense = random() * random();
    let id = 0;
    let body = '';
    let notes = '';
    const years = pick(1, 3);
    for (let y = 0; y < years; y++) {
      let units = '';
      let list = '';
      const count = pick(1, 14);
      for (let u = 0; u < count; u++) {
        const kind = u % 2 === 0 ? 'heading' : random() < 0.2 ? 'commentary' : 'detail';
        const size = random() < 0.03 ? pick(800, 2500) : kind === 'heading' ? pick(4, 40) : pick(10, 260);
        let zh = '';
        const characters = [...chinese(size)];
        // A parallel is called where its words end, which may be a passage later.
        let parallel = null;
        characters.forEach((c, place) => {
          if (random() < dense * 0.12) {
            const key = `e${++id}`;
            const kind = random() < 0.65 ? 'note' : 'apparatus';
            const series = kind === 'note' && random() < 0.3 ? 'note-2' : kind;
            const length = random() < 0.02 ? pick(600, 2500) : pick(1, random() < 0.2 ? 200 : 40);
            enter(key, kind, series, kind === 'note' ? english(length) : `${chinese(pick(1, 4))}］${english(pick(1, 30))}`);
            zh += kind === 'note'
              ? `<span class="nb">${c}<a class="ref" href="#${key}">${id}</a></span>`
              : `<i class="mk" data-a="${key}"></i>${c}<i class="mk" data-z="${key}"></i>`;
          } else if (!parallel && random() < dense * 0.06) {
            parallel = { key: `e${++id}`, end: place + pick(0, 120) };
            zh += `<i class="mk" data-b="${parallel.key}"></i>${c}`;
          } else {
            zh += c;
          }
          if (parallel && (place >= parallel.end || place === characters.length - 1)) {
            enter(parallel.key, 'parallel', 'parallel', `cf. ${chinese(pick(2, 60))}`);
            zh += `<i class="mk" data-a="${parallel.key}" data-z="${parallel.key}"></i>`;
            parallel = null;
          }
        });
        function enter(key, kind, series, text) {
          entries.push({ key, series, text });
          list += `<aside class="entry ${kind}" id="${key}" data-kind="${kind}" data-series="${series}"`
            + ` data-mark="${kind === 'note' ? id : ''}" data-locus="1.${u}" lang="en"><p>${text}</p></aside>`;
        }
        const tr = random() < 0.08 ? '' : english(Math.ceil(size * (0.4 + random())));
        const tag = kind === 'heading' ? 'h3' : 'p';
        units += `<div class="pair ${kind}" id="u${y}-${u}" data-number="${u}"><div class="cell zh"><${tag} class="biao" lang="lzh-Hant">${zh}</${tag}></div>`
          + `<div class="cell tr" lang="en">${tr ? `<p>${tr}</p>` : ''}</div></div>`;
      }
      body += `<section class="year" data-reign="嘉定${y}年" data-era="${1200 + y}"><div class="pair year-head" id="y${y}"><div class="cell zh"><h2 lang="lzh-Hant">嘉定${y}年</h2></div>`
        + `<div class="cell tr"><p>${1200 + y}</p></div></div>${units}<div class="entries">${list}</div></section>`;
    }
    return `<section class="book" data-label="卷一" data-translated="Book 1">${body}${notes}</section>`;
  }

  function generator(seed) {
    let state = seed * 2654435761;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }
})();
