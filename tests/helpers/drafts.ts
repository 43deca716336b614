import fc from 'fast-check';
import { buildMap } from '../../src/map/build.js';
import { ENTRY_FIELDS, HEADER_FIELDS, heldFields } from '../../src/map/fields.js';
import {
  type ArgumentMap,
  type Draft,
  KINDS,
  type Kind,
  NO_EXPECTATIONS,
  type RelationDraft,
  type StatementDraft,
} from '../../src/map/model.js';
import { relationName } from '../../src/map/relations.js';

/** A statement of which only the id, the kind and the text matter. */
export function statementDraft(
  id: string,
  kind: Kind = 'claim',
  rest: Partial<StatementDraft> = {},
): StatementDraft {
  return {
    id,
    kind,
    text: `Text of ${id}.`,
    ...heldFields(ENTRY_FIELDS, {}),
    source: null,
    known: {},
    under: null,
    where: [],
    ...rest,
  };
}

export function relationDraft(
  sign: RelationDraft['sign'],
  from: string,
  to: string,
  rest: Partial<RelationDraft> = {},
): RelationDraft {
  return { sign, from, to, with: [], scheme: null, contradiction: false, where: [], whereWith: [], ...rest };
}

/** The map of some statements and relations; the first statement is the thesis. */
export function mapOfDrafts(
  statements: readonly StatementDraft[],
  relations: readonly RelationDraft[],
): ArgumentMap {
  const draft: Draft = {
    header: { title: 'T', ...heldFields(HEADER_FIELDS, {}) },
    thesis: statements[0]!.id,
    sources: [],
    terms: [],
    statements,
    relations,
    expect: NO_EXPECTATIONS,
  };
  const { map, problems } = buildMap(draft);
  if (map === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return map;
}

/** Random maps of all kinds: relations between statements and on earlier relations, some linked, some contradictions. */
export const maps: fc.Arbitrary<ArgumentMap> = mapsSaying((id) => `Text of ${id}.`);

/** The same with texts of one's own, and ids. */
export function mapsSaying(
  textOf: (id: string) => string,
  idOf: (place: number) => string = (place) => `n${place}`,
): fc.Arbitrary<ArgumentMap> {
  return fc
    .record({
      statements: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), assumed: fc.nat(6) }), {
        minLength: 1,
        maxLength: 8,
      }),
      relations: fc.array(
        fc.record({
          from: fc.nat(),
          to: fc.nat(),
          with: fc.option(fc.nat(), { nil: null }),
          shape: fc.nat(9),
        }),
        { maxLength: 14 },
      ),
    })
    .map(({ statements, relations }) => {
      const ids = statements.map((_, i) => idOf(i));
      const names = new Set<string>();
      const drafts = relations.flatMap(({ from, to, with: other, shape }) => {
        const source = ids[from % ids.length]!;
        const targets = [...ids, ...names];
        const target = targets[to % targets.length]!;
        const contradiction = shape === 9 && !target.includes('->') && target !== source;
        const made = [relationName(source, target), ...(contradiction ? [relationName(target, source)] : [])];
        if (made.some((name) => names.has(name))) return [];
        for (const name of made) names.add(name);
        const linked =
          other === null || contradiction ? [] : [ids[other % ids.length]!].filter((id) => id !== source);
        const sign = shape < 5 && !contradiction ? 'support' : 'attack';
        return [relationDraft(sign, source, target, { with: linked, contradiction })];
      });
      return mapOfDrafts(
        statements.map(({ kind, assumed }, i) =>
          statementDraft(ids[i]!, i === 0 ? 'claim' : kind, {
            assumed: assumed === 0,
            text: textOf(ids[i]!),
          }),
        ),
        drafts,
      );
    });
}
