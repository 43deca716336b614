import type { Command } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { formOfEnding } from '../cli/file-form.js';
import { fileHint } from '../cli/locate.js';
import { open } from '../cli/open.js';
import { sharedOptions } from '../cli/options.js';
import { givePieces } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { anki, twoColumns } from '../formats/flashcards.js';
import { type Exercise, exercises, TOPICS } from '../query/practice.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { randomOf } from '../words/random.js';
import { topicsOf } from './drill.js';

/** What can be exported, and how. */
export const EXPORTS: Readonly<
  Record<
    string,
    { readonly summary: string; write(cards: readonly Exercise[], title: string): Iterable<string> }
  >
> = {
  anki: { summary: 'flashcards for Anki: text with header lines, to be imported as it is', write: anki },
  flashcards: { summary: 'flashcards for other programs: question, tab, answer', write: twoColumns },
};

export const takes: Takes = () => ({
  formats: [],
  fields: [],
  values: {
    form: Object.fromEntries(Object.entries(EXPORTS).map(([name, { summary }]) => [name, summary])),
    what: TOPICS,
  },
});

export function declare(command: Command): void {
  const forms = Object.entries(EXPORTS).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`);
  command
    .option('--seed <text>', 'which wrong answers stand beside the right one', '1')
    .addHelpText('after', `\nForms:\n${forms.join('\n')}`);
}

/** `claims export <form> [what]`: what is practised, for other programs. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options, 'own');
  if (options.json === true || options.format !== undefined || shared.fields !== null)
    throw new Failure('usage', 'an export has its own form: --format and --fields do not apply');
  formOfEnding(shared.output, ['text', 'tsv']);
  const names = Object.keys(EXPORTS);
  const [form = '', topic] = args;
  if (!Object.hasOwn(EXPORTS, form)) {
    throw new Failure(
      'usage',
      `there is no export "${form}"; ${didYouMean(form, names) ?? fileHint(form) ?? `there is ${listOr(names)}`}`,
    );
  }
  const { view, selected } = await open(shared, io);
  const cards = exercises(view, selected, topicsOf(topic), randomOf(String(options.seed)));
  if (cards.length === 0) io.stderr.write('Nothing here to practise.\n');
  await givePieces(EXPORTS[form]!.write(cards, view.map.header.title), shared, io);
  return 'done';
}
