import type { Command, Option } from 'commander';
import { CRITERIA, type Criterion } from '../query/criteria.js';
import type { ArgumentSyntax, Given, OptionSyntax, Source, Syntax, Taken, Takes, Value } from './grammar.js';
import { criterion, ENTRIES_AND_TAGS, entries, withoutMeaning } from './map-values.js';

/** The groups of options that only matter where a claims file is read. */
const OF_FILES = ['File:', 'Selection:'];

/**
 * The syntax of a command as commander knows it, and of what it takes; `commands` are those that have a name. What does
 * not go with what stands on the line already is left out.
 */
export function syntaxOf(command: Command, takes: Takes, given: Given, commands: readonly Value[]): Syntax {
  const taken = takes(given);
  const options = optionsOf(command).filter(
    (option) => !isRefused(option, taken) && !isSettled(option, given),
  );
  return {
    options: options.map((option) => ({
      ...optionSyntax(option, taken),
      apartFrom: takesId(option) ? options.filter(takesId).map((one) => one.attributeName()) : [],
    })),
    arguments: command.registeredArguments.map((argument, i): ArgumentSyntax => {
      const known = argumentSource(argument.name(), taken, commands);
      // A command that takes files as arguments takes none beside -f.
      const source = known?.from === 'files' && given.options.has('file') ? null : known;
      const isNext = i === given.args.length && source?.from === 'list';
      if (!isNext) return { variadic: argument.variadic, source };
      const values = source.values.filter(({ value }) =>
        goesWith(takes({ ...given, args: [...given.args, value] }), given, options),
      );
      return { variadic: argument.variadic, source: { from: 'list', values } };
    }),
  };
}

/** Every option that is read after a command's name, or the program's, whether it can be offered or not. */
export function optionsToRead(command: Command): OptionSyntax[] {
  return optionsOf(command).map((option) => optionSyntax(option, { formats: [], fields: [] }));
}

/** All that `--help` shows; the version is the program's alone. */
function optionsOf(command: Command): Option[] {
  const help = command.createHelp();
  const inherited = help.visibleGlobalOptions(command).filter((option) => option.name() !== 'version');
  return [...help.visibleOptions(command), ...inherited];
}

function isRefused(option: Option, { file, formats, fields, without }: Taken): boolean {
  const name = option.attributeName();
  if (name === 'format') return formats.length === 0;
  if (name === 'json') return !formats.includes('json');
  if (name === 'fields') return fields.length === 0;
  if (file === false && OF_FILES.includes(option.helpGroupHeading ?? '')) return true;
  return without?.includes(name) === true;
}

/** Whether an option could only say again what stands on the line: `--json` and `--format` choose the same. */
function isSettled(option: Option, { options }: Given): boolean {
  const name = option.attributeName();
  return (name === 'format' && options.has('json')) || (name === 'json' && options.has('format'));
}

/** Whether what stands on the line goes with what a command would take after one more word. */
function goesWith(taken: Taken, given: Given, options: readonly Option[]): boolean {
  const format = given.options.get('format');
  if (format != null && !taken.formats.includes(format)) return false;
  return !options.some((option) => given.options.has(option.attributeName()) && isRefused(option, taken));
}

function optionSyntax(option: Option, taken: Taken): OptionSyntax {
  const name = option.attributeName();
  return {
    name,
    long: option.long ?? '',
    short: option.short ?? null,
    meaning: option.description,
    takesValue: option.required ? 'yes' : option.optional ? 'perhaps' : 'no',
    list: isCriterion(name) ? 'excluding' : name === 'fields' ? 'plain' : 'no',
    // What gathers values has a parser of its own.
    repeatable: option.parseArg !== undefined && option.argChoices === undefined,
    conflicts: conflictsOf(option),
    apartFrom: [],
    source: optionSource(option, taken),
  };
}

/** Where an option's values come from: its name or that of its value says what they are. */
function optionSource(option: Option, taken: Taken): Source | null {
  const name = option.attributeName();
  if (option.argChoices !== undefined) return list(option.argChoices.map(withoutMeaning));
  if (name === 'format') return list(taken.formats.map(withoutMeaning));
  if (name === 'fields') return list(taken.fields.map(withoutMeaning));
  if (isCriterion(name)) return criterion(name);
  if (valueName(option) === 'file') return { from: 'files' };
  return takesId(option) ? entries(taken.relations === true) : null;
}

function takesId(option: Option): boolean {
  return valueName(option) === 'id';
}

/** What an option calls its value: `<file>`, `[value]`. */
function valueName({ flags }: Option): string | null {
  return /[<[](\w+)/.exec(flags)?.[1] ?? null;
}

function argumentSource(name: string, taken: Taken, commands: readonly Value[]): Source | null {
  const values = Object.entries(taken.values?.[name] ?? {}).map(([value, meaning]) => ({ value, meaning }));
  switch (name) {
    case 'command':
      return list(commands);
    case 'topic':
      return list([...values, ...commands]);
    case 'id':
      return entries(taken.relations === true);
    case 'about':
      return ENTRIES_AND_TAGS;
    case 'file':
      return { from: 'files' };
    default:
      return values.length > 0 ? list(values) : null;
  }
}

function list(values: readonly Value[]): Source {
  return { from: 'list', values };
}

/** Commander keeps them, though its types do not say so. */
function conflictsOf(option: Option): string[] {
  const known = 'conflictsWith' in option && Array.isArray(option.conflictsWith) ? option.conflictsWith : [];
  return known.filter((name) => typeof name === 'string');
}

function isCriterion(name: string): name is Criterion {
  return Object.hasOwn(CRITERIA, name);
}
