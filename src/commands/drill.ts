import { type Call, defineCommand } from '../cli/command.js';
import { drillAtKeyboard } from '../cli/drill-keyboard.js';
import { EXERCISE_FIELDS, writeDrillOut } from '../cli/drill-written.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { inputFor } from '../cli/input.js';
import { keyboardFor } from '../cli/keyboard.js';
import { openMap } from '../cli/open.js';
import {
  choiceOption,
  flagOption,
  numberOption,
  optionWithDefault,
  wordOption,
} from '../cli/option-kinds.js';
import { openPractice, unkeptPractice } from '../cli/practice.js';
import { readMap } from '../cli/read-map.js';
import { say } from '../cli/say.js';
import { goOn, newRound } from '../cli/start-round.js';
import { roundOf } from '../explore/drill-round.js';
import { LEVELS, type Level, TOPICS } from '../query/practice-topics.js';
import { TEAMS } from '../query/teams.js';

/** `claims drill [what] [about…]`: a round of practice; where nobody is at a terminal, the questions, then the answers. */

const OPTIONS = {
  team: choiceOption('<side>', 'Ask only what this side needs: for or against the motion', TEAMS),
  level: choiceOption('<level>', 'Ask questions up to this level: 1, 2 (usual) or 3', ['1', '2', '3']),
  count: optionWithDefault(10, numberOption('<number>', 'Ask at most this many questions', 1)),
  due: flagOption('Ask what you missed or have not been asked for a while'),
  resume: flagOption('Continue the round that you left', { conflicts: ['due', 'team', 'level', 'seed'] }),
  time: numberOption('<seconds>', 'Show the answer after this many seconds', 1),
  seed: wordOption('<text>', 'Everyone who gives this word gets the same questions'),
};

export const drillCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Practise with questions made from the file. Name an entry or a tag to practise that part. In a pipe, questions and answers are printed.',
    words: { 'What to practise (all but kinds, if you name nothing)': TOPICS },
    values: { Levels: LEVELS },
    examples: [
      ['claims drill --team against', 'Ten questions for those who speak against the motion'],
      ['claims drill replies threat --count 5', 'Answer what is said about the threat'],
      ['claims drill --seed monday', 'The same questions for everyone who types "monday"'],
    ],
    note: 'The program remembers what you answered, for each file. What you missed is due the next day: "claims drill --due" asks it.',
  },
  fields: EXERCISE_FIELDS,
  values: { what: TOPICS },
  orEntries: ['what'],
  run,
});

const LEVEL_NAMED: Readonly<Record<'1' | '2' | '3', Level>> = { 1: 1, 2: 2, 3: 3 };

async function run({ args, options, shared: asked, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const keyboard = await keyboardFor(asked, io, 'drill -f - | less');
  if (options.resume && args.length > 0)
    throw new Failure('usage', `--resume continues the round that you left; leave out "${args[0]}"`);
  const input = await inputFor(asked, io);
  const map = await readMap(input, asked, io);
  const isKept = keyboard !== null || options.due || options.resume;
  const practice = isKept ? await openPractice(input, io) : unkeptPractice(io);
  const kept = options.resume ? practice.kept.round : null;
  const shared = kept === null ? asked : { ...asked, asOf: asked.asOf ?? kept.asOf };
  const opened = openMap(map, shared, io);
  const level = options.level === null ? null : LEVEL_NAMED[options.level];
  // Without a seed, a new round each time at a terminal, and always the same in a pipe.
  const seed = kept?.seed ?? options.seed ?? (keyboard === null ? '1' : String(io.now()));
  const { chosen, before, note } =
    kept === null
      ? newRound(args, { ...options, level, seed }, { opened, practice, shared, io })
      : goOn(opened, kept, shared, io);
  if (options.time !== null && keyboard === null)
    say('--time does nothing where nobody answers; here everything is printed.', shared, io);
  const round = { ...roundOf(chosen, { seconds: options.time, before }), note };
  if (keyboard === null && note !== null) say(note, shared, io);
  if (keyboard === null || round.isOver) {
    await writeDrillOut(before?.queue ?? chosen, opened.view, shared, io);
    return 'done';
  }
  const making = {
    wording: kept?.wording ?? (level === 1 ? ('headlines' as const) : ('texts' as const)),
    seed,
    team: kept === null ? options.team : kept.team,
    asOf: shared.asOf,
  };
  const session = { shared, input, view: opened.view, practice, making, isResumed: kept !== null };
  return drillAtKeyboard(keyboard, round, session, io);
}
