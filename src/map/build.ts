import { boundedDidYouMean } from '../words/did-you-mean.js';
import { once } from '../words/once.js';
import { clip } from '../words/text.js';
import { withoutEchoes } from './echoes.js';
import { replaceFix } from './fix.js';
import { linkRelation } from './linking.js';
import type { MapProblem } from './map-problem.js';
import {
  type ArgumentMap,
  type Draft,
  type Path,
  type Relation,
  type Source,
  STATUSES,
  type Statement,
} from './model.js';
import { declareRelations, makeRelations, relationsByName } from './resolve-relations.js';
import { resolveStatements } from './resolve-statements.js';
import { type NameLookup, noteUnknownName, sayUnknownRelations } from './unknown-names.js';

/** A map from a draft: statements, relations, and what does not fit together. */

export interface Built {
  /** Null when there are problems. */
  readonly map: ArgumentMap | null;
  readonly problems: readonly MapProblem[];
}

/**
 * Resolves a draft's names and links its statements and relations into a map.
 *
 * Every problem is reported, not the first only: duplicate ids, unknown ids and relation names, a second
 * relation for the same pair of declaring premise and target. Linear in the size of the draft. `isWhole` is false where a draft
 * leaves out some of its file on purpose.
 */
export function buildMap(draft: Draft, isWhole = true): Built {
  const problems: MapProblem[] = [];
  const suggest = boundedDidYouMean();
  const sources = new Map<string, Source>();
  for (const source of draft.sources) if (source.id !== null) sources.set(source.id, source);
  const byId = resolveStatements(draft, sources, suggest, problems);
  const statements = [...byId.values()];
  const declared = declareRelations(draft.relations, statements, byId, problems);
  const lookup: NameLookup = {
    byId,
    suggest,
    problems,
    isDeclared: (name) => declared.byName().has(name),
    absent: [],
  };
  const relations = makeRelations(declared, lookup);
  const byName = once(() => relationsByName(relations));
  const thesis = resolveThesis(draft, lookup);
  checkExpectations(draft, byName, lookup);
  sayUnknownRelations(relations, lookup);
  if (problems.length > 0 || thesis === undefined) return { map: null, problems: withoutEchoes(problems) };
  for (const relation of relations) linkRelation(relation);
  return {
    map: {
      header: draft.header,
      thesis,
      statements,
      relations,
      byId,
      get byName() {
        return byName();
      },
      sources,
      terms: draft.terms,
      expect: draft.expect,
      isWhole,
    },
    problems,
  };
}

function resolveThesis(draft: Draft, { byId, suggest, problems }: NameLookup): Statement | undefined {
  const thesis = byId.get(draft.thesis);
  const where = ['thesis'];
  if (thesis === undefined) {
    const claims = [...byId.values()].filter((statement) => statement.kind === 'claim');
    const near = suggest(draft.thesis, new Set(claims.map(({ id }) => id)));
    problems.push({
      code: 'bad-thesis',
      message: `no claim has the id "${draft.thesis}"`,
      hint: near?.hint ?? 'write the id of the claim that all others lead to',
      fix: replaceFix(near?.words ?? []),
      where,
      about: [draft.thesis],
      missing: 'entry',
    });
  } else if (thesis.kind !== 'claim') {
    const message = `the thesis must be a claim, but "${thesis.id}" is written as ${thesis.kind}`;
    problems.push({ code: 'bad-thesis', message, hint: 'move it under "claims"', where, about: [thesis.id] });
  }
  return thesis;
}

function checkExpectations(
  { expect }: Draft,
  byName: () => ReadonlyMap<string, Relation>,
  lookup: NameLookup,
): void {
  checkNames(expect, STATUSES, ['expect'], byName, lookup);
  // What was not read leaves a hole, which only forEach passes over.
  expect.suppose.forEach((supposition, position) => {
    const where = ['expect', 'suppose', position];
    checkNames(supposition, ['grant', 'drop'], where, byName, lookup);
    checkNames(supposition, STATUSES, where, byName, lookup);
  });
}

/** Every name of some lists has to be there, and in one of them only. */
function checkNames<L extends string>(
  lists: Readonly<Record<L, readonly string[]>>,
  keys: readonly L[],
  holder: Path,
  byName: () => ReadonlyMap<string, Relation>,
  lookup: NameLookup,
): void {
  const { byId, problems } = lookup;
  const seen = new Map<string, { readonly key: string; readonly where: Path }>();
  for (const key of keys) {
    for (const [position, name] of lists[key].entries()) {
      const where = [...holder, key, position];
      if (!byId.has(name) && !byName().has(name) && !lookup.isDeclared(name))
        noteUnknownName(name, where, lookup);
      const before = seen.get(name);
      if (before !== undefined) {
        problems.push({
          code: 'bad-expect',
          message:
            before.key === key
              ? `"${clip(name, 200)}" is listed twice under "${key}"`
              : `"${clip(name, 200)}" is listed under both "${before.key}" and "${key}"`,
          hint: 'keep one of them',
          where,
          about: [name],
          first: { where: before.where, what: null },
        });
      } else seen.set(name, { key, where });
    }
  }
}
