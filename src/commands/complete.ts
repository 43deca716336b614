import type { Command } from 'commander';
import { Failure, type Io } from '../cli/command.js';
import { open } from '../cli/open.js';
import { sharedOptions } from '../cli/options.js';
import { pathOf as fullPath } from '../cli/paths.js';
import { type Asked, askedAt, fileAt, type ReadWords, readWords } from '../completion/asked.js';
import { candidatesFor } from '../completion/candidates.js';
import { expandTilde, fileNames, isA } from '../completion/file-names.js';
import type { Given, Takes } from '../completion/grammar.js';
import { plain } from '../completion/plain.js';
import type { Request, Word } from '../completion/shell.js';
import { shellNamed } from '../completion/shells.js';
import { optionsToRead, syntaxOf } from '../completion/syntax.js';
import type { ArgumentMap } from '../map/model.js';

/** The commands, for completion. */
export interface Commands {
  readonly program: Command;
  /** A command with its options declared, and what it takes; the program itself for no name, null for an unknown one. */
  readonly load: (name: string | null) => Promise<{ command: Command; takes: Takes } | null>;
}

/**
 * `claims complete`, which the scripts of `claims completion` call: how can the word at the cursor go on? Ids and
 * values are those of the file that the line names, or else of the one that is meant without; where none can be read,
 * they are missing. Only that file is read, and nothing that stands in it or on the line is ever run.
 */
export async function complete(
  handed: readonly string[],
  shellName: string | undefined,
  commands: Commands,
  io: Io,
): Promise<void> {
  const shell = shellNamed(shellName ?? '') ?? plain;
  const request = shell.read(handed);
  const question = request === null ? null : await questionOf(request, commands);
  if (request === null || question === null) return;
  const asked = shell.tilde === 'kept' ? question.asked : withHome(question.asked, io);
  const known = {
    map: asked.source?.from === 'map' ? await mapFor(question, io) : null,
    files: (path: string, tilde: boolean) => fileNames(path, tilde, io),
  };
  io.stdout.write(request.answer(candidatesFor(asked, known, shell.match)));
}

/** What is asked for, and the words that name the file that is meant, and the day. */
interface Question {
  readonly asked: Asked;
  readonly file: Word | undefined;
  readonly day: Word | undefined;
}

/** Null where the line cannot become a right one any more. */
async function questionOf(request: Request, { program, load }: Commands): Promise<Question | null> {
  const [name] = readWords(optionsToRead(program), request.before).args;
  const loaded = name?.value === null ? null : await load(name?.value ?? null);
  if (loaded === null) return null;
  const { command, takes } = loaded;
  const all = readWords(optionsToRead(command), request.before);
  const read = { ...all, args: name === undefined ? [] : all.args.slice(1) };
  const named = program.commands
    .filter((one) => one.name() !== 'complete')
    .map((one) => ({ value: one.name(), meaning: one.description() }));
  const syntax = syntaxOf(command, takes, givenIn(read), named);
  const asked = askedAt(syntax, read, request.typed);
  return {
    asked: request.redirects ? fileAt(request.typed) : asked,
    file: syntax.arguments[0]?.source?.from === 'files' ? read.args[0] : read.given.get('file')?.at(-1),
    day: read.given.get('asOf')?.at(-1),
  };
}

function givenIn({ args, given }: ReadWords): Given {
  return {
    args: args.map(({ known }) => known),
    options: new Map([...given].map(([name, values]) => [name, values.at(-1)?.value ?? null])),
  };
}

/** A path with the home folder in the place of `~`. */
function withHome(asked: Asked, io: Io): Asked {
  if (!asked.tilde) return asked;
  return { ...asked, typed: expandTilde(asked.typed, io) ?? asked.typed, tilde: false };
}

/** The map that is meant, of the day that is asked for; null where it cannot be read without waiting for somebody. */
async function mapFor({ file, day }: Question, io: Io): Promise<ArgumentMap | null> {
  const named = file === undefined ? io.env.CLAIMS_FILE || undefined : pathOf(file, io);
  if (named === null) return null;
  const silent: Io = { ...io, stderr: { write: () => true }, remarks: [] };
  const options = {
    ...(named === undefined ? {} : { file: named }),
    ...(day === undefined ? {} : { asOf: day.value }),
  };
  try {
    if (named !== undefined && !isA('file', fullPath(named, io))) return null;
    return (await open(sharedOptions(options), silent)).view.map;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** The path that a word is; null where only the shell knows. */
function pathOf({ value, tilde }: Word, io: Io): string | null {
  return value !== null && tilde ? expandTilde(value, io) : value;
}
