/**
 * The walk on 100,000 statements, in a real terminal: from a key to the painted screen (median, milliseconds),
 * and the first screen against `claims list | head -1` on the same file (wall clock, medians of pairs).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { bigFile } from './big-file.mjs';

const COUNT = 100_000;
const PAIRS = 5;
const KEYS = [
  'n',
  'n',
  ' ',
  'p',
  '\u001b[B',
  '\t',
  '1',
  'b',
  'u',
  'f',
  'c',
  'x',
  't',
  'j',
  '\u007f',
  's',
  '\u007f',
  'm',
  '+',
  'G',
  'g',
];
/** What ends every painted screen. */
const PAINTED = '\u001b[?2026l';

const program = fileURLToPath(new URL('../bin/claims.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const file = join(folder, 'claims.yaml');
writeFileSync(file, bigFile(COUNT));
const env = {
  PATH: process.env.PATH,
  TERM: 'xterm-256color',
  XDG_CACHE_HOME: folder,
  XDG_STATE_HOME: folder,
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, value) => console.log(`${name.padEnd(44)} ${value}`);

list();
const pairs = [];
const times = [];
for (let i = 0; i < PAIRS; i += 1) {
  const listed = list();
  const { first, keys } = await walk();
  pairs.push([listed, first]);
  times.push(...keys);
}
const ratio = median(pairs.map(([listed, first]) => first / listed));
row('claims list | head -1', `${median(pairs.map(([listed]) => listed)).toFixed(0)} ms`);
row(
  'first screen of claims step',
  `${median(pairs.map(([, first]) => first)).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
);
row('from key to painted screen, median', `${median(times).toFixed(1)} ms`);
row('from key to painted screen, slowest', `${Math.max(...times).toFixed(1)} ms`);

/** The time of `claims list | head -1`. */
function list() {
  const start = performance.now();
  spawnSync('bash', ['-c', `"${process.execPath}" "${program}" list -f "${file}" | head -1`], { env });
  return performance.now() - start;
}

/** One walk: the time to its first screen, and from each key to the screen that it led to. */
async function walk() {
  const start = performance.now();
  const terminal = spawn(process.execPath, [program, 'step', '-f', file], { cols: 80, rows: 24, env });
  let painted = () => {};
  // What ends a screen can arrive in two pieces.
  let rest = '';
  terminal.onData((data) => {
    rest += data;
    if (!rest.includes(PAINTED)) return;
    rest = rest.slice(rest.lastIndexOf(PAINTED) + PAINTED.length);
    painted();
  });
  const screen = () =>
    new Promise((done) => {
      painted = () => done(performance.now());
    });
  const first = (await screen()) - start;
  const keys = [];
  for (const key of KEYS) {
    const shown = screen();
    const pressed = performance.now();
    terminal.write(key);
    keys.push((await shown) - pressed);
  }
  const ended = new Promise((done) => terminal.onExit(done));
  terminal.write('q');
  await ended;
  return { first, keys };
}
