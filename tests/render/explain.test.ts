import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/map/evaluate.js';
import { explainer } from '../../src/map/explain.js';
import { attackFramework, nodeNames, nodeNumber } from '../../src/map/framework.js';
import { type Burden, label } from '../../src/map/label.js';
import { tell } from '../../src/render/explain.js';
import { mapOf, reading, SCHOOL } from '../helpers/maps.js';

/** The sentences about an entry of a map. */
function why(entries: string, id = 't', burden?: Burden): string[] {
  const map = entries === SCHOOL ? reading(SCHOOL).map! : mapOf(entries);
  const { framework, labelling } = evaluate(map, { burden });
  const explain = explainer(framework, labelling);
  return tell(explain, nodeNames(map), nodeNumber(map, map.byId.get(id)!)).map(({ sentence }) => sentence);
}

const T = 'claims:\n  - {id: t, text: T.}\n';

describe('an explanation', () => {
  test.each([
    ['nothing for it, nothing against it', T, ['t stands, because nothing here speaks against it.']],
    [
      'a reason',
      `${T}  - {id: r, text: R., supports: t}`,
      ['t stands, because r supports it, and nothing here speaks against it.'],
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
        't stands, because no attack on it holds: c falls.',
        'c falls, because r attacks it, and nothing answers that.',
      ],
    ],
    [
      'an answer that does not hold',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}\n  - {id: u, text: U., attacks: r -> c}`,
      [
        't falls, because c attacks it, and no answer to that holds.',
        'c stands, because no attack on it holds: the step from r fails, since u attacks it.',
      ],
    ],
    [
      'only reasons that fell: not shown to be false',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: r}`,
      [
        't falls, because no reason that is given for it holds: r falls. That does not show it to be false.',
        'r falls, because c attacks it, and nothing answers that.',
      ],
    ],
    [
      'a linked premise',
      `${T}  - {id: a, text: A., supports: {to: t, with: b}}\n  - {id: b, text: B.}\ncounterpoints:\n  - {id: c, text: C., attacks: b}`,
      [
        't falls, because no reason that is given for it holds: b falls. That does not show it to be false.',
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
      ['t stands, because it is put forward in its own right, and nothing here speaks against it.'],
    ],
    [
      'a contradiction',
      `${T}counterpoints:\n  - {id: c, text: C., contradicts: t}`,
      [
        't is undecided, because it is open whether c stands against it.',
        't and c speak against each other, and nothing here decides between them.',
      ],
    ],
    [
      'only reasons that fell, and an attack that stands beside',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: u, text: U., attacks: r}\n  - {id: b, text: B., attacks: t}\n  - {id: c, text: C., attacks: b}\n  - {id: d, text: D., attacks: c}`,
      [
        't falls, because no reason that is given for it holds: r falls. Besides, b attacks it.',
        'r falls, because u attacks it, and nothing answers that.',
      ],
    ],
    [
      'an attack on the step that attacks it: no self-attack',
      'claims:\n  - {id: t, text: T., attacks: c -> t}\ncounterpoints:\n  - {id: c, text: C., attacks: t}',
      [
        't is undecided, because it is open whether c stands against it.',
        't bears on a step to itself, and nothing outside decides that.',
      ],
    ],
    [
      'a self-attack, named',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: [t, c]}`,
      [
        't is undecided, because it is open whether c stands against it.',
        'c speaks against itself, so it can neither stand nor fall.',
      ],
    ],
    [
      'reasons in a circle',
      `${T}  - {id: a, text: A., supports: [t, b]}\n  - {id: b, text: B., supports: a}`,
      [
        't is undecided, because it is open whether a carries it.',
        'So it goes round in a circle, and nothing outside decides it: a – b – a.',
      ],
    ],
    [
      'a step that was defended',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: u, text: U., attacks: r -> t}\nreplies:\n  - {id: v, text: V., attacks: u}`,
      [
        't stands, because r supports it, and nothing here speaks against it.',
        'The step from r holds, because no attack on it does: u falls.',
        'u falls, because v attacks it, and nothing answers that.',
      ],
    ],
  ])('%s', (_, entries, sentences) => {
    expect(why(entries)).toEqual(sentences);
  });

  test('the burden of proof', () => {
    expect(why(`${T}evidence:\n  - {id: e, text: E., supports: t}`, 't', 'evidence')).toEqual([
      't stands, because e supports it, and nothing here speaks against it.',
    ]);
    expect(why(T, 't', 'evidence')).toEqual([
      't falls, because nothing is put forward for it, and here whoever claims something has to.',
    ]);
  });

  test('the example', () => {
    expect(why(SCHOOL, 'start-later')).toEqual([
      'start-later falls, because no reason that is given for it holds: the step from sleep-suffers and duty-of-care fails, since sleep-is-private attacks it. That does not show it to be false.',
    ]);
  });

  test('of arguments that only attack each other', () => {
    const framework = attackFramework(3, Int32Array.from([1, 2]), Int32Array.from([0, 1]));
    const explain = explainer(framework, label(framework));
    expect(tell(explain, (node) => 'abc'[node]!, 0).map(({ sentence }) => sentence)).toEqual([
      'a stands, because no attack on it holds: b falls.',
      'b falls, because c attacks it, and nothing answers that.',
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
    expect(explain.explain(0)).toHaveLength(50_001);
  });
});
