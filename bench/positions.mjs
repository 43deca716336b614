/**
 * `claims evaluate --semantics` and `--accept` against clingo on hard and on large frameworks, in CPU time, each in turn: by the program's own solver, and with
 * `--solver clingo`, whose time counts, too. All list what they find to a pipe. Left out where clingo is not installed. Whatever takes longer than its bound is said to be not decided.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of each case, so many pairs; the middle one of the ratios is told. */
const PAIRS = Number(process.env.PAIRS ?? 3);
/** No run takes longer, in seconds. */
const BOUND = 60;
const LISTED = 5000;

const program = fileURLToPath(new URL('../bin/claims.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const RULES = `{ in(X) } :- arg(X).
hit(X) :- in(Y), att(Y,X).
:- in(X), hit(X).
#show in/1.
`;
const ENCODINGS = {
  stable: [`${RULES}:- arg(X), not in(X), not hit(X).`],
  preferred: [
    `${RULES}:- in(X), att(Y,X), not hit(Y).\n#heuristic in(X) : arg(X). [1,true]`,
    '--heuristic=Domain',
    '--enum-mode=domRec',
  ],
};

const CASES = [
  ['random, 200 arguments, density 0.05', random(200, 0.05), 'stable', 'preferred'],
  ['random, 200, 0.1', random(200, 0.1), 'stable', 'preferred'],
  ['random, 200, 0.3', random(200, 0.3), 'stable', 'preferred'],
  ['random, 300, 0.3', random(300, 0.3), 'stable'],
  ['many stable positions, 300', overlapping(300), 'stable'],
  ['small world, 500', smallWorld(500), 'preferred'],
  ['small world, 1,000', smallWorld(1000), 'stable', 'preferred'],
  ['Barabási–Albert, 1,000', growing(1000), 'stable', 'preferred'],
  ['grid, 961', grid(31), 'stable', 'preferred'],
];

if (spawnSync('clingo', ['--version']).error !== undefined) console.log('clingo is not installed');
else
  for (const [name, attacks, ...all] of CASES) for (const semantics of all) compare(name, attacks, semantics);

function compare(name, { size, pairs }, semantics) {
  const file = join(folder, 'framework.af');
  writeFileSync(file, `p af ${size}\n${pairs.map(([a, b]) => `${a + 1} ${b + 1}\n`).join('')}`);
  const facts = `arg(1..${size}).\n${pairs.map(([a, b]) => `att(${a + 1},${b + 1}).`).join('\n')}\n`;
  const args = ['evaluate', '-f', file, '--json', '--fields', 'positions', '--semantics', semantics];
  const [rules, ...options] = ENCODINGS[semantics];
  row(`${name}: ${semantics}`, [...args, '--limit', String(LISTED)], [`${facts}${rules}`, options, LISTED]);
  if (semantics !== 'stable') return;
  // Whether the first argument stands in some of them.
  const asked = ['--json', '--fields', 'accepted', '--semantics', semantics, '--accept', 'some'];
  row(
    `${name}: 1 in some ${semantics}`,
    ['evaluate', '1', '-f', file, ...asked],
    [`${facts}${rules}\n:- not in(1).`, [], 1],
  );
}

/** Tells of a question to both what the program's own solver takes, and then what `--solver clingo` does. */
function row(name, args, question) {
  for (const [how, more] of [
    ['', []],
    [', --solver clingo', ['--solver', 'clingo']],
  ])
    tell(
      `${name}${how}`,
      Array.from({ length: PAIRS }, () => [ours([...args, ...more]), theirs(...question)]),
    );
}

/** CPU time in seconds, and whether the answer is known: all positions, or as many as were wanted. */
function ours(args) {
  // What a shell tells of its children has all that these started in it.
  const { stdout, output } = spawnSync(
    'sh',
    ['-c', '"$@" 3>&-; times >&3', 'sh', process.execPath, program, ...args, '--seconds', String(BOUND)],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const spent = [...output[3].split('\n')[1].matchAll(/(\d+)m([\d.]+)s/g)];
  // Without any output, it was ended by its bound or failed.
  const { positions, accepted } = stdout === '' ? {} : JSON.parse(stdout);
  const isKnown = positions
    ? positions.complete || positions.known >= LISTED
    : accepted !== undefined && accepted.answer !== null;
  return {
    seconds: spent.reduce((sum, [, minutes, seconds]) => sum + 60 * minutes + Number(seconds), 0),
    isKnown,
  };
}

function theirs(input, options, most) {
  const { stdout, status } = spawnSync(
    'clingo',
    ['-', String(most), '--stats', `--time-limit=${BOUND}`, ...options],
    { input, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  return { seconds: Number(/CPU Time +: ([\d.]+)s/.exec(stdout)[1]), isKnown: [10, 20, 30].includes(status) };
}

function tell(name, runs) {
  const said = (who) =>
    `${median(runs.map((run) => run[who].seconds)).toFixed(2)} s${runs.every((run) => run[who].isKnown) ? '' : ' (not decided)'}`;
  const ratio = median(runs.map(([own, other]) => own.seconds / other.seconds));
  console.log(`${name.padEnd(72)} ${said(0)}, clingo ${said(1)}, ratio ${ratio.toFixed(1)}`);
}

/** Numbers below 1, the same in each run (mulberry32). */
function randomNumbers() {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function allPairs(size) {
  return Array.from({ length: size * size }, (_, i) => [Math.floor(i / size), i % size]).filter(
    ([a, b]) => a !== b,
  );
}

function random(size, density) {
  const next = randomNumbers();
  return { size, pairs: allPairs(size).filter(() => next() < density) };
}

/** Attacks only between arguments that are not together in one of twenty hidden sets. */
function overlapping(size) {
  const next = randomNumbers();
  const hidden = Array.from({ length: 20 }, () => Array.from({ length: size }, () => next() < 0.15));
  const together = ([a, b]) => hidden.some((set) => set[a] && set[b]);
  return { size, pairs: allPairs(size).filter((pair) => !together(pair) && next() < 0.12) };
}

/** Links of which some are attacks both ways, the others one way. */
function directed(links, mutual, next) {
  return links.flatMap(([a, b]) => {
    if (next() < mutual)
      return [
        [a, b],
        [b, a],
      ];
    return next() < 0.5 ? [[a, b]] : [[b, a]];
  });
}

/** A ring in which each bears on the next two, some links led elsewhere. */
function smallWorld(size) {
  const next = randomNumbers();
  const links = Array.from({ length: 2 * size }, (_, i) => {
    const from = i >> 1;
    return [from, next() < 0.1 ? Math.floor(next() * size) : (from + 1 + (i % 2)) % size];
  }).filter(([a, b]) => a !== b);
  return { size, pairs: directed(links, 0.6, next) };
}

/** Each new argument is linked to two that have many links already. */
function growing(size) {
  const next = randomNumbers();
  const ends = [0];
  const links = [];
  for (let i = 1; i < size; i += 1) {
    const others = new Set([0, 1].map(() => ends[Math.floor(next() * ends.length)]));
    for (const other of others) {
      links.push([i, other]);
      ends.push(other);
    }
    ends.push(i);
  }
  return { size, pairs: directed(links, 0.4, next) };
}

/** Neighbours attack each other. */
function grid(side) {
  const pairs = Array.from({ length: side * side }, (_, i) => [
    ...(i % side < side - 1
      ? [
          [i, i + 1],
          [i + 1, i],
        ]
      : []),
    ...(i < side * (side - 1)
      ? [
          [i, i + side],
          [i + side, i],
        ]
      : []),
  ]).flat();
  return { size: side * side, pairs };
}
