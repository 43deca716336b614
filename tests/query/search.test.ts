import { describe, expect, test } from 'vitest';
import { search } from '../../src/query/search.js';
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
