/** The commands by name, for the command line, for help and for completion: what each takes, and what it is for. */

/** The groups in which help lists the commands, each with its heading. */
export const COMMAND_GROUPS = {
  read: 'Read an argument',
  judge: 'Judge it',
  teach: 'Hand it on',
  write: 'Write a claims file',
  several: 'Compare and combine maps',
  program: 'The program itself',
} as const;

/** A command before it is loaded. */
export interface NamedCommand {
  /** Its arguments as commander reads them: `<id>`, `[words...]`. */
  readonly args: string;
  readonly summary: string;
  readonly group: keyof typeof COMMAND_GROUPS;
  /** Whether the first page of help explains it; the others are only named there. */
  readonly isOnFirstPage: boolean;
  /** Whether it can read several files. */
  readonly readsSeveral?: true;
}

/** In the order in which help shows them, group by group. A new one is a row here, a file in `commands/`, and a row in `command-list.ts`. */
export const COMMAND_NAMES = {
  list: {
    args: '[words...]',
    summary: 'Find entries: by words, filters and order',
    group: 'read',
    isOnFirstPage: true,
    readsSeveral: true,
  },
  show: {
    args: '[id...]',
    summary: 'Print an entry with its sources and objections',
    group: 'read',
    isOnFirstPage: true,
  },
  chain: {
    args: '<id>',
    summary: 'Show how an entry leads to the thesis, step by step',
    group: 'read',
    isOnFirstPage: false,
  },
  tree: {
    args: '[id]',
    summary: 'Draw what supports or attacks the thesis or an entry',
    group: 'read',
    isOnFirstPage: true,
  },
  step: {
    args: '[id]',
    summary: 'Walk through the argument, one entry at a time',
    group: 'read',
    isOnFirstPage: true,
  },
  open: {
    args: '[id]',
    summary: 'Open the map as a page in your browser',
    group: 'read',
    isOnFirstPage: true,
  },
  tags: {
    args: '',
    summary: 'List the tags, and how many entries have each',
    group: 'read',
    isOnFirstPage: false,
    readsSeveral: true,
  },
  sources: {
    args: '[source...]',
    summary: 'List the sources as references, CSL-JSON or BibTeX',
    group: 'read',
    isOnFirstPage: false,
    readsSeveral: true,
  },
  evaluate: {
    args: '[id]',
    summary: 'Work out what stands, why, and what would change it',
    group: 'judge',
    isOnFirstPage: true,
    readsSeveral: true,
  },
  schemes: {
    args: '',
    summary: 'List kinds of inference and questions to test each',
    group: 'judge',
    isOnFirstPage: false,
  },
  prep: {
    args: '<sheet> [about...]',
    summary: 'Make a sheet: a brief, a worksheet, evidence cards',
    group: 'teach',
    isOnFirstPage: true,
  },
  drill: {
    args: '[what] [about...]',
    summary: 'Practise answering the other side with evidence',
    group: 'teach',
    isOnFirstPage: true,
  },
  export: {
    args: '<form> [about...]',
    summary: 'Write pictures, flashcards and maps for other tools',
    group: 'teach',
    isOnFirstPage: true,
  },
  init: {
    args: '[file]',
    summary: 'Begin a claims file for your own text',
    group: 'write',
    isOnFirstPage: true,
  },
  import: {
    args: '<file>',
    summary: 'Read maps of other tools, and references',
    group: 'write',
    isOnFirstPage: false,
  },
  text: {
    args: '[place...]',
    summary: 'Number the text, with the entries beside it',
    group: 'write',
    isOnFirstPage: false,
  },
  check: {
    args: '[file...]',
    summary: 'Find errors and gaps in a claims file',
    group: 'write',
    isOnFirstPage: true,
    readsSeveral: true,
  },
  add: {
    args: '[kind]',
    summary: 'Add an entry or a source, by questions or by options',
    group: 'write',
    isOnFirstPage: false,
  },
  rename: {
    args: '<id> <new-id>',
    summary: 'Give an entry or a source a new id, everywhere',
    group: 'write',
    isOnFirstPage: false,
  },
  schema: {
    args: '[which]',
    summary: 'Print the JSON Schema of a file, or of the output',
    group: 'write',
    isOnFirstPage: false,
  },
  lsp: {
    args: '',
    summary: 'Help your editor as you write: an LSP server',
    group: 'write',
    isOnFirstPage: false,
  },
  diff: {
    args: '[file...]',
    summary: 'Show what changed in the argument and its verdicts',
    group: 'several',
    isOnFirstPage: false,
  },
  merge: {
    args: '<file> <other>',
    summary: 'Combine two claims files into one',
    group: 'several',
    isOnFirstPage: false,
  },
  compare: {
    args: '<key> [student...]',
    summary: "Compare a class's maps with a teacher's key",
    group: 'several',
    isOnFirstPage: false,
  },
  completion: {
    args: '<shell>',
    summary: 'Print the completion script for your shell',
    group: 'program',
    isOnFirstPage: false,
  },
  help: {
    args: '[topic] [word...]',
    summary: 'Explain a command, a topic or a word',
    group: 'program',
    isOnFirstPage: false,
  },
} as const satisfies Readonly<Record<string, NamedCommand>>;

export type CommandName = keyof typeof COMMAND_NAMES;

const ROWS: Readonly<Record<string, NamedCommand>> = COMMAND_NAMES;

/** The commands that can read several files. */
export const COMMANDS_OF_SEVERAL_FILES: readonly string[] = Object.keys(ROWS).filter(
  (name) => ROWS[name]?.readsSeveral === true,
);
