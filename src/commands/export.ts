import { type Call, defineCommand } from '../cli/command.js';
import { drillTopics } from '../cli/drill-topics.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { formOfEnding } from '../cli/file-form.js';
import { meaningLines, summariesOf } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import { usually, word } from '../cli/option-kinds.js';
import { givePieces } from '../cli/output.js';
import { pick } from '../cli/pick.js';
import { anki, twoColumns } from '../formats/flashcards.js';
import { type Exercise, exercises, TOPICS } from '../query/practice.js';
import { randomOf } from '../words/random.js';

/** What can be exported, and how. */
export const EXPORTS: Readonly<
  Record<
    string,
    {
      readonly summary: string;
      readonly write: (cards: readonly Exercise[], title: string) => Iterable<string>;
    }
  >
> = {
  anki: { summary: 'flashcards for Anki: text with header lines, to be imported as it is', write: anki },
  flashcards: { summary: 'flashcards for other programs: question, tab, answer', write: twoColumns },
};

const OPTIONS = {
  seed: usually('1', word('<text>', 'which wrong answers stand beside the right one')),
};

export const exportCommand = defineCommand({
  options: OPTIONS,
  note: `Forms:\n${meaningLines(summariesOf(EXPORTS))}`,
  forms: null,
  values: { form: summariesOf(EXPORTS), what: TOPICS },
  run,
});

/** `claims export <form> [what]`: what is practised, for other programs. */
async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  if (shared.fields !== null) throw new Failure('usage', '--fields is for lists; an export has none');
  formOfEnding(shared.output, ['text', 'tsv']);
  const [form = '', topic] = args;
  const { write } = pick(EXPORTS, form, 'export');
  const { view, selected } = await open(shared, io);
  const cards = exercises(view, selected, drillTopics(topic), randomOf(options.seed));
  if (cards.length === 0) io.stderr.write('Nothing here to practise.\n');
  await givePieces(write(cards, view.map.header.title), shared, io);
  return 'done';
}
