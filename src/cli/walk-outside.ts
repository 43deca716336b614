import { onFileChange } from '../disk/watch-file.js';
import type { Edited, Outside } from '../explore/outside.js';
import { type Walk, walkOf } from '../explore/walk.js';
import type { ErrandTerminal } from '../explore/window-program.js';
import type { Statement } from '../map/model.js';
import { browserCall } from '../terminal/browser.js';
import { canMoveCursor } from '../terminal/capabilities.js';
import { copyCommand } from '../terminal/clipboard.js';
import { editorCall } from '../terminal/editor.js';
import { runOnTerminal, startBeside } from '../terminal/other-program.js';
import type { Keyboard } from '../terminal/screen.js';
import { Failure } from './failure.js';
import { type Input, inputNamed } from './input.js';
import type { Io } from './io.js';
import { UNBROKEN_COLUMNS } from './keyboard-look.js';
import { openMap } from './open.js';
import { readMap, readMapOrProblems } from './read-map.js';
import type { Shared } from './shared-options.js';
import { passagesFor } from './walk-passages.js';

/** What a walk in a window asks of the world outside: its file again, an editor, a browser, the clipboard. */

/** What a walk was made from. */
export interface WalkFile {
  readonly shared: Shared;
  /** The file as it was read last. */
  readonly input: Input;
  /** The file of the text, by its full path; null for the file's own, or none. */
  readonly text: string | null;
}

const NO_FILE = 'The claims came from standard input, so there is no file to read or edit.';

/** `readAgain` is told of the file each time that a walk was made of it anew. */
export function outsideOf(
  file: WalkFile,
  keyboard: Keyboard,
  io: Io,
  readAgain: (input: Input) => void,
): Outside {
  let { input } = file;
  let isBroken = false;
  const { path } = input;
  return {
    async reread(walk) {
      if (path === null) return { impossible: NO_FILE };
      try {
        const now = await newInput(input, io);
        const mended = isBroken;
        isBroken = false;
        if (now === null) return { unchanged: true, mended };
        const again = await walkAgain(walk, now, file, io);
        if ('problem' in again) return again;
        input = now;
        readAgain(input);
        return { walk: again.walk };
      } catch (error) {
        isBroken = true;
        if (error instanceof Failure) return { problem: firstLine(error.message) };
        throw error;
      }
    },
    edit: (_, statement, terminal) => edit(input, statement, { terminal, keyboard, io }),
    browse: (address, terminal) => browse(address, { terminal, keyboard, io }),
    copy(text, what, terminal) {
      if (!canMoveCursor(io.env) || io.stdout.isTTY !== true) return 'This terminal cannot copy.';
      terminal.command(copyCommand(text));
      return `Copied ${what}, if your terminal lets programs copy.`;
    },
    watch: (changed) => (path === null ? () => {} : onFileChange(path, changed)),
  };
}

/** The file as it is now; null where it is as it was. */
async function newInput(input: Input, io: Io): Promise<Input | null> {
  const now = await inputNamed(input.path, true, io);
  if ('reason' in now) throw new Failure('file', `${now.name}: ${now.reason}`);
  return Buffer.compare(now.bytes, input.bytes) === 0 ? null : { ...now, name: input.name };
}

/** The same walk, through the file as it is now. */
async function walkAgain(
  walk: Walk,
  input: Input,
  { shared, text }: WalkFile,
  io: Io,
): Promise<{ readonly walk: Walk } | { readonly problem: string }> {
  // The window breaks what is said about a mistake into lines, and gives it a colour.
  const map = await readMap(input, { ...shared, width: UNBROKEN_COLUMNS, color: 'never' }, io);
  const { view, selected } = openMap(map, shared, io);
  if (selected.length === 0) return { problem: 'nothing that you selected is left in the file' };
  const { passages } = await passagesFor(text, null, { input, map }, shared, io);
  return {
    walk: walkOf(view, selected, {
      order: walk.order,
      hide: walk.hide,
      narrowedBy: walk.narrowedBy,
      passages,
    }),
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!;
}

interface Hands {
  readonly terminal: ErrandTerminal;
  readonly keyboard: Keyboard;
  readonly io: Io;
}

/** Opens the file where a statement is written, and waits until the editor is closed. */
async function edit(input: Input, { id }: Statement, { terminal, keyboard, io }: Hands): Promise<Edited> {
  if (input.path === null) return { wasOpen: false, problem: NO_FILE };
  const now = await inputNamed(input.path, true, io);
  if ('reason' in now) return { wasOpen: false, problem: `${input.name} cannot be edited: ${now.reason}.` };
  const line = (await lineOf(id, { ...now, name: input.name })) ?? (await lineOf(id, input)) ?? 1;
  const call = editorCall(io.env, input.path, line);
  const outcome = await terminal.lend((ended) =>
    runOnTerminal(call, { env: io.env, input: keyboard.inputFd, ended }),
  );
  switch (outcome.is) {
    case 'done':
      return { wasOpen: true, problem: null };
    case 'failed': {
      const { by } = outcome;
      const how = typeof by === 'number' ? `ended with exit status ${by}` : `was ended by ${by}`;
      return { wasOpen: true, problem: `The editor "${call.command}" ${how}.` };
    }
    case 'not started':
      return {
        wasOpen: false,
        problem: `The editor "${call.command}" cannot be started. Name another in $VISUAL or $EDITOR.`,
      };
  }
}

/** The line of a file where an entry is written; null where the file has errors or lacks the entry. A saved draft has no places. */
async function lineOf(id: string, input: Input): Promise<number | null> {
  const { map, placeOf } = await readMapOrProblems(input);
  const statement = map?.byId.get(id);
  return statement === undefined ? null : (placeOf(statement.where)?.line ?? null);
}

async function browse(address: string, { terminal, keyboard, io }: Hands): Promise<string> {
  const call = browserCall(io.env, process.platform, address);
  const outcome = call.inTerminal
    ? await terminal.lend((ended) => runOnTerminal(call, { env: io.env, input: keyboard.inputFd, ended }))
    : await startBeside(call, io.env);
  if (outcome.is === 'done') return call.inTerminal ? `You saw ${address}` : `Opening ${address}`;
  return `"${call.command}" could not open ${address} ($BROWSER can name another program).`;
}
