import { dirname, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import { flagOption } from '../cli/option-kinds.js';
import { originalTextOf } from '../cli/original-text.js';
import { programCall } from '../cli/program-call.js';
import type { Shared } from '../cli/shared-options.js';
import { shownPath } from '../disk/shown-path.js';
import { onFileChange } from '../disk/watch-file.js';
import type { FileWorld } from '../editor/open-file.js';
import { serve } from '../editor/server.js';

/** `claims lsp`: the language server, for an editor that starts it and talks with it through standard input and output. */

const OPTIONS = {
  stdio: flagOption('Talk through standard input and output, as always; many editors pass this'),
};

export const lspCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Help your editor with a claims file while you write: errors and gaps as you type, completion, the card of an entry, renaming, an outline, verdicts. It is a language server: your editor starts it and talks with it.',
    examples: [
      ['claims lsp', 'The command that your editor has to run'],
      ['claims lsp --stdio', 'The same, as some editors write it'],
    ],
    note: 'docs/how-to/editors.md says how to set up VS Code, Neovim, Helix, Emacs and Kate.',
  },
  file: false,
  forms: null,
  run,
});

/** A larger file is no argument that somebody writes. */
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** So often it is looked whether the editor still runs. */
const LOOK_EVERY_MS = 3000;

async function run({ shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const input = io.stdin();
  if ('isTTY' in input && input.isTTY === true)
    throw new Failure(
      'usage',
      'lsp is for an editor, which starts it and talks with it; docs/how-to/editors.md says how to set up yours',
    );
  const readable = input instanceof Readable ? input : Readable.from(input);
  const end = await serve({
    input: readable,
    output: writableTo(io),
    worldOf: (uri) => worldOf(uri, shared, io),
    later: (ms, run) => void setTimeout(run, ms),
    whenGone,
  });
  // An editor may leave its end of the pipe open.
  readable.destroy();
  return end === 'asked' ? 'done' : 'failed';
}

function worldOf(uri: string, shared: Shared, io: Io): FileWorld & { readonly name: string } {
  const path = pathOf(uri);
  const name = path === null ? uri : shownPath(io.cwd, path);
  return {
    name,
    call: programCall(io),
    most: MOST_CHARACTERS,
    now: io.now,
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    async textOf(map) {
      if (path === null) return { original: null, fault: null };
      return originalTextOf({ path, name, named: path, bytes: new Uint8Array() }, map, null, shared, io);
    },
    watchText({ header: { original } }, changed) {
      return path === null || original === null
        ? () => {}
        : onFileChange(resolve(dirname(path), original), changed);
    },
  };
}

/** The file at an address; null for what is not saved as a file yet. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

function whenGone(id: number, gone: () => void): () => void {
  const timer = setInterval(() => {
    try {
      process.kill(id, 0);
    } catch (error) {
      // A process of another user runs all the same.
      if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) gone();
    }
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function writableTo({ stdout }: Io): Writable {
  return new Writable({
    write(chunk: Uint8Array, _, written) {
      if (stdout.write(chunk) || stdout.drained === undefined) written();
      else void stdout.drained().then(() => written());
    },
  });
}
