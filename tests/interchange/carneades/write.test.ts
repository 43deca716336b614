import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../../src/interchange/carneades/atoms.js';
import { writeCarneades } from '../../../src/interchange/carneades/write.js';
import { ENTRY_FIELDS } from '../../../src/map/fields.js';
import type { ArgumentMap, Relation } from '../../../src/map/model.js';
import { viewOf } from '../../../src/query/view.js';
import { namesOf } from '../../../src/words/names-of.js';
import { carneadesLabels } from '../../helpers/carneades.js';
import { mapOfDrafts, maps, statementDraft } from '../../helpers/drafts.js';
import { mapOf, opEd, reading, SCHOOL } from '../../helpers/maps.js';
import { factsOf, roundTrip, roundTripMaps } from '../../helpers/round-trip.js';

async function written(map: ArgumentMap, remark: (text: string) => void = () => undefined): Promise<string> {
  const pieces = await writeCarneades({ view: viewOf(map), selected: map.statements, remark });
  return [...pieces!].join('');
}

/** A map without the steps that Carneades has no place for, and with contradictions as two attacks where that is asked. */
function without(map: ArgumentMap, isLost: (relation: Relation) => boolean): ArgumentMap {
  const kept = map.relations.filter((relation) => {
    for (
      let node: ArgumentMap['relations'][number]['target'] = relation;
      node.node === 'relation';
      node = node.target
    )
      if (isLost(node)) return false;
    return true;
  });
  return mapOfDrafts(
    map.statements.map((statement) => ({ ...statement })),
    kept
      .filter(({ contradiction }) => contradiction !== 'reverse')
      .map(({ name, sign, premises: [first, ...more], target, scheme, contradiction }) => ({
        sign,
        from: first!.id,
        to: target.node === 'statement' ? target.id : target.name,
        with: more.map(({ id }) => id),
        scheme,
        contradiction: contradiction !== null && name !== '',
        where: [],
        whereWith: [],
      })),
  );
}

const supportsStep = ({ sign, target }: Relation) => sign === 'support' && target.node === 'relation';

/** Whether nothing in a map depends on itself. */
function isWithoutCircles({ statements, relations }: ArgumentMap): boolean {
  const inputs = new Map<object, readonly object[]>([
    ...statements.map((one) => [one, [...one.supportedBy, ...one.attackedBy]] as const),
    ...relations.map((one) => [one, [...one.premises, ...one.attackedBy]] as const),
  ]);
  const done = new Map<object, boolean>();
  const isFree = (node: object): boolean => {
    const known = done.get(node);
    if (known !== undefined) return known;
    done.set(node, false);
    const free = inputs.get(node)!.every(isFree);
    done.set(node, free);
    return free;
  };
  return statements.every(isFree);
}

describe('an argument graph of Carneades', () => {
  test('has the same verdicts in a map without circles; in others it decides less, and never otherwise', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(maps, async (random) => {
        const map = without(random, supportsStep);
        const labels = carneadesLabels(await written(map));
        const { labels: own } = viewOf(map);
        const isFree = isWithoutCircles(map);
        for (const statement of map.statements) {
          const label = labels.get(statement.id)!;
          if (isFree || label !== 'undecided') expect(label).toBe(own.statusOf(statement));
        }
        if (isFree) compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  test('of the op-ed decides less, and nothing otherwise', async () => {
    const { map } = opEd();
    const text = await written(map);
    const labels = carneadesLabels(text);
    const { labels: own } = viewOf(map);
    const decided = map.statements.flatMap((statement) => {
      const label = labels.get(atomsOf(map.statements).get(statement)!)!;
      return label === 'undecided' ? [] : [[statement.id, label, own.statusOf(statement)] as const];
    });
    expect(decided.filter(([, label, status]) => label !== status)).toEqual([]);
    expect(decided.length).toBeGreaterThan(map.statements.length / 4);
  });

  test('imported again is the same map', async () => {
    await fc.assert(
      fc.asyncProperty(roundTripMaps, async (random) => {
        // A half of a contradiction that is attacked by itself comes back as an attack.
        const isHalfAttacked = ({ target }: Relation) =>
          target.node === 'relation' && target.contradiction === 'reverse';
        const map = without(random, (relation) => supportsStep(relation) || isHalfAttacked(relation));
        const { map: back, forms, losses } = await roundTrip('carneades', map);
        expect(factsOf(back, { fields: ['assumed'] })).toEqual(factsOf(map, { fields: ['assumed'] }));
        expect({ forms, losses }).toEqual({ forms: ['carneades'], losses: [] });
      }),
    );
  });

  test('odd texts come back as they are', async () => {
    const texts = [
      '- no: list # no comment',
      'it\'s "quoted" \\ and {braced} [listed], too',
      'two lines\n\n  and an indented one',
      '¬app(a1)',
      'null',
      '3.10',
      '& * ! | > % @ ` ~ <<',
      `${'long '.repeat(60)}end`,
      'Здравствуйте, 学校 👩‍👩‍👧 e\u0301',
    ];
    const map = mapOfDrafts(
      texts.map((text, i) =>
        statementDraft(`entry-${'abcdefghi'[i]}`, 'claim', { text, note: text, by: 'x: y' }),
      ),
      [],
    );
    const { map: back } = await roundTrip('carneades', map);
    const fields = ['note', 'by'] as const;
    expect(factsOf(back, { fields })).toEqual(factsOf(map, { fields }));
  });

  test.each([
    ['the school map', () => reading(SCHOOL).map!],
    ['the op-ed', () => opEd().map],
  ])('of %s keeps all fields, headers and sources', async (_, mapGiven) => {
    const map = mapGiven();
    const { map: back, losses } = await roundTrip('carneades', map);
    const fields = namesOf(ENTRY_FIELDS);
    expect(factsOf(back, { fields })).toEqual(factsOf(map, { fields }));
    expect(back.header).toEqual(map.header);
    expect([...back.sources]).toEqual([...map.sources]);
    expect(back.statements.map(({ source }) => source)).toEqual(map.statements.map(({ source }) => source));
    expect(losses).toEqual([]);
  });

  test('as a whole', async () => {
    expect(await written(reading(SCHOOL).map!)).toMatchInlineSnapshot(`
      "meta:
        title: Later school starts
        author: A. Writer
        date: 2019-03-04
        motion: Secondary schools should start after 8:30.
        thesis: start_later

      statements:
        start_later:
          text: Secondary schools should start after half past eight.
          meta:
            id: start-later
            kind: claim
            type: policy
            at: [1.1, 9.3]
        sleep_suffers:
          text: Early starts cost teenagers sleep.
          meta:
            id: sleep-suffers
            kind: claim
            type: cause
            at: [3.1]
            phrase: cost teenagers sleep
            tags: [health]
        academy_says:
          text: The academy of paediatricians advises 8:30 or later.
          meta:
            id: academy-says
            kind: evidence
            page: 3
            source: sleep-2014
        phones_not_bells:
          text: Screens at night, not bells in the morning, cost the sleep.
          meta:
            id: phones-not-bells
            kind: counterpoint
            by: parents' association
        both_matter:
          text: Trials that moved only the bell saw sleep rise.
          meta:
            id: both-matter
            kind: reply
        sleep_is_private:
          text: Even so, a family's nights are no reason to move a public timetable.
          meta:
            id: sleep-is-private
            kind: counterpoint
        duty_of_care:
          text: A school must not harm its pupils' health.
          meta:
            id: duty-of-care
            kind: claim
            type: value
            implicit: true
        ¬sleep_suffers: ¬sleep_suffers
        ¬phones_not_bells: ¬phones_not_bells
        ¬app(a1): ¬app(a1)

      arguments:
        a1:
          meta:
            scheme: consequences
          conclusion: start_later
          premises: [sleep_suffers, duty_of_care]
          undercutter: ¬app(a1)
        a2:
          conclusion: sleep_suffers
          premises: [academy_says]
        a3:
          conclusion: ¬sleep_suffers
          premises: [phones_not_bells]
        a4:
          conclusion: ¬phones_not_bells
          premises: [both_matter]
        a5:
          conclusion: ¬app(a1)
          premises: [sleep_is_private]
        a6:
          conclusion: phones_not_bells

      issues:
        i1:
          positions: [sleep_suffers, ¬sleep_suffers]
          standard: PE
        i2:
          positions: [phones_not_bells, ¬phones_not_bells]
          standard: PE

      assumptions: [academy_says, both_matter, sleep_is_private, duty_of_care]

      references:
        sleep-2014:
          type: report
          author: Academy of Paediatrics
          title: School start times for adolescents
          issued: 2014-08-25
          URL: https://example.org/sleep
      "
    `);
  });

  test('names are atoms, and none is taken twice', async () => {
    const ids = ['a-b', 'a.b', 'a_b', '2019', 'Big', 'in', 'ä'];
    const map = mapOf(
      `claims: [{id: t, text: T.}, ${ids.map((id) => `{id: "${id}", text: X.}`).join(', ')}]`,
    );
    const { statements } = load(await written(map)) as { statements: object };
    expect(Object.keys(statements)).toEqual(['t', 'a_b_2', 'a_b_3', 'a_b', 's_2019', 's_Big', 's_in', 'ä']);
  });

  test('support of steps is left out, and said', async () => {
    const map = mapOf(
      'claims: [{id: t, text: T., reasons: [{id: r, text: R.}]}, {id: s, text: S., supports: r -> t}]\n' +
        'counterpoints: [{id: c, text: C., attacks: s -> r -> t}]',
    );
    const remarks: string[] = [];
    await written(map, (text) => remarks.push(text));
    expect(remarks).toEqual([expect.stringContaining('left out: 2 steps')]);
  });
});
