import { describe, expect, test } from 'vitest';
import { criticalQuestions, impliedQuestions } from '../../src/query/critical-questions.js';
import { SCHEME_QUESTIONS } from '../../src/query/scheme-questions.js';
import { SCHEMES } from '../../src/query/schemes.js';
import { mapOf, opEd } from '../helpers/maps.js';

/** The questions about the first relation of a map. */
const asked = (entries: string) => criticalQuestions(mapOf(`claims:\n${entries}`).relations[0]!);

describe('the questions about a step', () => {
  test.each(Object.keys(SCHEMES))('%s: each names a sentence of the step, and asks once', (scheme) => {
    const from = `{id: a, text: 'They all say it!', supports: t, scheme: ${scheme}}`;
    const step = ['policy', 'fact'].flatMap((type) =>
      asked(`  - {id: t, text: It is so., type: ${type}}\n  - ${from}`),
    );
    expect(new Set(step).size).toBeGreaterThanOrEqual(3);
    for (const question of step) {
      expect(question).toMatch(/“It is so”|“They all say it”/);
      expect(question).toMatch(/^[A-Z][^?]*[?]”?$/);
      expect(question).not.toMatch(/[{}]|”\. [a-z]|“[^”]*“/);
      expect(question.match(/“/g)!.length).toBeLessThanOrEqual(2);
    }
  });

  test('a scheme has a pattern, and its questions as they are asked of any step', () => {
    for (const [name, { pattern }] of Object.entries(SCHEMES)) expect(pattern, name).toMatch(/\.$/);
    for (const { general } of Object.values(SCHEME_QUESTIONS).flat()) expect(general).toMatch(/^[A-Z].*\?$/);
  });

  test('the headline stands for a long sentence, and never for a short one', () => {
    const long = `The road is ${'very '.repeat(20)}wet.`;
    const first = (text: string) =>
      asked(
        `  - {id: t, text: "${text}", short: Wet}\n  - {id: a, text: It rains., supports: t, scheme: sign}`,
      )[0];
    expect(first(long)).toBe('Even if “It rains” is true, could this still be wrong: “Wet”?');
    expect(first('The road is wet.')).toBe(
      'Even if “It rains” is true, could this still be wrong: “The road is wet”?',
    );
  });

  test.each([
    ['b', 'both reasons are true'],
    ['b, c', 'all these reasons are true'],
  ])('several premises are not named in one question: %s', (others, given) => {
    const [first] = asked(`  - {id: t, text: T.}
  - {id: a, text: A., supports: {to: t, with: [${others}]}, scheme: sign}
  - {id: b, text: B.}
  - {id: c, text: C.}`);
    expect(first).toBe(`Even if ${given}, could this still be wrong: “T”?`);
  });

  test('only one fact that is a sign of another is asked for its reason', () => {
    const wet = (rain: string, type: string) =>
      asked(`  - {id: t, text: It is wet., type: ${type}}
  - {id: a, text: It rains., supports: ${rain}, scheme: sign}
  - {id: b, text: Rain is wet.}`);
    const question = 'You say: “It rains”. What else could be the reason for that?';
    expect(wet('t', 'fact')).toContain(question);
    expect(wet('t', 'value')).not.toContain(question);
    expect(wet('{to: t, with: [b]}', 'fact')).not.toContain(question);
  });

  test.each([
    ['policy', 'You say: “T”. Is there a middle way?'],
    ['fact', 'You say: “T”. Could that be partly true?'],
  ])('what should be done is not asked for as true by halves: %s', (type, question) => {
    const from = '{id: a, text: A., supports: t, scheme: alternatives}';
    expect(asked(`  - {id: t, text: T., type: ${type}}\n  - ${from}`)).toContain(question);
  });

  test('a law is not asked for as a fact, nor a judgement for its cause', () => {
    const questions = asked(`  - {id: t, text: It is worth it., type: value}
  - {id: a, text: Trust grows where rivals work together., type: cause, supports: t, scheme: cause to effect}`);
    expect(questions).toEqual([
      'You say: “Trust grows where rivals work together”. Is that always so, or only sometimes?',
      'Even if “Trust grows where rivals work together” is true, could this still be wrong: “It is worth it”?',
    ]);
  });

  test('a sentence that ends in its own sign has no full stop behind it', () => {
    expect(
      asked(
        `  - {id: t, text: 'Is it so?', type: policy}\n  - {id: a, text: A., supports: t, scheme: alternatives}`,
      ),
    ).toContain('You say: “Is it so?” Is there a middle way?');
  });

  test('what is implied is asked for as such', () => {
    const [step] = mapOf(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: {to: t, with: [b]}}
  - {id: b, text: B., implicit: true}`).relations;
    expect(impliedQuestions(step!)).toEqual(['You take this for granted: “B”. Is it true?']);
  });

  test.each([
    ['rebut', 't', 'Could both be right: “C” and “T”?'],
    ['undercut', 'a -> t', 'If you are right, is “A” still a weak reason for “T”, or none at all?'],
    ['undermine', 'a', 'Suppose that “A” is wrong. What still speaks for this: “T”?'],
  ])('an attack without a scheme has the questions of its kind: %s', (_, attacked, question) => {
    const map = mapOf(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: c, text: C., attacks: ${attacked}}`);
    const questions = criticalQuestions(map.relations.find(({ sign }) => sign === 'attack')!);
    expect(questions).toHaveLength(3);
    expect(questions).toContain(question);
  });

  test('what is said against an objection takes away a reason against', () => {
    const { relations } = mapOf(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: c, text: C., attacks: t}
replies:
  - {id: r, text: R., attacks: c -> t}`);
    expect(relations.flatMap(criticalQuestions)).toContain(
      'If you are right, is “C” still a weak reason against “T”, or none at all?',
    );
  });

  test('a support without a scheme has none, and one with a scheme of its own has general ones', () => {
    expect(asked('  - {id: t, text: T.}\n  - {id: a, text: A., supports: t}')).toEqual([]);
    expect(asked('  - {id: t, text: T.}\n  - {id: a, text: A., supports: t, scheme: my own}')).toEqual([
      'You say: “A”. Why should we believe that?',
      'Even if “A” is true, could this still be wrong: “T”?',
      'You say: “T”. What speaks against that?',
    ]);
  });

  describe('an attack with a scheme', () => {
    const ofAttack = (scheme: string, attacked: string) =>
      mapOf(`claims:
  - {id: t, text: T., type: policy}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: c, text: C., attacks: ${attacked}, scheme: ${scheme}}`)
        .relations.filter(({ sign }) => sign === 'attack')
        .flatMap(criticalQuestions);

    test.each(Object.keys(SCHEMES))('%s: nobody is said to say what they deny', (scheme) => {
      for (const attacked of ['t', 'a -> t']) {
        const questions = ofAttack(scheme, attacked);
        expect(questions.length).toBeGreaterThanOrEqual(3);
        expect(new Set(questions).size).toBe(questions.length);
        for (const question of questions)
          expect(question).not.toMatch(/You say: “T”|show this: “T”|wrong: “T”\?|[{}]/);
      }
    });

    test('asks about its conclusion, which is that something is wrong', () => {
      expect(ofAttack('consequences', 't')).toContain(
        'You say that this is wrong: “T”. Which results could speak against that?',
      );
      expect(ofAttack('sign', 't')).toContain('Even if “C” is true, could this still be true: “T”?');
    });

    test('does not say of an attack on a step that the claim is wrong', () => {
      expect(ofAttack('consequences', 'a -> t').join(' ')).not.toContain('this is wrong: “T”');
    });
  });

  test("the op-ed's schemes are all in the table", () => {
    for (const { scheme } of opEd().map.relations)
      if (scheme !== null) expect(Object.keys(SCHEMES)).toContain(scheme);
  });
});
