import { describe, expect, test } from 'vitest';
import { mainFieldsFirst, search } from '../../src/query/search.js';
import { termsOfArguments, termsOfLine } from '../../src/query/search-terms.js';
import { school, view } from '../helpers/maps.js';

const ids = (statements: readonly { id: string }[]) => statements.map((statement) => statement.id);

describe('search', () => {
  const { structure } = school();
  const found = (...words: string[]) => ids(search(structure.order, words).statements);
  test('wants all words, in any field, whatever their case and marks', () => {
    expect(found('SLEEP', 'téénagers')).toEqual(['sleep-suffers']);
    expect(found('Paediatrics')).toEqual(['academy-says']);
    expect(found('association')).toEqual(['phones-not-bells']);
    expect(found()).toHaveLength(7);
  });
  test('takes near words only where nothing has the asked ones, each as it stands in the map', () => {
    const { statements, wanted, instead } = search(structure.order, ['Slep', 'TEENAGERS', 'paediatricans']);
    expect(ids(statements)).toEqual([]);
    expect(wanted).toContainEqual(['TEENAGERS']);
    expect(instead.get('Slep')).toContain('sleep');
    expect(instead.get('paediatricans')).toContain('paediatricians');
    expect(ids(search(structure.order, ['slep', 'teenagers']).statements)).toEqual(['sleep-suffers']);
    expect(found('zzzzzz')).toEqual([]);
  });
  test.each([
    ['final', 'a ﬁnal word'],
    ['cooperation', 'their co\u00adoper\u00adation'],
    ['nato', 'of ＮＡＴＯ'],
    ['cooperation', 'their co-\noperation'],
    ['co-operation', 'their co- operation'],
    ['op-ed', 'an op-\ned'],
    ['pre-', 'pre- and post-war'],
    ["don't", 'they don’t'],
    ['STRASSE', 'die Straße'],
    ['ışık', 'ISIK'],
    ['ΟΔΟΣ', 'η οδος'],
    ['ёлка', 'ЕЛКА'],
  ])('%s is found in %j', (word, text) => {
    const { map } = view(`claims:\n  - {id: t, text: ${JSON.stringify(text)}}\n  - {id: u, text: Other.}`);
    expect(ids(search(map.statements, [word]).statements)).toEqual(['t']);
  });
});

describe('what only others have', () => {
  const { map } = view(`claims:
  - {id: t, text: Most of it costs.}
  - {id: a, text: The cost, tags: [x]}
  - {id: b, text: A high cost}
  - {id: c, text: Nothing but coal, tags: [x]}`);
  const [t, a, b, c] = map.statements;
  const found = (...terms: string[]) => search([c!], terms, [t!, a!, b!]);

  test('is not replaced by what is near to it', () => {
    const { statements, instead, apart, elsewhere } = found('cost');
    expect([statements, instead.size, apart, [...elsewhere]]).toEqual([[], 0, [], [['cost', 3]]]);
    expect([...found('high cost', 'coal').elsewhere]).toEqual([['high cost', 1]]);
    expect([...found('cost high').elsewhere]).toEqual([
      ['cost', 3],
      ['high', 1],
    ]);
  });

  test('what nobody has is', () => {
    const { statements, instead, elsewhere } = found('caol');
    expect([ids(statements), [...instead], elsewhere.size]).toEqual([['c'], [['caol', ['coal']]], 0]);
  });
});

describe('what has the words in id, headline or text', () => {
  const { map } = view(`claims:
  - {id: t, text: T., tags: [cost]}
  - {id: a, text: The cost.}
  - {id: b, text: B., short: High cost}
  - {id: c, text: C., note: No cost., tags: [high]}
  - {id: cost-d, text: High.}`);

  test('comes first, else the order stays', () => {
    const order = (...words: string[]) => ids(mainFieldsFirst(search(map.statements, words)).statements);
    expect(order('cost')).toEqual(['a', 'b', 'cost-d', 't', 'c']);
    expect(order('high', 'cost')).toEqual(['b', 'cost-d', 'c']);
    expect(order()).toEqual(['t', 'a', 'b', 'c', 'cost-d']);
  });
});

describe('phrases', () => {
  const { map } = view(`claims:
  - {id: t, text: "A missile\\n  defence for all.", short: A shield}
  - {id: a, text: Defence against any missile.}
  - {id: b, text: The missile., by: defence experts}`);
  const found = (...terms: string[]) => {
    const { statements, apart } = search(map.statements, terms);
    return [ids(statements), apart];
  };

  test('stand together in one field', () => {
    expect(found('missile', 'defence')).toEqual([['t', 'a', 'b'], []]);
    expect(found('Missile Defence')).toEqual([['t'], []]);
    expect(found('missile defence', 'shield')).toEqual([['t'], []]);
  });

  test('that nothing has give way to their words, and that is known', () => {
    expect(found('defence missile')).toEqual([['t', 'a', 'b'], ['defence missile']]);
    expect(found('any defence')).toEqual([['a'], ['any defence']]);
  });

  test.each([
    ['missile defence', ['missile', 'defence']],
    ['"missile defence" Russia', ['missile defence', 'Russia']],
    ['cost “missile  defence”', ['cost', 'missile defence']],
  ])('of the line %s', (line, terms) => expect(termsOfLine(line)).toEqual(terms));

  test('of arguments: one with a space was quoted in the shell', () => {
    expect(termsOfArguments(['missile defence', 'cost'])).toEqual(['missile defence', 'cost']);
    expect(termsOfArguments(['"missile defence" cost'])).toEqual(['missile defence', 'cost']);
  });
});
