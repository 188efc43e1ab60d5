namespace Dianjiao.BrowserTests;

/// <summary>What is measured in the page, as scripts for it.</summary>
internal static class Layout
{
    /// <summary>
    /// Pairs of text boxes of different cells that lie on one another by more than a pixel and a half. What is clipped
    /// away counts only as far as it is seen.
    /// </summary>
    public const string Overlaps = """
        () => {
          const cells = [...document.querySelectorAll('main :is(.no, .bai, .biao, .tr, .n > details > summary, .n .body, .year-head h2, .year-head .ce, .title > *)')]
            .filter(c => c.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
          const boxes = [];
          cells.forEach((cell, i) => {
            const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              if (!node.data.trim() || node.parentElement.closest('.vh, .closing, .back')) continue;
              if (node.parentElement.closest('.rec') && !node.parentElement.checkVisibility()) continue;
              // Only a folded note's line is clipped.
              const line = node.parentElement.closest('details:not([open]) .line');
              const clip = line && line.getBoundingClientRect();
              const range = document.createRange();
              range.selectNodeContents(node);
              for (const r of range.getClientRects()) {
                const left = clip ? Math.max(r.left, clip.left) : r.left, right = clip ? Math.min(r.right, clip.right) : r.right;
                // The glyphs are lower than the box of the line's font by about a fifth above and below.
                const inset = (r.bottom - r.top) * .2;
                if (right - left > 1) boxes.push({ i, cell, left, right, top: r.top + inset, bottom: r.bottom - inset, text: node.data });
              }
            }
          });
          boxes.sort((a, b) => a.top - b.top);
          const found = [];
          for (let a = 0; a < boxes.length; a++) {
            for (let b = a + 1; b < boxes.length && boxes[b].top < boxes[a].bottom - 1.5; b++) {
              const x = boxes[a], y = boxes[b];
              if (x.i === y.i || x.cell.contains(y.cell) || y.cell.contains(x.cell)) continue;
              if (Math.min(x.right, y.right) - Math.max(x.left, y.left) > 1.5 && found.length < 5) {
                found.push(`${x.cell.className || x.cell.tagName} “${x.text.slice(0, 12)}” and ${y.cell.className || y.cell.tagName} “${y.text.slice(0, 12)}”`);
              }
            }
          }
          return found;
        }
        """;

    /// <summary>By how much the page is wider than the window.</summary>
    public const string Overflow = "() => document.documentElement.scrollWidth - window.innerWidth";

    /// <summary>The greatest distance between the foot of a segment's first line and that of its first note.</summary>
    public const string Level = """
        () => {
          const foot = element => { const range = document.createRange(); range.selectNodeContents(element); return range.getClientRects()[0].bottom; };
          let worst = 0;
          for (const segment of document.querySelectorAll('.seg')) {
            const note = segment.querySelector(':scope > .margin .n .line'), text = segment.querySelector(':scope > .biao, :scope > aside > .biao');
            if (note && text) worst = Math.max(worst, Math.abs(foot(note) - foot(text)));
          }
          return worst;
        }
        """;

    public const string Height = "() => document.querySelector('main').offsetHeight";

    /// <summary>The largest gap between two lines of one cell, in lines of it.</summary>
    public const string Gap = """
        () => {
          let worst = 0;
          for (const cell of document.querySelectorAll('main :is(.bai, .biao, .tr p:not([class]))')) {
            if (!cell.checkVisibility()) continue;
            const range = document.createRange();
            range.selectNodeContents(cell);
            const line = parseFloat(getComputedStyle(cell).lineHeight);
            const feet = [...range.getClientRects()].filter(r => r.height > line * .4).map(r => r.bottom).sort((a, b) => a - b);
            for (let i = 1; i < feet.length; i++) worst = Math.max(worst, (feet[i] - feet[i - 1]) / line);
          }
          return worst;
        }
        """;

    /// <summary>Each lane's text by locus, references left out: [locus, received, reading, 白文].</summary>
    public const string Lanes = """
        () => [...document.querySelectorAll('main .biao')].map(cell => {
          const text = (element, ...without) => {
            const copy = element.cloneNode(true);
            copy.querySelectorAll(['a.ref', ...without].join(',')).forEach(e => e.remove());
            return copy.textContent;
          };
          const locus = cell.dataset.locus;
          const base = document.querySelector(`main .bai[data-locus="${locus}"]`);
          return [locus, text(cell, '.emd'), text(cell, '.rec'), text(base)];
        })
        """;
}
