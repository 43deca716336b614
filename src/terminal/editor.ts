import type { Environment } from './capabilities.js';
import { type ProgramCall, wordsOfCommand } from './other-program.js';

/** The editor that somebody wants, and how it opens a file at a line. */

/** How an editor is told the line. */
type AtLine = (file: string, line: number) => string[];

const PLUS: AtLine = (file, line) => [`+${line}`, file];
const COLON: AtLine = (file, line) => [`${file}:${line}`];

/** Editors by name, with how each is told the line; any other gets the file alone. */
const EDITORS: Readonly<Record<string, AtLine>> = {
  ...Object.fromEntries(
    'vi vim nvim view gvim mvim nano pico emacs emacsclient joe jed ne mcedit micro kak gedit vis nvi elvis mg zile'
      .split(' ')
      .map((name) => [name, PLUS]),
  ),
  ...Object.fromEntries('hx helix subl sublime_text zed lapce'.split(' ').map((name) => [name, COLON])),
  ...Object.fromEntries(
    'code codium code-insiders cursor windsurf'
      .split(' ')
      .map((name): [string, AtLine] => [name, (file, line) => ['--goto', `${file}:${line}`]]),
  ),
  mate: (file, line) => ['--line', String(line), file],
  kate: (file, line) => ['--line', String(line), file],
  'notepad++': (file, line) => [`-n${line}`, file],
};

/** The call that opens a file at a line: VISUAL, EDITOR, or what a system has. */
export function editorCall(env: Environment, file: string, line: number): ProgramCall {
  const usual = env.OS === 'Windows_NT' ? 'notepad' : 'vi';
  const named = [env.VISUAL, env.EDITOR].find((command) => command !== undefined && command.trim() !== '');
  const [command = usual, ...args] = wordsOfCommand(named ?? usual, env);
  const name = command.replace(/^.*[\\/]/, '').replace(/\.(exe|cmd|bat)$/i, '');
  const atLine: AtLine = EDITORS[name] ?? ((path) => [path]);
  return { command, args: [...args, ...atLine(file, line)] };
}
