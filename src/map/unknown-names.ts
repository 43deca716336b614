import type { Suggest } from '../words/did-you-mean.js';
import { clip } from '../words/text.js';
import { replaceFix } from './fix.js';
import type { LinkingStatement } from './linking.js';
import type { MapProblem } from './map-problem.js';
import type { Path, Relation } from './model.js';
import { relationHints } from './relation-hints.js';

/** What names are looked up in, and where it is noted that one is missing. */
export interface NameLookup {
  readonly byId: ReadonlyMap<string, LinkingStatement>;
  readonly suggest: Suggest;
  readonly problems: MapProblem[];
  /** Whether the draft declares a relation, be it right or wrong. */
  isDeclared(name: string): boolean;
  /** Names of relations that are not there, though their ids are; said when it is known which there are. */
  readonly absent: { readonly name: string; readonly where: Path }[];
}

/** That nothing has an id; `name` is all that is written there, the id or the name of a step. */
export function unknownId(
  id: string,
  where: Path,
  { byId, suggest }: NameLookup,
  name: string = id,
): MapProblem {
  const near = suggest(id, byId);
  return {
    code: 'unknown-id',
    message: `no entry has the id "${id}"`,
    hint: near?.hint ?? null,
    fix: replaceFix((near?.words ?? []).map((word) => withId(name, id, word))),
    where,
    about: [id],
    missing: 'entry',
  };
}

/** Notes that a target is not there: an id that nothing has, or a relation between entries that are there. */
export function noteUnknownName(name: string, where: Path, lookup: NameLookup): void {
  const missing = name.split(' -> ').find((id) => !lookup.byId.has(id));
  if (missing === undefined) lookup.absent.push({ name, where });
  else lookup.problems.push(unknownId(missing, where, lookup, name));
}

/** A name with another id in the place of one. */
function withId(name: string, id: string, other: string): string {
  return name
    .split(' -> ')
    .map((piece) => (piece === id ? other : piece))
    .join(' -> ');
}

export function sayUnknownRelations(relations: readonly Relation[], { absent, problems }: NameLookup): void {
  const hint = relationHints(relations);
  for (const { name, where } of absent) {
    problems.push({
      code: 'unknown-id',
      message: `there is no step "${clip(name, 200)}"`,
      ...hint(name),
      where,
      about: name.split(' -> '),
      missing: 'relation',
    });
  }
}
