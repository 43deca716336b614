import { fileErrorReason } from '../disk/file-errors.js';
import { looksOf } from '../disk/watch-file.js';
import type { Round } from '../explore/drill-round.js';
import type { Wording } from '../query/exercise.js';
import type { Team } from '../query/teams.js';
import { localDay, timeOf } from '../words/days.js';
import { visible } from '../words/text.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import { KeptMeanwhile, setAside } from './kept-file.js';
import type { Box, KeptPractice, KeptRound } from './kept-practice.js';

/** What somebody has practised in a file so far, and how it is kept. */
export interface Practice {
  /** Null where nothing can be kept: the file comes from standard input, or no folder is known. */
  readonly file: string | null;
  readonly kept: KeptPractice;
  /** The day of this run. */
  readonly today: string;
}

/** How the questions of a round were made, so that they can be made again. */
export interface RoundMaking {
  readonly wording: Wording;
  readonly seed: string;
  readonly team: Team | null;
  readonly asOf: string | null;
}

/** What was practised in a file that nobody has practised with. */
const NO_PRACTICE: KeptPractice = { boxes: {}, round: null };

/** Practice of which nothing is known and nothing kept. */
export function unkeptPractice(io: Io): Practice {
  return { file: null, kept: NO_PRACTICE, today: localDay(io.now()) };
}

/** What was practised in a file. What cannot be used is left out, and said. */
export async function openPractice({ path }: Input, io: Io): Promise<Practice> {
  const { practiceFile, readPractice } = await import('./kept-practice.js');
  const file = path === null ? null : practiceFile(io.env, path);
  const kept = file === null ? null : readPractice(file);
  const today = localDay(io.now());
  if (kept === null) return { file, kept: NO_PRACTICE, today };
  if ('unusable' in kept) {
    io.stderr.write(`${visible(file ?? '')}: ${kept.unusable}, so earlier rounds are not known\n`);
    return { file, kept: NO_PRACTICE, today };
  }
  return { file, kept, today };
}

/**
 * Keeps a round: when its questions come again, and its rest where it was left in its middle. A round that was left earlier is
 * kept until questions of another one are answered and that is left, or until that one is finished. Gives the boxes; null where nothing could be kept, which stderr says.
 */
export async function closePractice(
  practice: Practice,
  round: Round,
  making: RoundMaking,
  isResumed: boolean,
  io: Io,
): Promise<Readonly<Record<string, Box>> | null> {
  const { file, kept, today } = practice;
  if (file === null) return null;
  const [{ keepPractice, readPractice }, { nextBox }] = await Promise.all([
    import('./kept-practice.js'),
    import('./practice-schedule.js'),
  ]);
  // Another round may have ended meanwhile.
  const was = looksOf(file);
  const now = readPractice(file);
  const isUnusable = now !== null && 'unusable' in now;
  const before = now === null || isUnusable ? kept : now;
  const graded = [...round.grades].filter(([{ id }]) => !isResumed || kept.round?.grades[id] === undefined);
  const boxes = { ...before.boxes };
  for (const [{ id, about }, grade] of graded) boxes[id] = nextBox(boxes[id] ?? null, about.id, grade, today);
  const start = isResumed ? kept.round : null;
  const mine = round.queue.length === 0 ? null : keptRound(round, making);
  try {
    if (isUnusable)
      io.stderr.write(`What you practised before cannot be read. It is now in ${visible(setAside(file))}\n`);
    const next = { boxes, round: roundToKeep(mine, start, before.round) };
    await keepPractice(file, next, isUnusable ? null : was);
    return boxes;
  } catch (error) {
    if (error instanceof KeptMeanwhile) return closePractice(practice, round, making, isResumed, io);
    io.stderr.write(`This round could not be saved: ${visible(file)}: ${fileErrorReason(error)}\n`);
    return null;
  }
}

function keptRound({ all, queue, grades, typed }: Round, making: RoundMaking): KeptRound {
  return {
    ...making,
    asked: all.map(({ id, about }) => ({ id, about: about.id })),
    queue: queue.map(({ id }) => id),
    grades: Object.fromEntries([...grades].map(([{ id }, grade]) => [id, grade])),
    typed,
  };
}

/**
 * Of this round, null where it is finished, and the one that is kept by now, the one to keep. `start` is the kept round that this one
 * went on with, null for a new one: what is no longer kept then was finished in another window.
 */
function roundToKeep(
  mine: KeptRound | null,
  start: KeptRound | null,
  other: KeptRound | null,
): KeptRound | null {
  const done = start === null ? 0 : countGrades(start);
  const isMore = mine !== null && (countGrades(mine) > done || mine.typed !== '');
  if (start === null) return isMore ? mine : (other ?? mine);
  if (other === null || mine === null) return isSameRound(start, other) ? null : other;
  if (isSameRound(start, other)) return goneOn(start, other, mine);
  return isMore ? goneOn(start, start, mine) : other;
}

function countGrades({ grades }: KeptRound): number {
  return Object.keys(grades).length;
}

function isSameRound(one: KeptRound, other: KeptRound | null): boolean {
  return other !== null && JSON.stringify(other.asked) === JSON.stringify(one.asked);
}

/**
 * A kept round after it went on. Its questions that are not in the file now stay in it, since they can come back; what was
 * answered `meanwhile` in another window is not asked again.
 */
function goneOn(start: KeptRound, meanwhile: KeptRound, now: KeptRound): KeptRound {
  const here = new Set(now.asked.map(({ id }) => id));
  const isOpen = (id: string) => meanwhile.queue.includes(id) || !start.queue.includes(id);
  const queue = [...now.queue, ...start.queue.filter((id) => !here.has(id))].filter(isOpen);
  return {
    ...now,
    asked: start.asked,
    queue,
    grades: { ...meanwhile.grades, ...now.grades },
    typed: queue[0] === now.queue[0] ? now.typed : '',
  };
}

/** A question that is due, with the entry that it is about. */
export interface DueQuestion {
  readonly id: string;
  readonly about: string;
}

/** The questions that are due on a day, those that have waited longest first. */
export function dueOn(boxes: Readonly<Record<string, Box>>, day: string): DueQuestion[] {
  return Object.entries(boxes)
    .filter(([, { due }]) => due <= day)
    .sort(([, a], [, b]) => timeOf(a.due) - timeOf(b.due))
    .map(([id, { about }]) => ({ id, about }));
}

/** The first day after another on which something is due, and how many questions; null for none. */
export function dueNext(
  boxes: Readonly<Record<string, Box>>,
  day: string,
): { readonly day: string; readonly count: number } | null {
  const later = Object.values(boxes).filter(({ due }) => due > day);
  const first = later.map(({ due }) => due).sort()[0];
  return first === undefined ? null : { day: first, count: later.filter(({ due }) => due === first).length };
}
