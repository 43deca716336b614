import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords, MAX_HEADLINE_COLUMNS, MAX_HEADLINE_WORDS } from '../../src/words/headline.js';

describe('the first words of a text', () => {
  test.each([
    ['Early starts cost teenagers sleep.', 'Early starts cost teenagers sleep'],
    ['Is it so?', 'Is it so?'],
    ['And so on...', 'And so on...'],
    [
      'For most of Europe the danger was years away, as the estimate said.',
      'For most of Europe the danger was years…',
    ],
    [
      'The record shows bargaining, when it suits, and not a partnership of equals.',
      'The record shows bargaining, when it suits…',
    ],
    ['All 28 members agree that the threat is a grave one.', 'All 28 members agree that the threat…'],
    [
      'Supercalifragilisticexpialidocious'.repeat(3),
      `${'Supercalifragilisticexpialidocious'.repeat(3).slice(0, 59)}…`,
    ],
    ['  Two\n lines ', 'Two lines'],
  ])('%s', (text, headline) => expect(firstWords(text, '…')).toBe(headline));

  test('are never more than a headline holds, and begin the text', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N},.;]{1,14}$/u), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const headline = firstWords(text, '…');
        expect(headline.split(' ').length).toBeLessThanOrEqual(MAX_HEADLINE_WORDS);
        expect(Array.from(headline).length).toBeLessThanOrEqual(MAX_HEADLINE_COLUMNS);
        expect(text.startsWith(headline.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
