import { describe, expect, test } from 'vitest';
import { accepts, advise, evaluate, explain, positions, strengths } from '../../src/library/evaluating.js';
import { readMapOrThrow } from '../../src/library/reading.js';
import { SCHOOL } from '../helpers/maps.js';

const map = readMapOrThrow(SCHOOL);
const OPEN = readMapOrThrow(`title: T
thesis: a
claims: [{id: a, text: A is so.}]
counterpoints: [{id: b, text: B is so., contradicts: a}]
`);

describe('evaluate', () => {
  test('has the verdict on every entry and step, and what a supposition changes', () => {
    const { labels, changes } = evaluate(map);
    expect(Object.keys(labels)).toHaveLength(map.statements.length + map.relations.length);
    expect(labels['sleep-suffers']).toBe('in');
    expect(labels['sleep-suffers -> start-later']).toBe('out');
    expect(changes).toBe(null);
    const supposed = evaluate(map, { drop: ['sleep-is-private'] });
    expect(supposed.labels['start-later']).toBe('in');
    expect(evaluate(map, { drop: 'sleep-is-private' })).toEqual(supposed);
    expect(supposed.changes).toContainEqual({ node: 'start-later', before: 'out', after: 'in' });
  });

  test('knows no id that a file does not have', () => {
    expect(evaluate(map).labels.constructor).toBeUndefined();
    expect(strengths(map).constructor).toBeUndefined();
  });

  test.each([
    [() => evaluate(map, { grant: ['nobody'] }), 'no entry has the id "nobody"'],
    [() => evaluate(map, { drop: ['a -> b'] }), 'no step has the name "a -> b"'],
    [
      () => evaluate(map, { grant: ['start-later'], drop: [map.thesis] }),
      '"start-later" is both granted and dropped',
    ],
    [() => Reflect.apply(evaluate, null, [map, { burden: 'proof' }]), 'burden is granted or evidence'],
    [
      () => Reflect.apply(evaluate, null, [map, { dropp: [] }]),
      'there is no option "dropp"; did you mean "drop"?',
    ],
    [() => Reflect.apply(explain, null, [map, 'start-later', null]), 'options are an object'],
    [() => Reflect.apply(positions, null, [map, { stop: 5 }]), 'stop is a function'],
    [() => Reflect.apply(evaluate, null, [undefined]), 'this is not a map that readMap gave'],
    [() => advise(map, map.thesis, 'answer', { size: 0 }), 'size is a whole number of at least 1'],
  ])('%s says what is wrong', (ask, says) => {
    expect(ask).toThrow(says);
  });
});

test('why is there as sentences and as data', () => {
  const { id, status, why, explanation, deciding } = explain(map, 'sleep-suffers -> start-later');
  expect([id, status]).toEqual(['sleep-suffers -> start-later', 'out']);
  expect(why.sentences.join(' ')).toContain('sleep-is-private');
  expect(explanation[0]).toMatchObject({
    node: id,
    status,
    by: ['sleep-is-private -> sleep-suffers -> start-later'],
  });
  expect(deciding).toContain('sleep-is-private -> sleep-suffers -> start-later');
});

test('advice names the objections to answer, and what to refute', () => {
  expect(advise(map, map.thesis, 'answer')).toMatchObject({ sets: [['sleep-is-private']], complete: true });
  expect(advise(map, 'sleep-suffers', 'topple').sets).toContainEqual(['academy-says']);
});

test('positions differ in what is open', () => {
  expect(positions(OPEN).found).toEqual([
    { in: ['a'], out: ['b'], undecided: [] },
    { in: ['b'], out: ['a'], undecided: [] },
  ]);
  expect(positions(OPEN, { semantics: 'complete', limit: 1 })).toMatchObject({ known: 3 });
  expect(accepts(OPEN, 'a', 'some').answer).toBe(true);
  expect(accepts(OPEN, 'a', 'all').answer).toBe(false);
});

test('a search ends when it is told to stop', () => {
  const stopped = advise(map, map.thesis, 'answer', { stop: () => true });
  expect(stopped).toMatchObject({ complete: false, bound: 'seconds' });
});

test('strengths are numbers, and null on a circle', () => {
  expect(strengths(map)['academy-says']).toBeGreaterThan(0);
  expect(strengths(OPEN)).toMatchObject({ a: null });
});
