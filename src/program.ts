import { Command, CommanderError } from 'commander';
import { type Call, type CommandModule, Failure, type Io, type Outcome } from './cli/command.js';
import { fileHint } from './cli/locate.js';
import { declareShared, SELECTION_NOTE } from './cli/options.js';
import { sayRemarks } from './cli/remarks.js';
import { refuseExcess, refuseTwice } from './cli/too-many.js';
import type { Takes } from './completion/grammar.js';
import { wrap } from './render/wrap.js';
import { widthOf } from './terminal/capabilities.js';
import { didYouMean } from './words/did-you-mean.js';

interface Listed {
  readonly name: string;
  readonly args: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** The commands. A new one is a file in `commands/` and a line here. */
const COMMANDS: readonly Listed[] = [
  {
    name: 'list',
    args: '[words...]',
    summary: 'list, filter, search',
    load: () => import('./commands/list.js'),
  },
  {
    name: 'show',
    args: '[id...]',
    summary: 'one entry whole: where it stands, what bears on it, sources',
    load: () => import('./commands/show.js'),
  },
  {
    name: 'chain',
    args: '<id>',
    summary: 'the way up: from the entry to the thesis',
    load: () => import('./commands/chain.js'),
  },
  {
    name: 'tree',
    args: '[id]',
    summary: 'the way down: everything under the thesis, or under an entry',
    load: () => import('./commands/tree.js'),
  },
  {
    name: 'step',
    args: '[id]',
    summary: 'walk the argument, step by step',
    load: () => import('./commands/step.js'),
  },
  {
    name: 'evaluate',
    args: '[id]',
    summary: 'what stands, why, what if, what to answer',
    load: () => import('./commands/evaluate.js'),
  },
  {
    name: 'check',
    args: '[file...]',
    summary: 'errors, gaps, expectations, places in the text',
    load: () => import('./commands/check.js'),
  },
  {
    name: 'prep',
    args: '<sheet> [about]',
    summary: 'paper for a class or a round: brief, blocks, questions, flow, worksheet, cards',
    load: () => import('./commands/prep.js'),
  },
  {
    name: 'drill',
    args: '[what]',
    summary: 'practise: replies, evidence, kinds, questions',
    load: () => import('./commands/drill.js'),
  },
  {
    name: 'export',
    args: '<form> [what]',
    summary: 'flashcards: for Anki, or for any card program',
    load: () => import('./commands/export.js'),
  },
  {
    name: 'schemes',
    args: '',
    summary: 'the schemes and their critical questions',
    load: () => import('./commands/schemes.js'),
  },
  {
    name: 'schema',
    args: '[which]',
    summary: 'the JSON Schema of claims files, or of the output',
    load: () => import('./commands/schema.js'),
  },
  {
    name: 'completion',
    args: '<shell>',
    summary: 'completion for bash, zsh, fish or powershell',
    load: () => import('./commands/completion.js'),
  },
  {
    name: 'help',
    args: '[topic]',
    summary: 'help on a command, or on: gaps, errors, selection, formats, keys, exit',
    load: () => import('./commands/help.js'),
  },
];

const HELP_NOTE = 'Without a command: what the file argues, at a glance.';

/**
 * Runs a command line (without `node` and the script). Commander's own messages go to the given streams.
 * Throws `Failure` for whatever the user can mend.
 */
export async function runProgram(argv: readonly string[], io: Io, version: string): Promise<Outcome> {
  let outcome: Outcome = 'done';
  const program = new Command('claims')
    .description('Take an argument apart: its claims, its evidence, the counterpoints and what stands.')
    .usage('[command] [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => helpWidth(io),
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10 })
    .argument('[command]')
    .allowExcessArguments()
    .addHelpText('after', () => `\n${wrap(`${SELECTION_NOTE} ${HELP_NOTE}`, helpWidth(io)).join('\n')}`);
  declareShared(program);
  refuseTwice(program);
  program.action(async (unknown: string | undefined) => {
    if (unknown !== undefined) throw unknownCommand(unknown);
    outcome = await runCommand(await import('./commands/overview.js'), callOf(program, [], io));
  });
  for (const listed of COMMANDS) {
    const command = program
      .command(`${listed.name} ${listed.args}`.trim())
      .description(listed.summary)
      // Left to us, so that it is said what to do instead.
      .allowExcessArguments()
      .helpOption('-h, --help', 'print help');
    command.action(async () => {
      refuseExcess(command);
      const about = listed.name === 'help' ? await helpAbout(program, command.args[0]) : null;
      if (about !== null) about.outputHelp();
      else outcome = await runCommand(await listed.load(), callOf(command, command.args, io));
    });
  }
  // What a shell's completion script calls.
  program
    .command('complete [words...]', { hidden: true })
    .option('--shell <shell>')
    .allowUnknownOption()
    .action(async (words: string[], { shell }: { shell?: string }) => {
      const { complete } = await import('./commands/complete.js');
      await complete(words, shell, { program, load: (name) => loadCommand(program, name) }, io);
    });
  // A command declares its options when it is about to run, so that starting costs only what is used.
  program.hook('preSubcommand', async (_, command) => {
    await loadCommand(program, command.name());
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Failure('usage', error.message.replace(/^error: /, ''));
  }
  return outcome;
}

/** The command of a name with its options declared, the program itself for no name; null for a topic of another kind. */
async function helpAbout(program: Command, name: string | undefined): Promise<Command | null> {
  return name === undefined ? program : ((await loadCommand(program, name))?.command ?? null);
}

/** A command with its options declared, and what it takes; the program itself for no name, null for an unknown one. */
async function loadCommand(
  program: Command,
  name: string | null,
): Promise<{ command: Command; takes: Takes } | null> {
  if (name === null) return { command: program, takes: (await import('./commands/overview.js')).takes };
  const listed = COMMANDS.find((one) => one.name === name);
  const command = program.commands.find((one) => one.name() === name);
  if (listed === undefined || command === undefined) return null;
  const { declare, takes } = await listed.load();
  declare(command);
  refuseTwice(command);
  return { command, takes };
}

/** Runs a command, and says last what is to be said beside its answer. */
async function runCommand(command: CommandModule, call: Call): Promise<Outcome> {
  try {
    return await command.run(call);
  } finally {
    sayRemarks(call.io);
  }
}

function helpWidth(io: Io): number {
  return widthOf(undefined, io.env, io.stdout);
}

function callOf(command: Command, args: readonly string[], io: Io): Call {
  return { args, options: command.optsWithGlobals(), io };
}

function unknownCommand(name: string): Failure {
  const names = COMMANDS.map((listed) => listed.name);
  const hint = didYouMean(name, names) ?? fileHint(name) ?? `there are ${names.join(', ')}`;
  return new Failure('usage', `there is no command "${name}"; ${hint}`);
}
