import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveText } from '../cli/give-answer.js';
import { bareMeanings } from '../cli/meanings.js';
import { pick } from '../cli/pick.js';
import { SHELLS } from '../completion/shells.js';

/** `claims completion <shell>`: the script with which a shell completes commands, options, ids and values. */

/** What turns completion on, in each shell. */
const SET_UP = {
  bash: 'source <(claims completion bash)',
  'bash 3.2': 'source /dev/stdin <<<"$(claims completion bash)"',
  zsh: 'source <(claims completion zsh)',
  fish: 'claims completion fish | source',
  PowerShell: 'claims completion powershell | Out-String | Invoke-Expression',
};

export const completionCommand = defineCommand({
  options: {},
  help: {
    about:
      'Print the script with which your shell completes commands, options, ids and values. Put the line of your shell into its start-up file.',
    words: { 'To turn it on': SET_UP },
    examples: [
      ['claims completion bash', 'The script for bash'],
      ['claims completion zsh -o _claims', 'The script for zsh, as a file'],
    ],
  },
  file: false,
  forms: ['text'],
  values: { shell: bareMeanings(Object.keys(SHELLS)) },
  run,
});

async function run({ args, shared, io }: Call<NoOptions>): Promise<Outcome> {
  await giveText(pick(SHELLS, args[0]!, 'completion for').script, shared, io);
  return 'done';
}
