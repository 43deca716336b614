import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAif } from '../../../src/interchange/aif/read-aif.js';
import { writeAif, writeXaif } from '../../../src/interchange/aif/write-aif.js';
import { draftOfGraph } from '../../../src/interchange/draft-of-graph.js';
import { buildMap } from '../../../src/map/build.js';
import type { ArgumentMap, Relation } from '../../../src/map/model.js';
import { viewOf } from '../../../src/query/view.js';
import { mapsSaying } from '../../helpers/drafts.js';
import { foreignFile } from '../../helpers/foreign-file.js';
import { CIRCLES, HOSTILE_MAP, ODD_MAP } from '../../helpers/hostile-maps.js';
import { reading, SCHOOL } from '../../helpers/maps.js';

/** The map that comes of a map which goes out and in again. */
function outAndIn(map: ArgumentMap, write: typeof writeAif) {
  const view = viewOf(map);
  const text = [...write({ view, selected: view.structure.order, remark: () => {} })!].join('');
  const lost: string[] = [];
  const lose = (what: string) => lost.push(what);
  const { draft } = draftOfGraph(readAif(foreignFile(text), lose), lose);
  return { again: buildMap(draft).map!, lost };
}

/** All that a map says but for what AIF loses, with names for what is only the same inside one map. */
function saidBy(map: ArgumentMap) {
  return {
    header: map.header,
    thesis: map.thesis.id,
    sources: Object.fromEntries(map.sources),
    statements: byName(
      map.statements.map(
        ({
          gives: _,
          supportedBy: _s,
          attackedBy: _a,
          index: _i,
          where: _w,
          known: _k,
          under: _u,
          node: _n,
          ...said
        }) => [said.id, said],
      ),
    ),
    relations: byName(map.relations.map((relation) => [relation.name, saidByStep(relation, map)])),
  };
}

function saidByStep({ contradiction, name, premises, scheme, sign, target }: Relation, map: ArgumentMap) {
  const to = target.node === 'statement' ? target.id : target.name;
  const pair = [name, `${to} -> ${premises[0]!.id}`].map((one) => map.byName.get(one));
  // Of a contradiction, only the half that is written can be named in AIF's own terms.
  const isWhole = pair.every(
    (half) =>
      half === undefined ||
      half.contradiction !== 'reverse' ||
      half.supportedBy.length + half.attackedBy.length === 0,
  );
  return {
    sign,
    scheme,
    to,
    premises: premises.map(({ id }) => id),
    contradiction: isWhole ? contradiction : null,
  };
}

function byName<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const words = fc.lorem({ maxCount: 6 });
const maps = fc
  .array(words, { minLength: 1 })
  .chain((texts) => mapsSaying((id) => texts[Number(id.slice(1)) % texts.length]!));

describe.each([
  ['aif', writeAif],
  ['xaif', writeXaif],
])('out as %s and in again', (_, write) => {
  test('a map is the same map, ids included', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { again, lost } = outAndIn(map, write);
        expect(lost).toEqual([]);
        expect(saidBy(again)).toEqual(saidBy(map));
      }),
    );
  });

  test.each([
    ['school', SCHOOL],
    ['circles', CIRCLES],
    ['hostile', HOSTILE_MAP],
    ['odd', ODD_MAP],
  ])('so is a file with all that a file can say: %s', (_name, text) => {
    const { map } = reading(text);
    const { again, lost } = outAndIn(map!, write);
    expect(lost).toEqual([]);
    expect(saidBy(again)).toEqual(saidBy(map!));
  });
});
