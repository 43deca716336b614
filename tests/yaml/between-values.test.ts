import { parseEvents } from 'js-yaml';
import { expect, test } from 'vitest';
import { betweenValues } from '../../src/yaml/between-values.js';

test('of comments, those with a space behind the sign are not kept: a large file can have very many', () => {
  const source = ['# one', 'a: b # two', '## three', '#four', 'c: d ##five', '#', '##'].join('\n');
  const { comments } = betweenValues(source, parseEvents(source, {}));
  expect(comments.map(({ span }) => source.slice(...span))).toEqual(['#four', '##five']);
});
