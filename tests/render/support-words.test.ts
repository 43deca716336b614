import { describe, expect, test } from 'vitest';
import { storyOf } from '../../src/render/verdict-story.js';
import { explanationLines, explanationSentences } from '../../src/render/why-lines.js';
import { type Asking, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);
const T = 'claims:\n  - {id: t, text: T.}\n';
const PAIR = `${T}  - {id: a, text: A., supports: {to: t, with: b}}\n  - {id: b, text: B.}\n`;
const THREE = `${T}  - {id: a, text: A., supports: {to: t, with: [b, c]}}\n  - {id: b, text: B.}\n  - {id: c, text: C.}\n`;
const FACTS = `${T}evidence:\n  - {id: a, text: A., supports: {to: t, with: b}}\n  - {id: b, text: B.}\n`;
const AGAINST = `${T}counterpoints:\n  - {id: a, text: A., attacks: {to: t, with: b}}\n  - {id: b, text: B.}\n`;

/** Something that attacks these, and falls to nothing. */
const denied = (...ids: string[]) => `counterpoints:\n  - {id: x, text: X., attacks: [${ids.join(', ')}]}\n`;
/** Something that attacks these, and is open. */
const doubted = (...ids: string[]) =>
  `counterpoints:\n  - {id: x, text: X., attacks: [${[...ids, 'x'].join(', ')}]}\n`;

function sentences(entries: string, asking: Asking = {}): string {
  const page = pageOf(entries, { id: 't', ...asking });
  return explanationSentences(storyOf(page, WIDE), page.asked.target!, 'It')
    .join(' ')
    .replace(' That does not show that this entry is false.', '');
}

describe('reasons that are needed together', () => {
  test.each<[name: string, entries: string, sentence: string]>([
    ['two stand', PAIR, 'It stands: “A” (a) together with “B” (b) supports it, and nothing attacks it.'],
    ['three stand', THREE, 'It stands: “A” (a) together with 2 others supports it, and nothing attacks it.'],
    [
      'two stand beside another reason',
      `${PAIR}  - {id: r, text: R., supports: t}\n`,
      'It stands: “A” (a) together with “B” (b) supports it, as does one more, and nothing attacks it.',
    ],
    [
      'the first falls',
      PAIR + denied('a'),
      'It falls because its reasons “A” (a) and “B” (b) are needed together, and the first falls.',
    ],
    [
      'the second falls',
      PAIR + denied('b'),
      'It falls because its reasons “A” (a) and “B” (b) are needed together, and the second falls.',
    ],
    [
      'both fall',
      PAIR + denied('a', 'b'),
      'It falls because its reasons “A” (a) and “B” (b) are needed together, and neither stands.',
    ],
    [
      'only the step falls',
      PAIR + denied('a -> t'),
      'It falls because its reasons “A” (a) and “B” (b), which are needed together, no longer count.',
    ],
    [
      'one of two is open',
      PAIR + doubted('b'),
      'It is undecided because its reasons “A” (a) and “B” (b), which are needed together, might not count.',
    ],
    [
      'one of three falls',
      THREE + denied('c'),
      'It falls because its reason “C” (c), which is needed together with 2 others, falls.',
    ],
    [
      'one of three is open',
      THREE + doubted('b'),
      'It is undecided because its reason “B” (b), which is needed together with 2 others, might not count.',
    ],
    [
      'they might not count beside an objection',
      PAIR + doubted('b', 't'),
      'It is undecided because the objection “X” (x) might count. Its reasons, which are needed together, might not count.',
    ],
    [
      'they fall beside another reason',
      `${PAIR}  - {id: r, text: R., supports: t}\n${denied('b', 'r')}`,
      'It falls because none of its 2 reasons counts, not even “A” (a) together with “B” (b).',
    ],
    [
      'pieces of evidence stand',
      FACTS,
      'It stands: “A” (a) together with “B” (b) supports it, and nothing attacks it.',
    ],
    [
      'one piece of evidence falls',
      FACTS + denied('b'),
      'It falls because its pieces of evidence “A” (a) and “B” (b) are needed together, and the second falls.',
    ],
    [
      'one piece of evidence is open',
      FACTS + doubted('b'),
      'It is undecided because its pieces of evidence “A” (a) and “B” (b), which are needed together, might not count.',
    ],
    [
      'counterpoints stand',
      AGAINST,
      'It falls because “A” (a) together with “B” (b) denies it, and nothing answers that.',
    ],
    [
      'counterpoints stand beside another',
      `${AGAINST}  - {id: x, text: X., attacks: t}\n`,
      'It falls because “A” (a) together with “B” (b) denies it, as does one more objection, and nothing answers that.',
    ],
    [
      'a counterpoint falls',
      `${AGAINST}replies:\n  - {id: x, text: X., attacks: b}\n`,
      'It stands because the only objection, “A” (a) together with “B” (b), no longer counts.',
    ],
    [
      'a counterpoint is open',
      `${AGAINST}replies:\n  - {id: x, text: X., attacks: [b, x]}\n`,
      'It is undecided because the objection “A” (a) together with “B” (b) might count.',
    ],
    [
      'a counterpoint and the thesis deny each other, and the other stands',
      AGAINST.replace('text: T.', 'text: T., attacks: a'),
      'It is undecided because it and “A” (a) deny each other, and nothing here decides between them.',
    ],
    [
      'a counterpoint and the thesis deny each other, and the other is open',
      `${AGAINST.replace('text: T.', 'text: T., attacks: a')}replies:\n  - {id: x, text: X., attacks: [b, x]}\n`,
      'It is undecided because the objection “A” (a) together with “B” (b) might count.',
    ],
  ])('%s', (_, entries, sentence) => {
    expect(sentences(entries)).toBe(sentence);
  });

  test('what was dropped and granted is said of the entry that it was', () => {
    expect(sentences(PAIR, { drop: ['b'] })).toBe(
      'It falls because its reasons “A” (a) and “B” (b) are needed together, and the second was dropped.',
    );
    expect(sentences(AGAINST, { grant: ['a'] })).toBe(
      'It falls because “A” (a), which you granted, together with “B” (b) denies it.',
    );
  });

  test('the lines below do not say the headline of the second again', () => {
    const lines = explanationLines(pageOf(PAIR + denied('b'), { id: 't' }), 'It', WIDE);
    expect(lines).toContain('    ● b: is needed as well, and falls');
  });
});
