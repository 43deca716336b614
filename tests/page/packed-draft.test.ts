import { expect, test } from 'vitest';
import { buildMap } from '../../src/map/build.js';
import type { ArgumentMap } from '../../src/map/model.js';
import { packMap, unpackDraft } from '../../src/page/packed-draft.js';
import { viewOf } from '../../src/query/view.js';
import { mapOf, reading, SCHOOL } from '../helpers/maps.js';

/** The map that comes out of a page's JSON. */
function afterPage(map: ArgumentMap): ArgumentMap {
  const packed = JSON.parse(JSON.stringify(packMap(map)));
  const { map: built, problems } = buildMap(unpackDraft(packed));
  expect(problems).toEqual([]);
  return built!;
}

const MAPS = {
  'the example': reading(SCHOOL).map!,
  'a contradiction and a step that is attacked': mapOf(`claims:
  - id: t
    text: The thesis.
    reasons:
      - id: a
        text: A reason.
        with: [b]
        scheme: sign
  - { id: b, text: Another., contradicts: c, known: { no-evidence: It is plain. } }
  - { id: c, text: The contrary. }
counterpoints:
  - { id: u, text: It does not follow., attacks: a -> t }
`),
};

test.each(Object.entries(MAPS))('a page has the same entries, steps and verdicts: %s', (_, map) => {
  const after = afterPage(map);
  const records = (one: ArgumentMap) => {
    const view = viewOf(one);
    return one.statements.map((statement) => view.record(statement));
  };
  expect(records(after)).toEqual(records(map));
  expect([...viewOf(after).labels.entries()]).toEqual([...viewOf(map).labels.entries()]);
});

test('what is empty takes no room', () => {
  expect(JSON.stringify(packMap(MAPS['the example']))).not.toMatch(/null|\[\]|false/);
});
