import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { formOfEnding } from '../cli/file-form.js';
import { givePieces } from '../cli/give-answer.js';
import { summaryMeanings } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import { optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { pick } from '../cli/pick.js';
import { pickTopic } from '../cli/pick-topic.js';
import { programCall } from '../cli/program-call.js';
import { EXPORTS } from '../formats/exports.js';

/** `claims export <form> [what]`: the map, or what is practised, for other programs. */

const OPTIONS = {
  seed: optionWithDefault(
    '1',
    wordOption('<text>', 'Let this word decide the order of the choices; the same word gives the same order'),
  ),
};

/** The words that some form takes, each with its meaning. */
const WORDS = Object.fromEntries(
  Object.values(EXPORTS).flatMap(({ takes }) => Object.entries(takes?.words ?? {})),
);

/** What of a map is not in each form. */
const LOST = Object.fromEntries(Object.entries(EXPORTS).map(([name, { loses }]) => [name, loses]));

export const exportCommand = defineCommand({
  options: OPTIONS,
  help: {
    about: 'Write a file for another program.',
    words: {
      Forms: summaryMeanings(EXPORTS),
      'Not included': LOST,
      'Topics (all but kinds, if you name none)': WORDS,
    },
    examples: [
      ['claims export anki -o cards.txt', 'Every flashcard, to be imported into Anki'],
      ['claims export flashcards replies --tag threat', 'Objections about the threat, with their answers'],
    ],
  },
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
  if (!Object.hasOwn(EXPORTS, name)) {
    const { meantInstead } = await import('../cli/first-guesses.js');
    const instead = meantInstead('export', name, programCall(io));
    if (instead !== null) throw instead;
  }
  const form = pick(EXPORTS, name, 'export');
  formOfEnding(shared.output, form.writtenAs);
  if (typed !== null) {
    if (form.takes === null) throw new Failure('usage', `${name} takes no argument; leave out "${typed}"`);
    const { what, words } = form.takes;
    await pickTopic(words, typed, { what, line: `export ${name}`, shared, io });
  }
  const { view, selected } = await open(shared, io);
  const write = await form.load();
  const { pieces, empty } = write({ view, selected, word: typed, seed: options.seed });
  if (empty !== null) io.stderr.write(`${empty}\n`);
  await givePieces(pieces, shared, io);
  return 'done';
}
