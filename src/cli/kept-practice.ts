import * as v from 'valibot';
import { GRADES } from '../explore/drill-grades.js';
import { TEAMS } from '../query/teams.js';
import { isDate } from '../words/dates.js';
import { isDay } from '../words/days.js';
import { namesOf } from '../words/names-of.js';
import { readKept, writeKept } from './kept-file.js';
import { keptFile } from './kept-names.js';

/**
 * What somebody practised in a claims file: when each question comes again, and the round that was left in its middle.
 * Keys that a later version adds are passed over.
 */

const day = v.pipe(v.string(), v.check(isDay));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is remembered of a question: the box that it lies in. */
const box = v.object({
  /** The entry that it is about. */
  about: v.string(),
  /** The day on which it comes again, and the day on which it was asked last. */
  due: day,
  asked: day,
  /** For how long it is known, in days, and how hard it is, from 1 to 10 (see `practice-schedule.ts`). */
  stability: v.pipe(v.number(), v.minValue(0.001), v.maxValue(36_500)),
  difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  times: count,
  lapses: count,
});

const grade = v.picklist(namesOf(GRADES));

const keptRound = v.object({
  /** Its questions in order, each with the entry that it is about. */
  asked: v.array(v.object({ id: v.string(), about: v.string() })),
  /** The ids of those still to be asked. */
  queue: v.array(v.string()),
  grades: v.record(v.string(), grade),
  /** What was typed as an answer to the first of those still to be asked. */
  typed: v.optional(v.string(), ''),
  wording: v.picklist(['headlines', 'texts']),
  seed: v.string(),
  /** The team that practised; earlier versions kept none. */
  team: v.optional(v.nullable(v.picklist(TEAMS)), null),
  asOf: v.nullable(v.pipe(v.string(), v.check(isDate))),
});

const keptPractice = v.object({ boxes: v.record(v.string(), box), round: v.nullable(keptRound) });

export type Box = v.InferOutput<typeof box>;
export type KeptRound = v.InferOutput<typeof keptRound>;
export type KeptPractice = v.InferOutput<typeof keptPractice>;

/** The file for what was practised in a claims file, or null where no folder is known. */
export function practiceFile(env: Readonly<Record<string, string | undefined>>, path: string): string | null {
  return keptFile('practice', env, path);
}

/** What is kept in a file; null where there is nothing, and the reason where it cannot be used. */
export function readPractice(file: string): KeptPractice | null | { readonly unusable: string } {
  return readKept(file, 'saved practice', (json) => {
    const kept = v.safeParse(keptPractice, json);
    return kept.success ? kept.output : null;
  });
}

/** Keeps what was practised, as `writeKept` does. */
export async function keepPractice(file: string, practice: KeptPractice, was: string | null): Promise<void> {
  await writeKept(file, practice, was);
}
