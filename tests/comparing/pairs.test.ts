import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesAmong } from '../../src/comparing/candidates.js';
import { weightsOfWords } from '../../src/comparing/entry-words.js';
import { prepareEntry, wordsOfEntry } from '../../src/comparing/judge-entries.js';
import { type ComparedEntry, pairEntries } from '../../src/comparing/pairs.js';

function entry(id: string, text: string, rest: Partial<ComparedEntry> = {}): ComparedEntry {
  return { id, text, short: null, at: [], kind: 'claim', implicit: false, ...rest };
}

const named = (pairing: ReturnType<typeof pairEntries>) =>
  pairing.pairs.map(({ one, other, by, certainty }) => `${one.id} = ${other.id}: ${by}, ${certainty}`);

const SLEEP = entry('sleep', 'Early school starts cost teenagers their sleep.', { at: ['3.1'] });
const BUSES = entry('buses', 'School buses need one timetable for all ages.', { at: ['5.2'] });

describe('pairs of entries', () => {
  test('are found by id, if the texts are somewhat alike', () => {
    const others = [
      entry('sleep', 'Teenagers lose sleep because of an early start.'),
      entry('buses', 'Buses are late.'),
    ];
    expect(named(pairEntries([SLEEP, BUSES], others))).toEqual([
      'sleep = sleep: id, sure',
      'buses = buses: id, sure',
    ]);
  });

  test('are not made by an id alone: entries that say something else are noted', () => {
    const other = entry('sleep', 'Night workers earn too little.');
    const { pairs, onlyOne, onlyOther, unlikeNamesakes } = pairEntries([SLEEP], [other]);
    expect(pairs).toEqual([]);
    expect([onlyOne, onlyOther]).toEqual([[SLEEP], [other]]);
    expect(unlikeNamesakes).toEqual([[SLEEP, other]]);
  });

  test('are found by equal texts, whatever the ids, capitals and spaces', () => {
    const other = entry('a1', 'Early  school starts cost teenagers their SLEEP.');
    expect(named(pairEntries([SLEEP, BUSES], [other]))).toEqual(['sleep = a1: text, sure']);
  });

  test('are found by place where the words alone would not do', () => {
    const text = 'Who has to get up early has less sleep.';
    expect(named(pairEntries([SLEEP, BUSES], [entry('a1', text)]))).not.toContain('sleep = a1: place, sure');
    expect(named(pairEntries([SLEEP, BUSES], [entry('a1', text, { at: ['3.1-2'] })]))).toEqual([
      'sleep = a1: place, sure',
    ]);
  });

  test('are not found by place alone', () => {
    expect(pairEntries([SLEEP], [entry('a1', 'Phones are bright.', { at: ['3.1'] })]).pairs).toEqual([]);
  });

  test('are found by words, with how sure that is', () => {
    const other = entry('a1', 'Buses of a school need only one timetable.');
    const [pair] = pairEntries([SLEEP, BUSES], [other]).pairs;
    expect(pair).toMatchObject({ one: BUSES, other, by: 'words' });
    expect(pair!.confidence).toBeGreaterThan(0.5);
  });

  test('are less sure where one text denies what the other says', () => {
    const says = entry('a1', 'Early starts cost pupils their sleep.');
    const denies = entry('a2', 'Early starts do not cost pupils their sleep.');
    const [like] = pairEntries([SLEEP], [says]).pairs;
    const [unlike] = pairEntries([SLEEP], [denies]).pairs;
    expect(unlike?.confidence ?? 0).toBeLessThan(like!.confidence);
  });

  test('are doubtful at most where one may deny the other, even with the same id, place and links', () => {
    const other = entry('sleep', 'Early school starts do not cost teenagers their sleep.', { at: ['3.1'] });
    const [pair] = pairEntries([SLEEP], [other], { theses: [SLEEP, other] }).pairs;
    expect(pair).toMatchObject({ certainty: 'doubtful', doubt: 'denies' });
  });

  test('are never sure in maps of different texts unless the texts are equal', () => {
    const other = entry('sleep', 'Early school starts cost children their sleep.', { at: ['3.1'] });
    const [pair] = pairEntries([SLEEP], [other], { areOfOneText: false }).pairs;
    expect(pair).toMatchObject({ by: 'words', certainty: 'likely' });
  });

  test('are left out where only surer ones or other ways are wanted', () => {
    const others = [
      entry('a1', 'A bus needs drivers, and drivers need sleep and a timetable that is read.'),
      SLEEP,
    ];
    expect(named(pairEntries([SLEEP, BUSES], others, { least: 'sure' }))).toEqual([
      'sleep = sleep: id, sure',
    ]);
    expect(named(pairEntries([SLEEP, BUSES], others, { by: ['words'] }))).toHaveLength(1);
  });

  test('are found in texts without spaces between words', () => {
    const one = entry('a', '学校应该晚一点开始上课。');
    expect(named(pairEntries([one, SLEEP], [entry('b', '上课应该晚一点开始。')]))[0]).toMatch(
      /^a = b: words/,
    );
  });
});

describe('pairs of any maps', () => {
  const WORDS = ['sleep', 'school', 'bus', 'not', 'early', 'teenager', 'costs', '2014', 'night', 'health'];
  const anyEntries = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghij'),
      text: fc
        .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
        .map((words) => words.join(' ')),
      at: fc.subarray(['1', '1.1', '1.2-3', '2.1']),
      kind: fc.constantFrom('claim' as const, 'counterpoint' as const),
      short: fc.constant(null),
      implicit: fc.constant(false),
    }),
    { selector: ({ id }) => id },
  );

  test('are one-to-one, and nobody is lost', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (ones, others) => {
        const { pairs, onlyOne, onlyOther } = pairEntries(ones, others);
        expect([...pairs.map(({ one }) => one), ...onlyOne].map(({ id }) => id).sort()).toEqual(
          ones.map(({ id }) => id).sort(),
        );
        expect([...pairs.map(({ other }) => other), ...onlyOther].map(({ id }) => id).sort()).toEqual(
          others.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  test('pair each entry of a map with itself, for sure', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { pairs, unlikeNamesakes } = pairEntries(entries, entries);
        expect(pairs.map(({ one, other, confidence }) => [one.id, other.id, confidence])).toEqual(
          entries.map(({ id }) => [id, id, 1]),
        );
        expect(unlikeNamesakes).toEqual([]);
      }),
    );
  });
});

test("entries that are the same in both maps stand in nobody's way, however many have the words of another", () => {
  const same = Array.from({ length: 200 }, (_, index) => entry(`e${index}`, `School sleep ${index}`));
  const [old, renamed] = [entry('old', 'Sleep and school'), entry('renamed', 'School and sleep')];
  const { pairs } = pairEntries([...same, old], [...same, renamed]);
  expect(pairs).toHaveLength(201);
  expect(pairs.at(-1)).toMatchObject({ one: old, other: renamed, by: 'words' });
});

test('an entry is compared with a bounded number of others, however many have its words', () => {
  const entries = Array.from({ length: 2_000 }, (_, index) =>
    entry(`e${index}`, `School sleep number ${index} and ${index % 100} early`, { at: ['1.1'] }),
  );
  const texts = entries.map(wordsOfEntry);
  const weightOf = weightsOfWords(texts, texts);
  const prepared = entries.map((one, index) => prepareEntry(one, texts[index]!, weightOf));
  const candidatesFor = candidatesAmong(prepared, weightOf, () => true);
  for (const one of prepared.slice(0, 50)) expect(candidatesFor(one).size).toBeLessThan(400);
});
