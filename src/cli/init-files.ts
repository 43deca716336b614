import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Beginning } from '../begin/beginning.js';
import { starterFile } from '../begin/starter-file.js';
import { type NamedMeaning, twoColumnLines } from '../render/two-columns.js';
import { wrap } from '../render/wrap.js';
import { listAnd } from '../words/lists.js';
import { shellWord } from '../words/shell-word.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { InitAnswers } from './init-dialogue.js';
import type { Io } from './io.js';
import { CLAIMS_FILE_NAMES } from './locate.js';
import type { NewFile } from './new-files.js';
import { programCall } from './program-call.js';
import { targetOf } from './write-target.js';

/** The files that a new map begins with: the map, the schema for editors, and a copy of the text where it is wanted. */

const SCHEMA = 'claims.schema.json';

/** That a map cannot be begun in this file is a failure: before anything is asked. */
export function refuseInitTarget(name: string, force: boolean, io: Io): void {
  if (!/^\.ya?ml$/i.test(extname(name)) && name !== '') {
    throw new Failure(
      'usage',
      `${name}: the name of a claims file ends in .yaml; to begin with a text: ${programCall(io)} init --text ${shellWord(name)}`,
    );
  }
  const { path, there } = targetOf(name, true, io);
  if (there !== undefined && !there.isFile()) throw new Failure('file', `${name}: this is not a file`);
  const call = programCall(io);
  const folder = dirname(path);
  const beside = CLAIMS_FILE_NAMES.find((known) => known !== basename(path) && isFile(join(folder, known)));
  if (there?.isFile() && !force) {
    throw new Failure(
      'file',
      `${name}: the file exists already. To see what it needs: ${call} check ${shellWord(name)}. To begin another: ${call} init NAME.yaml. --force replaces it`,
    );
  }
  if (beside !== undefined && isKnownName(path) && !force) {
    throw new Failure(
      'file',
      `${join(dirname(name), beside)} is a claims file already. To begin another: ${call} init NAME.yaml`,
    );
  }
}

function isKnownName(path: string): boolean {
  return CLAIMS_FILE_NAMES.some((known) => known === basename(path));
}

function isFile(path: string): boolean {
  return contentOf(path) !== null;
}

/** The bytes of a small file; null where it is none, or cannot be read. */
function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What the new files are made of. */
export interface InitPlan {
  /** As it was named; null for standard output. */
  readonly target: string | null;
  readonly answers: InitAnswers;
  readonly url: string | null;
  readonly language: string | null;
  readonly wantsSchema: boolean;
  readonly force: boolean;
}

interface InitFiles {
  /** The new map. */
  readonly content: string;
  /** What is to be written, the map last; nothing for standard output. */
  readonly files: readonly NewFile[];
  /** What is to be said about the schema; null for nothing. */
  readonly note: string | null;
}

/** The files of a new map, in the order in which they are written. */
export function initFiles(plan: InitPlan, io: Io): InitFiles {
  const { target, answers, url, language, force } = plan;
  const { text, isCopied, title, author, date, motion, thesis } = answers;
  const copy = isCopied && target !== null && text?.path ? copyOf(text.path, text.bytes, target) : null;
  const schema = schemaFor(plan, io);
  const own = copy === null ? (text?.text.own ?? null) : basename(copy.name);
  const beginning: Beginning = {
    ...{ title, author, date, motion, thesis, url },
    language: language ?? text?.language ?? null,
    text: text === null ? null : { ...text.text, own: target === null ? null : own },
    schema: schema.named,
  };
  const content = starterFile(beginning);
  const map = target === null ? [] : [{ name: target, content, force }];
  return { content, files: [copy, schema.file, ...map].filter((file) => file !== null), note: schema.note };
}

function copyOf(path: string, bytes: Uint8Array, target: string): NewFile {
  return { name: join(dirname(target), basename(path)), content: bytes, force: false };
}

/** The schema beside the map: as the map names it, what is to be written, and what is to be said. */
function schemaFor(
  { target, wantsSchema }: InitPlan,
  io: Io,
): { named: string | null; file: NewFile | null; note: string | null } {
  if (target === null || !wantsSchema) return { named: null, file: null, note: null };
  const name = join(dirname(target), SCHEMA);
  const path = fullFilePath(name, io);
  const own = readFileSync(join(io.root, SCHEMA), 'utf8');
  const there = contentOf(path);
  const named = `./${SCHEMA}`;
  if (there === own) return { named, file: null, note: null };
  if (there === null) return { named, file: { name, content: own, force: false }, note: null };
  const note = `${name} is of another version and was not replaced. To replace it: ${programCall(io)} schema -o ${shellWord(name)} --force`;
  return { named, file: null, note };
}

/** What was written, and what to do next. */
export function initNext(
  { target, answers }: InitPlan,
  files: readonly NewFile[],
  width: number,
  io: Io,
): string {
  const { text } = answers;
  const call = programCall(io);
  const isFound = CLAIMS_FILE_NAMES.some((name) => name === target) && !io.env.CLAIMS_FILE;
  const file = isFound || target === null ? '' : ` -f ${shellWord(target)}`;
  const isNamed = text !== null && text.text.own === null && !answers.isCopied && text.path !== null;
  const copy = isNamed ? ` --text ${text.text.named}` : '';
  const lines = [
    ...(text === null ? [] : [[`text${file}${copy}`, 'read the text with its places'] as const]),
    [`check${file}${copy} --watch`, 'see what is wrong or missing, while you write'] as const,
    [`step${file}`, 'walk through the argument'] as const,
    ['schemes', 'see the kinds of inference'] as const,
  ].map(([line, does]): NamedMeaning => [`${call} ${line}`, does]);
  const names = listAnd([...files].reverse().map(({ name }) => name));
  const wrote = oneLine(visible(`Wrote ${names}. Open ${target} in your editor.`));
  return [...wrap(wrote, width), '', ...nextLines(lines, width), ''].join('\n');
}

/** What to type next, beside "Next", or below it where that is too wide. */
function nextLines(lines: readonly NamedMeaning[], width: number): string[] {
  const column = Math.max(...lines.map(([line]) => line.length));
  const beside = lines.map(
    ([line, does], i) => `${i === 0 ? 'Next' : '    '}  ${line.padEnd(column)}  ${does}`,
  );
  if (beside.every((line) => line.length <= width)) return beside;
  return ['Next:', ...twoColumnLines(lines, width)];
}
