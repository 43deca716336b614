import type { NamedMeaning } from '../render/two-columns.js';
import { listOr } from '../words/lists.js';
import type { CommandHelp, CommandModule } from './command.js';
import { isRefused } from './command-syntax.js';
import { flagOption, type OptionKind } from './option-kinds.js';
import { longOptionFlag, type OptionTable, optionFlags } from './option-table.js';
import { SHARED_GROUPS } from './shared-options.js';

/** What help says of a command, and of the options that all share, as plain data: `--help` and the man page are made from it. */

/** A part of what help says of a command. */
export type HelpPart =
  | { readonly kind: 'usage'; readonly usage: string }
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'table'; readonly heading: string; readonly rows: readonly NamedMeaning[] }
  | { readonly kind: 'examples'; readonly examples: CommandHelp['examples'] }
  /** The names of the options that all commands share, by group. */
  | { readonly kind: 'shared'; readonly rows: readonly NamedMeaning[] };

/** What is typed to call a command: its name, and its arguments. */
export interface CommandUsage {
  readonly name: string;
  readonly args: string;
}

const HELP: OptionTable = { help: { ...flagOption('Print this help'), short: 'h' } };
const VERSION: OptionTable = { version: { ...flagOption('Print the version'), short: 'V' } };

/** The help of a command: what it does, its own options, examples, and the names of the options that all share. */
export function commandHelpParts(command: CommandUsage, module: CommandModule): HelpPart[] {
  const { help, options } = module;
  const parts: HelpPart[] = [
    { kind: 'usage', usage: usageOf(command) },
    { kind: 'prose', text: help?.about ?? '' },
    ...meaningTables(help?.words),
    {
      kind: 'table',
      heading: 'Options',
      rows: [...optionRows(options), ...formRows(module), ...optionRows(HELP)],
    },
    ...meaningTables(help?.values),
    { kind: 'examples', examples: help?.examples ?? [] },
    { kind: 'prose', text: help?.note ?? '' },
    { kind: 'shared', rows: sharedNames(module) },
  ];
  return parts.filter((part) => !isEmpty(part));
}

/** How a command is typed. */
export function usageOf({ name, args }: CommandUsage): string {
  return ['claims', name, args, '[options]'].filter((word) => word !== '').join(' ');
}

/** The options that all commands share, in full, in their groups. */
export function sharedOptionRows(): Readonly<Record<string, readonly NamedMeaning[]>> {
  const groups = Object.entries<OptionTable>({ ...SHARED_GROUPS, Program: { ...HELP, ...VERSION } });
  return Object.fromEntries(groups.map(([heading, table]) => [heading, optionRows(table)]));
}

function isEmpty(part: HelpPart): boolean {
  switch (part.kind) {
    case 'usage':
      return false;
    case 'prose':
      return part.text === '';
    case 'table':
    case 'shared':
      return part.rows.length === 0;
    case 'examples':
      return part.examples.length === 0;
  }
}

function meaningTables(tables: CommandHelp['words']): HelpPart[] {
  return Object.entries(tables ?? {}).map(([heading, rows]) => ({
    kind: 'table',
    heading,
    rows: Object.entries(rows),
  }));
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
