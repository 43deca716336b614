import type { Command } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { keyboardFor, lookAt } from '../cli/keyboard.js';
import { fileHint } from '../cli/locate.js';
import { open } from '../cli/open.js';
import { ALL_FORMS, sharedOptions, wholeNumber } from '../cli/options.js';
import { give, lookOf } from '../cli/output.js';
import { sayRemarks } from '../cli/remarks.js';
import type { Takes } from '../completion/grammar.js';
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
import { type Exercise, exercises, TOPICS, type Topic } from '../query/practice.js';
import { answerLines, questionLines, sourcesOf } from '../render/practice.js';
import { canMove, wantsPlain } from '../terminal/capabilities.js';
import { randomOf, shuffled } from '../words/random.js';

const FIELDS = ['id', 'topic', 'about', 'ask', 'choices', 'right', 'answer', 'sources'];

export const takes: Takes = () => ({ formats: ALL_FORMS, fields: FIELDS, values: { what: TOPICS } });

export function declare(command: Command): void {
  const topics = Object.entries(TOPICS).map(([name, meaning]) => `  ${name.padEnd(11)}${meaning}`);
  command
    .option('--count <number>', 'the most questions', '10')
    .option('--seed <text>', 'which questions, in which order; the same seed gives the same')
    .option('--time <seconds>', 'show the answer after so many seconds')
    .addHelpText('after', `\nWhat to practise (all, unless named):\n${topics.join('\n')}`);
}

/** `claims drill [what]`: a round of practice; where nobody is at a terminal, the questions, then the answers. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const count = wholeNumber('--count', String(options.count), 1)!;
  const seconds = wholeNumber('--time', (options.time as string | undefined) ?? null, 1) ?? null;
  const keyboard = keyboardFor(shared, io, 'claims drill -f - | less');
  const { view, selected } = await open(shared, io);
  // Without a seed, a new round each time at a terminal, and always the same in a pipe.
  const seed = (options.seed as string | undefined) ?? (keyboard === null ? '1' : String(Date.now()));
  const random = randomOf(seed);
  const all = exercises(view, selected, topicsOf(args[0]), random);
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

/** The topics that are meant: the one named, else all. */
export function topicsOf(named: string | undefined): Topic[] {
  const topics = Object.keys(TOPICS) as Topic[];
  if (named === undefined) return topics;
  const topic = topics.find((one) => one === named);
  if (topic === undefined)
    throw new Failure(
      'usage',
      `there is no "${named}" to practise: ${fileHint(named) ?? `there are ${topics.join(', ')}`}`,
    );
  return [topic];
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
