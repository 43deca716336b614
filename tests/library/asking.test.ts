import { describe, expect, test } from 'vitest';
import {
  attackRecords,
  attacks,
  chain,
  chainRecords,
  criticalQuestions,
  gaps,
  records,
  search,
  select,
  sort,
  tree,
  treeRecords,
} from '../../src/library/asking.js';
import { ClaimsError } from '../../src/library/claims-error.js';
import { asOf, readMapOrThrow } from '../../src/library/reading.js';
import { SCHOOL } from '../helpers/maps.js';

const map = readMapOrThrow(SCHOOL);
const idsOf = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

describe('select', () => {
  test('takes one value, several, exclusions and flags', () => {
    expect(idsOf(select(map, { kind: 'reply' }))).toEqual(['both-matter']);
    expect(idsOf(select(map, { kind: ['reply', 'evidence'] }))).toEqual(['academy-says', 'both-matter']);
    expect(idsOf(select(map, { kind: 'claim', type: '!policy', inText: true }))).toEqual(['sleep-suffers']);
    expect(select(map, {})).toHaveLength(map.statements.length);
    expect(select(map, { kind: [] })).toHaveLength(map.statements.length);
  });

  test.each([
    [{ kind: 'objection' }, 'kind: "objection" is unknown; did you mean "counterpoint"?'],
    [{ kinds: 'claim' }, 'entries cannot be selected by "kinds"; did you mean "kind"?'],
    [{ tag: '' }, 'tag takes texts that are not empty'],
    [{ at: 3 }, 'at takes texts that are not empty, such as "3.2"'],
    [{ kind: [7] }, 'kind takes texts that are not empty, such as "claim"'],
    [{ core: 'yes' }, 'core is true or false, not "yes"'],
    ['claim', 'options are an object with the keys kind, side'],
    [{ at: 'three' }, 'write a place as 3, 3.2 or 3.2-4'],
  ])('refuses %j', (selection, says) => {
    // As somebody calls it who has no compiler.
    expect(() => Reflect.apply(select, null, [map, selection])).toThrow(says);
  });
});

describe('entries', () => {
  test('are meant by id or by themselves, also those of the same map on another day', () => {
    const earlier = asOf(map, '2010');
    expect(idsOf(records(earlier, [map.thesis, 'duty-of-care']))).toEqual(['start-later', 'duty-of-care']);
  });

  test.each([
    [
      () => records(map, ['sleep-sufers']),
      'no entry has the id "sleep-sufers"; did you mean "sleep-suffers"?',
    ],
    [() => records(asOf(map, '2010'), [map.byId.get('academy-says')!]), 'no entry has the id "academy-says"'],
    [() => criticalQuestions(map, 'sleep-suffers'), 'no step has the name "sleep-suffers"'],
    [() => chain(map, 'start-later', { limit: 0 }), 'limit is a whole number of at least 1, not 0'],
    [() => tree(map, { depth: 1.5 }), 'depth is a whole number of at least 0, not 1.5'],
    [() => Reflect.apply(sort, null, [map, 'size']), 'order is argument, strength, text, id, date or depth'],
    [
      () => Reflect.apply(records, null, [map, 'sleep-suffers']),
      'entries are a list such as ["start-later"], not "sleep-suffers"',
    ],
    [() => Reflect.apply(search, null, [map, ['a', 'b']]), 'what is searched for is a text such as'],
    [
      () => Reflect.apply(tree, null, [map, { levels: 2 }]),
      'there is no option "levels"; the options are root',
    ],
    [() => Reflect.apply(chain, null, [map, 'start-later', { limt: 2 }]), 'did you mean "limit"?'],
    [() => Reflect.apply(chainRecords, null, [map, null]), 'ways are a list such as chain gives'],
    [() => Reflect.apply(criticalQuestions, null, [map, null]), 'a step is meant by its name'],
    [() => records({ ...map }), 'this is not a map that readMap gave'],
    [() => Reflect.apply(records, null, [map, [undefined]]), 'an entry is meant by its id'],
    [() => Reflect.apply(records, null, [map, [7]]), 'an entry is meant by its id'],
  ])('%s says what is wrong', (ask, says) => {
    expect(ask).toThrow(ClaimsError);
    expect(ask).toThrow(says);
  });

  test('are plain data as records', () => {
    const [record] = records(map, ['sleep-suffers']);
    expect(Object.getOwnPropertyDescriptor(record, 'path')).toHaveProperty('value');
    expect(structuredClone(record)).toEqual(record);
  });
});

test('a search says what it searched for instead', () => {
  const { statements, instead, apart } = search(map, 'teenager slepe "costs sleep"');
  expect(idsOf(statements)).toEqual(['sleep-suffers']);
  expect(apart).toEqual(['costs sleep']);
  expect(instead.get('slepe')).toContain('sleep');
  expect(idsOf(search(map, 'sleep', ['both-matter']).statements)).toEqual(['both-matter']);
  expect(search(map, 'Screens', ['both-matter'])).toMatchObject({
    statements: [],
    elsewhere: new Map([['Screens', 1]]),
  });
});

test('an attack comes with its answers', () => {
  const [first] = attacks(map, 'sleep-suffers').filter(({ answers }) => answers.length > 0);
  expect(first!.statement.id).toBe('phones-not-bells');
  expect(first!.answers.map(({ name }) => name)).toEqual(['both-matter -> phones-not-bells']);
});

test('a tree of some entries has those that lead to them', () => {
  const rows = tree(map, { root: 'sleep-suffers', statements: ['both-matter'] });
  expect(rows.map(({ level, statement }) => [level, statement.id])).toEqual([
    [0, 'sleep-suffers'],
    [1, 'phones-not-bells'],
    [2, 'both-matter'],
  ]);
  const [top] = tree(map, { depth: 0 });
  expect(top!.hidden).toBe(map.statements.length - 1);
});

test('records of a tree leave out what only leads to others', () => {
  const options = { root: 'sleep-suffers', statements: ['both-matter'] };
  expect(idsOf(treeRecords(map, options))).toEqual(['both-matter']);
});

test('records of attacks are the attacks, each followed by its answers', () => {
  const each = attacks(map, 'sleep-suffers').map(({ statement }) => statement.id);
  const all = idsOf(attackRecords(map, 'sleep-suffers'));
  expect(all).toEqual(expect.arrayContaining(each));
  expect(all[all.indexOf('phones-not-bells') + 1]).toBe('both-matter');
});

test('a chain leads through the entries that may be on it', () => {
  expect(chain(map, 'both-matter').ways.map((way) => way.map(({ statement }) => statement.id))).toEqual([
    ['both-matter', 'phones-not-bells', 'sleep-suffers', 'start-later'],
  ]);
  expect(chain(map, 'both-matter', { through: ['phones-not-bells'] }).ways).toEqual([]);
});

test('a gap knows its entry and why the file accepts it', () => {
  const accepted = gaps(map).find(({ statement }) => statement?.id === 'sleep-is-private');
  expect(accepted).toMatchObject({ code: 'unanswered', accepted: 'the author never takes it up' });
});

test('a step has its critical questions', () => {
  const step = 'sleep-suffers -> start-later';
  expect(criticalQuestions(map, step)).toEqual(criticalQuestions(map, map.byName.get(step)!));
  expect(criticalQuestions(map, step).join(' ')).toContain('Early starts cost teenagers sleep');
});
