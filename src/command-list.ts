import type { CommandModule } from './cli/command.js';
import { COMMAND_NAMES, type CommandName, type NamedCommand } from './cli/command-names.js';
import { namesOf } from './words/names-of.js';

/** The commands, each loaded when it runs. */

/** A command before it is loaded: its name, what the list of names says of it, and how it is loaded. */
export interface ListedCommand extends NamedCommand {
  readonly name: string;
  readonly load: () => Promise<CommandModule>;
}

const LOADED: Readonly<Record<CommandName, ListedCommand['load']>> = {
  list: async () => (await import('./commands/list.js')).listCommand,
  show: async () => (await import('./commands/show.js')).showCommand,
  chain: async () => (await import('./commands/chain.js')).chainCommand,
  tree: async () => (await import('./commands/tree.js')).treeCommand,
  step: async () => (await import('./commands/step.js')).stepCommand,
  open: async () => (await import('./commands/open.js')).openCommand,
  tags: async () => (await import('./commands/tags.js')).tagsCommand,
  sources: async () => (await import('./commands/sources.js')).sourcesCommand,
  evaluate: async () => (await import('./commands/evaluate.js')).evaluateCommand,
  schemes: async () => (await import('./commands/schemes.js')).schemesCommand,
  prep: async () => (await import('./commands/prep.js')).prepCommand,
  drill: async () => (await import('./commands/drill.js')).drillCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  text: async () => (await import('./commands/text.js')).textCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  add: async () => (await import('./commands/add.js')).addCommand,
  rename: async () => (await import('./commands/rename.js')).renameCommand,
  merge: async () => (await import('./commands/merge.js')).mergeCommand,
  compare: async () => (await import('./commands/compare.js')).compareCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
  lsp: async () => (await import('./commands/lsp.js')).lspCommand,
  completion: async () => (await import('./commands/completion.js')).completionCommand,
  help: async () => (await import('./commands/help.js')).helpCommand,
};

/** The commands, in the order in which help shows them. */
export const COMMANDS: readonly ListedCommand[] = namesOf(COMMAND_NAMES).map((name) => ({
  name,
  ...COMMAND_NAMES[name],
  load: LOADED[name],
}));
