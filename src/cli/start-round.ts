import type { RoundBefore } from '../explore/drill-round.js';
import type { ArgumentMap } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import type { Exercise } from '../query/exercise.js';
import { isSelecting } from '../query/select.js';
import { counted } from '../words/counted.js';
import { boxesAsked, chooseRound, type RoundAsked, restoreRound } from './choose-round.js';
import { whenWords } from './drill-keyboard.js';
import { drillWords } from './drill-words.js';
import { Failure } from './failure.js';
import { fileOption } from './input.js';
import type { Io } from './io.js';
import type { Box, KeptRound } from './kept-practice.js';
import type { Opened } from './open.js';
import { dueNext, dueOn, type Practice } from './practice.js';
import { programCall } from './program-call.js';
import { say } from './say.js';
import { selectedAbout } from './selected-about.js';
import type { Shared } from './shared-options.js';

/** The beginning of a round: new questions, those that are due, or the rest of a round that was left. */

/** What is asked, and what of it was asked before. */
export interface RoundStart {
  readonly chosen: readonly Exercise[];
  readonly before: RoundBefore | null;
  /** What to say before the first question. */
  readonly note: string | null;
}

/** What is asked for on the command line. */
interface NewRoundAsked extends Pick<RoundAsked, 'level' | 'team' | 'count' | 'seed'> {
  readonly due: boolean;
  /** Whether a round that was left should go on, and there is none. */
  readonly resume: boolean;
}

/** What a round begins with. */
interface StartSession {
  readonly opened: Opened;
  readonly practice: Practice;
  readonly shared: Shared;
  readonly io: Io;
}

/** A round of new questions, or of those that are due. That there are none is said. */
export function newRound(words: readonly string[], asked: NewRoundAsked, session: StartSession): RoundStart {
  const { due, resume } = asked;
  const { opened, practice, shared, io } = session;
  const { view } = opened;
  const { topics, about } = drillWords(words, view);
  const boxes = due ? boxesAsked(view, practice.kept.boxes) : {};
  const { chosen, hint } = chooseRound(view, selectedAbout(about, opened), {
    ...asked,
    topics,
    named: about.flatMap((word) => statementNamed(view.map, word) ?? []),
    due: due ? dueOn(boxes, practice.today) : null,
  });
  if (chosen.length === 0)
    say(
      due ? nothingDue(boxes, practice.today) : nothingFits(hint, isNarrowed(words, asked, shared)),
      shared,
      io,
    );
  const left =
    due || roundLeft(practice, view.map) === null
      ? null
      : `You left a round in its middle. To go on with it: ${programCall(io)} drill --resume${fileOption(shared)}`;
  const note = resume ? 'There is no saved round for this file: this is a new one.' : left;
  return { chosen, before: null, note };
}

/** Whether not all that a file can be asked about is to be asked. */
function isNarrowed(
  words: readonly string[],
  { level, team }: NewRoundAsked,
  { selection, asOf }: Shared,
): boolean {
  return words.length > 0 || level !== null || team !== null || asOf !== null || isSelecting(selection);
}

function nothingFits(hint: string | null, narrowed: boolean): string {
  const none = narrowed
    ? 'No question fits this selection.'
    : 'There is nothing to ask yet: questions need evidence, objections or replies.';
  return [none, ...(hint === null ? [] : [hint])].join(' ');
}

function nothingDue(boxes: Readonly<Record<string, Box>>, today: string): string {
  const next = dueNext(boxes, today);
  if (dueOn(boxes, today).length > 0) return 'No question that is due fits this selection.';
  return next === null
    ? 'Nothing is due, because no earlier round is known.'
    : `Nothing is due today. ${counted(next.count, 'question')} will be due ${whenWords(next.day, today)}.`;
}

/** The round that was left, if the file still has an entry that it asks about. */
function roundLeft({ kept: { round } }: Practice, { byId }: Pick<ArgumentMap, 'byId'>): KeptRound | null {
  if (round === null) return null;
  const queue = new Set(round.queue);
  return round.asked.some(({ id, about }) => queue.has(id) && byId.has(about)) ? round : null;
}

/** The round that was left; what is no longer in the file is left out of it, and said. That nothing is left is a failure. */
export function goOn({ view }: Opened, round: KeptRound, shared: Shared, io: Io): RoundStart {
  const { all, before, gone } = restoreRound(view, round);
  if (before.queue.length === 0) {
    const call = `${programCall(io)} drill${fileOption(shared)}`;
    throw new Failure(
      'usage',
      `no question that is left of your saved round is in this file now: its entries were renamed or removed. The round stays saved. For a new one: ${call}`,
    );
  }
  const are = gone === 1 ? 'is' : 'are';
  const note = gone === 0 ? null : `${counted(gone, 'question')} of this round ${are} not in the file now.`;
  return { chosen: all, before, note };
}
