// What a page shows in which face, for the tests: every text, hidden or not, and what the style sheets write.
window.fonts = {
  /** [{ family, weight, style, text }], each combination once, with all its characters. */
  shown() {
    const voices = new Map();
    const add = (style, text) => {
      const key = [style.fontFamily, style.fontWeight, style.fontStyle].join('|');
      if (!voices.has(key)) { voices.set(key, new Set()); }
      // What has no shape is not drawn; white space and what joins letters have none.
      for (const c of text.replace(/[\s\p{Cf}\p{Cc}\p{Co}\p{Cn}\uFE00-\uFE0F]/gu, '')) { voices.get(key).add(c); }
    };
    const strings = (content) =>
      [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => m[1].replace(/\\(.)/g, '$1')).join('');
    const elements = [...document.body.querySelectorAll('*')].filter((e) => !e.closest('script, style, svg title, svg desc'));
    for (const element of elements) {
      const text = [...element.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join('');
      if (text.trim()) { add(getComputedStyle(element), text); }
      for (const side of ['::before', '::after']) {
        const style = getComputedStyle(element, side);
        // Arrows and the like may come from any font.
        add(style, strings(style.content).replace(/[^\u2E80-\uFFEF]/g, ''));
      }
    }
    return [...voices].map(([key, characters]) => {
      const [family, weight, style] = key.split('|');
      return { family, weight: Number(weight), style, text: [...characters].sort().join('') };
    });
  },

  /** Puts each of these texts into the page by itself, so that a browser can be asked what draws it. */
  async lay(voices) {
    document.getElementById('specimens')?.remove();
    const all = document.createElement('div');
    all.id = 'specimens';
    for (const { family, weight, style, text } of voices) {
      const one = document.createElement('span');
      one.style.cssText = `font-family: ${family}; font-weight: ${weight}; font-style: ${style}`;
      one.textContent = text;
      all.append(one, ' ');
    }
    document.body.append(all);
    all.getBoundingClientRect();
    for (let i = 0; i < 3; i++) {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  },

  /** Of a text in one of the site's families, the characters that a file whose name begins so would not be asked for. */
  notAskedOf(file, { family, weight, style, text }) {
    const first = family.split(',')[0].replaceAll('"', '').trim();
    const rules = [...document.styleSheets].flatMap((s) => [...s.cssRules]).filter((r) => r instanceof CSSFontFaceRule
      && r.style.getPropertyValue('font-family').replaceAll('"', '') === first
      && (Number(r.style.getPropertyValue('font-weight')) >= 600) === (weight >= 600)
      && r.style.getPropertyValue('font-style') === style);
    const ranges = (rule) => (rule.style.getPropertyValue('unicode-range') || 'U+0-10FFFF').split(',')
      .map((r) => r.trim().slice(2).split('-').map((h) => parseInt(h, 16)));
    return [...text].filter((c) => {
      const last = rules.findLast((r) => ranges(r).some(([from, to]) => from <= c.codePointAt(0) && c.codePointAt(0) <= (to ?? from)));
      return !last || !last.style.getPropertyValue('src').includes(`/${file}-`);
    }).join('');
  },
};
