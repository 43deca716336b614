import { expect, test } from 'vitest';
import { declaringPremise } from '../../src/map/premises.js';
import { attacksOn } from '../../src/query/attacks.js';
import { view } from '../helpers/maps.js';

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
