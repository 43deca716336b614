import type { Command } from 'commander';
import { didYouMean } from '../words/did-you-mean.js';
import { shellWord } from '../words/shell-word.js';
import type { CommandHelp } from './command.js';
import { COMMANDS_OF_SEVERAL_FILES } from './command-names.js';
import { Failure } from './failure.js';
import { refuseFilesAsWords } from './files-as-words.js';
import type { Io } from './io.js';
import { programCall } from './program-call.js';

/** The words that a command takes: too many of them, or too few, are a failure that says what to do instead. */

/** What stands for an argument, in messages, where its name does not say. */
const ARGUMENTS: Readonly<Record<string, string>> = { about: 'id or tag', what: 'topic', which: 'schema' };

/** More words than a command takes are a failure that says what to do instead. */
export function refuseExcess(command: Command, io: Io): void {
  const { args, registeredArguments: takes } = command;
  const extra = args[takes.length];
  const last = takes.at(-1);
  if (extra === undefined || last?.variadic === true) return;
  const name = command.name();
  if (COMMANDS_OF_SEVERAL_FILES.includes(name)) refuseFilesAsWords(args, io);
  if (last === undefined) throw new Failure('usage', `"${name}" takes no arguments; leave out "${extra}"`);
  const one = `"${name}" takes only one ${ARGUMENTS[last.name()] ?? last.name()}; leave out "${extra}"`;
  const all =
    last.name() === 'id'
      ? `, or see all of them: ${programCall(io)} show ${args.map(shellWord).join(' ')}`
      : '';
  throw new Failure('usage', `${one}, or run it once for each${all}`);
}

/** That a command lacks a word, with an example that has it. `call` is how the program is called. */
export function missingWord(command: Command, help: CommandHelp | null, call: string): Failure {
  const name = command.name();
  const missing = command.registeredArguments[command.args.length]?.name() ?? 'word';
  const article = /^[aeiou]/.test(missing) ? 'an' : 'a';
  const one = missing === 'other' ? 'a second file' : `${article} ${missing}`;
  const example = help?.examples[0]?.[0];
  const shown = example === undefined ? '' : `, as in: ${example.replace(/^claims/, call)}`;
  return new Failure('usage', `"${name}" needs ${one}${shown}; "${call} help ${name}" says more`);
}

/** What people call options that have another name here; the first that a command has is meant. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  paragraph: ['at'],
  para: ['at'],
  sentence: ['at'],
  place: ['at'],
  order: ['sort'],
  sort: ['order'],
  author: ['by'],
  speaker: ['by'],
  verdict: ['status'],
  topic: ['tag'],
};

/** What commander says of an option, where it was typed, and how the program is called. */
interface WrongOption {
  /** Commander's message, which has the option in quotes. */
  readonly message: string;
  /** Null for the program itself. */
  readonly command: Command | null;
  readonly program: Command;
  readonly call: string;
}

/** That there is no such option. */
export function unknownOption({ message, command, program, call }: WrongOption): Failure {
  const option = quotedIn(message);
  const known = [...(command?.options ?? []), ...program.options].flatMap(({ long }) => long ?? []);
  const name = option.replace(/^-+/, '');
  const names = known.map((flag) => flag.replace(/^--/, ''));
  const other = OTHER_NAMES[name]?.find((one) => names.includes(one));
  const near = didYouMean(name, names) ?? (other === undefined ? null : `did you mean "${other}"?`);
  const who = command === null ? 'there is no option' : `"${command.name()}" has no option`;
  const hint =
    near?.replaceAll(/"(?=\w)/g, '"--') ?? `"${call} help ${command?.name() ?? 'options'}" lists the options`;
  return new Failure('usage', `${who} "${option}"; ${hint}`);
}

/** That two options do not go together. */
export function conflictingOptions({ message }: Pick<WrongOption, 'message'>): Failure {
  const [one, other] = [...message.matchAll(/'(?:-\w, )?(--[\w-]+)[^']*'/g)].map(([, flag]) => flag);
  return new Failure('usage', `use either ${one} or ${other}, not both`);
}

/** That an option stands there without its value. */
export function missingValue({ message, command, call }: WrongOption): Failure {
  const flags = quotedIn(message);
  return new Failure(
    'usage',
    `${flags} needs a value; "${call} help ${command?.name() ?? 'options'}" explains it`,
  );
}

function quotedIn(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}
