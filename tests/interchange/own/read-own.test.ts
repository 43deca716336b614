import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignFileOf } from '../../../src/cli/foreign-file.js';
import { formatted } from '../../../src/formats/index.js';
import { draftOfGraph } from '../../../src/interchange/draft-of-graph.js';
import { formsOfFile } from '../../../src/interchange/forms.js';
import { countedLosses } from '../../../src/interchange/losses.js';
import { readOwnJson } from '../../../src/interchange/own/read-own.js';
import { buildMap } from '../../../src/map/build.js';
import { ENTRY_FIELDS } from '../../../src/map/fields.js';
import type { ArgumentMap, Statement } from '../../../src/map/model.js';
import { nodeName } from '../../../src/map/nodes.js';
import { STATEMENT_FIELDS } from '../../../src/query/record.js';
import { viewOf } from '../../../src/query/view.js';
import { namesOf } from '../../../src/words/names-of.js';
import { mapOf, school, wideStep } from '../../helpers/maps.js';
import { type Compared, factsOf, roundTripMaps } from '../../helpers/round-trip.js';

/** What `claims list` prints of some entries in a form. */
function listed(
  map: ArgumentMap,
  format: 'json' | 'ndjson',
  chosen: readonly Statement[] = map.statements,
): string {
  const view = viewOf(map);
  const rows = () => chosen.map((statement) => ({ ...view.record(statement) }));
  return [...formatted(format, { rows, fields: STATEMENT_FIELDS, columns: [], text: () => '' }, null)].join(
    '',
  );
}

async function read(text: string, name = 'map.json') {
  const { lose, losses } = countedLosses();
  const found = await readOwnJson(foreignFileOf(name, text), lose);
  const { draft } = 'draft' in found ? found : draftOfGraph(found, lose);
  const { map, problems } = buildMap(draft);
  expect(problems).toEqual([]);
  return { map: map!, draft, losses: losses().map(({ what, count }) => `${count} ${what}`) };
}

/** What of a map records do not say for sure: which of several premises declares a step, and which half of a contradiction is written. */
const SURE: Compared = { declaring: false, fields: namesOf(ENTRY_FIELDS) };

/** Whether records say for sure which step is meant: no entry has a part in two steps to one target, and none is on the second half of a contradiction. */
function isSure({ relations }: ArgumentMap): boolean {
  const parts = relations.flatMap(({ premises, target }) =>
    premises.map(({ id }) => `${id} -> ${nodeName(target)}`),
  );
  const onReverse = relations.some(
    ({ target }) => target.node === 'relation' && target.contradiction === 'reverse',
  );
  return new Set(parts).size === parts.length && !onReverse;
}

const EVERYTHING = `
sources: {s: {title: A source, author: [{family: Doe, given: Jane}], issued: 2011-12}}
claims:
  - id: t
    text: "Two\\nlines, and: signs # of 'all' kinds."
    short: The headline
    type: policy
    core: true
    at: [1.1, 3]
    phrase: some words
    tags: [one, two]
    questions: [Why?, Why not?]
    note: A note.
    reasons:
      - {id: r, text: R., implicit: true, assumed: true, by: Somebody, date: 2011, scheme: sign}
    evidence:
      - {id: e, text: E., source: s, page: 3-4, quote: so they said}
      - {id: f, text: F., source: {title: In place}}`;

describe('what claims list prints', () => {
  test.each(['json', 'ndjson'] as const)('as %s is the same map again', async (format) => {
    await fc.assert(
      fc.asyncProperty(roundTripMaps.filter(isSure), async (map) => {
        const text = listed(map, format);
        expect(formsOfFile(foreignFileOf('stdin', text))).toEqual(['json']);
        expect(factsOf((await read(text)).map, SURE)).toEqual(factsOf(map, SURE));
      }),
    );
  });

  test('keeps all fields and sources', async () => {
    const map = mapOf(EVERYTHING);
    const { map: back } = await read(listed(map, 'json'));
    const said = ({ statements }: ArgumentMap) =>
      statements.map(({ gives: _g, supportedBy: _s, attackedBy: _a, where: _w, under: _u, ...rest }) => rest);
    expect(said(back)).toEqual(said(map));
    expect([...back.sources]).toEqual([...map.sources]);
  });

  test('knows which of two entries declares a step that is attacked', async () => {
    const { map } = school();
    const { map: back } = await read(listed(map, 'json'));
    expect([...back.byName.keys()].sort()).toEqual([...map.byName.keys()].sort());
  });

  test('knows a step of very many entries, which only the record of the declaring one has whole', async () => {
    const { map } = await read(listed(mapOf(wideStep(150)), 'json'));
    expect(map.relations.map(({ premises }) => premises.length)).toEqual([151]);
  });

  test('of a part of a map keeps the steps among its entries, and counts the others', async () => {
    const { map } = school();
    const part = map.statements.filter(({ kind }) => kind === 'claim' || kind === 'evidence');
    const { draft, losses } = await read(listed(map, 'json', part));
    expect(draft.statements.map(({ id }) => id)).toEqual(part.map(({ id }) => id));
    expect(draft.relations.map(({ from }) => from).sort()).toEqual(['academy-says', 'sleep-suffers']);
    expect(losses).toEqual([]);
    const attackers = map.statements.filter(({ kind }) => kind === 'counterpoint');
    expect((await read(listed(map, 'json', attackers))).losses).toEqual([
      '2 steps from or to something that is not in the file',
    ]);
  });
});

test('records that do not say which of two steps is attacked are counted', async () => {
  const map = mapOf(`claims:
  - {id: t, text: T.}
  - {id: b, text: B.}
  - {id: c, text: C., supports: {to: t, with: b}}
  - {id: d, text: D., supports: {to: t, with: c}}
counterpoints: [{id: u, text: U., attacks: c -> t}]`);
  expect((await read(listed(map, 'json'))).losses).toEqual([
    expect.stringContaining('1 certain targets of steps'),
  ]);
});

describe('what is none', () => {
  test.each([
    ['[{"id": "a", "text": "A."}]', 'record 1 is no entry'],
    ['{"id": "a", "text": "A.", "kind": "claim"}\n{"id": ', 'this line is no JSON'],
    ['{"title": "T", "thesis": "a", "claims": [{"id": "a"}]}', '"text" is missing'],
  ])('%s is refused', async (text, says) => {
    await expect(read(text)).rejects.toThrow(says);
  });

  test('records of several maps are refused', async () => {
    const rows = ['one.yaml', 'two.yaml'].map((file) => ({ file, id: 'a', text: 'A.', kind: 'claim' }));
    await expect(read(JSON.stringify(rows))).rejects.toThrow('2 files');
  });
});
