import type { CommandModule } from './cli/command.js';

/** A command before it is loaded: what the list of commands says of it. */
export interface ListedCommand {
  readonly name: string;
  /** Its arguments as commander reads them: `<id>`, `[words...]`. */
  readonly args: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** The commands, in the order in which help shows them. A new one is a file in `commands/` and a row here. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'list',
    args: '[words...]',
    summary: 'Find entries: by words, filters and order',
    load: async () => (await import('./commands/list.js')).listCommand,
  },
  {
    name: 'show',
    args: '[id...]',
    summary: 'Print an entry with its sources and objections',
    load: async () => (await import('./commands/show.js')).showCommand,
  },
  {
    name: 'chain',
    args: '<id>',
    summary: 'Show how an entry leads to the thesis, step by step',
    load: async () => (await import('./commands/chain.js')).chainCommand,
  },
  {
    name: 'tree',
    args: '[id]',
    summary: 'Draw what supports or attacks the thesis or an entry',
    load: async () => (await import('./commands/tree.js')).treeCommand,
  },
  {
    name: 'step',
    args: '[id]',
    summary: 'Walk through the argument, one entry at a time',
    load: async () => (await import('./commands/step.js')).stepCommand,
  },
  {
    name: 'open',
    args: '[id]',
    summary: 'Open the map as a page in your browser',
    load: async () => (await import('./commands/open.js')).openCommand,
  },
  {
    name: 'evaluate',
    args: '[id]',
    summary: 'Work out what stands, why, and what would change it',
    load: async () => (await import('./commands/evaluate.js')).evaluateCommand,
  },
  {
    name: 'tags',
    args: '',
    summary: 'List the tags, and how many entries have each',
    load: async () => (await import('./commands/tags.js')).tagsCommand,
  },
  {
    name: 'sources',
    args: '[source...]',
    summary: 'List the sources as references, CSL-JSON or BibTeX',
    load: async () => (await import('./commands/sources.js')).sourcesCommand,
  },
  {
    name: 'check',
    args: '[file...]',
    summary: 'Find errors and gaps in a claims file',
    load: async () => (await import('./commands/check.js')).checkCommand,
  },
  {
    name: 'prep',
    args: '<sheet> [about...]',
    summary: 'Make a sheet: a brief, a worksheet, evidence cards',
    load: async () => (await import('./commands/prep.js')).prepCommand,
  },
  {
    name: 'drill',
    args: '[what] [about...]',
    summary: 'Practise answering the other side with evidence',
    load: async () => (await import('./commands/drill.js')).drillCommand,
  },
  {
    name: 'export',
    args: '<form> [about...]',
    summary: 'Write pictures, outlines and flashcards',
    load: async () => (await import('./commands/export.js')).exportCommand,
  },
  {
    name: 'schemes',
    args: '',
    summary: 'List kinds of inference and questions to test each',
    load: async () => (await import('./commands/schemes.js')).schemesCommand,
  },
  {
    name: 'schema',
    args: '[which]',
    summary: 'Print the JSON Schema of a file, or of the output',
    load: async () => (await import('./commands/schema.js')).schemaCommand,
  },
  {
    name: 'lsp',
    args: '',
    summary: 'Help your editor as you write: an LSP server',
    load: async () => (await import('./commands/lsp.js')).lspCommand,
  },
  {
    name: 'completion',
    args: '<shell>',
    summary: 'Print the completion script for your shell',
    load: async () => (await import('./commands/completion.js')).completionCommand,
  },
  {
    name: 'help',
    args: '[topic] [word...]',
    summary: 'Explain a command, a topic or a word',
    load: async () => (await import('./commands/help.js')).helpCommand,
  },
];
