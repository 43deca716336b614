/**
 * A claims file that is checked while somebody writes it, on 1,000 and 10,000 nested entries: from a key in the middle of the file to all
 * problems, against `load` of js-yaml on the same file.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { nestedFile } from './big-file.mjs';

const SIZES = [1_000, 10_000];
const KEYS = 7;
const NO_TEXT = { original: null, fault: null };

const row = (name, value) => console.log(`${name.padEnd(52)} ${value}`);

const bundled = join(mkdtempSync(join(tmpdir(), 'claims-bench-')), 'live.mjs');
await build({
  stdin: {
    contents: "export { load } from 'js-yaml'; export { liveCheck } from './checking/live-check.ts';",
    resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundled,
  logLevel: 'error',
});
stop();
const { load, liveCheck } = await import(pathToFileURL(bundled).href);

for (const size of SIZES) {
  const source = nestedFile(size);
  const count = size.toLocaleString('en');
  const loads = [];
  const live = liveCheck('map.yaml', 'claims');
  const first = time(() => live.update(source, NO_TEXT));
  const rows = Object.entries(placesIn(source)).map(([name, [at, begin]]) => {
    live.update(source.slice(0, at) + begin + source.slice(at), NO_TEXT);
    const typed = Array.from({ length: KEYS }, (_, i) => {
      const now = source.slice(0, at) + begin + 'x'.repeat(i + 1) + source.slice(at);
      loads.push(time(() => load(source)));
      return time(() => live.update(now, NO_TEXT));
    });
    return [name, typed];
  });
  // The best of several runs, of both: other work on the machine only adds to it.
  const least = Math.min(...loads);
  row(`js-yaml, load, ${count} entries`, `${least.toFixed(0)} ms for ${(source.length / 1e6).toFixed(1)} MB`);
  row('the first check', ratio(first, least));
  for (const [name, typed] of rows) row(name, ratio(Math.min(...typed), least));
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function ratio(found, least) {
  return `${found.toFixed(0)} ms, ratio ${(found / least).toFixed(2)}`;
}

/** Where somebody writes, each with what was written there before. */
function placesIn(source) {
  const text = source.indexOf('text: Entry', source.length / 2);
  const end = source.indexOf('\n', text);
  const indent = ' '.repeat(text - source.lastIndexOf('\n', text) - 1);
  return {
    'a key in a text': [end, ''],
    'a key in an id': [source.lastIndexOf('\n', text), ''],
    'a key in a new line, which is no key with a value yet': [end, `\n${indent}no`],
    'a key in the name of a key': [text, ''],
    'a key in quotes that are still open': [text + 'text: '.length, '"'],
  };
}
