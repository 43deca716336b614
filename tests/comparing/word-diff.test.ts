import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../src/comparing/word-diff.js';
import { oneLine } from '../../src/words/text.js';

const marked = (old: string, now: string) =>
  wordDiff(old, now)
    .map(({ is, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[is])
    .join('');

test.each([
  ['a word', 'Early starts cost sleep.', 'Late starts cost sleep.', '[-Early-]{+Late+} starts cost sleep.'],
  [
    'words in a row',
    'We cut all red tape.',
    'We cut the green tape.',
    'We cut [-all red-]{+the green+} tape.',
  ],
  ['a sign', 'It is so.', 'It is so?', 'It is so[-.-]{+?+}'],
  [
    'letters of a script without spaces',
    '学校は八時に始まる',
    '学校は九時に始まる',
    '学校は[-八-]{+九+}時に始まる',
  ],
  [
    'everything',
    'Early starts cost sleep.',
    'Nobody likes Mondays',
    '[-Early starts cost sleep.-]{+Nobody likes Mondays+}',
  ],
  ['only white space', 'It is\n  so.', 'It is so.', 'It is so.'],
])('%s', (_, old, now, expected) => {
  expect(marked(old, now)).toBe(expected);
});

test('the pieces make both texts again', () => {
  const words = fc.array(fc.constantFrom('a', 'bb', '–', ',', ' ', '八', 'e\u0301', '👩‍👩‍👧', '\n'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (old, now) => {
      const pieces = wordDiff(old.join(''), now.join(''));
      const without = (state: string) =>
        pieces.flatMap(({ is, text }) => (is === state ? [] : [text])).join('');
      expect(without('added')).toBe(oneLine(old.join('')));
      expect(without('removed')).toBe(oneLine(now.join('')));
    }),
  );
});

test('long texts with nothing in common take no long time', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
  expect(wordDiff(long('a'), long('b'))).toHaveLength(2);
});
