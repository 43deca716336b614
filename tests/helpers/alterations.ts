import { buildMap } from '../../src/map/build.js';
import type { ArgumentMap, Draft, RelationDraft, StatementDraft } from '../../src/map/model.js';
import { nodeName } from '../../src/map/nodes.js';
import { forwardRelations, relationName } from '../../src/map/relations.js';
import { relationDraft, statementDraft } from './drafts.js';

/** Maps with one thing changed, each with what has changed. */

/** A change as it is told: `entry reworded n1 text`. */
type Told = string;

interface Altered {
  readonly map: ArgumentMap;
  readonly told: readonly Told[];
}

/** Changes a map; null where this map has nothing to change so. `pick` chooses what. */
export type Alteration = (map: ArgumentMap, pick: number) => Altered | null;

interface Drafts {
  readonly statements: readonly StatementDraft[];
  readonly relations: readonly RelationDraft[];
}

/** What a map was built from. */
function draftsOf(map: ArgumentMap): Drafts {
  return {
    statements: map.statements,
    relations: forwardRelations(map.relations).map((relation) => {
      const [from, ...rest] = relation.premises.map(({ id }) => id);
      return relationDraft(relation.sign, from!, nodeName(relation.target), {
        with: rest,
        scheme: relation.scheme,
        contradiction: relation.contradiction !== null,
      });
    }),
  };
}

function rebuilt(
  map: ArgumentMap,
  { statements, relations }: Drafts,
  more: Partial<Draft> = {},
): ArgumentMap | null {
  const { header, thesis, sources, terms, expect } = map;
  const draft = {
    header,
    thesis: thesis.id,
    sources: [...sources.values()],
    terms,
    expect,
    statements,
    relations,
  };
  return buildMap({ ...draft, ...more }).map;
}

function altered(
  map: ArgumentMap,
  change: (drafts: Drafts) => Partial<Drafts> & { readonly more?: Partial<Draft> },
  told: readonly Told[],
): Altered | null {
  const drafts = draftsOf(map);
  const { more, ...changed } = change(drafts);
  const made = rebuilt(map, { ...drafts, ...changed }, more);
  return made === null ? null : { map: made, told };
}

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
const nameOf = ({ from, to }: RelationDraft) => relationName(from, to);
const other = (map: ArgumentMap, pick: number) => at(map.statements.slice(1), pick);

function statementWith(
  field: string,
  rest: (old: StatementDraft) => Partial<StatementDraft>,
  sort = 'changed',
): Alteration {
  return (map, pick) => {
    const { id } = other(map, pick) ?? map.thesis;
    return altered(
      map,
      ({ statements }) => ({
        statements: statements.map((one) => (one.id === id ? { ...one, ...rest(one) } : one)),
      }),
      [`entry ${sort} ${id} ${field}`],
    );
  };
}

function relationWith(
  field: string,
  rest: (old: RelationDraft, map: ArgumentMap, pick: number) => Partial<RelationDraft> | null,
): Alteration {
  return (map, pick) => {
    const chosen = at(
      draftsOf(map).relations.filter(({ contradiction }) => !contradiction),
      pick,
    );
    const change = chosen === undefined ? null : rest(chosen, map, pick);
    if (chosen === undefined || change === null) return null;
    const name = nameOf(chosen);
    return altered(
      map,
      ({ relations }) => ({
        relations: relations.map((one) => (nameOf(one) === name ? { ...one, ...change } : one)),
      }),
      [`relation changed ${name} ${field}`],
    );
  };
}

/** A name with another in the place of a node that it ends in. */
function renamedEnd(name: string, old: string, now: string): string {
  if (name === old) return now;
  return name.endsWith(` -> ${old}`) ? `${name.slice(0, name.length - old.length)}${now}` : name;
}

const renamed: Alteration = (map, pick) => {
  const { id } = other(map, pick) ?? map.thesis;
  const now = (name: string) =>
    name
      .split(' -> ')
      .map((part) => (part === id ? 'zz' : part))
      .join(' -> ');
  return altered(
    map,
    ({ statements, relations }) => ({
      statements: statements.map((one) => ({ ...one, id: now(one.id) })),
      relations: relations.map((one) => ({
        ...one,
        from: now(one.from),
        to: now(one.to),
        with: one.with.map(now),
      })),
      more: { thesis: now(map.thesis.id) },
    }),
    ['entry renamed zz -'],
  );
};

/** Without an entry, all relations that it declares or that lead to it, and those on these. */
const withoutEntry: Alteration = (map, pick) => {
  const gone = other(map, pick)?.id;
  if (gone === undefined) return null;
  return altered(
    map,
    ({ statements, relations }) => ({
      statements: statements.filter(({ id }) => id !== gone),
      relations: relations
        .filter((one) => !nameOf(one).split(' -> ').includes(gone))
        .map((one) => ({ ...one, with: one.with.filter((id) => id !== gone) })),
    }),
    [`entry removed ${gone} -`],
  );
};

const withEntry: Alteration = (map, pick) => {
  const target = at([...map.statements, ...map.relations], pick)!;
  return altered(
    map,
    ({ statements, relations }) => ({
      statements: [
        ...statements,
        statementDraft('new', 'counterpoint', { text: 'Nobody ever mentioned penguins.' }),
      ],
      relations: [...relations, relationDraft('attack', 'new', nodeName(target))],
    }),
    ['entry added new -'],
  );
};

const withoutRelation: Alteration = (map, pick) => {
  const gone = at(draftsOf(map).relations, pick);
  if (gone === undefined) return null;
  const names = [nameOf(gone), ...(gone.contradiction ? [relationName(gone.to, gone.from)] : [])];
  const isGone = (one: RelationDraft) =>
    names.some((name) => nameOf(one) === name || one.to === name || one.to.endsWith(` -> ${name}`));
  return altered(map, ({ relations }) => ({ relations: relations.filter((one) => !isGone(one)) }), [
    `relation removed ${nameOf(gone)} -`,
  ]);
};

/** A relation to another entry, and what bears on it with it. */
const moved: Alteration = (map, pick) => {
  const chosen = at(
    draftsOf(map).relations.filter(({ contradiction }) => !contradiction),
    pick,
  );
  const to = at(map.statements, pick)!.id;
  if (chosen === undefined || chosen.to === to) return null;
  const [old, now] = [nameOf(chosen), relationName(chosen.from, to)];
  return altered(
    map,
    ({ relations }) => ({
      relations: relations.map((one) =>
        nameOf(one) === old ? { ...one, to } : { ...one, to: renamedEnd(one.to, old, now) },
      ),
    }),
    [`relation moved ${now} to`],
  );
};

/** The same map, written otherwise: another order, contradictions written at their other end, texts over several lines. */
const reordered: Alteration = (map) =>
  altered(
    map,
    ({ statements, relations }) => ({
      statements: statements.toReversed().map((one) => ({ ...one, text: one.text.replaceAll(' ', '\n  ') })),
      relations: relations
        .toReversed()
        .map((one) => (one.contradiction ? { ...one, from: one.to, to: one.from } : one)),
    }),
    [],
  );

export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  reordered,
  renamed,
  withEntry,
  withoutEntry,
  withoutRelation,
  moved,
  text: statementWith('text', ({ text }) => ({ text: `${text} Or so they say.` }), 'reworded'),
  kind: statementWith('kind', ({ kind }) => ({ kind: kind === 'reply' ? 'claim' : 'reply' })),
  assumed: statementWith('assumed', ({ assumed }) => ({ assumed: !assumed })),
  tags: statementWith('tags', () => ({ tags: ['cost'] })),
  page: statementWith('page', () => ({ page: '3' })),
  source: statementWith('source', () => ({ source: { id: null, title: 'A book' } })),
  known: statementWith('known', () => ({ known: { long: 'It has to be.' } })),
  sign: relationWith('sign', ({ sign }) => ({ sign: sign === 'attack' ? 'support' : 'attack' })),
  scheme: relationWith('scheme', () => ({ scheme: 'analogy' })),
  with: relationWith('with', ({ from, with: linked }, map, pick) => {
    const more = at(map.statements, pick)!.id;
    return more === from || linked.includes(more) ? null : { with: [...linked, more] };
  }),
};
