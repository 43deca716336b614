import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { formOfEnding } from '../cli/file-form.js';
import { givePieces } from '../cli/give-answer.js';
import { meaningLines, summaryMeanings } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import { optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { pick } from '../cli/pick.js';
import { EXPORTS } from '../formats/exports.js';
import { randomOf } from '../words/random.js';

/** `claims export <form> [what]`: the map, or what is practised, for other programs. */

const OPTIONS = {
  seed: optionWithDefault('1', wordOption('<text>', 'which wrong answers stand beside the right one')),
};

/** The words that some form takes, each with its meaning. */
const WORDS = Object.fromEntries(
  Object.values(EXPORTS).flatMap(({ takes }) => Object.entries(takes?.words ?? {})),
);

/** What of a map is not in each form. */
const LOST = Object.fromEntries(Object.entries(EXPORTS).map(([name, { loses }]) => [name, loses]));

export const exportCommand = defineCommand({
  options: OPTIONS,
  note: `Forms:
${meaningLines(summaryMeanings(EXPORTS))}

What each leaves out:
${meaningLines(LOST)}`,
  forms: null,
  values: { form: summaryMeanings(EXPORTS), what: WORDS },
  narrowed: ({ args: [form] }) => {
    const takes = EXPORTS[form ?? '']?.takes;
    return takes === undefined
      ? {}
      : { values: { form: summaryMeanings(EXPORTS), what: takes?.words ?? {} } };
  },
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  if (shared.fields !== null) throw new Failure('usage', '--fields is only for lists');
  const [name = '', typed = null] = args;
  const form = pick(EXPORTS, name, 'export');
  formOfEnding(shared.output, form.writtenAs);
  if (typed !== null) {
    if (form.takes === null) throw new Failure('usage', `${name} takes no argument; leave out "${typed}"`);
    pick(form.takes.words, typed, form.takes.what);
  }
  const { view, selected } = await open(shared, io);
  const write = await form.load();
  const { pieces, empty } = write({ view, selected, word: typed, random: randomOf(options.seed) });
  if (empty !== null) io.stderr.write(`${empty}\n`);
  await givePieces(pieces, shared, io);
  return 'done';
}
