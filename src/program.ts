import { Command, CommanderError } from 'commander';
import type { CommandModule } from './cli/command.js';
import type { CompletedCommand } from './cli/command-syntax.js';
import type { Outcome } from './cli/exit-codes.js';
import {
  conflictingOptions,
  missingValue,
  missingWord,
  refuseExcess,
  unknownOption,
} from './cli/expected-words.js';
import { Failure } from './cli/failure.js';
import { giveOut } from './cli/give-answer.js';
import type * as HelpPage from './cli/help-page.js';
import type { Io } from './cli/io.js';
import { mapIfThere } from './cli/map-if-there.js';
import { declareOptions, typedOptions } from './cli/option-table.js';
import { programCall } from './cli/program-call.js';
import { SHARED_GROUPS } from './cli/shared-options.js';
import { COMMANDS, type ListedCommand } from './command-list.js';
import { PROSE_COLUMNS } from './render/look.js';
import { terminalWidth } from './terminal/capabilities.js';

/** The command line as commander reads it: the program, its commands, their help, and which of them runs. */

/** What a shell's completion script calls. */
const COMPLETE = 'complete';

const NAMES: readonly string[] = COMMANDS.map(({ name }) => name);

/** A command with its options declared, as help and completion see it. */
interface Loaded extends CompletedCommand {
  readonly command: Command;
  readonly listed: ListedCommand;
  readonly module: CommandModule;
}

/** What prints help; null where nobody asks for it. */
type HelpPages = typeof HelpPage | null;

/**
 * Runs a command line (without `node` and the script). Commander's own messages go to the given streams.
 * Throws `Failure` for whatever the user can mend.
 */
export async function runProgram(argv: readonly string[], io: Io, version: string): Promise<Outcome> {
  let outcome: Outcome = 'done';
  const pages = asksForHelp(argv) ? await import('./cli/help-page.js') : null;
  const help: string[] = [];
  const program = declareProgram(pages, io, version, help);
  program.action(async (name: string | undefined) => {
    if (name !== undefined) throw await noSuchCommand(program, name, argv, io);
    const { module } = await loadProgram(program);
    outcome = await module.run({ args: [], options: typedOptions(program) }, io);
  });
  for (const { name, args } of COMMANDS) {
    const command = program
      .command(`${name} ${args}`.trim())
      // Left to us, so that it is said what to do instead.
      .allowExcessArguments()
      .helpOption('-h, --help', 'print help');
    command.action(async () => {
      refuseExcess(command, io);
      const { module } = (await loadCommand(program, name))!;
      const topic = name === 'help' ? await helpAbout(program, command.args, pages, io) : null;
      if (topic !== null) topic.outputHelp();
      else outcome = await module.run({ args: command.args, options: typedOptions(command) }, io);
    });
  }
  program
    .command(`${COMPLETE} [words...]`, { hidden: true })
    .option('--shell <shell>')
    .allowUnknownOption()
    .action(async (words: string[], { shell }: { shell?: string }) => {
      const { complete } = await import('./commands/complete.js');
      const load = (name: string | null) =>
        name === null ? loadProgram(program) : loadCommand(program, name);
      await complete(words, shell, { names: namedCommands(), load }, io);
    });
  // A command declares its options when it is about to run, so that starting costs only what is used.
  program.hook('preSubcommand', async (_, command) => {
    const loaded = await loadCommand(program, command.name());
    if (loaded !== null) declareCommand(loaded, pages, io);
  });
  // Of a command that is not there, commander would print the program's own help.
  const [first = ''] = argv;
  if (pages !== null && isGuess(first)) throw await noSuchCommand(program, first, argv, io);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const failure = await failureOf(error, program, argv, io);
    if (failure !== null) throw failure;
  }
  if (help.length > 0) await giveHelp(help, argv, io);
  return outcome;
}

/** Prints help, page by page where it is longer than the window. */
async function giveHelp(help: readonly string[], argv: readonly string[], io: Io): Promise<void> {
  const shared = {
    plain: argv.includes('--plain'),
    pager: !argv.includes('--no-pager'),
    color: argv.includes('--no-color') ? ('never' as const) : ('auto' as const),
  };
  await giveOut(help, shared, io);
}

/** What commander finds wrong; null where it has printed what was asked for. */
async function failureOf(
  { code, exitCode, message }: CommanderError,
  program: Command,
  argv: readonly string[],
  io: Io,
): Promise<Failure | null> {
  const [name = ''] = program.args;
  if (code === 'commander.unknownOption' && isGuess(name)) return noSuchCommand(program, name, argv, io);
  const loaded = await loadCommand(program, name);
  const call = programCall(io);
  const option = { message, command: loaded?.command ?? null, program, call };
  if (code === 'commander.unknownOption') return unknownOption(option);
  if (code === 'commander.optionMissingArgument') return missingValue(option);
  if (code === 'commander.conflictingOption') return conflictingOptions(option);
  if (code === 'commander.missingArgument' && loaded !== null)
    return missingWord(loaded.command, loaded.module.help, call);
  return exitCode === 0 ? null : new Failure('usage', message.replace(/^error: /, ''));
}

/** Whether a word stands where a command's name does, and is none. */
function isGuess(word: string): boolean {
  return !['', ...NAMES, COMPLETE].includes(word) && !word.startsWith('-');
}

/** What commander itself prints goes to `help`. */
function declareProgram(pages: HelpPages, io: Io, version: string, help: string[]): Command {
  const program = new Command('claims')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: () => {},
    })
    .argument('[command]')
    .allowExcessArguments();
  // Commander takes the program's options before and after a command's name.
  for (const table of Object.values(SHARED_GROUPS)) declareOptions(program, table);
  if (pages !== null)
    program.configureHelp({ formatHelp: () => pages.programHelp(COMMANDS, helpWidth(program, io)) });
  return program;
}

/** Declares a command's own options, and how its help is made. */
function declareCommand({ command, listed, module }: Loaded, pages: HelpPages, io: Io): void {
  declareOptions(command, module.options);
  if (pages !== null)
    command.configureHelp({ formatHelp: () => pages.commandHelp(listed, module, helpWidth(command, io)) });
}

/** Whether a command line may print help. */
function asksForHelp(argv: readonly string[]): boolean {
  return argv.some((word) => ['help', '--help', '-h'].includes(word));
}

/** The columns that help may fill: what --width says, else what there are. */
function helpWidth(command: Command, { env, stdout }: Io): number {
  const asked = Number(typedOptions(command)('width').words.at(-1));
  return asked >= 10 ? asked : Math.min(PROSE_COLUMNS, terminalWidth(undefined, env, stdout));
}

/** That there is no such command, and what is meant instead, as far as the file that is meant says it. */
async function noSuchCommand(
  program: Command,
  name: string,
  argv: readonly string[],
  io: Io,
): Promise<Failure> {
  const { unknownCommand } = await import('./cli/first-guesses.js');
  const map = () => mapIfThere({ file: typedOptions(program)('file').words.at(-1) }, io);
  return unknownCommand(name, { argv, call: programCall(io), commands: NAMES, map, io });
}

/** The names of the commands, each with its summary. */
function namedCommands(): { value: string; meaning: string }[] {
  return COMMANDS.map(({ name, summary }) => ({ value: name, meaning: summary }));
}

/** The command that words name, its options declared; the program itself for none. Null for a topic of another kind. */
async function helpAbout(
  program: Command,
  words: readonly string[],
  pages: HelpPages,
  io: Io,
): Promise<Command | null> {
  const [name] = words;
  if (name === undefined) return program;
  const loaded = words.length === 1 ? await loadCommand(program, name) : null;
  if (loaded === null) {
    const { unknownTopic } = await import('./cli/first-guesses.js');
    const unknown = unknownTopic(words, { call: programCall(io), commands: NAMES });
    if (unknown !== null) throw unknown;
    return null;
  }
  if (name !== 'help') declareCommand(loaded, pages, io);
  return loaded.command;
}

/** A command by its name; null where there is none. */
async function loadCommand(program: Command, name: string): Promise<Loaded | null> {
  const listed = COMMANDS.find((row) => row.name === name);
  const command = program.commands.find((known) => known.name() === name);
  if (listed === undefined || command === undefined) return null;
  return { command, listed, module: await listed.load(), arguments: argumentsOf(command) };
}

/** What `claims` is without the name of a command. */
async function loadProgram(program: Command): Promise<Omit<Loaded, 'listed'>> {
  const { overviewCommand } = await import('./commands/overview.js');
  return { command: program, module: overviewCommand, arguments: argumentsOf(program) };
}

function argumentsOf(command: Command): CompletedCommand['arguments'] {
  return command.registeredArguments.map((argument) => ({
    name: argument.name(),
    variadic: argument.variadic,
  }));
}
