import type { CommandModule } from './cli/command.js';

/** A command before it is loaded: what `--help` says of it. */
export interface ListedCommand {
  readonly name: string;
  /** Its arguments as commander reads them: `<id>`, `[words...]`. */
  readonly args: string;
  readonly summary: string;
  /** The names that its summary lists, read from the table that has them; only where help or completion asks. */
  readonly lists?: () => Promise<readonly string[]>;
  readonly load: () => Promise<CommandModule>;
}

/** The commands, in the order in which help shows them. A new one is a file in `commands/` and a row here. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'list',
    args: '[words...]',
    summary: 'list, filter, search',
    load: async () => (await import('./commands/list.js')).listCommand,
  },
  {
    name: 'show',
    args: '[id...]',
    summary: 'one entry whole: where it stands, what bears on it, sources',
    load: async () => (await import('./commands/show.js')).showCommand,
  },
  {
    name: 'chain',
    args: '<id>',
    summary: 'the way up: from the entry to the thesis',
    load: async () => (await import('./commands/chain.js')).chainCommand,
  },
  {
    name: 'tree',
    args: '[id]',
    summary: 'the way down: everything under the thesis, or under an entry',
    load: async () => (await import('./commands/tree.js')).treeCommand,
  },
  {
    name: 'step',
    args: '[id]',
    summary: 'walk the argument, step by step',
    load: async () => (await import('./commands/step.js')).stepCommand,
  },
  {
    name: 'evaluate',
    args: '[id]',
    summary: 'what stands, why, what if, what to answer',
    load: async () => (await import('./commands/evaluate.js')).evaluateCommand,
  },
  {
    name: 'check',
    args: '[file...]',
    summary: 'errors, gaps, expectations, places in the text',
    load: async () => (await import('./commands/check.js')).checkCommand,
  },
  {
    name: 'prep',
    args: '<sheet> [about]',
    summary: 'paper for a class or a round',
    lists: async () => Object.keys((await import('./sheets/index.js')).SHEETS),
    load: async () => (await import('./commands/prep.js')).prepCommand,
  },
  {
    name: 'drill',
    args: '[what]',
    summary: 'practise',
    lists: async () => Object.keys((await import('./query/practice-topics.js')).TOPICS),
    load: async () => (await import('./commands/drill.js')).drillCommand,
  },
  {
    name: 'export',
    args: '<form> [what]',
    summary: 'for other programs',
    lists: async () => Object.keys((await import('./formats/exports.js')).EXPORTS),
    load: async () => (await import('./commands/export.js')).exportCommand,
  },
  {
    name: 'schemes',
    args: '',
    summary: 'the schemes and their critical questions',
    load: async () => (await import('./commands/schemes.js')).schemesCommand,
  },
  {
    name: 'schema',
    args: '[which]',
    summary: 'the JSON Schema of claims files, or of the output',
    load: async () => (await import('./commands/schema.js')).schemaCommand,
  },
  {
    name: 'completion',
    args: '<shell>',
    summary: 'completion for a shell',
    lists: async () => Object.keys((await import('./completion/shells.js')).SHELLS),
    load: async () => (await import('./commands/completion.js')).completionCommand,
  },
  {
    name: 'help',
    args: '[topic]',
    summary: 'help on a command, or on',
    lists: async () => Object.keys((await import('./commands/help.js')).TOPICS),
    load: async () => (await import('./commands/help.js')).helpCommand,
  },
];

/** A command's summary with the names that it lists. */
export async function commandSummary({ summary, lists }: ListedCommand): Promise<string> {
  return lists === undefined ? summary : `${summary}: ${(await lists()).join(', ')}`;
}
