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
      expect(question).toMatch(/^[“A-Z][^?]*[?]”?$/);
      expect(question).not.toMatch(/[{}]/);
    }
  });

  test('a scheme has a pattern, and its questions as they are asked of any step', () => {
    for (const [name, { pattern }] of Object.entries(SCHEMES)) expect(pattern, name).toMatch(/\.$/);
    for (const { general } of Object.values(SCHEME_QUESTIONS).flat()) expect(general).toMatch(/^[A-Z].*\?$/);
  });

  test('the headline stands for the sentence where there is one', () => {
    expect(
      asked(`  - {id: t, text: The road is wet today., short: The road is wet}
  - {id: a, text: It rains., supports: t, scheme: sign}`),
    ).toContain('What else could explain this: “It rains”?');
  });

  test('all premises are named', () => {
    const [first] = asked(`  - {id: t, text: T.}
  - {id: a, text: A., supports: {to: t, with: [b]}, scheme: sign}
  - {id: b, text: B.}`);
    expect(first).toBe('Could “T” be wrong in spite of “A” and “B”?');
  });

  test('a law is not asked for as a fact, nor a judgement for its cause', () => {
    const questions = asked(`  - {id: t, text: It is worth it., type: value}
  - {id: a, text: Trust grows where rivals work together., type: cause, supports: t, scheme: cause to effect}`);
    expect(questions).toEqual([
      '“Trust grows where rivals work together”: is this always so, or only sometimes?',
      'Could “It is worth it” be wrong in spite of “Trust grows where rivals work together”?',
    ]);
  });

  test('what is implied is asked for as such', () => {
    const [step] = mapOf(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: {to: t, with: [b]}}
  - {id: b, text: B., implicit: true}`).relations;
    expect(impliedQuestions(step!)).toEqual(['“B”: the text does not say this, but needs it. Is it true?']);
  });

  test.each([
    ['rebut', 't', 'Could both be true: “C” and “T”?'],
    ['undercut', 'a -> t', 'Why does “A” not count at all for “T”, if what you say is true?'],
    ['undermine', 'a', '“T”: what else still speaks for this, if you are right?'],
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

  test('a support without a known scheme has none', () => {
    expect(asked('  - {id: t, text: T.}\n  - {id: a, text: A., supports: t}')).toEqual([]);
    expect(asked('  - {id: t, text: T.}\n  - {id: a, text: A., supports: t, scheme: my own}')).toEqual([]);
  });

  test("the op-ed's schemes are all in the table", () => {
    for (const { scheme } of opEd().map.relations)
      if (scheme !== null) expect(Object.keys(SCHEMES)).toContain(scheme);
  });
});
