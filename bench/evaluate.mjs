/**
 * The evaluation: building and labelling a million arguments with five million attacks against the same in C++ -O2
 * (where a compiler is there), and `claims evaluate` against `claims check` on 10,000 statements.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const SIZE = 1_000_000;
const ATTACKS = 5_000_000;
const PIECE = 100_000;
const STATEMENTS = 10_000;
const RUNS = 7;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const program = path('../bin/claims.js');
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, value) => console.log(`${name.padEnd(52)} ${value}`);

const graph = join(folder, 'graph.af');
const { source, target } = randomGraph();
writeGraph();

const bundled = join(folder, 'label.mjs');
await build({
  stdin: {
    contents: "export { attackFramework } from './attack-framework.ts'; export { label } from './label.ts';",
    resolveDir: path('../src/verdict'),
  },
  bundle: true,
  format: 'esm',
  outfile: bundled,
});
stop();
const { attackFramework, label } = await import(pathToFileURL(bundled).href);
// The best of several runs, of both: other work on the machine only adds to it.
const ours = Math.min(
  ...Array.from({ length: RUNS }, () => {
    const start = performance.now();
    label(attackFramework(SIZE, source, target));
    return performance.now() - start;
  }),
);
row('build and label 1,000,000 arguments, 5,000,000 attacks', `${ours.toFixed(0)} ms`);
const compiled = spawnSync('c++', ['-O2', '-o', join(folder, 'label'), path('./label.cpp')]);
if (compiled.status === 0) {
  const theirs = Number(execFileSync(join(folder, 'label'), [graph]).toString());
  row('the same in C++ -O2', `${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`);
}
row('claims evaluate, the whole command on that file', `${wall(['evaluate', '-f', graph]).toFixed(0)} ms`);

const map = join(folder, 'map.yaml');
writeFileSync(map, largeMap());
const pairs = Array.from({ length: RUNS }, () => [wall(['check', '-f', map]), wall(['evaluate', '-f', map])]);
const ratio = median(pairs.map(([check, evaluate]) => evaluate / check));
row('claims check, 10,000 statements', `${median(pairs.map(([check]) => check)).toFixed(0)} ms`);
row('claims evaluate', `${median(pairs.map(([, one]) => one)).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);

/** The time of a whole command that reads its file anew, in milliseconds. */
function wall(args) {
  const start = performance.now();
  spawnSync(process.execPath, [program, ...args], { env: { PATH: process.env.PATH, CLAIMS_NO_CACHE: '1' } });
  return performance.now() - start;
}

/** Attacks from earlier to later in a shuffled order: everything is decided, far from where it stands in memory. */
function randomGraph() {
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const name = Int32Array.from({ length: SIZE }, (_, i) => i);
  for (let i = SIZE - 1; i > 0; i -= 1) {
    const j = random(i + 1);
    [name[i], name[j]] = [name[j], name[i]];
  }
  const from = new Int32Array(ATTACKS);
  const to = new Int32Array(ATTACKS);
  for (let i = 0; i < ATTACKS; i += 1) {
    const a = random(SIZE);
    const b = (a + 1 + random(SIZE - 1)) % SIZE;
    from[i] = name[Math.min(a, b)];
    to[i] = name[Math.max(a, b)];
  }
  return { source: from, target: to };
}

/** Piece by piece, so that no heap full of lines is there to be cleared away while something is timed. */
function writeGraph() {
  writeFileSync(graph, `p af ${SIZE}\n`);
  for (let start = 0; start < ATTACKS; start += PIECE) {
    let lines = '';
    for (let i = start; i < start + PIECE; i += 1) lines += `${source[i] + 1} ${target[i] + 1}\n`;
    appendFileSync(graph, lines);
  }
}

function largeMap() {
  const rows = ['title: A large map', 'thesis: t', 'claims:', '  - id: t', '    text: The thesis.'];
  for (let i = 1; i < STATEMENTS; i += 1) {
    const on = i < 20 ? 't' : `c${1 + ((i * 7919) % Math.floor(i / 3))}`;
    rows.push(
      `  - id: c${i}`,
      `    text: Statement ${i}.`,
      `    at: ${i}`,
      `    ${i % 4 === 3 ? 'attacks' : 'supports'}: ${on}`,
    );
  }
  return `${rows.join('\n')}\n`;
}
