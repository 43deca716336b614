import { type NamedMeaning, twoColumnLines } from '../render/two-columns.js';
import { widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { listOr } from '../words/lists.js';
import type { CommandHelp, CommandModule } from './command.js';
import { isRefused } from './command-syntax.js';
import { flagOption, type OptionKind } from './option-kinds.js';
import { longOptionFlag, type OptionTable, optionFlags } from './option-table.js';
import { SHARED_GROUPS } from './shared-options.js';

/** What `--help` prints: a page of a command, the page of the program, and the options that all commands share. */

/** A command as the list of commands has it. */
interface Listed {
  readonly name: string;
  readonly args: string;
  readonly summary: string;
  readonly isOnFirstPage: boolean;
}

/** A part of a page: a heading, and the lines below it. */
type Section = readonly string[];

const HELP: OptionTable = { help: { ...flagOption('Print this help'), short: 'h' } };
const VERSION: OptionTable = { version: { ...flagOption('Print the version'), short: 'V' } };

/** The help of a command: what it does, its own options, examples, and the names of the options that all share. */
export function commandHelp(
  { name, args }: Pick<Listed, 'name' | 'args'>,
  module: CommandModule,
  width: number,
): string {
  const { help, options } = module;
  const usage = ['claims', name, args, '[options]'].filter((word) => word !== '').join(' ');
  return pageOf([
    usageLines(usage, width),
    help === null ? [] : wrap(help.about, width),
    ...meaningSections(help?.words, width),
    headed('Options', [...optionRows(options), ...formRows(module), ...optionRows(HELP)], width),
    ...meaningSections(help?.values, width),
    underHeading('Examples', exampleLines(help?.examples ?? [], width), width),
    help?.note === undefined ? [] : wrap(help.note, width),
    headed('Shared options ("claims help options" explains them)', sharedNames(module), width),
  ]);
}

/** The first page of help: what most people need, and the names of the rest. It fits a window of 24 lines. */
export function programHelp(commands: readonly Listed[], width: number): string {
  const first = commands.filter(({ isOnFirstPage }) => isOnFirstPage).map(commandRow);
  const rest = commands.filter(({ isOnFirstPage }) => !isOnFirstPage).map(({ name }) => name);
  return pageOf([
    [
      ...usageLines('claims [command] [options]', width),
      ...wrap('Take an argument apart: its claims, evidence and objections, and what stands.', width),
    ],
    twoColumnLines([['(no command)', 'Show at a glance what the file argues'], ...first], width),
    wrap(`More commands: ${rest.join(', ')}`, width, '', '  '),
    wrap('Read on: claims help commands, claims help <command>, claims help words', width),
  ]);
}

/** A command as help lists it: what is typed, and what it is for. */
export function commandRow({ name, args, summary }: Pick<Listed, 'name' | 'args' | 'summary'>): NamedMeaning {
  return [`${name} ${args}`.trim(), summary];
}

/** The options that all commands share, in full, in their groups. */
export function sharedOptionRows(): Readonly<Record<string, readonly NamedMeaning[]>> {
  const groups = Object.entries<OptionTable>({ ...SHARED_GROUPS, Program: { ...HELP, ...VERSION } });
  return Object.fromEntries(groups.map(([heading, table]) => [heading, optionRows(table)]));
}

function pageOf(sections: readonly Section[]): string {
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headed(heading: string, rows: readonly NamedMeaning[], width: number): Section {
  return underHeading(heading, twoColumnLines(rows, width), width);
}

function underHeading(heading: string, lines: readonly string[], width: number): Section {
  return lines.length === 0 ? [] : [...wrap(`${heading}:`, width), ...lines];
}

function meaningSections(tables: CommandHelp['words'], width: number): Section[] {
  return Object.entries(tables ?? {}).map(([heading, rows]) => headed(heading, Object.entries(rows), width));
}

function usageLines(usage: string, width: number): string[] {
  return wrap(usage, width, 'Usage: ', '         ');
}

function optionRows(table: OptionTable): NamedMeaning[] {
  return Object.entries(table).map(([name, kind]) => [optionFlags(name, kind), meaningOf(kind)]);
}

function meaningOf({ help, usual }: OptionKind<unknown>): string {
  return usual === null ? help : `${help} (default: ${usual})`;
}

/** The forms that a command takes, as an option of its own. */
function formRows(module: CommandModule): NamedMeaning[] {
  const { formats } = module.takes({ args: [], options: new Map() });
  if (formats.length < 2) return [];
  return [['--format <form>', `Print ${listOr(formats)} (default: ${formats[0]})`]];
}

/** Each example: a comment that says what it gives, then the command line. */
function exampleLines(examples: readonly NamedMeaning[], width: number): string[] {
  return examples.flatMap(([line, gives]) => [...wrap(gives, width, '  # '), ...commandLines(line, width)]);
}

/** A command line that can be copied: where it is too long, it goes on after a backslash. */
function commandLines(line: string, width: number): string[] {
  if (widthOfText(line) + 2 <= width) return [`  ${line}`];
  const lines = wrap(line, width - 2, '  ', '    ');
  return lines.map((part, i) => (i === lines.length - 1 ? part : `${part} \\`));
}

/** The names of the shared options that a command takes, a row for each group. */
function sharedNames(module: CommandModule): NamedMeaning[] {
  const taken = module.takes({ args: [], options: new Map() });
  return Object.entries(SHARED_GROUPS).flatMap(([heading, table]): NamedMeaning[] => {
    const names = Object.entries<OptionKind<unknown>>(table)
      .filter((option) => option[0] !== 'format' && !isRefused(option, taken))
      .map(([name]) => longOptionFlag(name));
    return names.length === 0 ? [] : [[heading, names.join(' ')]];
  });
}
