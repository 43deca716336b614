import type { MapProblem } from './map-problem.js';
import type { Path } from './model.js';

/** A step of a way leads to the steps after it; `ends` where one of the ways ends here. */
interface Ways {
  readonly next: Map<string | number, Ways>;
  ends: boolean;
}

/** An entry with an id that is taken repeats the relations of the first, too; saying the one is enough. */
export function withoutEchoes(problems: readonly MapProblem[]): MapProblem[] {
  const twice: Ways = { next: new Map(), ends: false };
  for (const { code, where } of problems) {
    if (code !== 'duplicate-id') continue;
    let at = twice;
    for (const step of where.slice(0, -1)) {
      const next = at.next.get(step) ?? { next: new Map(), ends: false };
      at.next.set(step, next);
      at = next;
    }
    at.ends = true;
  }
  return problems.filter(({ code, where }) => code !== 'duplicate-relation' || !leadsInto(twice, where));
}

/** Whether a way leads to, or on from, the end of one of the ways. */
function leadsInto(ways: Ways, where: Path): boolean {
  let at: Ways | undefined = ways;
  for (const step of where) {
    at = at.next.get(step);
    if (at === undefined) return false;
    if (at.ends) return true;
  }
  return false;
}
