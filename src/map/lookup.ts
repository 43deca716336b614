import type { Suggest } from '../words/near.js';
import { clip } from '../words/text.js';
import type { Path, Relation, Statement } from './model.js';
import { relationHints } from './relation-hints.js';

/** Something wrong with a draft: what, where it was written, and what would be right. */
export interface MapProblem {
  readonly code:
    | 'duplicate-id'
    | 'unknown-id'
    | 'duplicate-relation'
    | 'bad-relation'
    | 'bad-thesis'
    | 'bad-expect';
  readonly message: string;
  readonly hint: string | null;
  readonly where: Path;
  /** The names that it speaks of. */
  readonly about: readonly string[];
  /** Where only one may be: where the first was written, and what it is if the message does not say it. */
  readonly first?: { readonly where: Path; readonly what: string | null };
  /** What was looked for and is not there. */
  readonly missing?: 'entry' | 'relation' | 'source';
}

/** What names are looked up in, and where it is noted that one is missing. */
export interface Lookup {
  readonly byId: ReadonlyMap<string, Statement>;
  readonly suggest: Suggest;
  readonly problems: MapProblem[];
  /** Whether the draft declares a relation, be it right or wrong. */
  isDeclared(name: string): boolean;
  /** Names of relations that are not there, though their ids are; said when it is known which there are. */
  readonly absent: { readonly name: string; readonly where: Path }[];
}

export function unknownId(id: string, where: Path, { byId, suggest }: Lookup): MapProblem {
  return {
    code: 'unknown-id',
    message: `no entry has the id "${id}"`,
    hint: suggest(id, byId),
    where,
    about: [id],
    missing: 'entry',
  };
}

/** Notes that a target is not there: an id that nothing has, or a relation between entries that are there. */
export function noteUnknown(name: string, where: Path, lookup: Lookup): void {
  const missing = name.split(' -> ').find((id) => !lookup.byId.has(id));
  if (missing === undefined) lookup.absent.push({ name, where });
  else lookup.problems.push(unknownId(missing, where, lookup));
}

export function sayAbsent(relations: readonly Relation[], { absent, problems }: Lookup): void {
  const hint = relationHints(relations);
  for (const { name, where } of absent) {
    problems.push({
      code: 'unknown-id',
      message: `there is no relation "${clip(name, 200)}"`,
      hint: hint(name),
      where,
      about: name.split(' -> '),
      missing: 'relation',
    });
  }
}
