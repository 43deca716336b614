import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type RecordField, recordFrom, schemaOfRecord } from '../../src/words/record-fields.js';

const LENGTH: RecordField<string, number> = {
  means: 'How many letters it has.',
  schema: (validator) => validator.number(),
  value: (word) => word.length,
};
const FIRST: RecordField<string, string | null> = {
  means: null,
  schema: (validator) => validator.nullable(validator.string()),
  value: (word) => word[0] ?? null,
};
const TABLE = { length: LENGTH, first: FIRST };

test('a record has the keys of its table, in its order', () => {
  expect(JSON.stringify(recordFrom(TABLE, 'abc'))).toBe('{"length":3,"first":"a"}');
});

test('its schema takes what the table finds, and nothing else', () => {
  const schema = schemaOfRecord(v, TABLE);
  const takes = (value: unknown) => v.safeParse(schema, value).success;
  expect(takes(recordFrom(TABLE, ''))).toBe(true);
  expect(takes({ length: 3 })).toBe(false);
  expect(takes({ length: 3, first: 'a', last: 'c' })).toBe(false);
  expect(takes({ length: '3', first: 'a' })).toBe(false);
});
