import { describe, expect, test } from 'vitest';
import { explanationSentences } from '../../src/render/explanation-sentences.js';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import type { Burden } from '../../src/verdict/burden.js';
import { type Explainer, explainer } from '../../src/verdict/explain.js';
import { label } from '../../src/verdict/label.js';
import { mapFramework } from '../../src/verdict/map-framework.js';
import { nodeNames, nodeNumber } from '../../src/verdict/node-numbers.js';
import { IN, OUT } from '../../src/verdict/status.js';
import { mapOf, reading, SCHOOL } from '../helpers/maps.js';

/** The sentences about an entry or a step of a map. */
function sentences(explain: Explainer, nameOf: (node: number) => string, node: number): string[] {
  return Array.from(explanationSentences(explain, explain.explain(node), nameOf), ({ sentence }) => sentence);
}

function why(entries: string, id = 't', burden?: Burden, fixed: Record<string, 'in' | 'out'> = {}): string[] {
  const map = entries === SCHOOL ? reading(SCHOOL).map! : mapOf(entries);
  const node = (name: string) => map.byId.get(name) ?? map.byName.get(name)!;
  const taken = Object.entries(fixed).map(
    ([name, status]) => [nodeNumber(map, node(name)), status === 'in' ? IN : OUT] as const,
  );
  const framework = mapFramework(map);
  const explain = explainer(framework, label(framework, { burden, fixed: new Map(taken) }));
  return sentences(explain, nodeNames(map), nodeNumber(map, node(id)));
}

const T = 'claims:\n  - {id: t, text: T.}\n';

describe('an explanation', () => {
  test.each([
    ['nothing for it, nothing against it', T, ['t stands, because nothing here attacks it.']],
    [
      'a reason',
      `${T}  - {id: r, text: R., supports: t}`,
      ['t stands, because r supports it, and nothing here attacks it.'],
    ],
    [
      'an unanswered attack',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: t}`,
      ['t falls, because c attacks it, and nothing answers that.'],
    ],
    [
      'an answered attack',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}`,
      [
        't stands, because no attack on it stands: c falls.',
        'c falls, because r attacks it, and nothing answers that.',
      ],
    ],
    [
      'an answer that does not stand',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}\n  - {id: u, text: U., attacks: r -> c}`,
      [
        't falls, because c attacks it, and no answer to that stands.',
        'c stands, because no attack on it stands: the step from r falls, since u attacks it.',
      ],
    ],
    [
      'only reasons that fell: not shown to be false',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: r}`,
      [
        't falls, because it is left without a reason that stands: r falls. That does not show it to be false.',
        'r falls, because c attacks it, and nothing answers that.',
      ],
    ],
    [
      'one reason of two is enough, and the other is not told of',
      `${T}  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: r}`,
      ['t stands, because s supports it, and nothing here attacks it.'],
    ],
    [
      'a linked premise that another needs',
      `${T}  - {id: a, text: A., supports: {to: t, with: b}}\n  - {id: b, text: B.}\ncounterpoints:\n  - {id: c, text: C., attacks: b}`,
      [
        't falls, because it is left without a reason that stands: a needs b, which falls. That does not show it to be false.',
        'b falls, because c attacks it, and nothing answers that.',
      ],
    ],
    [
      'two that attack together',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: {to: t, with: d}}\n  - {id: d, text: D.}`,
      ['t falls, because c and d together attack it, and nothing answers that.'],
    ],
    [
      'in its own right',
      `claims:\n  - {id: t, text: T., assumed: true}\n  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: r}`,
      ['t stands, because it is put forward in its own right, and nothing here attacks it.'],
    ],
    [
      'in its own right, and not by what rests on it',
      `claims:\n  - {id: t, text: T., assumed: true, supports: r}\n  - {id: r, text: R., supports: t}`,
      ['t stands, because it is put forward in its own right, and nothing here attacks it.'],
    ],
    [
      'a contradiction',
      `${T}counterpoints:\n  - {id: c, text: C., contradicts: t}`,
      [
        't is undecided, because it is open whether the attack from c stands.',
        't and c attack each other, and nothing here decides between them.',
      ],
    ],
    [
      'only reasons that fell, and an attack that stands beside',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: u, text: U., attacks: r}\n  - {id: b, text: B., attacks: t}\n  - {id: c, text: C., attacks: b}\n  - {id: d, text: D., attacks: c}`,
      [
        't falls, because it is left without a reason that stands: r falls. Besides, b attacks it.',
        'r falls, because u attacks it, and nothing answers that.',
      ],
    ],
    [
      'an attack on the step that attacks it: no self-attack',
      'claims:\n  - {id: t, text: T., attacks: c -> t}\ncounterpoints:\n  - {id: c, text: C., attacks: t}',
      [
        't is undecided, because it is open whether the attack from c stands.',
        'Here it goes round in a circle that nothing outside decides: t hangs on the step from c, and that on t again.',
      ],
    ],
    [
      'a self-attack, named',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: [t, c]}`,
      [
        't is undecided, because it is open whether the attack from c stands.',
        'c attacks itself, and nothing else decides it.',
      ],
    ],
    [
      'reasons in a circle',
      `${T}  - {id: a, text: A., supports: [t, b]}\n  - {id: b, text: B., supports: a}`,
      [
        't is undecided, because it is open whether the reason a stands.',
        'Here it goes round in a circle that nothing outside decides: a hangs on b, and that on a again.',
      ],
    ],
    [
      'an odd circle, and what is open beside',
      `${T}  - {id: r, text: R., supports: {to: t, with: q}}\n  - {id: q, text: Q.}\ncounterpoints:\n  - {id: a, text: A., attacks: [t, b]}\n  - {id: b, text: B., attacks: [c, q]}\n  - {id: c, text: C., attacks: a}`,
      [
        't is undecided, because it is open whether the attack from a stands, and whether the reason r with q stands.',
        'Here it goes round in a circle that nothing outside decides: a hangs on c, that on b, and that on a again.',
      ],
    ],
    [
      'the nearest circle that hangs on nothing else, though another comes first',
      `${T}counterpoints:\n  - {id: a, text: A., attacks: t, contradicts: b}\n  - {id: b, text: B., attacks: t}\n  - {id: x, text: X., attacks: b, contradicts: y}\n  - {id: y, text: Y.}`,
      [
        't is undecided, because it is open whether the attack from b or the attack from a stands.',
        'b is undecided, because it is open whether the attack from x or the attack from a stands.',
        'x and y attack each other, and nothing here decides between them.',
      ],
    ],
    [
      'a step that was defended',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: u, text: U., attacks: r -> t}\nreplies:\n  - {id: v, text: V., attacks: u}`,
      [
        't stands, because r supports it, and nothing here attacks it.',
        'The step from r to t stands, because r stands, and no attack on it stands: u falls.',
        'u falls, because v attacks it, and nothing answers that.',
      ],
    ],
    [
      'a step whose backing fell',
      `${T}  - {id: r, text: R., supports: t}\nevidence:\n  - {id: e, text: E., supports: r -> t}\ncounterpoints:\n  - {id: c, text: C., attacks: e}`,
      [
        't falls, because it is left without a reason that stands: the step from r falls, since no backing for it stands (e falls). That does not show it to be false.',
        'e falls, because c attacks it, and nothing answers that.',
      ],
    ],
    [
      'a step whose backing was defended',
      `${T}  - {id: r, text: R., supports: t}\nevidence:\n  - {id: e, text: E., supports: r -> t}\ncounterpoints:\n  - {id: c, text: C., attacks: e}\nreplies:\n  - {id: v, text: V., attacks: c}`,
      [
        't stands, because r supports it, and nothing here attacks it.',
        'The step from r to t stands, because r stands, e backs it, and nothing here attacks it.',
        'e stands, because no attack on it stands: c falls.',
        'c falls, because v attacks it, and nothing answers that.',
      ],
    ],
    [
      'what leads to something that was defended is told, too',
      `${T}  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: r}\n  - {id: other, text: O., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: s}\nreplies:\n  - {id: v, text: V., attacks: c}\n  - {id: w, text: W., attacks: [other, w2]}\n  - {id: w2, text: W2., attacks: w}`,
      [
        't stands, because r supports it, and nothing here attacks it.',
        'r stands, because s supports it, and nothing here attacks it.',
        's stands, because no attack on it stands: c falls.',
        'c falls, because v attacks it, and nothing answers that.',
      ],
    ],
    [
      'several attacks that stand, of which one is told',
      `${T}counterpoints:\n  - {id: a, text: A., attacks: t}\n  - {id: b, text: B., attacks: t}\n  - {id: c, text: C., attacks: t}`,
      ['t falls, because a attacks it, and nothing answers that; b and c attack it as well.'],
    ],
    [
      'very many that fall',
      `${T}counterpoints:\n${[1, 2, 3, 4, 5, 6, 7].map((i) => `  - {id: c${i}, text: C., attacks: t}\n`).join('')}replies:\n  - {id: r, text: R., attacks: [c1, c2, c3, c4, c5, c6, c7]}`,
      [
        't stands, because all 7 attacks on it fall.',
        ...[1, 2, 3, 4, 5, 6, 7].map((i) => `c${i} falls, because r attacks it, and nothing answers that.`),
      ],
    ],
    [
      'two open questions',
      `${T}counterpoints:\n  - {id: a, text: A., attacks: t, contradicts: b}\n  - {id: c, text: C., attacks: t, contradicts: d}\nreplies:\n  - {id: b, text: B.}\n  - {id: d, text: D.}`,
      [
        't is undecided, because it is open whether the attack from a or the attack from c stands.',
        'a and b attack each other, and nothing here decides between them.',
        'c and d attack each other, and nothing here decides between them.',
      ],
    ],
    [
      'five open questions, of which three are told',
      `${T}counterpoints:\n${[1, 2, 3, 4, 5].map((i) => `  - {id: a${i}, text: A., attacks: t, contradicts: b${i}}\n`).join('')}replies:\n${[1, 2, 3, 4, 5].map((i) => `  - {id: b${i}, text: B.}\n`).join('')}`,
      [
        't is undecided, because it is open whether any of these stands: the attack from a1, the attack from a2, the attack from a3 or one of 2 more.',
        ...[1, 2, 3].map((i) => `a${i} and b${i} attack each other, and nothing here decides between them.`),
        'It hangs on 2 more open questions of that sort.',
      ],
    ],
    [
      'a step whose backing is open',
      `${T}  - {id: r, text: R., supports: t}\nevidence:\n  - {id: e, text: E., supports: r -> t}\ncounterpoints:\n  - {id: c, text: C., contradicts: e}`,
      [
        't is undecided, because it is open whether the step from r stands.',
        'The step from r to t is undecided, because it is open whether its backing e stands.',
        'e and c attack each other, and nothing here decides between them.',
      ],
    ],
  ])('%s', (_, entries, sentences) => {
    expect(why(entries)).toEqual(sentences);
  });

  test('the burden of proof', () => {
    expect(why(`${T}evidence:\n  - {id: e, text: E., supports: t}`, 't', 'evidence')).toEqual([
      't stands, because e supports it, and nothing here attacks it.',
    ]);
    expect(why(T, 't', 'evidence')).toEqual([
      't falls, because nothing is put forward for it, and --burden evidence asks for something. That does not show it to be false.',
    ]);
  });

  const ANSWERED = `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}`;
  test.each<[string, Record<string, 'in' | 'out'>, string[]]>([
    [
      'an attacker that is granted: its answer is not said to fall',
      { c: 'in' },
      ['t falls, because c attacks it, and c is taken to stand.', 'c is taken to stand, since you say so.'],
    ],
    ['a step that is granted', { 'c -> t': 'in' }, ['t falls, because the attack from c is taken to stand.']],
    [
      'a step that is dropped',
      { 'r -> c': 'out' },
      [
        't falls, because c attacks it, and no answer to that stands.',
        'c stands, because no attack on it stands: the step from r is taken to fall.',
      ],
    ],
    ['the entry itself', { t: 'in' }, ['t is taken to stand, since you say so.']],
  ])('%s', (_, fixed, sentences) => {
    expect(why(ANSWERED, 't', undefined, fixed)).toEqual(sentences);
  });

  const STEP = `${T}  - {id: r, text: R., supports: {to: t, with: q}}\n  - {id: q, text: Q.}\ncounterpoints:\n`;
  test.each([
    [
      'that nothing bears on',
      '  - {id: c, text: C.}',
      ['The step from r and q to t stands, because r and q stand, and nothing here attacks it.'],
    ],
    [
      'that is attacked',
      '  - {id: c, text: C., attacks: r -> t}',
      ['The step from r and q to t falls, because c attacks it, and nothing answers that.'],
    ],
    [
      'that lost a premise',
      '  - {id: c, text: C., attacks: q}',
      [
        'The step from r and q to t falls, because r needs q, which falls.',
        'q falls, because c attacks it, and nothing answers that.',
      ],
    ],
    [
      'of which both premises are open',
      '  - {id: c, text: C., contradicts: [r, q]}',
      [
        'The step from r and q to t is undecided, because it is open whether r and q both stand.',
        'r and c attack each other, and nothing here decides between them. Bound up with that is q.',
      ],
    ],
  ])('a step %s', (_, entries, sentences) => {
    expect(why(STEP + entries, 'r -> t')).toEqual(sentences);
  });

  test('the example', () => {
    expect(why(SCHOOL, 'start-later')).toEqual([
      'start-later falls, because it is left without a reason that stands: the step from sleep-suffers and duty-of-care falls, since sleep-is-private attacks it. That does not show it to be false.',
    ]);
  });

  test('of arguments that only attack each other', () => {
    const framework = attackFramework(3, Int32Array.from([1, 2]), Int32Array.from([0, 1]));
    const explain = explainer(framework, label(framework));
    expect(sentences(explain, (node) => 'abc'[node]!, 0)).toEqual([
      'a stands, because no attack on it stands: b falls.',
      'b falls, because c attacks it, and nothing answers that.',
    ]);
  });

  test('an attack that is given twice is told once', () => {
    const framework = attackFramework(3, Int32Array.from([1, 1, 2, 2]), Int32Array.from([0, 0, 0, 0]));
    const explain = explainer(framework, label(framework));
    expect(sentences(explain, (node) => 'abc'[node]!, 0)).toEqual([
      'a falls, because b attacks it, and nothing answers that; c attacks it as well.',
    ]);
  });

  const LINKED = `${T}  - {id: c, text: C.}
  - {id: b, text: B., supports: t}
  - {id: a, text: A., supports: {to: t, with: [c, b]}}
counterpoints:
  - {id: x, text: X., attacks: [c, b]}
`;
  test('of several causes, one that is told anyway; and what declares a step needs the others', () => {
    expect(why(LINKED)).toEqual([
      't falls, because it is left without a reason that stands: b falls; a needs b, which falls. That does not show it to be false.',
      'b falls, because x attacks it, and nothing answers that.',
    ]);
    expect(why(LINKED, 'a -> t')[0]).toBe(
      'The step from a, c and b to t falls, because a needs c, which falls.',
    );
  });

  /** What each sentence about an entry names, and by which step. */
  function namedBy(entries: string): string[][] {
    const map = mapOf(entries);
    const framework = mapFramework(map);
    const explain = explainer(framework, label(framework));
    const name = nodeNames(map);
    return Array.from(explanationSentences(explain, explain.explain(0), name, 'It'), ({ names }) =>
      names.map(({ node, step }) => (step === null ? name(node) : `${name(node)} by ${name(step)}`)),
    );
  }
  test.each(['end.', 'b-', 'x', 'falls', '1.', 'attacks', 'и.', 'a..'])(
    'what a sentence names is known beside it: %s',
    (id) => {
      const entries = `${T}counterpoints:\n  - {id: ${id}, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: ${id}}`;
      expect(namedBy(entries)).toEqual([[`${id} by ${id} -> t`], [id, `r by r -> ${id}`]]);
    },
  );
  test('a circle, and what is bound up with it, are named too', () => {
    const entries = `${T}counterpoints:\n  - {id: c., text: C., attacks: t, contradicts: d.}\n  - {id: d., text: D.}\n  - {id: e., text: E., contradicts: c.}`;
    expect(namedBy(entries)).toEqual([['c. by c. -> t'], ['c. by c. -> d.', 'd. by d. -> c.', 'e.']]);
  });

  /** A chain of arguments, each attacked by the next. */
  function chain(size: number): Explainer {
    const target = Int32Array.from({ length: size - 1 }, (_, i) => i);
    const framework = attackFramework(
      size,
      target.map((i) => i + 1),
      target,
    );
    return explainer(framework, label(framework));
  }
  test('of very many sentences, only those that are read are put into words', () => {
    const explain = chain(100_001);
    let asked = 0;
    const telling = explanationSentences(explain, explain.explain(0), (node) => {
      asked += 1;
      return String(node);
    });
    expect(telling.length).toBe(100_000);
    expect(telling.at(99_999).sentence).toBe(
      '99999 falls, because 100000 attacks it, and nothing answers that.',
    );
    expect(asked).toBeLessThan(10);
  });
  test('when the time is over, the verdict is explained as far as it goes, and that is said', () => {
    const explain = chain(10_000);
    const cut = explain.explain(0, () => true);
    expect([cut.complete, ...cut.nodes]).toEqual([false, 0]);
    expect(Array.from(explanationSentences(explain, cut, String), ({ sentence }) => sentence)).toEqual([
      '0 falls, because 1 attacks it, and no answer to that stands.',
      '(The time was over before all reasons were found: --seconds.)',
    ]);
  });

  test('is told once and without recursion, however deep', () => {
    const links = Int32Array.from({ length: 50_000 }, (_, i) => i);
    const framework = attackFramework(
      50_001,
      links.map((i) => i + 1),
      links,
    );
    const explain = explainer(framework, label(framework));
    expect(explain.explain(0).nodes).toHaveLength(50_001);
  });
});
