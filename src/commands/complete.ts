import { type CompletedCommand, optionsSyntax, syntaxOf } from '../cli/command-syntax.js';
import { fullFilePath } from '../cli/file-paths.js';
import type { Io } from '../cli/io.js';
import { mapIfThere } from '../cli/map-if-there.js';
import { type Asked, askedAt, askedForFile } from '../completion/asked.js';
import { candidatesFor } from '../completion/candidates.js';
import { fileNames, fileNameWithHome, isFileOrFolder } from '../completion/file-names.js';
import type { Given, Value } from '../completion/grammar.js';
import { plain } from '../completion/plain.js';
import { type ReadWords, readWords } from '../completion/read-words.js';
import type { Request, Word } from '../completion/shell.js';
import { shellNamed } from '../completion/shells.js';
import type { ArgumentMap } from '../map/model.js';

/** The commands, for completion. */
export interface Commands {
  readonly names: readonly Value[];
  /** What a command takes; what the program takes for no name, null for an unknown one. */
  readonly load: (name: string | null) => Promise<CompletedCommand | null>;
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
async function questionOf(request: Request, { names, load }: Commands): Promise<Question | null> {
  const program = (await load(null))!;
  const [name] = readWords(optionsSyntax(program), request.before).args;
  const command = name?.value === null ? null : await load(name?.value ?? null);
  if (command === null) return null;
  const all = readWords(optionsSyntax(command), request.before);
  const read = { ...all, args: name === undefined ? [] : all.args.slice(1) };
  const syntax = syntaxOf(command, givenIn(read), names);
  const asked = askedAt(syntax, read, request.typed);
  return {
    asked: request.redirects ? askedForFile(request.typed) : asked,
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
  return { ...asked, typed: fileNameWithHome(asked.typed, io) ?? asked.typed, tilde: false };
}

/** The map that is meant, of the day that is asked for; null where it cannot be read without waiting for somebody. */
async function mapFor({ file, day }: Question, io: Io): Promise<ArgumentMap | null> {
  const named = file === undefined ? io.env.CLAIMS_FILE || undefined : typedPath(file, io);
  if (named === null) return null;
  if (named !== undefined && !isFileOrFolder('file', fullFilePath(named, io))) return null;
  return mapIfThere({ file: named, asOf: day?.value ?? undefined }, io);
}

/** The path that a word is; null where only the shell knows. */
function typedPath({ value, tilde }: Word, io: Io): string | null {
  return value !== null && tilde ? fileNameWithHome(value, io) : value;
}
