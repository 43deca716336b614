import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { type Reading, readClaims } from '../../src/file/read-claims.js';
import { firstDifference } from '../../src/file/same-draft.js';
import { NO_COMMENTS, writeClaims } from '../../src/file/write-claims.js';
import { ERRORS } from '../../src/map/error-codes.js';
import type { Problem } from '../../src/map/problem.js';
import { visible } from '../../src/words/text.js';
import type { Ran } from '../helpers/cli.js';

/** What is asked of every answer, whatever the question and the file: each function gives what is wrong, in words. */

const validOutput = new Ajv({ strict: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('output.schema.json', 'utf8')),
);

/** The commands that say something by ending with 1. */
const WITH_ONE = ['check', 'evaluate', 'merge', 'diff'];

/** What shows that somebody sees the program from inside. */
const INSIDE =
  /^\s+at .*:\d+:\d+\)?$|\bundefined\b.*reading|is not a function|is not iterable|\[object Object\]|(?<!")\bNaN\b/m;

/** What is wrong with how a command line was answered. */
export function faultsOfRun({ code, out, err, end }: Ran, args: readonly string[]): string[] {
  const [command = ''] = args;
  const isOfOne = code === 1 && !WITH_ONE.includes(command);
  return [
    ...(code === 0 || code === 1 || code === 2 ? [] : [`the exit code is ${code}`]),
    ...(isOfOne ? [`the exit code of ${command} is 1 (${end})`] : []),
    ...(isPicture(args) || isForShell(args)
      ? []
      : screenFaults('stdout', isColoured(args) ? out.replace(SGR, '') : out)),
    ...screenFaults('stderr', isColoured(args) ? err.replace(SGR, '') : err),
    ...(INSIDE.test(err) ? [`stderr shows the program from inside: ${err}`] : []),
    ...(code === 2 && err === '' && command !== 'check' ? ['it fails and does not say why'] : []),
    ...(isJson(args) && out !== '' ? jsonFaults(out, isWhole(args)) : []),
  ];
}

/** What of a text must not go to a screen. Lines can end as tables for spreadsheets want it. */
function screenFaults(where: string, text: string): string[] {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const shown = visible(plain);
  if (shown === plain) return [];
  const at = [...plain].findIndex((character) => visible(character) !== character);
  return [
    `${where} has a control character: ${JSON.stringify([...plain].slice(Math.max(0, at - 40), at + 20).join(''))}`,
  ];
}

/** Whether JSON is what comes: help stays help, and behind another option the word may be its value. */
const isJson = (args: readonly string[]) =>
  args.some((word, i) => word === '--json' && !args[i - 1]?.startsWith('-')) &&
  !args.includes('-o') &&
  args[0] !== 'help' &&
  !isForShell(args);

/** What completes a command line goes to the shell, which shows it: names of files stay as they are. */
const isForShell = (args: readonly string[]) => args[0] === 'complete';

/** The program's own colours, which somebody asked for; of an address, the link. */
const SGR = /\u001b\[[\d;]*m/g;
const isColoured = (args: readonly string[]) => args.some((word) => word.includes('always'));

/** The commands whose answer is bytes. */
const isPicture = (args: readonly string[]) => args.some((word) => ['png', 'docx'].includes(word));

/** Whether the JSON follows the schema: not where some keys of the records are chosen, and a schema describes a file or itself. */
const isWhole = ([command = '', ...rest]: readonly string[]) =>
  command !== 'schema' && !rest.some((word) => word.startsWith('--fields'));

function jsonFaults(out: string, followsSchema: boolean): string[] {
  const document = orNothing(() => JSON.parse(out));
  if (document === undefined) return [`the output is no JSON: ${out.slice(0, 200)}`];
  if (!followsSchema || validOutput(document)) return [];
  return [`the JSON does not follow output.schema.json: ${JSON.stringify(validOutput.errors?.slice(0, 2))}`];
}

function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** What is wrong with what a reader came to: a map, or problems that each say what and where. */
export function faultsOfReading({ map, draft, problems }: Reading, bytes: Buffer): string[] {
  const lines = linesOf(bytes);
  if (map === null && problems.length === 0) return ['there is no map, and nothing is wrong'];
  if ((map === null) !== (draft === null)) return ['a map without a draft, or a draft without a map'];
  return [
    ...problems.flatMap((problem) => faultsOfProblem(problem, lines)),
    ...(draft === null ? [] : backAgain(draft)),
  ];
}

const linesOf = (bytes: Buffer): readonly string[] => bytes.toString().split(/\r\n|\r|\n/);

/** The codes of what is wrong with a file as a whole. */
const OF_THE_WHOLE = ['unreadable', 'encoding', 'empty', 'documents', 'framework', 'too-large'];

/** What is wrong with how a problem is told: it has a code, a message, and a place in the file. */
export function faultsOfProblem(
  { code, message, hint, line, column, id }: Problem,
  lines: readonly string[],
): string[] {
  const what = `${code} "${message}"`;
  const length = [...(lines[(line ?? 0) - 1] ?? '')].length;
  return [
    ...(Object.hasOwn(ERRORS, code) ? [] : [`${what}: there is no such code`]),
    ...(message.trim() === '' ? [`${code}: no message`] : []),
    ...[message, hint ?? '', id ?? ''].flatMap((text) => screenFaults(what, text)),
    ...(INSIDE.test(message) ? [`${what}: from inside the program`] : []),
    ...(line === null && !OF_THE_WHOLE.includes(code) ? [`${what}: without a place`] : []),
    ...(line !== null && (line < 1 || line > lines.length) ? [`${what}: there is no line ${line}`] : []),
    ...(line !== null && line <= lines.length && (column ?? 1) > length + 1
      ? [`${what}: line ${line} has ${length} columns, and not ${column}`]
      : []),
  ];
}

/** What is written of a draft is read as the same draft. */
function backAgain(draft: NonNullable<Reading['draft']>): string[] {
  const written = [...writeClaims(draft, NO_COMMENTS)].join('');
  const { draft: again, problems } = readClaims(Buffer.from(written), 'written.yaml');
  if (again === null) return [`what is written of it cannot be read: ${problems[0]!.message}`];
  const different = firstDifference(again, draft);
  return different === null ? [] : [`what is written of it is read as something else: ${different}`];
}
