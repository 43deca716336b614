import { type CompletedCommand, optionsSyntax, syntaxOf } from '../cli/command-syntax.js';
import { fullFilePath } from '../cli/file-paths.js';
import type { Io } from '../cli/io.js';
import { mapIfThere } from '../cli/map-if-there.js';
import { namedFiles } from '../cli/named-files.js';
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
 * values are those of the files that the line names, or else of the one that is meant without; where none can be read,
 * they are missing. Only these files are read, and nothing that stands in it or on the line is ever run.
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
    maps: asked.source?.from === 'map' ? await mapsFor(question, io) : [],
    files: (path: string, tilde: boolean) => fileNames(path, tilde, io),
  };
  io.stdout.write(request.answer(candidatesFor(asked, known, shell.match)));
}

/** What is asked for, and the words that name the files that are meant, and the day. */
interface Question {
  readonly asked: Asked;
  readonly files: readonly Word[];
  /** Whether folders and patterns can be meant, too. */
  readonly readsSeveral: boolean;
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
  const readsSeveral = command.module.takes(givenIn(read)).readsSeveral === true;
  const options = read.given.get('file') ?? [];
  const files = syntax.arguments[0]?.source?.from === 'files' ? [...read.args, ...options] : options;
  return {
    asked: request.redirects ? askedForFile(request.typed) : asked,
    files: readsSeveral ? files : files.slice(0, 1),
    readsSeveral,
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

/** Of so many files values are offered: somebody waits for them. */
const MOST_FILES = 50;

/** The maps that are meant, of the day that is asked for; without those that cannot be read without waiting for somebody. */
async function mapsFor({ files, readsSeveral, day }: Question, io: Io): Promise<ArgumentMap[]> {
  const named =
    files.length === 0 ? [io.env.CLAIMS_FILE || undefined] : files.map((word) => typedPath(word, io));
  const maps: ArgumentMap[] = [];
  for (const file of readsSeveral ? named.flatMap((name) => filesOf(name, io)).slice(0, MOST_FILES) : named) {
    if (file === null || (file !== undefined && !isFileOrFolder('file', fullFilePath(file, io)))) continue;
    const map = await mapIfThere({ file, asOf: day?.value ?? undefined }, io);
    if (map !== null) maps.push(map);
  }
  return maps;
}

/** The files that a name means; a null is one that only the shell knows, undefined the file that is found without being named. */
function filesOf(name: string | null | undefined, io: Io): readonly (string | null | undefined)[] {
  if (name === null || name === undefined || name === '-') return [name];
  return namedFiles([name], io).files.flatMap((one) => ('reason' in one ? [] : [one.file]));
}

/** The path that a word is; null where only the shell knows. */
function typedPath({ value, tilde }: Word, io: Io): string | null {
  return value !== null && tilde ? fileNameWithHome(value, io) : value;
}
