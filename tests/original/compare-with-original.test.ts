import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithOriginal } from '../../src/original/compare-with-original.js';
import { type Original, originalOf, splitOriginal } from '../../src/original/split-original.js';
import type { TextBlock } from '../../src/original/text-blocks.js';
import { mapOf } from '../helpers/maps.js';

const TEXT = `A headline

By somebody, 2019

Schools start early. That costs sleep! The U.S. academy says “later”.

Nobody likes it.
Not even  teachers.`;

const original = splitOriginal(TEXT, 'schools start', 'en')!;

/** What a comparison of one entry with a text finds, a line for each gap. */
function gapsOf(rest: string, text: Original): string[] {
  const compared = compareWithOriginal(mapOf(`claims:\n  - {id: t, text: T., ${rest}}`), text);
  return compared.gaps.map((gap) => `${gap.code}: ${gap.message}`);
}

describe('splitOriginal', () => {
  test('counts paragraphs from the one that begins so', () => {
    expect(original.paragraphs).toEqual([
      ['Schools start early.', 'That costs sleep!', 'The U.S. academy says “later”.'],
      ['Nobody likes it.', 'Not even teachers.'],
    ]);
    expect(splitOriginal(TEXT, null, null)!.paragraphs).toHaveLength(4);
    expect(splitOriginal(TEXT, 'Never there', null)).toBeNull();
    expect(splitOriginal('', null, null)).toEqual({ paragraphs: [] });
  });

  test('counts no headings; a text can begin at one', () => {
    const blocks: readonly TextBlock[] = [
      { kind: 'paragraph', text: 'By a writer' },
      { kind: 'heading', text: 'The title' },
      { kind: 'paragraph', text: 'First. Second.' },
      { kind: 'heading', text: 'More' },
      { kind: 'paragraph', text: 'Third.' },
    ];
    expect(originalOf({ blocks }, 'the title', 'en')).toEqual({
      paragraphs: [['First.', 'Second.'], ['Third.']],
      headings: [
        { text: 'The title', before: 1 },
        { text: 'More', before: 2 },
      ],
    });
    expect(originalOf({ blocks }, null, 'en')!.paragraphs).toHaveLength(3);
  });

  test.each([
    ['An oﬃcial op-\ned on co-\noperation.', 'an official op-ed'],
    ['“Schools” start', '"schools" start'],
  ])('%j begins with %j', (text, begins) => {
    expect(splitOriginal(`By a writer\n\n${text}`, begins, 'en')!.paragraphs).toHaveLength(1);
  });

  test.each<[string, string, string[][]]>([
    [
      'every line end',
      'One.\r\nTwo.\r\n \r\nThree.\rFour.\r\rFive.\u2029Six.',
      [['One.', 'Two.'], ['Three.', 'Four.'], ['Five.'], ['Six.']],
    ],
    [
      'blank lines that are not empty',
      'One.\n\u00a0\t\nTwo.\n\f\n\n\nThree.',
      [['One.'], ['Two.'], ['Three.']],
    ],
    [
      'words broken by a line',
      'Their co-\noperation and an under-  \n  standing.',
      [['Their cooperation and an understanding.']],
    ],
    ['a soft hyphen', 'Their co\u00ad\noper\u00adation.', [['Their cooper\u00adation.']]],
    [
      'hyphens of the words themselves',
      'An op-\ned by an Anglo-\nAmerican with an F-\n16, an e-\nmail, a state-of-the-\nart thing.',
      [['An op-ed by an Anglo-American with an F-16, an e-mail, a state-of-the-art thing.']],
    ],
    [
      'a hyphen that the text shows elsewhere',
      'A well-\nknown man is well-known. Co-\noperate! We cooperate.',
      [['A well-known man is well-known.', 'Cooperate!', 'We cooperate.']],
    ],
    [
      'a first part alone',
      'Pre-\nand post-war, and so -\nit seems.',
      [['Pre- and post-war, and so - it seems.']],
    ],
    ['lines of a script without spaces', '他来\n了。她走\n了！', [['他来了。', '她走了！']]],
  ])('reads %s', (_, text, paragraphs) =>
    expect(splitOriginal(text, null, 'en')!.paragraphs).toEqual(paragraphs),
  );

  test('takes the language of the text where none is given', () => {
    const text = 'Am 27. Januar kam z. B. Dr. Müller. Das ist es, was wir wissen, und nicht mehr.';
    expect(splitOriginal(text, null, null)!.paragraphs[0]).toHaveLength(2);
    expect(splitOriginal(text, null, 'de')!.paragraphs[0]).toHaveLength(2);
    expect(splitOriginal(text, null, 'en')!.paragraphs[0]!.length).toBeGreaterThan(2);
  });
});

describe('compareWithOriginal', () => {
  test.each([
    ['at: 1.2, phrase: That costs sleep', []],
    ['at: 1.3, phrase: "says \\"later\\""', []],
    ['at: 1.1-2, phrase: early. That costs', []],
    ['at: 1, phrase: early. That costs', []],
    ['phrase: not even teachers', []],
    ['phrase: ot even teach', []],
    ['phrase: eacher', []],
    ['phrase: even teach', []],
    ['at: 3', ['place-missing: the text has no paragraph 3; its last paragraph is 2']],
    ['at: 1.4', ['place-missing: paragraph 1 has no sentence 4; its last sentence is 3']],
    ['at: 1.1, phrase: That costs sleep', ['phrase-near: the phrase is in 1.2, not in 1.1']],
    ['at: 1.2, phrase: early. That costs sleep', ['phrase-near: the phrase is in 1.1-2, not in 1.2']],
    ['at: [1.1, 2.1], phrase: not even', ['phrase-near: the phrase is in 2.2, not in 1.1, 2.1']],
    ['at: 1.2, phrase: That costs money', ['phrase-near: the text has "That costs sleep"']],
    ['phrase: Nobody ever likes it', ['phrase-near: the text has "Nobody likes it"']],
    ['at: 1.2, phrase: nothing like this here', ['phrase-missing: the text does not have the phrase in 1.2']],
    ['phrase: later. Nobody likes', ['phrase-near: the text has "Nobody likes"']],
    ['phrase: even not teachers of schools', ['phrase-missing: the text does not have the phrase']],
  ])('%s', (rest, expected) => expect(gapsOf(rest, original)).toEqual(expected));

  test.each([
    ['at: 1.2, phrase: That costs money', 'write "phrase: That costs sleep"', ['That costs sleep']],
    ['at: 1.2, phrase: no such words', 'copy at most 8 words in a row from there: That costs sleep!', null],
    ['phrase: no such words', 'copy at most 8 words in a row from the text', null],
  ])('%s: says how to go on', (rest, hint, by) => {
    const [gap] = compareWithOriginal(mapOf(`claims:\n  - {id: t, text: T., ${rest}}`), original).gaps;
    expect(gap).toMatchObject({ hint, fix: by === null ? null : { kind: 'replace', by } });
  });

  test.each([
    ['zh', '他走了。“为什么？”她问。没有人说话。', '没有人说', '1.3', []],
    ['zh', '他走了。“为什么？”她问。没有人说话。', '走了。“为什么', '1.1-2', []],
    [
      'zh',
      '他走了。没有人说话。',
      '走了。没有人',
      '1.2',
      ['phrase-near: the phrase is in 1.1-2, not in 1.2'],
    ],
    ['ja', '彼は去った。「なぜ？」と聞いた。誰も話さない。', '聞いた。誰も', '1.2-3', []],
  ])(
    'finds a phrase over the end of a sentence without a space (%s: %s)',
    (language, text, phrase, at, gaps) => {
      expect(gapsOf(`at: ${at}, phrase: "${phrase}"`, splitOriginal(text, null, language)!)).toEqual(gaps);
    },
  );

  test('finds a sentence behind abbreviations', () => {
    const text = splitOriginal(
      'On Feb. 3 Mrs. Jones saw Sen. Lee in the U.S. Capitol. They agreed.',
      null,
      'en',
    )!;
    expect(gapsOf('at: 1.2, phrase: They agreed', text)).toEqual([]);
    expect(gapsOf('at: 1.5, phrase: They agreed', text)).toEqual([
      'place-missing: paragraph 1 has no sentence 5; its last sentence is 2',
      'phrase-near: the phrase is in 1.2, not in 1.5',
    ]);
  });

  /** As print and files have words, and as a user types them. */
  test.each([
    ['a ﬁnal oﬀer', 'final offer'],
    ['their co\u00adoperation', 'their cooperation'],
    ['full co-\noperation with', 'full cooperation with'],
    ['full co-\noperation with', 'full co-operation with'],
    ['his op-\ned of May', 'his op-ed of'],
    ['full cooperation with', 'full co- operation with'],
    ['the ＮＡＴＯ pact', 'the NATO pact'],
    ['a two\u200bfold task', 'twofold task'],
    ['Mr.\u00a0Smith went', 'Mr. Smith went'],
    ['it’s “so”', 'it\'s \\"so\\"'],
    ['the cost – as ever', 'cost - as ever'],
    ['the cost—as ever', 'cost — as ever'],
    ['un cafe\u0301 noir', 'un café noir'],
    ['die große Straße', 'große STRASSE'],
    ['güzel bir ışık', 'BİR IŞIK'],
    ['ο δρόμος', 'Ο ΔΡΌΜΟΣ'],
    ['и ёлка', 'И ЁЛКА'],
  ])('%j has the phrase %j', (text, phrase) =>
    expect(gapsOf(`at: 1.1, phrase: "${phrase}"`, splitOriginal(`Here is ${text}.`, null, 'en')!)).toEqual(
      [],
    ),
  );

  test('a phrase without its accents is near', () => {
    const text = splitOriginal('Un café noir.', null, 'fr')!;
    expect(gapsOf('at: 1.1, phrase: un cafe noir', text)).toEqual([
      'phrase-near: the text has "Un café noir"',
    ]);
  });

  test('every run of words of a text is found where it stands, whatever form either has', () => {
    const words = fc.array(fc.constantFrom('ﬁt', 'co-op', 'a', 'Straße', 'b.', 'cafe\u0301', '“c”', 'ＤＥ'), {
      minLength: 1,
      maxLength: 30,
    });
    const forms = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        forms,
        forms,
        (list, from, length, one, other) => {
          const text: Original = {
            paragraphs: [['Before.', list.join(' ').normalize(one)], [list.join(' ')]],
          };
          const start = from % list.length;
          const phrase = list
            .slice(start, start + length)
            .join(' ')
            .normalize(other);
          const { phrases } = compareWithOriginal(
            mapOf(`claims:\n  - {id: t, text: T., at: 1.2, phrase: ${JSON.stringify(phrase)}}`),
            text,
          );
          expect(phrases).toEqual({ exact: 1, near: 0, missing: 0 });
        },
      ),
    );
  });

  test('lists the sentences that no entry names', () => {
    const unnamed = (at: string) =>
      compareWithOriginal(mapOf(`claims:\n  - {id: t, text: T., at: ${at}}`), original).unnamed;
    expect(unnamed('[1.1-2, 2]')).toEqual(['1.3', '2.1', '2.2']);
    expect(unnamed('[1.2-99, 1.1, 1.2, 7.1]')).toEqual(['2.1', '2.2']);
    expect(unnamed('2.9')).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2']);
  });

  test('many entries and a long text in one paragraph take linear time', () => {
    // Looked through for each entry, and for each sentence all places, this is milliards of steps.
    const sentence = (i: number) => `It is the word w${i} that we say here and now.`;
    const text = splitOriginal(Array.from({ length: 4_000 }, (_, i) => sentence(i)).join(' '), null, 'en')!;
    const entries = Array.from(
      { length: 2_000 },
      (
        _,
        i,
      ) => `  - {id: a${i}, text: T., at: [1, "1.${i + 1}-${i + 2000}"], phrase: the word w${i} that they had}
  - {id: b${i}, text: T., at: 1.${i + 1}, phrase: the word w${i} that we}`,
    );
    const { phrases, unnamed } = compareWithOriginal(
      mapOf(`claims:\n  - {id: t, text: T.}\n${entries.join('\n')}`),
      text,
    );
    expect(phrases).toEqual({ exact: 2_000, near: 2_000, missing: 0 });
    expect(unnamed).toHaveLength(1);
  }, 60_000);
});
