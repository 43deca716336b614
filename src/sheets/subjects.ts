import { hangingUnder } from '../map/hanging.js';
import type { Statement } from '../map/model.js';
import type { Material } from './material.js';

/**
 * What a sheet is about: the thesis, if it is chosen; else what is chosen and hangs under nothing else that is. Evidence is about something, and
 * no subject. Linear in the map.
 */
export function subjectsOf({
  view,
  chosen,
  asked = chosen,
}: Pick<Material, 'view' | 'chosen' | 'asked'>): Statement[] {
  const { thesis } = view.map;
  const candidates = asked.filter(({ kind }) => kind !== 'evidence');
  if (candidates.includes(thesis)) return [thesis];
  const below = new Set<Statement>();
  const subjects = candidates.filter((candidate) => {
    if (below.has(candidate)) return false;
    markBelow(candidate, below);
    return true;
  });
  // What comes later in the argument can have an earlier one under it.
  return subjects.filter((subject) => !below.has(subject));
}

/** Adds all that hangs under a statement to what is marked already; not the statement itself, whatever hangs in a circle. */
function markBelow(top: Statement, marked: Set<Statement>): void {
  const stack = [top];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const premise of hangingUnder(next).flatMap(({ premises }) => premises)) {
      if (premise === top || marked.has(premise)) continue;
      marked.add(premise);
      stack.push(premise);
    }
  }
}

/** What a subject is in the debate, in a word. */
export function kindWord(subject: Statement, { view }: Pick<Material, 'view'>): string {
  if (subject === view.map.thesis) return 'thesis';
  return subject.kind === 'counterpoint' ? 'objection' : subject.kind;
}
