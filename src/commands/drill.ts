import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { keyboardFor, lookAt } from '../cli/keyboard.js';
import { meaningLines } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import { usually, whole, word } from '../cli/option-kinds.js';
import { give, lookOf } from '../cli/output.js';
import { pick } from '../cli/pick.js';
import { sayRemarks } from '../cli/remarks.js';
import {
  answer,
  drill,
  drillFrame,
  isAnswering,
  noted,
  type Round,
  resultLines,
  roundOf,
  timeOver,
} from '../explore/drill.js';
import { drillInPlain } from '../explore/drill-plain.js';
import { inWindow } from '../explore/window.js';
import { type Exercise, exercises } from '../query/practice.js';
import { TOPICS, topicsNamed } from '../query/practice-topics.js';
import { answerLines, questionLines, sourcesOf } from '../render/practice.js';
import { canMove, wantsPlain } from '../terminal/capabilities.js';
import { randomOf, shuffled } from '../words/random.js';

const FIELDS = ['id', 'topic', 'about', 'ask', 'choices', 'right', 'answer', 'sources'];

const OPTIONS = {
  count: usually(10, whole('<number>', 'the most questions', 1)),
  seed: word('<text>', 'which questions, in which order; the same seed gives the same'),
  time: whole('<seconds>', 'show the answer after so many seconds', 1),
};

export const drillCommand = defineCommand({
  options: OPTIONS,
  note: `What to practise (all, unless named):\n${meaningLines(TOPICS)}`,
  fields: FIELDS,
  values: { what: TOPICS },
  run,
});

/** `claims drill [what]`: a round of practice; where nobody is at a terminal, the questions, then the answers. */
async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const { count, time: seconds } = options;
  const [topic = null] = args;
  if (topic !== null) pick(TOPICS, topic, 'topic');
  const keyboard = keyboardFor(shared, io, 'claims drill -f - | less');
  const { view, selected } = await open(shared, io);
  // Without a seed, a new round each time at a terminal, and always the same in a pipe.
  const seed = options.seed ?? (keyboard === null ? '1' : String(io.now()));
  const random = randomOf(seed);
  const all = exercises(view, selected, topicsNamed(topic), random);
  const chosen = shuffled(all, random).slice(0, count);
  if (chosen.length === 0) io.stderr.write('Nothing here to practise.\n');
  if (seconds !== null && (keyboard === null || wantsPlain(shared.plain, io.env))) {
    io.stderr.write('--time is for the window: here nothing is shown by itself.\n');
  }
  if (keyboard === null || chosen.length === 0) {
    await give(
      {
        rows: () => chosen.map(recordOf),
        fields: FIELDS,
        columns: ['id', 'ask', 'answer'],
        text: (look) =>
          (chosen.length === 0
            ? []
            : [
                ...chosen.flatMap((one, i) => [`${i + 1}.`, ...questionLines(one, look), '']),
                look.ink.bold('Answers'),
                ...chosen.flatMap((one, i) => ['', `${i + 1}.`, ...answerLines(one, look)]),
              ]
          ).join('\n'),
      },
      { ...shared, pager: false },
      io,
    );
    return 'done';
  }
  let round = roundOf(chosen);
  const changed = (now: Round) => {
    round = now;
  };
  const look = lookAt(shared, io);
  const plain = wantsPlain(shared.plain, io.env) || !canMove(io.env);
  if (plain) sayRemarks(io);
  const ending = plain
    ? await drillInPlain(round, keyboard, { ...look(keyboard.output.columns), plain }, changed)
    : await inWindow(
        {
          start: round,
          frame: (state: Round, size) => drillFrame(state, size, look(size.columns), seconds),
          press: drill,
          isWriting: isAnswering,
          write: answer,
          say: noted,
          isOver: ({ left }) => left,
          changed,
          alarm: (state) =>
            seconds === null || state.shown !== null
              ? null
              : { for: state.queue, after: seconds * 1000, ring: timeOver },
        },
        keyboard,
      );
  io.stdout.write(`${resultLines(round, lookOf(shared, io, io.stdout)).join('\n')}\n`);
  return ending === 'interrupted' ? 'interrupted' : 'done';
}

function recordOf(exercise: Exercise): Record<string, unknown> {
  const { id, topic, about, ask, choice, answer } = exercise;
  return {
    id,
    topic,
    about: about.id,
    ask,
    choices: choice === null ? [] : [...choice.among],
    right: choice === null ? null : choice.right + 1,
    answer: [...answer],
    sources: sourcesOf(exercise),
  };
}
