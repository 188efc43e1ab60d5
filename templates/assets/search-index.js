// The index and the texts behind the search page. All of it comes as classic scripts, one by one, since a page opened
// from disk can load nothing else; each announces itself by calling IM (manifest), IX (shard) or TX (texts).
(function () {
  'use strict';
  const HAN = /[\u2580-\u25FF\u2E80-\u2FFF\u3005-\u3007\u3013\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u30A1-\u30FA\u3105-\u312F\u3131-\u318E\u31A0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uE000-\uFAFF\uFFFD\u{17000}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFF}\u{F0000}-\u{10FFFF}]/u;
  const LETTER = /[\p{L}\p{Nd}]/u;
  const SILENT = /['\u2018\u2019\u02BB-\u02BF]/;
  const INVISIBLE = /[\p{Mn}\p{Cf}]/u;
  const SPECIAL = { 'æ': 'ae', 'œ': 'oe', 'ß': 'ss', 'þ': 'th', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ł': 'l', 'ı': 'i', 'ŋ': 'n', 'ħ': 'h', 'ŧ': 't', 'ĸ': 'k', 'ſ': 's', 'ƒ': 'f' };
  const END = '$';
  const SHORTEST_PREFIX = 3;

  let manifest = null;
  // All scripts stand beside the manifest; the page may be that of another language.
  let folder = '';
  const shards = [];
  const texts = new Map();
  const variants = new Map();
  const loading = new Map();

  window.IM = function (data) {
    manifest = data;
    data.variants.split(' ').forEach((members) => {
      const all = Array.from(members);
      all.forEach((member) => variants.set(member, all[0]));
    });
  };
  window.IX = function (number, pairs, words) { shards[number] = { pairs, words }; };
  window.TX = function (folder, volume) { texts.set(folder, volume); };

  /** Loads a script once. One that failed is tried again by the next query. */
  function load(address) {
    if (!loading.has(address)) {
      loading.set(address, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = folder + address;
        script.onload = resolve;
        script.onerror = () => {
          loading.delete(address);
          script.remove();
          reject(Object.assign(new Error(address), { file: 'search/' + address.replace(/\?.*/, '') }));
        };
        document.head.append(script);
      }));
    }
    return loading.get(address);
  }

  async function loadManifest(address) {
    folder = address.slice(0, address.lastIndexOf('/') + 1);
    await load(address.slice(folder.length));
    if (!manifest) { throw Object.assign(new Error(address), { file: 'search/manifest.js' }); }
  }

  // ---- What is compared: single characters, and words without diacritics

  function base(letter) {
    const code = letter.codePointAt(0);
    const narrow = code >= 0xFF10 && code <= 0xFF5A ? String.fromCodePoint(code - 0xFEE0) : letter;
    const latin = (code >= 0xC0 && code < 0x250) || (code >= 0x1E00 && code < 0x1F00);
    const first = latin ? narrow.normalize('NFD').charAt(0).toLowerCase() : '';
    return SPECIAL[first] || (first >= 'a' && first <= 'z' ? first : narrow.toLowerCase());
  }

  /** The units of a text with their places in it. UnitReader reads in the same way when the index is made. */
  function units(text) {
    const found = [];
    let word = null;
    let at = 0;
    for (const letter of text) {
      const next = at + letter.length;
      if (HAN.test(letter)) {
        word = null;
        found.push({ key: variants.get(letter) || letter, han: true, start: at, end: next });
      } else if (LETTER.test(letter) && !SILENT.test(letter)) {
        if (!word) {
          word = { key: '', han: false, start: at, end: next };
          found.push(word);
        }
        word.key += base(letter);
        word.end = next;
      } else if (!SILENT.test(letter) && !INVISIBLE.test(letter)) {
        word = null;
      }
      at = next;
    }
    return found;
  }

  // ---- Postings

  function decode(text) {
    const bytes = window.atob(text);
    const numbers = [];
    let number = 0;
    let shift = 0;
    let next = 0;
    for (let i = 0; i < bytes.length; i++) {
      const value = bytes.charCodeAt(i);
      number += (value & 127) * 2 ** shift;
      shift += 7;
      if (value < 128) {
        next += number;
        numbers.push(next++);
        number = 0;
        shift = 0;
      }
    }
    return numbers;
  }

  function base64At(text, start) {
    let end = start;
    while (end < text.length && /[A-Za-z0-9+/]/.test(text[end])) { end++; }
    return text.slice(start, end);
  }

  function union(lists) {
    if (lists.length === 1) { return lists[0]; }
    return Array.from(new Set(lists.flat())).sort((a, b) => a - b);
  }

  function intersection(a, b) {
    const set = new Set(b);
    return a.filter((n) => set.has(n));
  }

  /** The shards that may hold keys from one to another, both included. */
  async function shardsFor(list, from, to) {
    let first = 0;
    while (first + 1 < list.length && list[first + 1][1] <= from) { first++; }
    const found = [];
    for (let i = first; i < list.length && (i === first || list[i][1] <= to); i++) {
      const number = list[i][0];
      const name = 'ix-' + number + '.js';
      await load(name + '?v=' + manifest.shards[number]);
      if (!shards[number]) { throw Object.assign(new Error(name), { file: 'search/' + name }); }
      found.push(shards[number]);
    }
    return found;
  }

  async function pair(first, second) {
    for (const shard of await shardsFor(manifest.pairs, first + second, first + second)) {
      const list = shard.pairs[first];
      // Base64 holds no such character, so the first place is the place.
      const at = list ? list.indexOf(second) : -1;
      if (at >= 0) { return decode(base64At(list, at + second.length)); }
    }
    return [];
  }

  async function single(character) {
    const lists = [];
    for (const shard of await shardsFor(manifest.pairs, character, character + '\uFFFF')) {
      const list = shard.pairs[character] || '';
      for (const match of list.matchAll(/[A-Za-z0-9+/]+/g)) { lists.push(decode(match[0])); }
    }
    return lists.length ? union(lists) : [];
  }

  /** A whole word may have an s after it: the apostrophe of Li’s is passed over. */
  function sameWord(unit, word) {
    return unit.prefix ? word.startsWith(unit.key) : word === unit.key || word === unit.key + 's';
  }

  async function word(unit) {
    const lists = [];
    for (const shard of await shardsFor(manifest.words, unit.key, unit.key + '\uFFFF')) {
      const sought = '\n' + unit.key;
      for (let at = shard.words.indexOf(sought); at >= 0; at = shard.words.indexOf(sought, at + 1)) {
        const space = shard.words.indexOf(' ', at);
        if (sameWord(unit, shard.words.slice(at + 1, space))) { lists.push(decode(base64At(shard.words, space + 1))); }
      }
    }
    return lists.length ? union(lists) : [];
  }

  /** The segments that may hold the units side by side: surely so for one unit and for two characters. */
  async function candidates(phrase) {
    let result = null;
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase[i];
      const next = phrase[i + 1];
      let ids;
      if (!unit.han) { ids = await word(unit); }
      else if (next) { ids = await pair(unit.key, next.han ? next.key : END); }
      else if (i > 0 && phrase[i - 1].han) { continue; }
      else { ids = await single(unit.key); }
      result = result ? intersection(result, ids) : ids;
      if (result.length === 0) { break; }
    }
    return result || [];
  }

  // ---- Looking a phrase up in a text

  function matches(text, phrase) {
    const found = [];
    for (let i = 0; i + phrase.length <= text.length; i++) {
      let k = 0;
      while (k < phrase.length) {
        const unit = phrase[k];
        const here = text[i + k];
        if (here.han !== unit.han || !(unit.han ? here.key === unit.key : sameWord(unit, here.key))) { break; }
        k++;
      }
      if (k === phrase.length) {
        found.push([text[i].start, text[i + k - 1].end]);
        i += k - 1;
      }
    }
    return found;
  }

  /** Every phrase must stand somewhere in the segment's lanes. */
  function hitsOf(segment, phrases, lanes) {
    const seen = phrases.map(() => false);
    const hits = [];
    for (const field of segment.slice(4)) {
      if (!lanes.has(field[0])) { continue; }
      const text = units(field[1]);
      const ranges = phrases.flatMap((phrase, i) => {
        const found = matches(text, phrase);
        seen[i] = seen[i] || found.length > 0;
        return found;
      });
      if (ranges.length > 0) { hits.push({ field, ranges: ranges.sort((a, b) => a[0] - b[0]) }); }
    }
    // What the reading has already is not shown a second time as received.
    const shown = hits.some((hit) => hit.field[0] === 'r');
    return seen.every(Boolean) ? hits.filter((hit) => !shown || hit.field[0] !== 'b') : [];
  }

  /** The last word may be the beginning of one, since the reader may still be typing it. */
  function phraseOf(text) {
    const phrase = units(text);
    const last = phrase[phrase.length - 1];
    if (last && !last.han) { last.prefix = last.key.length >= SHORTEST_PREFIX; }
    return phrase;
  }

  /** The words side by side, and each for itself where blanks part them. */
  function parse(query) {
    const whole = phraseOf(query);
    const parts = query.split(/\s+/).map(phraseOf).filter((phrase) => phrase.length > 0);
    return { whole, parts };
  }

  /** The segments that may hold all of the phrases, and whether they surely do. */
  async function find(phrases) {
    let ids = null;
    for (const phrase of phrases) {
      const these = await candidates(phrase);
      ids = ids ? intersection(ids, these) : these;
    }
    const only = phrases.length === 1 ? phrases[0] : [];
    return { ids, exact: only.length === 1 || (only.length === 2 && only[0].han && only[1].han) };
  }

  /** The passages among the segments, in reading order, volume by volume; a volume whose texts are missing is told of. */
  async function* passages(ids, phrases, lanes, missing) {
    for (const [folder, first, count, stamp] of manifest.volumes) {
      const here = ids.filter((id) => id >= first && id < first + count);
      if (here.length === 0) { continue; }
      try {
        await load('text-' + encodeURIComponent(folder) + '.js?v=' + stamp);
      } catch (error) {
        missing(error);
        continue;
      }
      const volume = texts.get(folder);
      if (!volume) { missing({ file: 'search/text-' + folder + '.js' }); continue; }
      for (const id of here) {
        const segment = volume.segments[id - first];
        const hits = hitsOf(segment, phrases, lanes);
        if (hits.length > 0) { yield { folder, volume, segment, hits }; }
      }
    }
  }

  window.DianjiaoSearch = { load: loadManifest, parse, find, passages, units };
})();
