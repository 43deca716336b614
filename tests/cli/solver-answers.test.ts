import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askSolver } from '../../src/cli/ask-solver.js';
import type { Io } from '../../src/cli/io.js';
import { ACCEPTANCE_MODES } from '../../src/verdict/acceptance.js';
import { evaluateSubject } from '../../src/verdict/evaluate-subject.js';
import { run } from '../helpers/cli.js';
import { ALL_SEMANTICS, attackGraphs, compiled, never, plains, spelled } from '../helpers/frameworks.js';

const hasClingo = spawnSync('clingo', ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'claims-solver-'));
/** Three arguments of which two attack each other and both the third. */
const framework = join(folder, 'three.af');
writeFileSync(framework, 'p af 3\n1 2\n2 1\n1 3\n2 3\n');

/** A PATH on which clingo is this script. */
function fake(script: string): string {
  const path = mkdtempSync(join(folder, 'path-'));
  writeFileSync(join(path, 'clingo'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(path, 'clingo'), 0o755);
  return `${path}:/usr/bin:/bin`;
}

/** A clingo that tells a version, and does something else when it is to search. */
const searching = (script: string) =>
  fake(`[ "$1" = --version ] && { echo 'clingo version 5.7.1'; exit; }\n${script}`);

const asked = (PATH: string, ...more: string[]) =>
  run(
    ['evaluate', '-f', framework, '--semantics', 'stable', '--solver', 'clingo', ...more],
    {
      env: { PATH },
    },
    {},
  );

describe.skipIf(process.platform === 'win32')('a clingo that fails', () => {
  test.each([
    ['is not there', join(folder, 'nowhere'), 'clingo is not installed, or not in a folder of PATH'],
    ['is too old', fake("echo 'clingo version 4.5.4'"), 'clingo 4.5.4 is too old'],
    ['says no version', fake('echo hello'), 'does not say its version'],
    [
      'crashes',
      searching('echo "error: out of memory" >&2; exit 33'),
      'exit status 33 and without a result: error',
    ],
    ['gives up', searching('echo UNKNOWN'), 'exit status 0 and without a result'],
    ['is killed', searching('kill -9 $$'), 'clingo was ended by SIGKILL'],
    ['writes no answer', searching('echo "in(1) what(2)"'), 'what is not an answer: "in(1) what(2)"'],
    ['names what is not there', searching('echo "in(7)"'), 'what is not an answer: "in(7)"'],
    ['names one twice', searching('echo "in(1) in(1)"'), 'what is not an answer: "in(1) in(1)"'],
    ['names half a one', searching('echo "in(1"'), 'what is not an answer: "in(1"'],
    ['names none', searching('echo "in()"'), 'what is not an answer: "in()"'],
    ['says what is out of stable ones', searching('echo "in(0) out(1)"'), 'not an answer: "in(0) out(1)"'],
    ['writes on after its result', searching('echo UNKNOWN; echo more'), 'what is not an answer: "more"'],
    ['contradicts itself', searching('echo UNSATISFIABLE; exit 30'), 'which do not go together'],
    ['gives what is no position', searching('echo "in(0) in(1) in(2)"'), 'is not a stable position'],
    [
      'gives a position twice',
      searching('echo "in(0)"; echo "in(0)"; echo SATISFIABLE; exit 30'),
      'the same position twice',
    ],
  ])('it %s', async (_, path, says) => {
    const { code, out, failure } = await asked(path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(failure?.message).toContain(says);
  });

  test('one that has no time to find all has found some', async () => {
    const { code, out } = await asked(searching('echo "in(0)"; echo SATISFIABLE; exit 11'));
    expect(code).toBe(0);
    expect(out).toContain('There is at least 1 stable position');
  });

  test('it is asked for one more than are counted', async () => {
    const file = join(folder, 'args');
    const PATH = searching(`echo "$@" >> ${file}; echo UNSATISFIABLE; exit 20`);
    await asked(PATH);
    await asked(PATH, '--limit', '60000');
    const [few, many] = readFileSync(file, 'utf8').split('\n');
    expect(few).toContain('--models=50001');
    expect(many).toContain('--models=60001');
  });

  test('where a position shows the answer, one is enough, and it is asked only once', async () => {
    const file = join(folder, 'asked');
    const PATH = searching(`echo "$@" >> ${file}; echo "in(0)"; echo SATISFIABLE; exit 10`);
    const { out } = await asked(PATH, '1', '--accept', 'some', '--json');
    expect(JSON.parse(out)).toMatchObject({ accepted: { answer: true, vacuous: false } });
    expect(readFileSync(file, 'utf8').match(/--models=1 /g)).toHaveLength(1);
  });

  test('that it stands in no stable position is said though clingo gives up looking for any', async () => {
    const file = join(folder, 'bounded');
    const PATH = searching(
      `case "$*" in *--solve-limit*) echo "$@" >> ${file}; echo UNKNOWN; exit 0;; *) echo UNSATISFIABLE; exit 20;; esac`,
    );
    const { out } = await asked(PATH, '3', '--accept', 'some', '--json');
    expect(JSON.parse(out)).toMatchObject({ accepted: { answer: false, vacuous: null } });
    expect(readFileSync(file, 'utf8')).toContain('--solve-limit=2000');
  });

  test('a preferred position that can decide more is refused', async () => {
    const none = searching('echo; echo SATISFIABLE; exit 30');
    const args = ['evaluate', '-f', framework, '--semantics', 'preferred', '--solver', 'clingo'];
    const { failure } = await run(args, { env: { PATH: none } }, {});
    expect(failure?.message).toContain('can decide more');
  });

  test.each([
    ['preferred', [], 'found no preferred position, and there always is one'],
    ['complete', [], 'found no complete position, and there always is one'],
    ['preferred', ['1', '--accept', 'some'], 'an answer that is wrong'],
    ['stable', ['1', '--accept', 'some'], 'an answer that is wrong'],
  ])('a denial of %s positions %j that are there is refused', async (semantics, more, says) => {
    const PATH = searching('echo UNSATISFIABLE; exit 20');
    const args = ['evaluate', '-f', framework, '--semantics', semantics, '--solver', 'clingo', ...more];
    const { code, out, failure } = await run(args, { env: { PATH } }, {});
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(failure?.message).toContain(says);
  });

  test('one whose helper holds its output open is not waited for, and nothing is claimed', async () => {
    const answer = 'echo "in(0)"; echo SATISFIABLE; exit 30';
    const { code, out } = await asked(searching(`sleep 60 & ${answer}`), '--seconds', '1');
    expect(code).toBe(0);
    expect(out).toContain('There is at least 1 stable position');
  });

  test('one that takes too long is ended, and nothing is claimed', async () => {
    const pid = join(folder, 'slow');
    const { out } = await asked(searching(`echo $$ > ${pid}; exec sleep 600`), '--seconds', '1');
    expect(out).toContain('There was no time to find a stable position (--seconds)');
    expect(out).not.toContain('According to clingo');
    expect(out).not.toContain('was checked');
    expect(isRunning(pid)).toBe(false);
  });

  test('a signal to end this program ends it, too', async () => {
    const pid = join(folder, 'signal');
    const told = new AbortController();
    const PATH = searching(`echo $$ > ${pid}; exec sleep 600`);
    const watch = () => {
      const look = setInterval(() => {
        if (processIn(pid) === null) return;
        clearInterval(look);
        told.abort();
      }, 5);
      return told.signal;
    };
    const args = ['evaluate', '-f', framework, '--semantics', 'stable', '--solver', 'clingo'];
    const { code, out } = await run(args, { env: { PATH } }, { watchSignals: watch });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(isRunning(pid)).toBe(false);
  });

  test('it is never started without being asked for', async () => {
    const trace = join(folder, 'started');
    const PATH = fake(`touch ${trace}`);
    await run(['evaluate', '-f', framework, '--semantics', 'stable'], { env: { PATH } }, {});
    expect(existsSync(trace)).toBe(false);
    const { failure } = await run(['evaluate', '-f', framework, '--solver', 'clingo'], { env: { PATH } }, {});
    expect(failure?.message).toContain('--solver does nothing here: it is for --semantics and --accept');
  });
});

/** The number of the process that wrote it to a file with `echo $$`; null as long as the line is not whole. */
function processIn(file: string): number | null {
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^\d+\n$/.test(written) ? Number(written) : null;
}

/** Whether the process that wrote its number to a file runs; one that did not come to write it does not. */
function isRunning(file: string): boolean {
  const id = processIn(file);
  if (id === null) return false;
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe.skipIf(!hasClingo)('clingo', () => {
  const io = {
    env: process.env,
    now: Date.now,
    watchSignals: () => new AbortController().signal,
  };
  const small = fc.oneof(plains(4, 4), attackGraphs(7));
  const wishes = { limit: 5000, seconds: 60 };

  test.each(ALL_SEMANTICS)('%s: finds the same positions, and accepts the same', async (semantics) => {
    await fc.assert(
      fc.asyncProperty(small, async (plain) => {
        const subject = {
          framework: compiled(plain),
          nameOf: String,
          isAnswerable: () => true,
        };
        const evaluated = evaluateSubject(subject, { burden: 'granted', granted: [], dropped: [] });
        const target = plain.size - 1;
        const ours = evaluated.positions(semantics, 5000, target, never);
        const ask = async (accept: 'some' | 'all' | null) => {
          const found = await askSolver(
            evaluated,
            { ...wishes, semantics, accept, target },
            io as unknown as Io,
          );
          return found === 'interrupted' ? null : found;
        };
        const theirs = (await ask(null))?.positions;
        expect(spelled(theirs?.found ?? [])).toEqual(spelled(ours.found));
        expect(theirs).toMatchObject({ known: ours.known, tally: ours.tally, complete: true });
        for (const mode of ACCEPTANCE_MODES) {
          const own = evaluated.accepts(semantics, mode, target, never);
          expect((await ask(mode))?.accepted?.accepted, mode).toBe(own.accepted);
        }
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    ['10', 1000],
    ['1500', 1500],
  ])('of a large part, with --limit %s, so many are counted: %i', async (limit, known) => {
    const chain = join(folder, 'chain.af');
    const pairs = Array.from({ length: 1999 }, (_, i) => `${i + 1} ${i + 2}\n${i + 2} ${i + 1}\n`);
    writeFileSync(chain, `p af 2000\n${pairs.join('')}`);
    const args = ['--semantics', 'stable', '--solver', 'clingo', '--limit', limit, '--seconds', '60'];
    const env = { PATH: process.env.PATH ?? '' };
    const { out } = await run(['evaluate', '-f', chain, ...args, '--json'], { env }, {});
    const { positions } = JSON.parse(out);
    expect(positions).toMatchObject({ known, complete: false });
    expect(positions.found).toHaveLength(Number(limit));
  });

  test('says who searched, and what of it was checked', async () => {
    const here = process.env.PATH ?? '';
    const { out } = await asked(here);
    expect(out).toMatch(/There are 2 stable positions[\s\S]*clingo \d\S* searched for positions/);
    expect(out.replaceAll('\n', ' ')).toContain(
      'checked by the rules. According to clingo, there are no others.',
    );
    const { out: json } = await asked(here, '--json');
    expect(JSON.parse(json)).toMatchObject({
      solver: expect.stringMatching(/^clingo \d/),
      positions: { known: 2, complete: true },
    });
  });
});
