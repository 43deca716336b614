import tab, { type Complete } from '@bomb.sh/tab';
import type { Command } from 'commander';
import { FORMATS } from '../formats/index.js';
import type { ArgumentMap } from '../map/model.js';
import { oneOf } from '../map/near.js';
import { TOPICS as PRACTISED } from '../map/practice.js';
import { CRITERIA, type Criterion, valuesOf } from '../map/select.js';
import { SHEETS } from '../sheets/index.js';
import { type Call, Failure, type Io, type Outcome } from './command.js';
import { EXPORTS } from './export.js';
import { TOPICS } from './help.js';
import { open } from './open.js';
import { sharedOptions } from './options.js';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** The script for bash leans on one function of the package bash-completion; this stands in where that is missing. */
const WORDS_FOR_BASH = `declare -F _get_comp_words_by_ref >/dev/null || _get_comp_words_by_ref() {
    cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
}
`;

export function declare(command: Command): void {
  command.addHelpText(
    'after',
    `
bash:        source <(claims completion bash)
zsh:         source <(claims completion zsh)
fish:        claims completion fish | source
PowerShell:  claims completion powershell | Out-String | Invoke-Expression`,
  );
}

/** `claims completion <shell>`: the script with which a shell completes commands, options, ids and values. */
export async function run({ args, io }: Call): Promise<Outcome> {
  const shell = SHELLS.find((name) => name === args[0]);
  if (shell === undefined)
    throw new Failure('usage', `no completion for "${args[0]}": there is ${oneOf(SHELLS)}`);
  if (shell === 'bash') io.stdout.write(WORDS_FOR_BASH);
  tab.setup('claims', 'claims', shell);
  return 'done';
}

/**
 * Answers a shell that asks how the typed words can go on. Ids and values are those of the file that the words
 * name, or else of the one that is meant without them; where none can be read, only they are missing.
 */
export async function suggest(program: Command, words: readonly string[], io: Io): Promise<void> {
  const map = await mapFor(words, io);
  const shared = program.options.filter((option) => !option.hidden);
  const declareOptions = (
    target: typeof tab | ReturnType<typeof tab.command>,
    options: readonly Command['options'][number][],
  ) => {
    for (const option of options) {
      if (option.long === undefined || option.long === null) continue;
      const takesValue = option.required || option.optional;
      const offer = (complete: Complete) => {
        for (const value of valuesFor(option.name(), option.argChoices ?? [], map)) complete(value, '');
      };
      const short = option.short?.slice(1);
      if (takesValue) target.option(option.long.slice(2), option.description, offer, short);
      else target.option(option.long.slice(2), option.description, short);
    }
  };
  declareOptions(tab, shared);
  for (const command of program.commands.filter((one) => one.name() !== 'complete')) {
    const entry = tab.command(command.name(), command.description());
    declareOptions(entry, [...command.options, ...shared]);
    for (const argument of command.registeredArguments) {
      entry.argument(
        argument.name(),
        (complete) => offerArgument(argument.name(), complete, map, program),
        argument.variadic,
      );
    }
  }
  tab.parse([...words]);
}

function offerArgument(name: string, complete: Complete, map: ArgumentMap | null, program: Command): void {
  if (name === 'id' || name === 'about') {
    for (const { id, text } of map?.statements ?? []) complete(id, text.replace(/\s+/g, ' '));
  }
  if (name === 'about' && map !== null) for (const tag of valuesOf('tag', map)) complete(tag, 'a tag');
  if (name === 'topic') {
    for (const command of program.commands) complete(command.name(), command.description());
  }
  for (const [value, meaning] of Object.entries(ARGUMENTS[name] ?? {})) complete(value, meaning);
}

/** What can stand for an argument, by its name: value to meaning. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shell: Object.fromEntries(SHELLS.map((shell) => [shell, ''])),
  which: { file: '', output: '' },
  topic: Object.fromEntries(Object.keys(TOPICS).map((topic) => [topic, ''])),
  what: PRACTISED,
  sheet: Object.fromEntries(Object.entries(SHEETS).map(([name, { summary }]) => [name, summary])),
  form: Object.fromEntries(Object.entries(EXPORTS).map(([name, { summary }]) => [name, summary])),
};

function valuesFor(option: string, choices: readonly string[], map: ArgumentMap | null): readonly string[] {
  if (option === 'format') return ['text', ...Object.keys(FORMATS), 'html'];
  if (map !== null && option !== 'at' && Object.hasOwn(CRITERIA, option))
    return valuesOf(option as Exclude<Criterion, 'at'>, map);
  if (map !== null && ['drop', 'grant'].includes(option)) return map.statements.map(({ id }) => id);
  return choices;
}

async function mapFor(words: readonly string[], io: Io): Promise<ArgumentMap | null> {
  const at = words.findIndex((word) => word === '-f' || word === '--file');
  const file = at >= 0 ? words[at + 1] : undefined;
  if (file === '-') return null;
  try {
    const silent: Io = { ...io, stderr: { write: () => true } };
    return (await open(sharedOptions(file === undefined ? {} : { file }), silent)).view.map;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
