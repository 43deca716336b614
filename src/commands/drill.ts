import { chooseRound, restoreRound } from '../cli/choose-round.js';
import { type Call, defineCommand } from '../cli/command.js';
import { drillAtKeyboard, whenWords } from '../cli/drill-keyboard.js';
import { drillWords } from '../cli/drill-words.js';
import { EXERCISE_FIELDS, writeDrillOut } from '../cli/drill-written.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { fileOption, inputFor } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import type { KeptRound } from '../cli/kept-practice.js';
import { keyboardFor } from '../cli/keyboard.js';
import { type Opened, openMap } from '../cli/open.js';
import {
  choiceOption,
  flagOption,
  numberOption,
  optionWithDefault,
  wordOption,
} from '../cli/option-kinds.js';
import type { Options } from '../cli/option-table.js';
import { dueNext, dueOn, openPractice, type Practice, unkeptPractice } from '../cli/practice.js';
import { programCall } from '../cli/program-call.js';
import { readMap } from '../cli/read-map.js';
import { selectedAbout } from '../cli/selected-about.js';
import type { Shared } from '../cli/shared-options.js';
import { type RoundBefore, roundOf } from '../explore/drill-round.js';
import type { ArgumentMap } from '../map/model.js';
import type { Exercise } from '../query/exercise.js';
import { LEVELS, type Level, TOPICS } from '../query/practice-topics.js';
import { TEAMS } from '../query/teams.js';
import { wantsPlain } from '../terminal/wanted-look.js';
import { counted } from '../words/counted.js';

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

/** What is asked, and what of it was asked before. */
interface Start {
  readonly chosen: readonly Exercise[];
  readonly before: RoundBefore | null;
  /** What to say before the first question. */
  readonly note: string | null;
}

async function run({ args, options, shared: asked, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const keyboard = keyboardFor(asked, io, 'drill -f - | less');
  if (options.resume && args.length > 0)
    throw new Failure('usage', `--resume continues the round that you left; leave out "${args[0]}"`);
  const input = await inputFor(asked, io);
  const map = await readMap(input, asked, io);
  const isKept = keyboard !== null || options.due || options.resume;
  const practice = isKept ? await openPractice(input, io) : unkeptPractice(io);
  const kept = options.resume ? roundLeft(practice, map) : null;
  const shared = kept === null ? asked : { ...asked, asOf: asked.asOf ?? kept.asOf };
  const opened = openMap(map, shared, io);
  // Without a seed, a new round each time at a terminal, and always the same in a pipe.
  const seed = kept?.seed ?? options.seed ?? (keyboard === null ? '1' : String(io.now()));
  const { chosen, before, note } =
    kept === null
      ? newRound(args, { ...options, seed }, opened, practice, { shared, io })
      : goOn(opened, kept);
  if (options.time !== null && (keyboard === null || wantsPlain(shared.plain, io.env)))
    io.stderr.write('--time works only in the window; here it does nothing.\n');
  const round = { ...roundOf(chosen, { seconds: options.time, before }), note };
  if (kept !== null && round.isOver)
    io.stderr.write('Nothing of the round that you left is in the file any more.\n');
  if (keyboard === null || round.isOver) {
    await writeDrillOut(before?.queue ?? chosen, opened.view, shared, io);
    return 'done';
  }
  const making = {
    wording: kept?.wording ?? (options.level === '1' ? ('headlines' as const) : ('texts' as const)),
    seed,
    asOf: shared.asOf,
  };
  const session = { shared, map: opened.view.map, practice, making, isResumed: kept !== null };
  return drillAtKeyboard(keyboard, round, session, io);
}

const LEVEL_NAMED: Readonly<Record<'1' | '2' | '3', Level>> = { 1: 1, 2: 2, 3: 3 };

/** A round of new questions, or of those that are due. That there are none is said. */
function newRound(
  args: readonly string[],
  { team, level, count, due, resume, seed }: Options<typeof OPTIONS> & { readonly seed: string },
  opened: Opened,
  practice: Practice,
  { shared, io }: { readonly shared: Shared; readonly io: Io },
): Start {
  const { view } = opened;
  const { topics, about } = drillWords(args, view);
  const { boxes } = practice.kept;
  const { chosen, hint } = chooseRound(view, selectedAbout(about, opened), {
    topics,
    level: level === null ? null : LEVEL_NAMED[level],
    team,
    count,
    seed,
    due: due ? dueOn(boxes, practice.today, view.map) : null,
  });
  if (chosen.length === 0) io.stderr.write(`${due ? nothingDue(opened, practice) : nothingFits(hint)}\n`);
  const left =
    due || roundLeft(practice, view.map) === null
      ? null
      : `You left a round in its middle. To go on with it: ${programCall(io)} drill --resume${fileOption(shared)}`;
  const note = resume ? 'There is no saved round for this file: this is a new one.' : left;
  return { chosen, before: null, note };
}

function nothingFits(hint: string | null): string {
  return ['No question fits this selection.', ...(hint === null ? [] : [hint])].join(' ');
}

function nothingDue({ view }: Opened, { kept, today }: Practice): string {
  const next = dueNext(kept.boxes, today, view.map);
  if (dueOn(kept.boxes, today, view.map).length > 0) return 'No question that is due fits this selection.';
  return next === null
    ? 'Nothing is due: no question was asked yet.'
    : `Nothing is due today. ${counted(next.count, 'question')} will be due ${whenWords(next.day, today)}.`;
}

/** The round that was left, if the file still has an entry that it asks about. */
function roundLeft({ kept: { round } }: Practice, { byId }: Pick<ArgumentMap, 'byId'>): KeptRound | null {
  if (round === null) return null;
  const queue = new Set(round.queue);
  return round.asked.some(({ id, about }) => queue.has(id) && byId.has(about)) ? round : null;
}

/** The round that was left; what is no longer in the file is left out of it, and said. */
function goOn({ view }: Opened, round: KeptRound): Start {
  const { all, before, gone } = restoreRound(view, round);
  const are = gone === 1 ? 'is' : 'are';
  const note = gone === 0 ? null : `${counted(gone, 'question')} of this round ${are} no longer in the file.`;
  return { chosen: all, before, note };
}
