import { expect, test } from 'vitest';
import { declaringPremise } from '../../src/map/premises.js';
import { attacksOn } from '../../src/query/attacks.js';
import { evaluateSubject } from '../../src/verdict/evaluate-subject.js';
import { mapFramework } from '../../src/verdict/map-framework.js';
import { nodeNames, nodeNumber } from '../../src/verdict/node-numbers.js';
import { rankedCauses } from '../../src/verdict/ranked-causes.js';
import { opEd, view } from '../helpers/maps.js';

const opened = view(`claims:
  - id: t
    text: T.
    reasons:
      - id: r
        text: R.
        reasons: [{id: s, text: S.}]
        counterpoints:
          - {id: weak, text: W., replies: [{id: w1, text: A.}, {id: w2, text: A., evidence: [{id: e1, text: E.}]}]}
          - {id: strong, text: S., evidence: [{id: e2, text: E.}, {id: e3, text: E.}]}
counterpoints:
  - {id: from, text: U., attacks: r -> t, evidence: [{id: e4, text: E.}]}
  - {id: to, text: U., attacks: s -> r, replies: [{id: o, text: O., attacks: to -> s -> r}]}
  - {id: other, text: O., attacks: t}`);

const attacks = attacksOn(opened.map.byId.get('r')!, opened);

test('what attacks a statement, a step from it or to it, those that count first', () => {
  expect(attacks.map(({ statement }) => statement.id)).toEqual(['strong', 'from', 'weak', 'to']);
});

test('each with its answers, strongest first, those to its step too', () => {
  const answers = attacks.map(({ answers: given }) => given.map((answer) => declaringPremise(answer).id));
  expect(answers).toEqual([[], [], ['w2', 'w1'], ['o']]);
});

test('in a large map an attack that decides the verdict comes first wherever there is one, as its explanation says', () => {
  const { map, labels } = opEd();
  const { explainer } = evaluateSubject(
    { framework: mapFramework(map), nameOf: nodeNames(map), isAnswerable: () => true },
    { burden: 'granted', granted: [], dropped: [] },
  );
  const ranking = { strengthOf: () => 0, nearness: () => 0 };
  const decided = map.statements.flatMap((statement) => {
    const { attackers } = rankedCauses(explainer, nodeNumber(map, statement), ranking);
    return labels.statusOf(statement) === 'in' || attackers.length === 0 ? [] : [{ statement, attackers }];
  });
  expect(decided).not.toEqual([]);
  for (const { statement, attackers } of decided) {
    const [first] = attacksOn(statement, opEd());
    expect(attackers, statement.id).toContain(nodeNumber(map, first!.relation));
  }
});
