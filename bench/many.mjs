/** A thousand maps in one run against one map a thousand times: time as a ratio, and memory of a thousand maps against that of fifty. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nestedFile } from './big-file.mjs';

const MAPS = 1000;
const FEW = 50;
const ENTRIES = 50;
const ROUNDS = 1;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const program = path('../bin/claims.js');
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const text = nestedFile(ENTRIES);
for (let i = 0; i < MAPS; i += 1) {
  const below = join(folder, i < FEW ? 'few' : 'more');
  mkdirSync(below, { recursive: true });
  writeFileSync(join(below, `${i}.yaml`), `${text}# ${i}\n`);
}

/** CPU time in milliseconds and the most memory in megabytes of one run. */
function measured(...args) {
  const run = spawnSync(process.execPath, ['--require', path('./usage.cjs'), program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: { ...process.env, CLAIMS_NO_CACHE: '1' },
  });
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}`);
  const [cpu, memory] = String(run.output[3]).split(' ');
  return { cpu: Number(cpu) / 1000, memory: Number(memory) / 1024 };
}

for (const command of ['list', 'evaluate', 'check', 'sources']) {
  const run = (...files) => measured(command, ...files, '--format', 'ndjson');
  const rounds = Array.from({ length: ROUNDS }, () => ({
    one: run('-f', 'few/0.yaml'),
    few: run('-f', 'few/*.yaml'),
    all: run('-f', '*/*.yaml'),
  }));
  const of = (value) => median(rounds.map(value));
  const [one, few, all] = ['one', 'few', 'all'].map((name) => of((round) => round[name].cpu));
  const [fewMemory, allMemory] = ['few', 'all'].map((name) => of((round) => round[name].memory));
  console.log(
    `claims ${command}: ${MAPS} maps of ${ENTRIES} entries ${all.toFixed(0)} ms, one ${one.toFixed(0)} ms: ${(all / (one * MAPS)).toFixed(3)} of one times ${MAPS}` +
      `; a map more ${((all - few) / (MAPS - FEW)).toFixed(2)} ms; memory ${allMemory.toFixed(0)} MB, of ${FEW} maps ${fewMemory.toFixed(0)} MB: ratio ${(allMemory / fewMemory).toFixed(2)}`,
  );
}
rmSync(folder, { recursive: true });
