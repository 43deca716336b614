import type {
  ArgumentSyntax,
  Given,
  OptionSyntax,
  Source,
  Syntax,
  Taken,
  Value,
} from '../completion/grammar.js';
import {
  bareMapValue,
  criterionValuesOf,
  ENTRY_AND_TAG_VALUES,
  entryValues,
  wordsOrEntries,
} from '../completion/map-values.js';
import { CRITERIA, type Criterion } from '../query/criteria.js';
import type { CommandModule } from './command.js';
import { flagOption, type OptionKind } from './option-kinds.js';
import { longOptionFlag, type OptionTable } from './option-table.js';
import { SHARED_GROUPS, SHARED_OPTIONS } from './shared-options.js';

/** A command as completion reads it: its own table of options, and the names of its arguments. */
export interface CompletedCommand {
  readonly module: Pick<CommandModule, 'options' | 'takes'>;
  readonly arguments: readonly { readonly name: string; readonly variadic: boolean }[];
}

/** An option with the name that it has in its table. */
type NamedOption = readonly [name: string, kind: OptionKind<unknown>];

/** The option that every command has and no table. */
const HELP: OptionTable = { help: { ...flagOption('Print help'), short: 'h' } };

/** The options that only matter where a claims file is read. */
const OF_FILES = new Set(Object.keys({ ...SHARED_GROUPS.File, ...SHARED_GROUPS.Selection }));

/**
 * What can follow a command's name, from its table and from what it takes; `commands` are those that have a name. What
 * does not go with what stands on the line already is left out.
 */
export function syntaxOf(command: CompletedCommand, given: Given, commands: readonly Value[]): Syntax {
  const { takes } = command.module;
  const taken = takes(given);
  const options = optionsOf(command).filter(
    (option) => !isRefused(option, taken) && !isSettled(option, given),
  );
  const takingIds = options.filter(takesId).map(([name]) => name);
  return {
    options: options.map((option) => ({
      ...optionSyntax(option, taken),
      apartFrom: takesId(option) ? takingIds : [],
    })),
    arguments: command.arguments.map(({ name, variadic }, i): ArgumentSyntax => {
      const known = argumentSource(name, taken, commands);
      // A command that takes a file as its argument takes none beside the option for it, unless it reads several.
      const instead = name === 'place' ? 'text' : 'file';
      const isInstead = given.options.has(instead) && taken.readsSeveral !== true;
      const source = known?.from === 'files' && isInstead ? null : known;
      const isNext = i === given.args.length && source?.from === 'list';
      if (!isNext) return { variadic, source };
      const values = source.values.filter(({ value }) =>
        goesWith(takes({ ...given, args: [...given.args, value] }), given, options),
      );
      return { variadic, source: { from: 'list', values } };
    }),
  };
}

/** Every option that is read after a command's name, or the program's, whether it can be offered or not. */
export function optionsSyntax(command: CompletedCommand): OptionSyntax[] {
  return optionsOf(command).map((option) => optionSyntax(option, { formats: [], fields: [] }));
}

/** All that `--help` shows; the version is the program's alone. */
function optionsOf({ module }: CompletedCommand): NamedOption[] {
  return Object.entries({ ...module.options, ...HELP, ...SHARED_OPTIONS });
}

/** Whether a command never takes one of the options that all share, or not with what stands on the line. */
export function isRefused([name]: NamedOption, { file, formats, fields, without }: Taken): boolean {
  if (name === 'format') return formats.length === 0;
  if (name === 'json') return !formats.includes('json');
  if (name === 'fields') return fields.length === 0;
  if (file === false && OF_FILES.has(name)) return true;
  return without?.includes(name) === true;
}

/** Whether an option could only say again what stands on the line: `--json` and `--format` choose the same. */
function isSettled([name]: NamedOption, { options }: Given): boolean {
  return (name === 'format' && options.has('json')) || (name === 'json' && options.has('format'));
}

/** Whether what stands on the line goes with what a command would take after one more word. */
function goesWith(taken: Taken, given: Given, options: readonly NamedOption[]): boolean {
  const format = given.options.get('format');
  if (format != null && !taken.formats.includes(format)) return false;
  return !options.some((option) => given.options.has(option[0]) && isRefused(option, taken));
}

function optionSyntax([name, kind]: NamedOption, taken: Taken): OptionSyntax {
  return {
    name,
    long: longOptionFlag(name),
    short: kind.short === null ? null : `-${kind.short}`,
    meaning: kind.help,
    takesValue: valueTaken(kind),
    list: listTaken(name, kind),
    repeatable: kind.repeated === 'gathered' && (name !== 'file' || taken.readsSeveral === true),
    conflicts: kind.turnsOff === null ? kind.conflicts : [...kind.conflicts, kind.turnsOff],
    apartFrom: [],
    source: optionSource(name, kind, taken),
  };
}

function listTaken(
  name: string,
  { choices, completes, repeated }: OptionKind<unknown>,
): OptionSyntax['list'] {
  if (isCriterion(name)) return 'excluding';
  return completes === 'fields' || (choices !== null && repeated === 'gathered') ? 'plain' : 'no';
}

function valueTaken({ value }: OptionKind<unknown>): OptionSyntax['takesValue'] {
  if (value === null) return 'no';
  return value.startsWith('[') ? 'perhaps' : 'yes';
}

/** Where an option's values come from. */
function optionSource(
  name: string,
  { choices, completes }: OptionKind<unknown>,
  { formats, fields, relations, values }: Taken,
): Source | null {
  if (choices !== null) return list(choices.map(bareMapValue));
  switch (completes) {
    case 'formats':
      return list(formats.map(bareMapValue));
    case 'fields':
      return list(fields.map(bareMapValue));
    case 'criterion':
      if (values?.[name] !== undefined)
        return list(Object.entries(values[name]).map(([value, meaning]) => ({ value, meaning })));
      return isCriterion(name) ? criterionValuesOf(name) : null;
    case 'files':
      return { from: 'files' };
    case 'entries':
      return entryValues(relations === true);
    case null:
      return null;
  }
}

function takesId([, { completes }]: NamedOption): boolean {
  return completes === 'entries';
}

function argumentSource(name: string, taken: Taken, commands: readonly Value[]): Source | null {
  const values = Object.entries(taken.values?.[name] ?? {}).map(([value, meaning]) => ({ value, meaning }));
  switch (name) {
    case 'command':
      return list(commands);
    case 'topic':
      return list([...values, ...commands]);
    case 'id':
      return entryValues(taken.relations === true);
    case 'source':
      return criterionValuesOf('source');
    case 'about':
      return ENTRY_AND_TAG_VALUES;
    case 'file':
    case 'other':
    case 'key':
    case 'student':
    // Of `claims text`: whoever types a place knows it, and a text can be named instead.
    case 'place':
      return { from: 'files' };
    default:
      if (values.length === 0) return null;
      return taken.orEntries?.includes(name) === true ? wordsOrEntries(values) : list(values);
  }
}

function list(values: readonly Value[]): Source {
  return { from: 'list', values };
}

function isCriterion(name: string): name is Criterion {
  return Object.hasOwn(CRITERIA, name);
}
