/** Whole-process CPU of the program against `node -e 0`: medians of alternating pairs, as ratios. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAIRS = 15;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const program = path('../bin/claims.js');
const hook = path('./cpu.cjs');

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** CPU time of one run of node with these arguments, in milliseconds. */
function cpu(args, env = {}) {
  const run = spawnSync(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}`);
  return Number(run.output[3]) / 1000;
}

// A file of somebody's own: as large as the op-ed's, but not the one that comes with the program.
const own = join(mkdtempSync(join(tmpdir(), 'claims-bench-')), 'own.yaml');
copyFileSync(path('../claims.yaml'), own);
appendFileSync(own, '# mine\n');

const cases = [
  { args: ['--version'] },
  { args: ['list'] },
  { args: ['list', '-f', own], note: 'claims list, own file' },
  { args: ['list', '-f', own], env: { CLAIMS_NO_CACHE: '1' }, note: 'claims list, own, read anew' },
  { args: ['list', '--json'] },
  { args: ['check', own], note: 'claims check, own file' },
  { args: ['check', own], env: { CLAIMS_NO_CACHE: '1' }, note: 'claims check, own, read anew' },
  { args: ['check', '--json', own], note: 'claims check --json, own file' },
  { args: [] },
];

for (const { args, env, note } of cases) {
  const pairs = [];
  cpu([program, ...args], env);
  for (let i = 0; i < PAIRS; i += 1) pairs.push([cpu(['-e', '0']), cpu([program, ...args], env)]);
  const [base, spent] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratio = median(pairs.map(([a, b]) => b / a));
  const name = note ?? `claims ${args.join(' ')}`.trim();
  console.log(
    `${name.padEnd(28)} ${spent.toFixed(0).padStart(5)} ms   node -e 0 ${base.toFixed(0).padStart(5)} ms   ratio ${ratio.toFixed(2)}`,
  );
}
