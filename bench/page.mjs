/**
 * The page of a map of 2,000 statements: `claims export html` against `claims list` on the same file (CPU time, medians of alternating
 * pairs), and in Chromium the first paint, and a key in the search field until the next frame, against those of the op-ed's page.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { bigFile } from './big-file.mjs';

const COUNT = 2_000;
const PAIRS = 3;
const LOADS = 5;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const file = join(folder, 'claims.yaml');
writeFileSync(file, bigFile(COUNT));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, value) => console.log(`${name.padEnd(44)} ${value}`);
const ms = (time) => `${time.toFixed(0)} ms`;

const big = join(folder, 'map.html');
const pairs = [];
for (let i = 0; i < PAIRS; i += 1)
  pairs.push([cpu(['list', '-f', file]), cpu(['export', 'html', '-f', file, '--force', '-o', big])]);
const exporting = median(pairs.map(([list, written]) => written / list));
row(
  'claims export html',
  `${ms(median(pairs.map(([, written]) => written)))}, claims list 1, ratio ${exporting.toFixed(2)}`,
);
const opEd = join(folder, 'op-ed.html');
cpu(['export', 'html', '-f', path('../claims.yaml'), '-o', opEd]);
row('size of the page', `${kilobytes(big)}, of the op-ed's ${kilobytes(opEd)}`);

const browser = await startBrowser();
if (browser === null) console.log('no Chromium is installed, so the page is not measured in it');
else {
  const times = [];
  for (let i = 0; i < LOADS; i += 1) times.push([await load(opEd), await load(big)]);
  for (const [name, key] of [
    ['first paint', 'paint'],
    ['the page with its map, processor time', 'paintCpu'],
    ['a key in the search field', 'key'],
    ['the same, processor time', 'keyCpu'],
  ]) {
    const ratio = median(times.map(([small, large]) => large[key] / small[key]));
    const large = median(times.map(([, one]) => one[key]));
    row(name, `${ms(large)}, the op-ed's page 1, ratio ${ratio.toFixed(2)}`);
  }
  await browser.close();
}
rmSync(folder, { recursive: true });

function kilobytes(name) {
  return `${(statSync(name).size / 1024).toFixed(0)} kB`;
}

/** CPU time of the program with these words, in milliseconds. */
function cpu(words) {
  const run = spawnSync(
    process.execPath,
    ['--require', path('./cpu.cjs'), path('../bin/claims.js'), ...words],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder },
    },
  );
  if (run.status !== 0) throw new Error(`${words.join(' ')} ended with ${run.status}`);
  return Number(run.output[3]) / 1000;
}

/** Chromium, by CHROMIUM or on the PATH; null where there is none. */
async function startBrowser() {
  const found = spawnSync('which', [process.env.CHROMIUM || 'chromium'])
    .stdout.toString()
    .trim();
  return found === '' ? null : chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
}

/**
 * A page from its start: the time to its first paint and what that takes of the page's own processor time; the same for a key in its
 * search field until the next frame.
 */
async function load(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
  await page.goto(pathToFileURL(name).href);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0].startTime,
  );
  await page.waitForFunction(() => document.querySelector('.map .box') !== null);
  const paintCpu = await spent();
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        // The first frame after the key has been painted when the second one begins.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            globalThis.keyTook = performance.now() - pressed;
          }),
        );
      },
      true,
    );
  });
  const before = await spent();
  await page.keyboard.press('7');
  const key = await (await page.waitForFunction(() => globalThis.keyTook)).jsonValue();
  const keyCpu = (await spent()) - before;
  await context.close();
  return { paint, paintCpu, key, keyCpu };
}
