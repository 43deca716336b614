/** Whole-process CPU of the program against `node -e 0`: medians of alternating pairs, as ratios. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PAIRS = 15;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const program = path('../bin/claims.js');
const hook = path('./cpu.cjs');

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** CPU time of one run of node with these arguments, in milliseconds. */
function cpu(args) {
  const run = spawnSync(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}`);
  return Number(run.output[3]) / 1000;
}

for (const args of [['--version'], ['list'], ['list', '--json'], []]) {
  const pairs = [];
  cpu([program, ...args]);
  for (let i = 0; i < PAIRS; i += 1) pairs.push([cpu(['-e', '0']), cpu([program, ...args])]);
  const [base, own] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratio = median(pairs.map(([a, b]) => b / a));
  const name = `claims ${args.join(' ')}`.trim();
  console.log(
    `${name.padEnd(26)} ${own.toFixed(0).padStart(5)} ms   node -e 0 ${base.toFixed(0).padStart(5)} ms   ratio ${ratio.toFixed(2)}`,
  );
}
