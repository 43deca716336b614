import type { SaysTheSame } from './alike-texts.js';
import { giveAway } from './given-away.js';
import { paragraphsOf } from './text-places.js';
import type { Candidate, Level, Task, TaskKind } from './worksheet-task.js';

/** Which tasks make a lesson: some of each kind, as many as its minutes allow, none of which gives another away. */

/** The kinds of task in the order in which a lesson takes them up, again and again until its time is up. */
const PLANS: Readonly<Record<Level, readonly TaskKind[]>> = {
  1: ['find', 'trace', 'reply', 'judge', 'find', 'find', 'trace', 'reply'],
  2: ['find', 'trace', 'reply', 'judge', 'find', 'object', 'find', 'trace'],
  3: ['find', 'trace', 'object', 'judge', 'find', 'reply'],
};

/** What can be asked: `first` as the first task, if it can be. */
export type Candidates = Readonly<Record<TaskKind | 'first', readonly Candidate[]>>;

/** What a lesson keeps to. */
interface Limits {
  readonly level: Level;
  readonly minutes: number;
  readonly saysTheSame: SaysTheSame;
}

/** A lesson's worth of tasks, in the order in which they were chosen; what `used` has is not asked again, and is added to. */
export function chooseTasks(candidates: Candidates, limits: Limits, used: Set<Candidate>): Task[] {
  const chosen: Task[] = [];
  const take = (kind: keyof Candidates): boolean => {
    const picked = pick(candidates[kind], chosen, limits, used);
    if (picked === null) return false;
    used.add(picked.candidate);
    chosen.push(picked.task);
    return true;
  };
  const [opening, ...others] = PLANS[limits.level];
  // Of groups, only one gets the first; the others get another of the kind of task with which all begin.
  if (!take('first')) take(opening!);
  for (let plan: readonly TaskKind[] = others, found = true; found; plan = PLANS[limits.level]) {
    found = false;
    for (const kind of plan) if (take(kind)) found = true;
  }
  return chosen;
}

interface Picked {
  readonly candidate: Candidate;
  readonly task: Task;
  /** How much it repeats: 0 for a task about a paragraph that no task is about yet, 1 for a claim that none is about, 2 for another. */
  readonly repeats: number;
}

/** So many tasks that fit are compared. */
const MAX_COMPARED = 8;

/** Of the first tasks that fit in the lesson, the one that repeats least. */
function pick(
  candidates: readonly Candidate[],
  chosen: readonly Task[],
  limits: Limits,
  used: ReadonlySet<Candidate>,
): Picked | null {
  let best: Picked | null = null;
  let compared = 0;
  const left = limits.minutes - minutesOf(chosen);
  for (const candidate of candidates) {
    if (compared >= MAX_COMPARED || best?.repeats === 0) break;
    if (candidate.minutes > left || used.has(candidate)) continue;
    const task = candidate.make().find((one) => isFit(one, chosen, limits));
    if (task === undefined) continue;
    compared += 1;
    const repeats = repeatsOf(task, chosen);
    if (best === null || repeats < best.repeats) best = { candidate, task, repeats };
  }
  return best;
}

function minutesOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whether there is time for a task, and it neither repeats another nor gives one away. */
function isFit(task: Task, chosen: readonly Task[], { minutes, saysTheSame }: Limits): boolean {
  if (minutesOf(chosen) + task.minutes > minutes) return false;
  return !chosen.some((other) => asksTheSame(task, other) || giveAway(task, other, saysTheSame));
}

/** Whether two tasks ask the same thing about the same claim; objections to one claim can differ. */
function asksTheSame(one: Task, other: Task): boolean {
  return one.kind === other.kind && one.about === other.about && one.kind !== 'reply';
}

function repeatsOf({ about }: Task, chosen: readonly Task[]): number {
  if (chosen.some((other) => other.about === about)) return 2;
  const taken = new Set(chosen.flatMap((other) => paragraphsOf(other.about)));
  return paragraphsOf(about).some((paragraph) => taken.has(paragraph)) ? 1 : 0;
}
