// Lighthouse on the built site: node audit.mjs SITE [CHROMIUM]. Non-zero if a page falls short of what is promised.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { host } from './host.mjs';

const WANTED = { accessibility: 1, 'best-practices': 1, seo: 1 };
// The line and the processor are slowed down in fact. To reckon from a quick loading what a slow one would take, as
// Lighthouse does unless told, holds fonts that come before the first paint to be what the paint waits for; here it
// never waits for them. A phone is a processor slowed down four times: its score says as much of the machine as of the
// page, and is told; judged is when the reader sees the page, which hangs on the line.
const FORMS = [
  { name: 'desktop', config: desktopConfig, performance: 0.95, paint: Infinity },
  { name: 'phone', config: undefined, performance: 0, paint: 2500 },
];
const CATEGORIES = [...Object.keys(WANTED), 'performance'];
const MOST_SHIFT = 0.02;
const MOST_FONTS = 1024 * 1024;
// A busy machine can make a page seem slow, but not quick: the best of a few readings counts.
const READINGS = 3;

const [site, chromium] = process.argv.slice(2);
const volume = (await readdir(site)).find((name) => /^\d+$/.test(name));
const pages = ['index.html', `${volume}/index.html`, 'search/index.html', 'apparatus/index.html', 'names/index.html', 'about/index.html'];
const reports = process.env.AUDIT_REPORTS;

function read({ lhr }) {
  const requests = lhr.audits['network-requests'].details.items;
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, lhr.categories[name].score])),
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
    fonts: requests.filter((r) => r.resourceType === 'Font').reduce((sum, r) => sum + r.transferSize, 0),
    paint: lhr.audits['largest-contentful-paint'].numericValue,
    lacking: Object.keys(WANTED).flatMap((name) =>
      lhr.categories[name].auditRefs.map((ref) => lhr.audits[ref.id]).filter((a) => a.score !== null && a.score < 1).map((a) => `${name}: ${a.title} (${a.id})`)),
  };
}

function faults(result, form) {
  const low = Object.entries({ ...WANTED, performance: form.performance }).filter(([name, least]) => !(result.scores[name] >= least)).map(([name]) => `${name} ${result.scores[name]}`);
  if (!(result.paint <= form.paint)) { low.push(`largest paint ${Math.round(result.paint)} ms`); }
  if (!(result.shift < MOST_SHIFT)) { low.push(`layout shift ${result.shift.toFixed(3)}`); }
  if (result.fonts > MOST_FONTS) { low.push(`fonts ${result.fonts} bytes`); }
  return low;
}

const { address, close } = await host(site);
let failed = 0;
try {
  for (const [page, form] of pages.flatMap((page) => FORMS.map((form) => [page, form]))) {
    let result;
    for (let reading = 0; reading < READINGS; reading++) {
      // A browser of its own for each reading: none finds what another has kept.
      const chrome = await launch({ chromePath: chromium, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
      try {
        const run = await lighthouse(address + page, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES, throttlingMethod: 'devtools' }, form.config);
        if (reports) {
          await mkdir(reports, { recursive: true });
          await writeFile(join(reports, `${page.replaceAll('/', '-')}-${form.name}.json`), run.report);
        }
        result = read(run);
      } finally {
        await chrome.kill();
      }
      if (faults(result, form).length === 0) { break; }
    }
    const found = faults(result, form);
    failed += found.length > 0 ? 1 : 0;
    const scores = Object.entries(result.scores).map(([name, score]) => `${name} ${Math.round(score * 100)}`).join(', ');
    console.log(`${found.length > 0 ? 'FAILED' : 'passed'} ${page}, ${form.name}: ${scores}, layout shift ${result.shift.toFixed(3)}, `
      + `largest paint ${(result.paint / 1000).toFixed(1)} s, fonts ${Math.round(result.fonts / 1024)} KiB`);
    [...found, ...(found.length > 0 ? result.lacking : [])].forEach((line) => { console.log('  ' + line); });
  }
} finally {
  close();
}

console.log(`${pages.length} pages, each as a desktop and as a phone shows it: ${failed === 0 ? 'none falls short' : failed + ' readings fall short'}.`);
process.exitCode = failed === 0 ? 0 : 1;
