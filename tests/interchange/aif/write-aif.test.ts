import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignFileOf } from '../../../src/cli/foreign-file.js';
import { readAif } from '../../../src/interchange/aif/read-aif.js';
import { writeAif, writeXaif } from '../../../src/interchange/aif/write-aif.js';
import { exportedPart } from '../../../src/interchange/exported-part.js';
import { ENTRY_FIELDS, HEADER_FIELDS, writtenFields } from '../../../src/map/fields.js';
import type { ArgumentMap, Statement } from '../../../src/map/model.js';
import { viewOf } from '../../../src/query/view.js';
import { mapsSaying } from '../../helpers/drafts.js';
import { HOSTILE_MAP, ODD_MAP } from '../../helpers/hostile-maps.js';
import { mapOf, reading, SCHOOL } from '../../helpers/maps.js';

const WRITERS = { aif: writeAif, xaif: writeXaif };

function written(map: ArgumentMap, write = writeAif, selected?: readonly Statement[]): string {
  const view = viewOf(map);
  const input = { view, selected: selected ?? view.structure.order, remark: () => {} };
  return [...(write(input) ?? [])].join('');
}

/** What was written, read again, and what could not be. */
function readAgain(map: ArgumentMap, write = writeAif) {
  const lost: string[] = [];
  return { graph: readAif(foreignFileOf('file.json', written(map, write)), (what) => lost.push(what)), lost };
}

/** The steps of a map, and those of a graph, named alike. */
function stepsOf(map: ArgumentMap): string[] {
  const borneOn = new Set(map.relations.map(({ target }) => target));
  return map.relations
    .flatMap((relation) => {
      const { contradiction, name, premises, scheme, sign } = relation;
      const isWhole = contradiction !== null && !isBorneOn(map, relation, borneOn);
      if (isWhole && contradiction === 'reverse') return [];
      const [from, to] = name.split(/ -> (.*)/s);
      return [[from, to, premises.map(({ id }) => id), sign, scheme, isWhole]];
    })
    .map((step) => JSON.stringify(step))
    .sort();
}

/** Whether something bears on the unsaid half of a contradiction: then AIF's two conflicts are read as two attacks. */
function isBorneOn(
  map: ArgumentMap,
  { contradiction, premises, target }: ArgumentMap['relations'][number],
  borneOn: ReadonlySet<unknown>,
) {
  const reverse =
    contradiction === 'reverse'
      ? map.byName.get(`${premises[0]!.id} -> ${nameOf(target)}`)
      : map.byName.get(`${nameOf(target)} -> ${premises[0]!.id}`);
  return borneOn.has(reverse);
}

function nameOf(target: ArgumentMap['relations'][number]['target']): string {
  return target.node === 'statement' ? target.id : target.name;
}

function stepsRead({ steps }: ReturnType<typeof readAif>): string[] {
  const names = new Map<string, string>();
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const nameFor = (key: string): string => {
    const step = byKey.get(key);
    if (step === undefined) return key;
    const name = names.get(key) ?? `${step.premises[0]} -> ${nameFor(step.to)}`;
    names.set(key, name);
    return name;
  };
  return steps
    .map(({ isContradiction, premises, scheme, sign, to }) =>
      JSON.stringify([premises[0], nameFor(to), premises, sign, scheme, isContradiction]),
    )
    .sort();
}

const odd = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
const maps = fc
  .array(odd, { minLength: 1 })
  .chain((texts) => mapsSaying((id) => texts[Number(id.slice(1)) % texts.length]!));

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  test('read again it is the same map, whatever the map', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { graph, lost } = readAgain(map, write);
        expect(lost).toEqual([]);
        expect(graph.thesis).toBe(map.thesis.id);
        expect(graph.entries.map(({ key, text, kind }) => [key, text, kind]).sort()).toEqual(
          map.statements.map(({ id, text, kind }) => [id, text, kind]).sort(),
        );
        expect(stepsRead(graph)).toEqual(stepsOf(map));
      }),
    );
  });

  test.each([
    ['school', SCHOOL],
    ['hostile', HOSTILE_MAP],
    ['odd', ODD_MAP],
  ])('it keeps what AIF has no place for: %s', (_name, text) => {
    const map = reading(text).map!;
    const { graph } = readAgain(map, write);
    expect(graph.header).toMatchObject({
      title: map.header.title,
      ...writtenFields(HEADER_FIELDS, map.header),
    });
    expect(graph.sources).toEqual([...map.sources.values()]);
    for (const entry of graph.entries) {
      const statement = map.byId.get(entry.key)!;
      expect(entry.fields).toMatchObject(writtenFields(ENTRY_FIELDS, statement));
      expect(entry.source).toEqual(statement.source?.id ?? statement.source);
    }
  });

  test('never an edge from claim to claim; every step has a premise and one conclusion', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const document = JSON.parse(written(map, write));
        const { edges, nodes } = document.AIF ?? document;
        const types = new Map<string, string>(
          nodes.map((node: { nodeID: string; type: string }) => [node.nodeID, node.type]),
        );
        expect(types.size).toBe(nodes.length);
        const counts = new Map<string, [into: number, out: number]>();
        for (const { fromID, toID } of edges) {
          expect([types.get(fromID), types.get(toID)]).not.toEqual(['I', 'I']);
          counts.set(fromID, [counts.get(fromID)?.[0] ?? 0, (counts.get(fromID)?.[1] ?? 0) + 1]);
          const into = types.get(fromID) === 'I' ? 1 : 0;
          counts.set(toID, [(counts.get(toID)?.[0] ?? 0) + into, counts.get(toID)?.[1] ?? 0]);
        }
        for (const [id, type] of types) {
          if (type === 'I') continue;
          const [into, out] = counts.get(id) ?? [0, 0];
          expect(into, id).toBeGreaterThan(0);
          expect(out, id).toBe(1);
        }
      }),
    );
  });
});

test('a part has the relations among its entries, and no thesis that is not in it', () => {
  const map = mapOf(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A reason., with: [b]}, {id: c, text: Another.}]}
  - {id: b, text: With it.}
  - {id: u, text: It does not follow., attacks: a -> t}
`);
  const ids = (selected: string[]) => {
    const document = JSON.parse(
      written(
        map,
        writeAif,
        selected.map((id) => map.byId.get(id)!),
      ),
    );
    return [document.nodes.map(({ nodeID }: { nodeID: string }) => nodeID), document.claims.thesis];
  };
  expect(ids(['t', 'c', 'u'])).toEqual([['t', 'c', 'u', 'RA:2'], 't']);
  expect(ids(['a', 'b'])).toEqual([['a', 'b'], undefined]);
  expect(
    exportedPart({ view: viewOf(map), selected: map.statements, remark: () => {} }).relations,
  ).toHaveLength(3);
  expect(writeAif({ view: viewOf(map), selected: [], remark: () => {} })).toBeNull();
});

test('OVA gets a place for every node, no two at the same', () => {
  const { AIF, OVA } = JSON.parse(written(reading(SCHOOL).map!, writeXaif));
  const idsOf = (list: { nodeID: string }[]) => list.map(({ nodeID }) => nodeID);
  expect(idsOf(OVA.nodes)).toEqual(idsOf(AIF.nodes));
  expect(new Set(OVA.nodes.map(({ x, y }: { x: number; y: number }) => `${x} ${y}`)).size).toBe(
    AIF.nodes.length,
  );
  expect(OVA.edges).toHaveLength(AIF.edges.length);
});

test('what stands in the file', () => {
  const map = mapOf(`claims:
  - id: t
    text: Buses should be free.
    reasons:
      - {id: fuller, text: Free buses are fuller., scheme: expert opinion, by: Ann}
      - {id: clear, text: The roads are clear., scheme: Custom one}
    counterpoints: [{id: cost, text: They cost money.}]
  - {id: no, text: Buses should cost something., contradicts: t}
`);
  expect(written(map)).toMatchInlineSnapshot(`
    "{
     "nodes": [
      {"nodeID":"t","text":"Buses should be free.","type":"I","timestamp":"","claims":{"kind":"claim"}},
      {"nodeID":"fuller","text":"Free buses are fuller.","type":"I","timestamp":"","claims":{"kind":"claim","by":"Ann"}},
      {"nodeID":"clear","text":"The roads are clear.","type":"I","timestamp":"","claims":{"kind":"claim"}},
      {"nodeID":"cost","text":"They cost money.","type":"I","timestamp":"","claims":{"kind":"counterpoint"}},
      {"nodeID":"no","text":"Buses should cost something.","type":"I","timestamp":"","claims":{"kind":"claim"}},
      {"nodeID":"RA:1","text":"Expert Opinion","type":"RA","timestamp":"","scheme":"Expert Opinion","claims":{"name":"fuller -> t","scheme":"expert opinion"}},
      {"nodeID":"RA:2","text":"Custom one","type":"RA","timestamp":"","scheme":"Custom one","claims":{"name":"clear -> t","scheme":"Custom one"}},
      {"nodeID":"CA:3","text":"Default Conflict","type":"CA","timestamp":"","scheme":"Default Conflict","claims":{"name":"cost -> t"}},
      {"nodeID":"CA:4","text":"Default Conflict","type":"CA","timestamp":"","scheme":"Default Conflict","claims":{"name":"no -> t","contradiction":"forward"}},
      {"nodeID":"CA:5","text":"Default Conflict","type":"CA","timestamp":"","scheme":"Default Conflict","claims":{"name":"t -> no","contradiction":"reverse"}}
     ],
     "edges": [
      {"edgeID":"1","fromID":"fuller","toID":"RA:1","formEdgeID":null},
      {"edgeID":"2","fromID":"RA:1","toID":"t","formEdgeID":null},
      {"edgeID":"3","fromID":"clear","toID":"RA:2","formEdgeID":null},
      {"edgeID":"4","fromID":"RA:2","toID":"t","formEdgeID":null},
      {"edgeID":"5","fromID":"cost","toID":"CA:3","formEdgeID":null},
      {"edgeID":"6","fromID":"CA:3","toID":"t","formEdgeID":null},
      {"edgeID":"7","fromID":"no","toID":"CA:4","formEdgeID":null},
      {"edgeID":"8","fromID":"CA:4","toID":"t","formEdgeID":null},
      {"edgeID":"9","fromID":"t","toID":"CA:5","formEdgeID":null},
      {"edgeID":"10","fromID":"CA:5","toID":"no","formEdgeID":null}
     ],
     "locutions": [],
     "claims": {"title":"A text","thesis":"t"}
    }
    "
  `);
});
