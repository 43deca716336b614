/**
 * A solver for propositional clauses that learns from conflicts.
 *
 * Literals are numbers: variable v is `2 * v`, its negation `2 * v + 1`. Two watched literals (Moskewicz et al.
 * 2001), first unique implication point (Marques-Silva and Sakallah 1996), learnt clauses minimized locally (Beame,
 * Kautz and Sabharwal 2004) and forgotten by the levels that they span (Audemard and Simon 2009), activity order with
 * decay, phases kept, Luby restarts, assumptions (Eén and Sörensson 2003).
 */
export interface Solver {
  /** A new variable; `likely` is what is tried for it first. */
  variable(likely?: boolean): number;
  /** Adds a clause. Returns false when no assignment can satisfy all clauses any more. */
  add(literals: readonly number[]): boolean;
  /** Looks for an assignment that satisfies all clauses and these literals; `stopped` when time is over. */
  solve(assumptions?: readonly number[]): 'yes' | 'no' | 'stopped';
  /** Whether a literal is true in the assignment found last. */
  isTrue(literal: number): boolean;
  /** Bars the assignment found last, right after it was found without assumptions; the next search goes on from there. */
  bar(): void;
}

const NONE = -1;
/** Conflicts of the first restart; later ones are multiples of it. */
const RESTART = 64;
/** So many learnt clauses are kept, and so many more each time that some were forgotten. */
const LEARNT = 2000;
const MORE_LEARNT = 300;
/** Clauses that span so few levels are never forgotten. */
const SHORT = 2;
/** Conflicts between two looks at the clock. */
const LOOK = 256;

/** `expired` says whether to give up; it is asked now and then. */
export function solver(expired: () => boolean): Solver {
  /** By literal: 1 true, -1 false, 0 open. */
  const value: number[] = [];
  const watches: number[][][] = [];
  const level: number[] = [];
  const reason: (number[] | null)[] = [];
  const activity: number[] = [];
  const phase: number[] = [];
  const seen: boolean[] = [];
  const trail: number[] = [];
  const levels: number[] = [];
  const order = heap(activity);
  let head = 0;
  let increment = 1;
  let consistent = true;
  let model: number[] = [];
  let goesOn = false;
  /** Learnt clauses, each with the number of levels that it spanned. */
  const learnts: { readonly clause: number[]; readonly span: number }[] = [];
  let mostLearnt = LEARNT;

  function enqueue(literal: number, because: number[] | null): void {
    value[literal] = 1;
    value[literal ^ 1] = -1;
    level[literal >> 1] = levels.length;
    reason[literal >> 1] = because;
    trail.push(literal);
  }

  /** Follows all that is forced. Returns a clause that cannot be satisfied, or null. */
  function propagate(): number[] | null {
    while (head < trail.length) {
      const falsified = trail[head]! ^ 1;
      head += 1;
      const watching = watches[falsified]!;
      let kept = 0;
      for (let i = 0; i < watching.length; i += 1) {
        const clause = watching[i]!;
        if (clause[0] === falsified) [clause[0], clause[1]] = [clause[1]!, falsified];
        const first = clause[0]!;
        if (value[first] === 1) {
          watching[kept++] = clause;
          continue;
        }
        let place = 2;
        while (place < clause.length && value[clause[place]!] === -1) place += 1;
        if (place < clause.length) {
          [clause[1], clause[place]] = [clause[place]!, falsified];
          watches[clause[1]!]!.push(clause);
          continue;
        }
        watching[kept++] = clause;
        if (value[first] === -1) {
          for (i += 1; i < watching.length; i += 1) watching[kept++] = watching[i]!;
          watching.length = kept;
          return clause;
        }
        enqueue(first, clause);
      }
      watching.length = kept;
    }
    return null;
  }

  function undoTo(depth: number): void {
    if (levels.length <= depth) return;
    const start = levels[depth]!;
    for (let i = trail.length - 1; i >= start; i -= 1) {
      const literal = trail[i]!;
      phase[literal >> 1] = literal & 1;
      value[literal] = 0;
      value[literal ^ 1] = 0;
      order.insert(literal >> 1);
    }
    trail.length = start;
    levels.length = depth;
    head = start;
  }

  function bump(variable: number): void {
    activity[variable]! += increment;
    if (activity[variable]! > 1e100) {
      for (let i = 0; i < activity.length; i += 1) activity[i]! *= 1e-100;
      increment *= 1e-100;
    }
    order.raised(variable);
  }

  /** The clause that a conflict teaches, its first literal the one to turn, and the level to go back to. */
  function analyze(conflict: number[]): { learnt: number[]; back: number } {
    const learnt: number[] = [NONE];
    const touched: number[] = [];
    let open = 0;
    let clause = conflict;
    let pivot = NONE;
    let place = trail.length - 1;
    do {
      for (const literal of clause) {
        const variable = literal >> 1;
        if (literal === pivot || seen[variable] || level[variable] === 0) continue;
        seen[variable] = true;
        touched.push(variable);
        bump(variable);
        if (level[variable] === levels.length) open += 1;
        else learnt.push(literal);
      }
      while (!seen[trail[place]! >> 1]) place -= 1;
      pivot = trail[place]!;
      place -= 1;
      clause = reason[pivot >> 1] ?? [];
      open -= 1;
    } while (open > 0);
    learnt[0] = pivot ^ 1;
    // A literal that the others force is left out.
    const isForced = (literal: number) =>
      reason[literal >> 1]?.every((other) => seen[other >> 1] || level[other >> 1] === 0) === true;
    let kept = 1;
    for (let i = 1; i < learnt.length; i += 1) if (!isForced(learnt[i]!)) learnt[kept++] = learnt[i]!;
    learnt.length = kept;
    for (const variable of touched) seen[variable] = false;
    let back = 0;
    for (let i = 1; i < learnt.length; i += 1) {
      if (level[learnt[i]! >> 1]! <= back) continue;
      back = level[learnt[i]! >> 1]!;
      [learnt[1], learnt[i]] = [learnt[i]!, learnt[1]!];
    }
    increment /= 0.95;
    return { learnt, back };
  }

  /** Forgets the half of the learnt clauses that span the most levels, but for short ones. Only at level 0. */
  function forget(): void {
    learnts.sort((a, b) => a.span - b.span);
    const half = learnts.splice(learnts.length >> 1).filter(({ span }) => span > SHORT);
    const gone = new Set(half.map(({ clause }) => clause));
    for (let literal = 0; literal < watches.length; literal += 1)
      watches[literal] = watches[literal]!.filter((clause) => !gone.has(clause));
    mostLearnt += MORE_LEARNT;
  }

  function watch(clause: number[]): void {
    watches[clause[0]!]!.push(clause);
    watches[clause[1]!]!.push(clause);
  }

  return {
    variable(likely = false) {
      const variable = level.length;
      value.push(0, 0);
      watches.push([], []);
      level.push(0);
      reason.push(null);
      activity.push(0);
      phase.push(likely ? 0 : 1);
      seen.push(false);
      order.insert(variable);
      return variable;
    },
    add(literals) {
      undoTo(0);
      goesOn = false;
      const distinct = new Set(literals);
      const clause = [...distinct].filter((literal) => value[literal] !== -1);
      if (!consistent || clause.some((one) => value[one] === 1 || distinct.has(one ^ 1))) return consistent;
      if (clause.length === 0) consistent = false;
      else if (clause.length === 1) {
        enqueue(clause[0]!, null);
        consistent = propagate() === null;
      } else watch(clause);
      return consistent;
    },
    solve(assumptions = []) {
      if (!goesOn || assumptions.length > 0) undoTo(0);
      goesOn = false;
      if (!consistent) return 'no';
      if (expired()) return 'stopped';
      let restarts = 1;
      let budget = RESTART * luby(restarts);
      for (let conflicts = 0; ; ) {
        const conflict = propagate();
        if (conflict !== null) {
          conflicts += 1;
          if (levels.length === 0) {
            consistent = false;
            return 'no';
          }
          const { learnt, back } = analyze(conflict);
          if (learnt.length > 2) {
            const span = new Set(learnt.map((literal) => level[literal >> 1])).size;
            learnts.push({ clause: learnt, span });
          }
          undoTo(back);
          if (learnt.length > 1) watch(learnt);
          enqueue(learnt[0]!, learnt.length > 1 ? learnt : null);
          if (conflicts % LOOK === 0 && expired()) return 'stopped';
          budget -= 1;
          continue;
        }
        if (budget <= 0) {
          restarts += 1;
          budget = RESTART * luby(restarts);
          undoTo(0);
          if (learnts.length > mostLearnt) forget();
        }
        const assumed = assumptions[levels.length];
        if (assumed !== undefined) {
          if (value[assumed] === -1) return 'no';
          levels.push(trail.length);
          if (value[assumed] === 0) enqueue(assumed, null);
          continue;
        }
        let variable = order.pop();
        while (variable !== NONE && value[2 * variable] !== 0) variable = order.pop();
        if (variable === NONE) {
          model = value.slice();
          return 'yes';
        }
        levels.push(trail.length);
        enqueue(2 * variable + phase[variable]!, null);
      }
    },
    isTrue: (literal) => model[literal] === 1,
    bar() {
      // What was decided forced the rest, so no other assignment has all of that.
      const clause = levels.map((start) => trail[start]! ^ 1).reverse();
      undoTo(Math.max(0, levels.length - 1));
      if (clause.length === 0) consistent = false;
      else if (clause.length === 1) enqueue(clause[0]!, null);
      else {
        watch(clause);
        enqueue(clause[0]!, clause);
      }
      goesOn = true;
    },
  };
}

/** The sequence 1, 1, 2, 1, 1, 2, 4, ... (Luby, Sinclair and Zuckerman 1993), from 1. */
function luby(n: number): number {
  let power = 1;
  while (power - 1 < n) power *= 2;
  return power - 1 === n ? power / 2 : luby(n - power / 2 + 1);
}

/** Variables with the most active on top. */
function heap(activity: readonly number[]) {
  const items: number[] = [];
  const place: number[] = [];
  const put = (variable: number, at: number) => {
    items[at] = variable;
    place[variable] = at;
  };
  function up(from: number): void {
    const variable = items[from]!;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (activity[items[above]!]! >= activity[variable]!) break;
      put(items[above]!, at);
      at = above;
    }
    put(variable, at);
  }
  function down(): void {
    const variable = items[0]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && activity[items[below + 1]!]! > activity[items[below]!]!) below += 1;
      if (activity[items[below]!]! <= activity[variable]!) break;
      put(items[below]!, at);
      at = below;
    }
    put(variable, at);
  }
  return {
    insert(variable: number): void {
      if (place[variable] !== undefined && place[variable]! >= 0) return;
      put(variable, items.length);
      up(items.length - 1);
    },
    raised(variable: number): void {
      if (place[variable]! >= 0) up(place[variable]!);
    },
    pop(): number {
      const [top] = items;
      if (top === undefined) return NONE;
      place[top] = NONE;
      const last = items.pop()!;
      if (items.length > 0) {
        put(last, 0);
        down();
      }
      return top;
    },
  };
}
