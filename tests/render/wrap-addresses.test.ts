import { expect, test } from 'vitest';
import { wrapAddresses } from '../../src/render/wrap-addresses.js';

const LONG = `https://example.org/${'a'.repeat(40)}`;

test('an address that is longer than a line has a line of its own, whole', () => {
  expect(wrapAddresses(`Source: here. ${LONG} [a note on it]`, 20, '', '  ')).toEqual([
    'Source: here.',
    `  ${LONG}`,
    '  [a note on it]',
  ]);
});

test('a short address is a word like others; so is text without one', () => {
  expect(wrapAddresses('See http://a.b now', 40)).toEqual(['See http://a.b now']);
  expect(wrapAddresses('one two three', 10, '- ', '  ')).toEqual(['- one two', '  three']);
  expect(wrapAddresses(LONG, 20, '- ', '  ')).toEqual([`- ${LONG}`]);
});
