import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { claims, folder } from './cli.js';
import { PROGRAM } from './process.js';

/** Real shells, with `claims` in them and its completion set up. */

export const LIVE_SHELLS = ['bash', 'zsh', 'fish'] as const;
export type LiveShell = (typeof LIVE_SHELLS)[number];

/** Whether a shell is installed; where it is not, that is said. */
export function hasShell(shell: LiveShell): boolean {
  const found = spawnSync(shell, ['-c', 'true']).status === 0;
  if (!found) process.stderr.write(`There is no ${shell} here: its completion is not tested.\n`);
  return found;
}

/** A shell at a terminal. */
export interface Session {
  /** Types a line (a tab is a tab) and Enter. Gives what the program was run with. */
  run(line: string): Promise<string[]>;
  /** Everything that the terminal was sent. */
  written(): string;
  close(): void;
}

/** What ends each record: before it is there, the rest is still to come. */
const KEPT_WHOLE = 'that is all';

/**
 * The program as the shells find it. Completion is answered by this process, through a pipe with a name, or by the
 * real program; of anything else it is kept what it was run with.
 */
const STAND_IN = (home: string, record: string, real: boolean) => `#!/bin/sh
keep() { printf '%s\\0' "$@" "${KEPT_WHOLE}" >"${record}/$$"; }
case "$1" in
${real ? `comple*) exec "${process.execPath}" "${PROGRAM}" "$@" ;;` : ''}
completion) exec cat "${home}/script" ;;
complete)
  keep complete "$PWD" "$HOME" "$CLAIMS_FILE" "$@"
  exec cat "${home}/answer"
  ;;
esac
keep run "$@"
`;

/** What sets up completion, twice: the second time must be as quiet as the first. */
const SET_UP: Record<LiveShell, string> = {
  bash: 'source <(claims completion bash)\nsource <(claims completion bash)\n',
  zsh: 'source <(claims completion zsh)\nsource <(claims completion zsh)\n',
  fish: 'function fish_greeting; end\nclaims completion fish | source\nclaims completion fish | source\n',
};

const START: Record<LiveShell, (home: string) => string[]> = {
  bash: (home) => ['--noprofile', '--rcfile', `${home}/.bashrc`, '-i'],
  zsh: () => ['-d', '-i'],
  fish: (home) => ['--no-config', '-i', '-C', `source ${home}/config.fish`],
};

const RC: Record<LiveShell, string> = { bash: '.bashrc', zsh: '.zshrc', fish: 'config.fish' };

/** Sets up completion where nobody is at a terminal, and gives what was said. */
export function setUp(shell: LiveShell): { code: number | null; out: string; err: string } {
  const home = folder();
  takeDump(home);
  const program = `claims() { "${process.execPath}" "${PROGRAM}" "$@"; }`;
  const fish = `function claims; "${process.execPath}" "${PROGRAM}" $argv; end`;
  const script = `${shell === 'fish' ? fish : program}\n${SET_UP[shell]}`;
  const start = { bash: ['--norc', '-c'], zsh: ['-d', '-f', '-c'], fish: ['--no-config', '-c'] }[shell];
  const run = spawnSync(shell, [...start, script], {
    env: { PATH: process.env.PATH, HOME: home, TERM: 'dumb' },
  });
  keepDump(home);
  return { code: run.status, out: run.stdout.toString(), err: run.stderr.toString() };
}

/** A line that takes longer has hung. */
const MAX_WAIT_MS = 20_000;

/** What zsh writes down when it looks for all of its completions: that takes a second, once for all files of tests. */
const DUMP = '.zcompdump';
const DUMPED = join(PROGRAM, '..', '..', DUMP);

function takeDump(home: string): void {
  if (existsSync(DUMPED)) copyFileSync(DUMPED, join(home, DUMP));
}

function keepDump(home: string): void {
  if (existsSync(DUMPED) || !existsSync(join(home, DUMP))) return;
  // In one step: another file of tests may be looking.
  copyFileSync(join(home, DUMP), `${DUMPED}.${process.pid}`);
  renameSync(`${DUMPED}.${process.pid}`, DUMPED);
}

/** How a shell is started: lines of its start-up file around the completion's, and who answers completion. */
interface Start {
  readonly before?: string;
  readonly after?: string;
  readonly env?: Record<string, string>;
  readonly real?: boolean;
}

/** Starts a shell in a folder. */
export async function startShell(
  shell: LiveShell,
  cwd: string,
  { before = '', after = '', env = {}, real = false }: Start = {},
): Promise<Session> {
  const home = folder({ [RC[shell]]: `${before}\n${SET_UP[shell]}\n${after}\n` });
  writeFileSync(join(home, 'script'), (await claims(['completion', shell], { cwd })).out);
  takeDump(home);
  const [bin, record] = [join(home, 'bin'), join(home, 'record')];
  mkdirSync(bin);
  mkdirSync(record);
  execFileSync('mkfifo', [join(home, 'answer')]);
  writeFileSync(join(bin, 'claims'), STAND_IN(home, record, real));
  chmodSync(join(bin, 'claims'), 0o755);
  const PATH = `${bin}:${process.env.PATH}`;
  const own = { PATH, HOME: home, ZDOTDIR: home, TERM: 'xterm', LANG: 'C.UTF-8', ...env };
  const terminal = spawn(shell, START[shell](home), { cols: 120, rows: 40, cwd, env: own });
  let written = '';
  terminal.onData((data) => {
    written += data;
  });
  /** The words of the next run of the program; what it asks for completion until then is answered. */
  const nextRun = async (line: string): Promise<string[]> => {
    const latest = performance.now() + MAX_WAIT_MS;
    while (performance.now() < latest) {
      const [name] = readdirSync(record);
      const kept = name === undefined ? '' : readFileSync(join(record, name), 'utf8');
      if (name === undefined || !kept.endsWith(`\0${KEPT_WHOLE}\0`)) {
        await new Promise((done) => setTimeout(done, 2));
        continue;
      }
      const [what, ...words] = kept.split('\0').slice(0, -2);
      rmSync(join(record, name));
      if (what === 'run') return words;
      const [from, HOME, CLAIMS_FILE, ...argv] = words;
      const env = { HOME: HOME!, CLAIMS_FILE: CLAIMS_FILE! };
      writeFileSync(join(home, 'answer'), (await claims(argv, { cwd: from!, env })).out);
    }
    throw new Error(`${JSON.stringify(line)} did not run:\n${JSON.stringify(written.slice(-2000))}`);
  };
  const session: Session = {
    async run(line) {
      terminal.write(`${line}\r`);
      return nextRun(line);
    },
    written: () => written,
    close: () => terminal.kill(),
  };
  await session.run('claims ready');
  keepDump(home);
  return session;
}
