import { IEquivalenceClass } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArgumentGraph } from '../../../src/interchange/graph.js';
import { ENTRY_FIELDS, heldFields } from '../../../src/map/fields.js';
import type { ArgumentMap } from '../../../src/map/model.js';
import { namesOf } from '../../../src/words/names-of.js';
import { argdownModel, argdownOf, hardMaps, readText } from '../../helpers/argdown.js';
import { mapOfDrafts, relationDraft, statementDraft } from '../../helpers/drafts.js';
import { opEd } from '../../helpers/maps.js';
import { factsOf, roundTrip, roundTripMaps } from '../../helpers/round-trip.js';

/** A step in a line: which half of a contradiction is written does not matter, since each attacks the other. */
function stepLine(sign: string, premises: readonly string[], to: string, scheme: string | null): string {
  return `${sign} ${premises.join(' & ')} -> ${to} (${scheme ?? ''})`;
}

/** What a map says that Argdown can hold. */
function saidByMap({ header, relations, statements, thesis }: ArgumentMap) {
  return {
    title: header.title,
    thesis: thesis.id,
    entries: statements
      .map(
        ({
          gives: _,
          supportedBy: _s,
          attackedBy: _a,
          index: _i,
          known: _k,
          node: _n,
          where: _w,
          under: _u,
          ...said
        }) => said,
      )
      .map((said) => ({ ...said, tags: [...said.tags].sort() })),
    steps: relations
      .filter(({ contradiction }) => contradiction !== 'reverse')
      .flatMap(({ contradiction, name, premises, scheme, sign, target }) => {
        const [from, to] = [
          premises.map(({ id }) => id),
          target.node === 'statement' ? target.id : target.name,
        ];
        return [
          stepLine(sign, from, to, scheme),
          ...(contradiction === null ? [] : [stepLine(sign, [to], name.split(' -> ')[0]!, scheme)]),
        ];
      })
      .sort(),
  };
}

/** The same of a graph, with steps named as in a map. */
function saidByGraph({ entries, header, steps, thesis, sources }: ArgumentGraph) {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const nameOf = (key: string): string => {
    const step = byKey.get(key);
    return step === undefined ? key : `${step.premises[0]} -> ${nameOf(step.to)}`;
  };
  return {
    title: header.title,
    thesis,
    entries: entries.map(({ fields, key, kind, source, text }) => ({
      ...heldFields(ENTRY_FIELDS, fields),
      id: key,
      kind,
      source: sources.find(({ id }) => id === source) ?? source,
      tags: [...(fields.tags ?? [])].sort(),
      text,
    })),
    steps: steps
      .flatMap(({ isContradiction, premises, scheme, sign, to }) => [
        stepLine(sign, premises, nameOf(to), scheme),
        ...(isContradiction ? [stepLine(sign, [to], premises[0], scheme)] : []),
      ])
      .sort(),
  };
}

/** What is left of a text on one line, which is all that Argdown keeps. */
const oneLine = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

describe('a map as Argdown', () => {
  test('is read back as the same map, whatever its texts are made of', () => {
    fc.assert(
      fc.property(hardMaps, (map) => {
        const { graph, lost } = readText(argdownOf(map));
        expect(saidByGraph(graph)).toEqual(saidByMap(map));
        expect(Object.keys(lost).filter((what) => !what.startsWith('settings'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same claims file when it is imported', async () => {
    await fc.assert(
      fc.asyncProperty(roundTripMaps, async (map) => {
        // A contradiction of which both halves are supported or attacked comes back as an attack each way.
        const compared = { fields: namesOf(ENTRY_FIELDS), contradictions: false };
        const { forms, losses, map: back } = await roundTrip('argdown', map);
        expect(factsOf(back, compared)).toEqual(factsOf(map, compared));
        expect(losses).toEqual([]);
        expect(forms).toEqual(['argdown']);
      }),
      { numRuns: 40 },
    );
  });

  test("is taken by Argdown's own application without a complaint, as the same statements, tags, data and relations", () => {
    fc.assert(
      fc.property(hardMaps, (map) => {
        const { arguments: found = {}, relations = [], statements = {} } = argdownModel(argdownOf(map));
        const titled = map.statements.map(({ id }) => statements[id]!);
        expect(Object.keys(statements).filter((title) => !title.startsWith('Untitled'))).toHaveLength(
          titled.length,
        );
        const canBeTag = (tag: string) => !/[)\r\n\u2028\u2029]/.test(tag);
        expect(
          titled.map((one) => [
            one.title,
            IEquivalenceClass.getCanonicalMemberText(one)?.trim(),
            [...(one.tags ?? [])].sort(),
            one.data.kind,
          ]),
        ).toEqual(
          map.statements.map(({ id, kind, tags, text }) => [
            id,
            oneLine(text),
            tags.filter(canBeTag).sort(),
            kind,
          ]),
        );
        const written = map.relations.filter(({ contradiction }) => contradiction !== 'reverse');
        const reasoned = map.relations.filter(
          (one) =>
            one.premises.length > 1 ||
            one.attackedBy.length + one.supportedBy.length > 0 ||
            one.premises[0] === one.target,
        );
        expect(
          Object.values(found).map(({ pcs, title }) => [
            title,
            pcs.slice(0, -1).map((premise) => premise.title),
          ]),
        ).toEqual(
          expect.arrayContaining(
            reasoned.map(({ name, premises }) => [name.replaceAll('->', '→'), premises.map(({ id }) => id)]),
          ),
        );
        expect(Object.keys(found)).toHaveLength(reasoned.length);
        const count = (type: string) => relations.filter(({ relationType }) => relationType === type).length;
        expect(count('contradictory')).toBe(
          written.filter(({ contradiction }) => contradiction !== null).length,
        );
        expect(count('undercut')).toBe(
          written.filter(({ sign, target }) => sign === 'attack' && target.node === 'relation').length,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('is short and readable: lines for single steps, an argument for what is needed together or attacked itself', () => {
    const map = mapOfDrafts(
      [
        statementDraft('later', 'claim', {
          text: 'Schools should start later.',
          tags: ['school', 'the morning'],
        }),
        statementDraft('sleep', 'claim', {
          text: 'Teenagers need #1: sleep.',
          at: ['3.2'],
          short: 'Sleep matters',
        }),
        statementDraft('tired', 'evidence', {
          text: 'They are tired\nin the morning.',
          source: { id: null, title: 'A {study}' },
        }),
        statementDraft('parents', 'counterpoint', { text: 'Parents must go to work.' }),
        statementDraft('clubs', 'reply', {
          text: 'There are clubs.',
          known: { 'no-source': 'Everybody knows it.' },
        }),
        statementDraft('earlier', 'claim', { text: 'Schools should start earlier.' }),
      ],
      [
        relationDraft('support', 'sleep', 'later', { with: ['tired'], scheme: 'cause to effect' }),
        relationDraft('support', 'tired', 'sleep', { scheme: 'sign' }),
        relationDraft('attack', 'parents', 'later'),
        relationDraft('attack', 'clubs', 'parents -> later'),
        relationDraft('attack', 'earlier', 'later', { contradiction: true }),
      ],
    );
    expect(argdownOf(map)).toMatchInlineSnapshot(`
      "===
      title: T
      thesis: later
      model: {removeTagsFromText: true}
      selection: {excludeDisconnected: false}
      ===

      [later]: Schools should start later. #school #(the morning)
        {kind: claim}

      [sleep]: Teenagers need \\#1: sleep.
        {kind: claim, short: Sleep matters, at: ["3.2"]}

      <sleep → later>

      (1) [sleep]
      (2) [tired]
      -- cause to effect --
      (3) [later]

      [tired]: They are tired in the morning.
        {kind: evidence, text: "They are tired\\nin the morning.", source: {title: "A \\u007bstudy\\u007d"}, schemes: {sleep: sign}}
        +> [sleep]

      [parents]: Parents must go to work.
        {kind: counterpoint}

      <parents → later>

      (1) [parents]
      ----
      (2) @[later] does not hold.
        {auxiliary: true}
        -> [later]

      [clubs]: There are clubs.
        {kind: reply, known: {no-source: Everybody knows it.}}
        _> <parents → later>

      [earlier]: Schools should start earlier.
        {kind: claim}
        >< [later]

      "
    `);
  });

  test('has only the selected entries and the steps among them', () => {
    const map = mapOfDrafts(
      [statementDraft('a'), statementDraft('b'), statementDraft('c')],
      [
        relationDraft('support', 'b', 'a'),
        relationDraft('attack', 'c', 'b -> a'),
        relationDraft('support', 'b', 'c'),
      ],
    );
    const text = argdownOf(map, map.statements.slice(1));
    expect(text).not.toContain('thesis');
    expect(saidByGraph(readText(text).graph).steps).toEqual(['support b -> c ()']);
    expect(argdownOf(map, [])).toBe('');
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])(
    "keeps the id %s, on which Argdown's tools would fail",
    (id) => {
      const map = mapOfDrafts([statementDraft('a'), statementDraft(id)], [relationDraft('support', id, 'a')]);
      const text = argdownOf(map);
      expect(Object.keys(argdownModel(text).statements ?? {})).toHaveLength(2);
      expect(readText(text).graph.entries.map(({ key }) => key)).toEqual(['a', id]);
    },
  );

  test('keeps a large map, with the same sources', () => {
    const { map } = opEd();
    const { graph, lost } = readText(argdownOf(map));
    expect(saidByGraph(graph)).toEqual(saidByMap(map));
    expect(graph.entries.map(({ known }) => known)).toEqual(map.statements.map(({ known }) => known));
    expect(graph.sources.map(({ id }) => id)).toEqual(
      [...map.sources.keys()].filter((id) => map.statements.some(({ source }) => source?.id === id)),
    );
    expect(lost).toEqual({});
  });
});
