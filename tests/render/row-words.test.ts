import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord } from '../../src/render/cut.js';
import { rowWords } from '../../src/render/row-words.js';
import { oneLine } from '../../src/words/text.js';

/** The words of an entry in a row, where the file gives no headline. */

const characters = fc.constantFrom(...Array.from('abc  ,;:–(\n\t\u00a0\u2028é日…\u0301\u200d👍\u001b'));
const texts = fc.array(characters, { maxLength: 120 }).map((all) => all.join(''));

test('are those of the whole text on one line, cut to the room', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 24, max: 70 }), (text, room) => {
      expect(rowWords({ short: null, text }, room, '…')).toBe(cutAtWord(oneLine(text), room, '…'));
    }),
  );
});
