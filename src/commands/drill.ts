import { type Call, defineCommand } from '../cli/command.js';
import { drillAtKeyboard } from '../cli/drill-keyboard.js';
import { EXERCISE_FIELDS, writeDrillOut } from '../cli/drill-written.js';
import type { Outcome } from '../cli/exit-codes.js';
import { keyboardFor } from '../cli/keyboard.js';
import { open } from '../cli/open.js';
import { numberOption, optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { pickTopic } from '../cli/pick-topic.js';
import { exercises } from '../query/exercises.js';
import { TOPICS, topicsNamed } from '../query/practice-topics.js';
import { wantsPlain } from '../terminal/wanted-look.js';
import { randomOf, shuffled } from '../words/random.js';

/** `claims drill [what]`: a round of practice; where nobody is at a terminal, the questions, then the answers. */

const OPTIONS = {
  count: optionWithDefault(10, numberOption('<number>', 'Ask at most this many questions', 1)),
  seed: wordOption('<text>', 'Everyone who gives this word gets the same questions'),
  time: numberOption('<seconds>', 'Show the answer after this many seconds', 1),
};

export const drillCommand = defineCommand({
  options: OPTIONS,
  help: {
    about: 'Practise with questions made from the file. In a pipe, questions and answers are printed.',
    words: { 'What to practise (all, if you name nothing)': TOPICS },
    examples: [
      ['claims drill replies', 'Answer ten objections'],
      ['claims drill evidence --tag threat --count 5', 'Name evidence for five claims about the threat'],
      ['claims drill kinds --seed monday', 'The same questions for everyone who types "monday"'],
    ],
  },
  fields: EXERCISE_FIELDS,
  values: { what: TOPICS },
  run,
});

async function run({ args: [topic], options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const { count, time: seconds } = options;
  if (topic !== undefined) await pickTopic(TOPICS, topic, { what: 'topic', line: 'drill', shared, io });
  const keyboard = keyboardFor(shared, io, 'drill -f - | less');
  const { view, selected } = await open(shared, io);
  // Without a seed, a new round each time at a terminal, and always the same in a pipe.
  const random = randomOf(options.seed ?? (keyboard === null ? '1' : String(io.now())));
  const all = exercises(view, selected, topicsNamed(topic ?? null), random);
  const chosen = shuffled(all, random).slice(0, count);
  if (chosen.length === 0) io.stderr.write('No question fits this selection.\n');
  if (seconds !== null && (keyboard === null || wantsPlain(shared.plain, io.env))) {
    io.stderr.write('--time works only in the window; here it does nothing.\n');
  }
  if (keyboard !== null && chosen.length > 0) return drillAtKeyboard(keyboard, chosen, seconds, shared, io);
  await writeDrillOut(chosen, shared, io);
  return 'done';
}
