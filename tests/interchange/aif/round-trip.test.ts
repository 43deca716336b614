import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArgumentMap, Relation } from '../../../src/map/model.js';
import { mapsSaying } from '../../helpers/drafts.js';
import { CIRCLES, HOSTILE_MAP, ODD_MAP } from '../../helpers/hostile-maps.js';
import { reading, SCHOOL } from '../../helpers/maps.js';
import { roundTrip } from '../../helpers/round-trip.js';

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

describe.each(['aif', 'xaif'])('out as %s and in again', (form) => {
  async function expectSame(map: ArgumentMap) {
    const { forms, losses, map: back } = await roundTrip(form, map);
    expect(forms).toEqual([form]);
    expect(losses).toEqual([]);
    expect(saidBy(back)).toEqual(saidBy(map));
  }

  test('a map is the same map, ids included', async () => {
    await fc.assert(fc.asyncProperty(maps, expectSame));
  });

  test.each([
    ['school', SCHOOL],
    ['circles', CIRCLES],
    ['hostile', HOSTILE_MAP],
    ['odd', ODD_MAP],
  ])('so is a file with all that a file can say: %s', async (_name, text) => {
    await expectSame(reading(text).map!);
  });
});
