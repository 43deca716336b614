import type { Command } from 'commander';
import { Failure } from './failure.js';
import { shellWord } from './shell-word.js';

/** What stands for an argument, in messages, where its name does not say. */
const ARGUMENTS: Readonly<Record<string, string>> = { about: 'id or tag', what: 'topic', which: 'schema' };

/** More words than a command takes are a failure that says what to do instead. */
export function refuseExcess(command: Command): void {
  const { args, registeredArguments: takes } = command;
  const extra = args[takes.length];
  const last = takes.at(-1);
  if (extra === undefined || last?.variadic === true) return;
  const name = command.name();
  if (last === undefined) throw new Failure('usage', `"${name}" takes no arguments; leave out "${extra}"`);
  const one = `"${name}" takes only one ${ARGUMENTS[last.name()] ?? last.name()}; leave out "${extra}"`;
  const all =
    last.name() === 'id' ? `, or see all of them: claims show ${args.map(shellWord).join(' ')}` : '';
  throw new Failure('usage', `${one}, or run it once for each${all}`);
}
