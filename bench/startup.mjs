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

const cases = [
  { args: ['--version'] },
  { args: ['list'] },
  { args: ['list'], env: { CLAIMS_NO_CACHE: '1' }, note: ', nothing kept' },
  { args: ['list', '--json'] },
  { args: [] },
];

for (const { args, env, note = '' } of cases) {
  const pairs = [];
  cpu([program, ...args], env);
  for (let i = 0; i < PAIRS; i += 1) pairs.push([cpu(['-e', '0']), cpu([program, ...args], env)]);
  const [base, own] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratio = median(pairs.map(([a, b]) => b / a));
  const name = `claims ${args.join(' ')}`.trim() + note;
  console.log(
    `${name.padEnd(28)} ${own.toFixed(0).padStart(5)} ms   node -e 0 ${base.toFixed(0).padStart(5)} ms   ratio ${ratio.toFixed(2)}`,
  );
}
