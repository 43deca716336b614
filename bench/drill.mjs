/** A round of practice on 30,000 entries against `claims evaluate` of its thesis: CPU time, medians of alternating pairs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAIRS = 5;
/** Claims, each with a piece of evidence, an objection and a reply. */
const CLAIMS = 7_500;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const file = join(folder, 'claims.yaml');
writeFileSync(file, bigFile());

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (const words of [[], ['kinds'], ['--level', '3']]) {
  const pairs = [];
  cpu(['drill', ...words]);
  for (let i = 0; i < PAIRS; i += 1)
    pairs.push([cpu(['evaluate', 't']), cpu(['drill', ...words, '--seed', `${i}`])]);
  const spent = median(pairs.map(([, drill]) => drill));
  const ratio = median(pairs.map(([evaluate, drill]) => drill / evaluate));
  const name = ['claims drill', ...words].join(' ');
  console.log(
    `${name.padEnd(28)} ${spent.toFixed(0).padStart(5)} ms   evaluate 1, ratio ${ratio.toFixed(2)}`,
  );
}

/** CPU time of the program with these words, in milliseconds. */
function cpu(words) {
  const run = spawnSync(
    process.execPath,
    ['--require', path('./cpu.cjs'), path('../bin/claims.js'), ...words, '-f', file],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder },
    },
  );
  if (run.status !== 0) throw new Error(`${words.join(' ')} ended with ${run.status}`);
  return Number(run.output[3]) / 1000;
}

function bigFile() {
  const each = (line) => Array.from({ length: CLAIMS }, (_, i) => `  - {${line(i)}}`);
  return [
    'title: Big\nthesis: t\nclaims:\n  - {id: t, text: The thesis.}',
    ...each(
      (i) =>
        `id: a${i}, text: Claim ${i} on ${i % 97}., supports: ${i < 10 ? 't' : `a${i % 10}`}, scheme: sign`,
    ),
    'evidence:',
    ...each((i) => `id: e${i}, text: Fact ${i} on ${i % 89}., supports: a${i}`),
    'counterpoints:',
    ...each((i) => `id: c${i}, text: Objection ${i} on ${i % 83}., attacks: a${i}`),
    'replies:',
    ...each((i) => `id: r${i}, text: Reply ${i} on ${i % 79}., attacks: c${i}`),
  ].join('\n');
}
