import type { Command, Option } from 'commander';
import { Failure } from './command.js';
import { shellWord } from './locate.js';

/** What is given more often than it can be taken is a mistake that is told, never passed over. */

/** Options that an alias of the shell may have set already: of these the last one counts, as everywhere. */
const LAST_COUNTS: readonly string[] = ['color', 'width'];

/**
 * Lets the options that take one value refuse a second one. Options that gather their values have a parser of their
 * own, and no list of choices.
 */
export function refuseTwice(command: Command): void {
  for (const option of command.options) {
    const gathers = option.parseArg !== undefined && option.argChoices === undefined;
    if (option.isBoolean() || gathers || LAST_COUNTS.includes(option.name())) continue;
    let first: string | null = null;
    command.on(`option:${option.name()}`, (value: string) => {
      if (first !== null) throw givenTwice(option, first, value);
      first = value;
    });
  }
}

function givenTwice({ short, long }: Option, first: string, second: string): Failure {
  const what = [short, long].filter((flag) => flag !== undefined).join(', ');
  const instead = long === '--file' ? 'one file is read at a time' : 'it takes one value';
  return new Failure('usage', `${what} is given twice ("${first}" and "${second}"): ${instead}`);
}

/** What stands for an argument, in messages, where its name does not say. */
const ARGUMENTS: Readonly<Record<string, string>> = { about: 'id or tag', what: 'topic', which: 'schema' };

/** More words than a command takes are a failure that says what to do instead. */
export function refuseExcess(command: Command): void {
  const { args, registeredArguments: takes } = command;
  const extra = args[takes.length];
  const last = takes.at(-1);
  if (extra === undefined || last?.variadic === true) return;
  const name = command.name();
  if (last === undefined) throw new Failure('usage', `"${name}" takes no words; leave out "${extra}"`);
  const one = `"${name}" takes one ${ARGUMENTS[last.name()] ?? last.name()}, and "${extra}" is one more`;
  const all =
    last.name() === 'id' ? `, or see all of them with: claims show ${args.map(shellWord).join(' ')}` : '';
  throw new Failure('usage', `${one}; run it once for each${all}`);
}
