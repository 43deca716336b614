import { paragraphsOf } from './text-places.js';
import { type Candidate, giveAway, type Level, type Task, type TaskKind } from './worksheet-task.js';

/** Which tasks make a lesson: some of each kind, as many as its minutes allow, none of which gives another away. */

/** The kinds of task in the order in which a lesson takes them up, again and again until its time is up. */
const PLANS: Readonly<Record<Level, readonly TaskKind[]>> = {
  1: ['find', 'trace', 'reply', 'judge', 'find', 'trace', 'reply', 'find'],
  2: ['find', 'trace', 'reply', 'judge', 'find', 'object', 'trace', 'find'],
  3: ['find', 'trace', 'object', 'judge', 'find', 'reply'],
};

export type Candidates = Readonly<Record<TaskKind, readonly Candidate[]>>;

/** A lesson's worth of tasks, in the order in which they were chosen; what `used` has is not asked again, and is added to. */
export function chooseTasks(
  candidates: Candidates,
  { level, minutes }: { level: Level; minutes: number },
  used: Set<Candidate>,
): Task[] {
  const chosen: Task[] = [];
  let left = minutes;
  for (let found = true; found; ) {
    found = false;
    for (const kind of PLANS[level]) {
      const picked = pick(candidates[kind], { chosen, left, used });
      if (picked === null) continue;
      used.add(picked.candidate);
      chosen.push(picked.task);
      left -= picked.task.minutes;
      found = true;
    }
  }
  return chosen;
}

interface Picked {
  readonly candidate: Candidate;
  readonly task: Task;
}

/** So many tasks that fit are compared by where in the text they are. */
const MAX_COMPARED = 8;

/** The first task that fits in the lesson; rather one about a paragraph that no task is about yet. */
function pick(
  candidates: readonly Candidate[],
  { chosen, left, used }: { chosen: readonly Task[]; left: number; used: ReadonlySet<Candidate> },
): Picked | null {
  const taken = new Set(chosen.flatMap(({ about }) => paragraphsOf(about)));
  const abouts = new Set(chosen.map(({ about }) => about));
  let first: Picked | null = null;
  let compared = 0;
  for (const candidate of candidates) {
    if (compared >= MAX_COMPARED) break;
    if (used.has(candidate) || abouts.has(candidate.about)) continue;
    const task = candidate.make();
    if (task === null || task.minutes > left || chosen.some((other) => giveAway(task, other))) continue;
    compared += 1;
    first ??= { candidate, task };
    if (!paragraphsOf(task.about).some((paragraph) => taken.has(paragraph))) return { candidate, task };
  }
  return first;
}
