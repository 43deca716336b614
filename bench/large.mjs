/**
 * Large files, read anew: commands against js-yaml's `load` of the same file, each in a process of its own, alternating; Argdown and jq where they
 * are installed; how soon the first line comes; and how work grows on very deep and very wide maps. `--million` also takes a million entries.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nestedFile } from './big-file.mjs';
import { SHAPES } from './shapes.mjs';

const SIZES = process.argv.includes('--million') ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
const SHAPE_SIZES = [10_000, 20_000, 40_000];
const PAIRS = 5;
const COMMANDS = [['show', 't'], ['list'], ['evaluate'], ['check'], ['list', '--json']];
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const program = path('../bin/claims.js');
const env = { ...process.env, CLAIMS_NO_CACHE: '1' };
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** CPU time in milliseconds and the most memory in megabytes of a script. */
function measured(...args) {
  const run = spawnSync(process.execPath, ['--require', path('./usage.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env,
  });
  // 1 is for what a check finds.
  if (run.status > 1 || run.status === null)
    throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  const [cpu, memory] = String(run.output[3]).split(' ');
  return { cpu: Number(cpu) / 1000, memory: Number(memory) / 1024 };
}

/** CPU time in milliseconds of a line of bash: also of what is no script. */
function cpuOfLine(line) {
  const run = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time { ${line}; } >/dev/null 2>&1`], { env });
  const [user, system] = String(run.stderr).trim().split(' ').map(Number);
  return (user + system) * 1000;
}

/** How much more a doubling takes, where a size takes so many times another one. */
const perDoubling = (ratio, times) => ratio ** (1 / Math.log2(times));
const claimsOn = (file, args) => [program, ...args, ...(args[0] === 'check' ? [file] : ['-f', file])];
const shown = (args) => `claims ${args.join(' ')}`.padEnd(20);

/** Each command against `load`, at each size. */
function againstLoad() {
  const before = new Map();
  for (const size of SIZES) {
    const file = join(folder, `nested-${size}.yaml`);
    writeFileSync(file, nestedFile(size));
    for (const args of COMMANDS) {
      const pairs = Array.from({ length: PAIRS }, () => ({
        load: measured(path('./load-yaml.mjs'), file),
        own: measured(...claimsOn(file, args)),
      }));
      const ratio = (key) => median(pairs.map(({ load, own }) => own[key] / load[key])).toFixed(2);
      const cpu = median(pairs.map(({ own }) => own.cpu));
      const last = before.get(shown(args));
      const growth =
        last === undefined ? '' : `; a doubling ${perDoubling(cpu / last.cpu, size / last.size).toFixed(2)}`;
      before.set(shown(args), { cpu, size });
      console.log(
        `${size} entries: ${shown(args)} ${cpu.toFixed(0)} ms, CPU ${ratio('cpu')} and memory ${ratio('memory')} of js-yaml's load${growth}`,
      );
    }
  }
}

/** `list --json` beside Argdown's CLI and jq, on the same argument, where they are installed. */
function besideOthers() {
  const file = join(folder, `nested-${SIZES[0]}.yaml`);
  const own = `"${process.execPath}" "${program}" list -f "${file}" --json`;
  const compare = (name, theirs, ours) => {
    const ratios = Array.from({ length: PAIRS }, () => cpuOfLine(ours) / cpuOfLine(theirs));
    console.log(`${SIZES[0]} entries: ${name}: ${median(ratios).toFixed(2)} of its CPU time`);
  };
  const argdown = process.env.ARGDOWN ?? path('../.ci/node_modules/.bin/argdown');
  if (existsSync(argdown)) {
    const text = join(folder, 'nested.argdown');
    spawnSync(process.execPath, [program, 'export', 'argdown', '-f', file, '-o', text]);
    compare('claims list --json against Argdown to JSON', `"${argdown}" json "${text}" "${folder}"`, own);
  }
  if (spawnSync('jq', ['--version']).status === 0) {
    const json = join(folder, 'nested.json');
    spawnSync('bash', ['-c', `${own} > "${json}"`], { env });
    const filter = `jq -c '.[] | select(.kind == "counterpoint") | .id' "${json}"`;
    compare(
      'claims list --kind counterpoint against jq on JSON',
      filter,
      `${own} --kind counterpoint --fields id`,
    );
  }
}

/** When the first byte comes, as a share of the time until the last. */
function firstByte(args, file) {
  return new Promise((done) => {
    const begin = performance.now();
    let first = null;
    const child = spawn(process.execPath, claimsOn(file, args), { env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.on('data', () => {
      first ??= performance.now() - begin;
    });
    child.on('close', () => done(first / (performance.now() - begin)));
  });
}

async function firstLines() {
  const file = join(folder, `nested-${SIZES[1]}.yaml`);
  for (const args of [['list'], ['tree', '--all'], ['list', '--format', 'ndjson'], ['list', '--json']]) {
    const shares = [];
    for (let i = 0; i < PAIRS; i += 1) shares.push(await firstByte(args, file));
    console.log(
      `${SIZES[1]} entries: ${shown(args)} the first byte after ${median(shares).toFixed(2)} of the whole time`,
    );
  }
}

/** How much more each doubling of a very deep or a very wide map takes. */
function shapes() {
  for (const [name, make] of Object.entries(SHAPES)) {
    const files = SHAPE_SIZES.map((size) => {
      const file = join(folder, `${name}-${size}.yaml`);
      writeFileSync(file, make(size));
      return file;
    });
    for (const args of [
      ['show', 't'],
      ['list'],
      ['evaluate'],
      ['check'],
      ['sources'],
      ['step', '--json'],
      ['tree', '--all'],
      ['export', 'svg'],
      ['prep', 'brief'],
      ['drill'],
      [],
    ]) {
      const cpus = files.map((file) => median([1, 2, 3].map(() => measured(...claimsOn(file, args)).cpu)));
      const curve = cpus.slice(1).map((cpu, i) => (cpu / cpus[i]).toFixed(2));
      console.log(
        `${name.padEnd(8)} ${shown(args)} ${cpus[0].toFixed(0)} ms at ${SHAPE_SIZES[0]}; doublings ${curve.join(', ')}`,
      );
    }
  }
}

try {
  againstLoad();
  besideOthers();
  await firstLines();
  shapes();
} finally {
  rmSync(folder, { recursive: true });
}
