import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answersOf, type Way, whatAnswerAttacks } from '../../src/map/answers.js';
import type { ArgumentMap, ArgumentNode, Relation, Statement } from '../../src/map/model.js';
import { nodeAnchor } from '../../src/map/nodes.js';
import { declaringPremise } from '../../src/map/premises.js';
import { findGaps } from '../../src/query/gaps.js';
import { viewOf } from '../../src/query/view.js';
import { mapOfDrafts, maps, relationDraft, statementDraft } from '../helpers/drafts.js';
import { mapOf } from '../helpers/maps.js';

/** An objection `o` to the thesis, in one line of YAML, with what stands beside it. */
const objection = (rest: string, beside = '') =>
  mapOf(`claims:\n  - {id: t, text: T., counterpoints: [{id: o, text: O., ${rest}}]}\n${beside}`);

const toObjection = (map: ArgumentMap) => answersOf(map).to(map.byId.get('o')!);
const names = (answers: readonly Answer[]) => answers.map(({ attack }) => attack.name);
const hasGap = (map: ArgumentMap) =>
  findGaps(viewOf(map)).some(({ code, statement }) => code === 'unanswered' && statement!.id === 'o');

/** Where an objection is answered; and where it is not. */
const CASES: [what: string, map: ArgumentMap, found: (readonly [name: string, way: Way])[]][] = [
  ['nothing', objection('tags: [x]'), []],
  ['on it', objection('replies: [{id: r, text: R.}]'), [['r -> o', 'itself']]],
  [
    'on its step',
    objection('tags: [x]', 'replies: [{id: r, text: R., attacks: o -> t}]'),
    [['r -> o -> t', 'step']],
  ],
  [
    'on its evidence',
    objection('evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}]'),
    [['x -> e', 'evidence']],
  ],
  [
    'on its reason',
    objection('reasons: [{id: s, text: S., counterpoints: [{id: x, text: X.}]}]'),
    [['x -> s', 'reason']],
  ],
  [
    'on the step from its evidence',
    objection('evidence: [{id: e, text: E., counterpoints: [{id: x, text: X., attacks: e -> o}]}]'),
    [['x -> e -> o', 'inference']],
  ],
  [
    'on the evidence for its reason',
    objection(
      'reasons: [{id: s, text: S., evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}]}]',
    ),
    [['x -> e', 'evidence']],
  ],
  [
    'on a premise that its step needs',
    objection('with: p', '  - {id: p, text: P., counterpoints: [{id: x, text: X.}]}'),
    [['x -> p', 'premise']],
  ],
  [
    'on what carries a premise that its step needs',
    objection(
      'with: p',
      '  - {id: p, text: P., reasons: [{id: q, text: Q., counterpoints: [{id: x, text: X.}]}]}',
    ),
    [['x -> q', 'reason']],
  ],
  [
    'on a premise that its reason needs',
    objection(
      'reasons: [{id: s, text: S., with: p}]',
      '  - {id: p, text: P., counterpoints: [{id: x, text: X.}]}',
    ),
    [['x -> p', 'premise']],
  ],
  [
    'on what supports its step',
    objection('tags: [x]', '  - {id: w, text: W., supports: o -> t, counterpoints: [{id: x, text: X.}]}'),
    [['x -> w', 'reason']],
  ],
  [
    'in several places, in file order, each once',
    objection(
      'evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}, {id: f, text: F., supports: [o, e]}], replies: [{id: r, text: R.}]',
      'counterpoints: [{id: y, text: Y., attacks: f}]',
    ),
    [
      ['x -> e', 'evidence'],
      ['r -> o', 'itself'],
      ['y -> f', 'evidence'],
    ],
  ],
  [
    'in a circle',
    objection(
      'reasons: [{id: s, text: S., supports: [o, q]}, {id: q, text: Q., supports: s, counterpoints: [{id: x, text: X.}]}]',
    ),
    [['x -> q', 'reason']],
  ],
  ['by what it contradicts', objection('contradicts: t'), [['t -> o', 'itself']]],
  ['not by itself', objection('attacks: [t, o]'), []],
  [
    'not at its reasons where it is put forward in its own right',
    objection('assumed: true, reasons: [{id: s, text: S., counterpoints: [{id: x, text: X.}]}]'),
    [],
  ],
  [
    'not by an attack on what it answers',
    objection('tags: [x]', 'counterpoints: [{id: x, text: X., attacks: t}]'),
    [],
  ],
  [
    'not by what its evidence contradicts',
    objection('evidence: [{id: e, text: E., supports: o, contradicts: t}]'),
    [],
  ],
];

describe('answers to an objection', () => {
  test.each(CASES)('%s', (_, map, found) => {
    expect(toObjection(map).map(({ attack, way }) => [attack.name, way])).toEqual(found);
    expect(hasGap(map)).toBe(found.length === 0);
  });

  test('what gives a relation is answered like a statement, but not by what the relation is to', () => {
    const map = objection(
      'contradicts: t, with: p, attacks: s',
      '  - {id: s, text: S.}\n  - {id: p, text: P.}',
    );
    const of = (name: string) => names(answersOf(map).to(map.byName.get(name)!));
    expect(of('o -> t')).toEqual([]);
    expect(of('o -> s')).toEqual(['t -> o']);
  });

  test('what has a place of its own is left out with all below it, but not what is said', () => {
    const map = objection(
      'reasons: [{id: s, text: S., evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}], counterpoints: [{id: y, text: Y.}, {id: z, text: Z., attacks: s -> o}]}], replies: [{id: r, text: R.}]',
    );
    const skips = ({ id }: Statement) => id === 's' || id === 'o';
    expect(names(answersOf(map).to(map.byId.get('o')!, skips))).toEqual(['r -> o']);
  });

  test('what an answer attacks is said in a sentence', () => {
    const said = (rest: string) => toObjection(objection(rest)).map(whatAnswerAttacks);
    expect(said('replies: [{id: r, text: R.}]')).toEqual([null]);
    expect(said('evidence: [{id: e, text: Is it so?, counterpoints: [{id: x, text: X.}]}]')).toEqual([
      'It attacks the evidence: “Is it so?”',
    ]);
    expect(said('reasons: [{id: s, text: So it is, counterpoints: [{id: x, text: X.}]}]')).toEqual([
      'It attacks the reason: “So it is”.',
    ]);
    expect(said('reasons: [{id: s, text: S., counterpoints: [{id: x, text: X., attacks: s -> o}]}]')).toEqual(
      ['It attacks the step from the reason “S.”'],
    );
  });
});

/** The answers as they are defined, by going through all parts until a round adds none. */
function slowly(node: ArgumentNode): Set<Relation> {
  const steps = node.node === 'relation' ? [node] : stepsFrom(node);
  const said = node.node === 'relation' ? node.premises : [node];
  const parts = new Set<ArgumentNode>([...said, ...steps, ...steps.flatMap(({ premises }) => premises)]);
  for (const part of parts) {
    if (part.node === 'statement' && part.assumed) continue;
    for (const support of part.supportedBy) {
      parts.add(support);
      for (const premise of support.premises) parts.add(premise);
    }
  }
  const attacks = [...parts].flatMap(({ attackedBy }) => attackedBy);
  return new Set(
    attacks.filter((attack) => {
      if (declaringPremise(attack) === nodeAnchor(attack.target)) return false;
      if (attack.contradiction !== 'reverse') return true;
      const isSaid = said.some((one) => one === attack.target);
      return isSaid && (node.node === 'statement' || node.target !== declaringPremise(attack));
    }),
  );
}

function stepsFrom(statement: Statement): readonly Relation[] {
  const attacks = ['counterpoint', 'reply'].includes(statement.kind)
    ? statement.gives.filter(({ sign }) => sign === 'attack')
    : [];
  return attacks.length > 0
    ? attacks
    : statement.gives.filter((given) => declaringPremise(given) === statement);
}

test('random maps: as defined, each once, in file order; a statement is answered if there is any', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const answers = answersOf(map);
      const nodes: readonly ArgumentNode[] = [...map.statements, ...map.relations];
      const inOrder = (found: Iterable<Relation>) =>
        [...found].sort((a, b) => a.index - b.index).map(({ name }) => name);
      expect(nodes.map((node) => names(answers.to(node)))).toEqual(
        nodes.map((node) => inOrder(slowly(node))),
      );
      expect(map.statements.map((one) => answers.isAnswered(one))).toEqual(
        map.statements.map((one) => slowly(one).size > 0),
      );
    }),
    { numRuns: 150 },
  );
});

describe('long maps', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => i);

  test('each of a row of objections that carry each other is answered at the far end', () => {
    const count = 15_000;
    const map = mapOfDrafts(
      [
        statementDraft('t'),
        ...many(count).map((i) => statementDraft(`o${i}`, 'counterpoint')),
        statementDraft('x', 'reply'),
      ],
      [
        relationDraft('attack', 'o0', 't'),
        ...many(count - 1).map((i) => relationDraft('support', `o${i + 1}`, `o${i}`)),
        relationDraft('attack', 'x', `o${count - 1}`),
      ],
    );
    const answers = answersOf(map);
    const found = map.statements.slice(1, -1).flatMap((one) => answers.to(one));
    expect(found).toHaveLength(count);
    expect(new Set(names(found))).toEqual(new Set([`x -> o${count - 1}`]));
    expect(answers.to(map.byId.get('o7')!)[0]!.depth).toBe(count - 1 - 7);
  });

  test('objections that share a premise with very many others, and a reason with very much evidence', () => {
    const count = 6_000;
    const ids = many(count).map((i) => `o${i}`);
    const map = mapOfDrafts(
      [
        statementDraft('t'),
        ...ids.map((id) => statementDraft(id, 'counterpoint')),
        statementDraft('hub'),
        ...many(count).map((i) => statementDraft(`e${i}`, 'evidence')),
        statementDraft('x', 'reply'),
      ],
      [
        relationDraft('attack', 'o0', 't', { with: ids.slice(1) }),
        ...ids.map((id) => relationDraft('support', 'hub', id)),
        ...many(count).map((i) => relationDraft('support', `e${i}`, 'hub')),
        relationDraft('attack', 'x', 'e9'),
      ],
    );
    const answers = answersOf(map);
    expect(ids.flatMap((id) => answers.to(map.byId.get(id)!))).toHaveLength(count);
  });
});
