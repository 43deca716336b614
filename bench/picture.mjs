/**
 * Pictures: `claims export svg` against `claims check` on 2,000 and 20,000 statements, in CPU time. Linked premises, contradictions and
 * undercuts lead all over the map.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SIZES = [2_000, 20_000];
const RUNS = 3;

const program = fileURLToPath(new URL('../bin/claims.js', import.meta.url));
const hook = fileURLToPath(new URL('./cpu.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, value) => console.log(`${name.padEnd(52)} ${value}`);

for (const size of SIZES) {
  const map = join(folder, `${size}.yaml`);
  const picture = join(folder, `${size}.svg`);
  writeFileSync(map, largeMap(size));
  const check = median(Array.from({ length: RUNS }, () => cpu(['check', '-f', map])));
  const svg = median(
    Array.from({ length: RUNS }, () => cpu(['export', 'svg', '-f', map, '-o', picture, '--force'])),
  );
  const count = size.toLocaleString('en');
  row(`claims check, ${count} statements`, `${check.toFixed(0)} ms of CPU time`);
  row(`claims export svg, ${count} statements`, `${svg.toFixed(0)} ms, ratio ${(svg / check).toFixed(1)}`);
  row('its size', `${(statSync(picture).size / 1e6).toFixed(1)} MB`);
}

/** The CPU time of a whole command that reads its file anew, in milliseconds. */
function cpu(args) {
  const { status, output } = spawnSync(process.execPath, ['--require', hook, program, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, CLAIMS_NO_CACHE: '1' },
  });
  if (status === 2) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(output[3]) / 1000;
}

/** Each entry bears on one before it; many also on another, some with a linked premise or on a step. */
function largeMap(size) {
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const lines = ['title: Large', 'thesis: s0', 'claims:', '  - {id: s0, text: This is what all is about.}'];
  // What each entry bears on; null where that is a step.
  const target = [null];
  for (let i = 1; i < size; i += 1) {
    const sign = random(3) === 0 ? 'attacks' : 'supports';
    const text = `Statement ${i} says something in a few words that have to be wrapped.`;
    const step = random(8) === 0 ? random(i) : 0;
    target[i] = (target[step] ?? null) === null ? random(i) : null;
    const end = target[i] === null ? `s${step} -> s${target[step]}` : `s${target[i]}`;
    lines.push(
      `  - {id: s${i}, text: ${text}, ${sign}: ${end}${target[i] === null ? '' : also(i, target[i])}}`,
    );
  }
  return `${lines.join('\n')}\n`;

  /** A linked premise, or a contradiction, or nothing more. */
  function also(i, end) {
    const other = random(i);
    if (other === end) return '';
    return [`, with: s${other}`, `, contradicts: s${other}`][random(4)] ?? '';
  }
}
