/**
 * Pictures and the page of a map of 2,000 statements. `claims export` against `claims list` on the same file (CPU time, medians of
 * alternating pairs), and in Chromium: the first paint, and a key in the filter until the next frame, against those of the op-ed's page.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const COUNT = 2_000;
const PAIRS = 3;
const LOADS = 5;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const file = join(folder, 'claims.yaml');
writeFileSync(file, bigFile());

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, value) => console.log(`${name.padEnd(44)} ${value}`);
const ms = (time) => `${time.toFixed(0)} ms`;

for (const form of ['svg', 'html']) {
  const made = join(folder, `map.${form}`);
  const pairs = [];
  for (let i = 0; i < PAIRS; i += 1)
    pairs.push([cpu(['list', '-f', file]), cpu(['export', form, '-f', file, '--force', '-o', made])]);
  const ratio = median(pairs.map(([list, written]) => written / list));
  const spent = median(pairs.map(([, written]) => written));
  row(`claims export ${form}`, `${ms(spent)}, claims list 1, ratio ${ratio.toFixed(2)}`);
}
const opEd = join(folder, 'op-ed.html');
cpu(['export', 'html', '-f', path('../claims.yaml'), '-o', opEd]);
const big = join(folder, 'map.html');
row('size of the page', `${kilobytes(big)}, of the op-ed's ${kilobytes(opEd)}`);

const browser = await startBrowser();
if (browser === null) console.log('no Chromium is installed, so the page is not measured in it');
else {
  const times = [];
  for (let i = 0; i < LOADS; i += 1) times.push([await load(opEd), await load(big)]);
  for (const [name, key] of [
    ['first paint', 'paint'],
    ['a key in the search field', 'key'],
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

/** A page from its start: the time to its first paint, and of a key in its search field until the next frame. */
async function load(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(name).href);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0].startTime,
  );
  const search = page.getByRole('searchbox').first();
  await search.focus();
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        // The first frame after the key has painted when the second begins.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            globalThis.keyTook = performance.now() - pressed;
          }),
        );
      },
      true,
    );
  });
  await page.keyboard.press('7');
  const key = await (await page.waitForFunction(() => globalThis.keyTook)).jsonValue();
  await context.close();
  return { paint, key };
}

/** A map of 2,000 statements: most are under few of those before them, as in a grown file. */
function bigFile() {
  const lines = [
    'title: A large map',
    'thesis: t',
    'claims:',
    '  - id: t',
    '    text: The thesis of a large map.',
  ];
  for (let i = 1; i < COUNT; i += 1) {
    const target = i < 20 ? 't' : `c${1 + ((i * 7919) % Math.floor(i / 3))}`;
    lines.push(
      `  - id: c${i}`,
      `    text: Statement number ${i} says something about topic ${i % 977} and about matter ${i % 31}.`,
      `    at: ${Math.floor(i / 20) + 1}.${(i % 20) + 1}`,
      `    ${i % 4 === 3 ? 'attacks' : 'supports'}: ${target}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
