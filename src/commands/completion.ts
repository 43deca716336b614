import type { Command } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { sharedOptions } from '../cli/options.js';
import { giveText } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { SHELL_NAMES, shellNamed } from '../completion/shells.js';
import { listOr } from '../words/lists.js';

export const takes: Takes = () => ({
  file: false,
  formats: [],
  fields: [],
  values: { shell: Object.fromEntries(SHELL_NAMES.map((name) => [name, ''])) },
});

export function declare(command: Command): void {
  command.addHelpText(
    'after',
    `
bash:        source <(claims completion bash)
bash 3.2:    source /dev/stdin <<<"$(claims completion bash)"
zsh:         source <(claims completion zsh)
fish:        claims completion fish | source
PowerShell:  claims completion powershell | Out-String | Invoke-Expression`,
  );
}

/** `claims completion <shell>`: the script with which a shell completes commands, options, ids and values. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const name = args[0]!;
  const shell = shellNamed(name);
  if (shell === undefined)
    throw new Failure('usage', `no completion for "${name}": there is ${listOr(SHELL_NAMES)}`);
  await giveText(shell.script, sharedOptions(options), io);
  return 'done';
}
