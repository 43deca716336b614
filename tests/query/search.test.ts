import { describe, expect, test } from 'vitest';
import { search } from '../../src/query/search.js';
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
    const { statements, words, instead } = search(structure.order, ['Slep', 'TEENAGERS', 'paediatricans']);
    expect(ids(statements)).toEqual([]);
    expect(words).toContain('TEENAGERS');
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
