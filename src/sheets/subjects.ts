import { hangingUnder } from '../map/hanging.js';
import type { Statement } from '../map/model.js';
import { entriesOf, type Topic } from '../query/topics.js';
import type { Material } from './material.js';

/**
 * What a sheet is about, in the argument's order. A tag: the claims with it. An entry: that. Nothing by name: the thesis if it is chosen, else the
 * chosen claims. Where that is nothing: what is chosen and hangs under nothing else that is. Evidence is about something, and no subject.
 * Linear in the map.
 */
export function subjectsOf({
  view,
  chosen,
  asked = chosen,
  topics,
}: Pick<Material, 'view' | 'chosen' | 'asked' | 'topics'>): Statement[] {
  const { thesis } = view.map;
  const candidates = asked.filter(({ kind }) => kind !== 'evidence');
  const areEntries = !isAboutTag({ topics });
  if (areEntries && candidates.includes(thesis)) return [thesis];
  // All that is chosen hangs under the entries.
  if (areEntries && topics.length > 0) return topmost(candidates);
  const named = candidates.filter((one) => isNamed(one, topics));
  return named.length > 0 ? named : topmost(candidates);
}

/** Whether a sheet is about a tag, alone or beside others. */
export function isAboutTag({ topics }: Pick<Material, 'topics'>): boolean {
  return topics.some((topic) => 'tag' in topic);
}

/** Whether an entry is a topic itself, or a claim with a tag that is one; each claim where nothing has a name. */
function isNamed(one: Statement, topics: readonly Topic[]): boolean {
  const isClaim = one.kind === 'claim';
  if (topics.length === 0) return isClaim;
  return topics.some((topic) =>
    'tag' in topic ? isClaim && entriesOf(topic, [one]).length > 0 : topic.entry === one,
  );
}

/** Of some entries, those that hang under no other one. */
export function topmost(candidates: readonly Statement[]): Statement[] {
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
