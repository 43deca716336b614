import { type Call, defineCommand } from '../cli/command.js';
import { drillAtKeyboard } from '../cli/drill-keyboard.js';
import { EXERCISE_FIELDS, writeDrillOut } from '../cli/drill-written.js';
import type { Outcome } from '../cli/exit-codes.js';
import { keyboardFor } from '../cli/keyboard.js';
import { meaningLines } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import { numberOption, optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { pick } from '../cli/pick.js';
import { exercises } from '../query/exercises.js';
import { TOPICS, topicsNamed } from '../query/practice-topics.js';
import { wantsPlain } from '../terminal/wanted-look.js';
import { randomOf, shuffled } from '../words/random.js';

/** `claims drill [what]`: a round of practice; where nobody is at a terminal, the questions, then the answers. */

const OPTIONS = {
  count: optionWithDefault(10, numberOption('<number>', 'the most questions', 1)),
  seed: wordOption('<text>', 'which questions, in which order; the same seed gives the same'),
  time: numberOption('<seconds>', 'show the answer after so many seconds', 1),
};

export const drillCommand = defineCommand({
  options: OPTIONS,
  note: `What to practise (all, unless named):\n${meaningLines(TOPICS)}`,
  fields: EXERCISE_FIELDS,
  values: { what: TOPICS },
  run,
});

async function run({ args: [topic], options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const { count, time: seconds } = options;
  if (topic !== undefined) pick(TOPICS, topic, 'topic');
  const keyboard = keyboardFor(shared, io, 'claims drill -f - | less');
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
