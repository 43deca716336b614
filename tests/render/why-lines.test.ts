import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeList, MAX_EXPLANATION_WORDS } from '../../src/render/cause-list.js';
import type { EvaluationPage } from '../../src/render/evaluation-page.js';
import { SIGNS } from '../../src/render/signs.js';
import { storyOf } from '../../src/render/verdict-story.js';
import { explanationLines, explanationSentences, whyLines } from '../../src/render/why-lines.js';
import { countWords } from '../../src/words/count-words.js';
import { CARRIED, TWO_ATTACKS } from '../helpers/debates.js';
import { type Asking, abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);
const CAVEAT = 'A verdict says what follows from this file, never what is true.';
const T = 'claims:\n  - {id: t, text: T.}\n';

/** The sentence and the lines of an explanation, without the empty line between. */
const explained = (page: EvaluationPage) => explanationLines(page, 'It', WIDE).filter((line) => line !== '');
const why = (entries: string, asking: Asking = {}) => explained(pageOf(entries, { id: 't', ...asking }));

describe('why an entry has its verdict', () => {
  test.each<[name: string, entries: string, lines: string[]]>([
    [
      'nothing for it, nothing against it',
      T,
      ['It stands because nothing attacks it, though no reason is given for it.'],
    ],
    [
      'a reason',
      `${T}  - {id: r, text: R., supports: t}`,
      ['It stands: “R” (r) supports it, and nothing attacks it.'],
    ],
    [
      'an unanswered attack',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: t}`,
      ['It falls because “C” (c) denies it, and nothing answers that.'],
    ],
    [
      'an answered attack',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}`,
      [
        'It stands because the only objection, “C” (c), falls.',
        '  ▼ c: denies it, but falls',
        '    ▲ R (r): stands and denies that',
      ],
    ],
    [
      'an answer that does not stand',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}\n  - {id: u, text: U., attacks: r -> c}`,
      [
        'It falls because “C” (c) denies it, and no answer to that is enough.',
        '  ▼ c: stands and denies it',
        '    ▲ R (r): stands, but no longer counts against that',
        '      ▲ U (u): stands and denies that this counts',
      ],
    ],
    [
      'only reasons that fell: not shown to be false',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: r}`,
      [
        'It falls because its only reason, “R” (r), falls. That does not show that this entry is false.',
        '  ● r: supports it, but falls',
        '    ▼ C (c): stands and denies that',
      ],
    ],
    [
      'one reason of two is enough, and the other is not told of',
      `${T}  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: r}`,
      ['It stands: “S” (s) supports it, and nothing attacks it.'],
    ],
    [
      'a linked premise that another needs',
      `${T}  - {id: a, text: A., supports: {to: t, with: b}}\n  - {id: b, text: B.}\ncounterpoints:\n  - {id: c, text: C., attacks: b}`,
      [
        'It falls because its reasons “A” (a) and “B” (b) are needed together, and the second falls. That does not show that this entry is false.',
        '  ● a: stands, but no longer counts for it',
        '    ● b: is needed as well, and falls',
        '      ▼ C (c): stands and denies that',
      ],
    ],
    [
      'two that attack together',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: {to: t, with: d}}\n  - {id: d, text: D.}`,
      [
        'It falls because “C” (c) together with “D” (d) denies it, and nothing answers that.',
        '  ▼ c: stands and denies it',
        '    ▼ d: is needed as well, and stands',
      ],
    ],
    [
      'in its own right',
      `claims:\n  - {id: t, text: T., assumed: true}\n  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: r}`,
      [
        'It stands because the file takes it as given (assumed), whatever becomes of its reasons, and nothing attacks it.',
      ],
    ],
    [
      'in its own right, and not by what rests on it',
      `claims:\n  - {id: t, text: T., assumed: true, supports: r}\n  - {id: r, text: R., supports: t}`,
      [
        'It stands because the file takes it as given (assumed), whatever becomes of its reasons, and nothing attacks it.',
      ],
    ],
    [
      'a contradiction',
      `${T}counterpoints:\n  - {id: c, text: C., contradicts: t}`,
      ['It is undecided because it and “C” (c) deny each other, and nothing here decides between them.'],
    ],
    [
      'only evidence that fell, and an attack that stands beside',
      `${T}evidence:\n  - {id: e, text: E., supports: t}\ncounterpoints:\n  - {id: u, text: U., attacks: e}\n  - {id: b, text: B., attacks: t}`,
      expect.arrayContaining(['It falls because “B” (b) denies it, and none of its evidence counts.']),
    ],
    [
      'only reasons that fell, and an attack that stands beside',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: u, text: U., attacks: r}\n  - {id: b, text: B., attacks: t}\n  - {id: c, text: C., attacks: b}\n  - {id: d, text: D., attacks: c}`,
      [
        'It falls because “B” (b) denies it, and none of its reasons counts.',
        '  ▼ b: stands and denies it',
        '    ▼ C (c): denies that, but falls',
        '      ▼ D (d): stands and denies that',
        '  ● R (r): supports it, but falls',
        '    ▼ U (u): stands and denies that',
      ],
    ],
    [
      'an attack on the step that attacks it: no self-attack',
      'claims:\n  - {id: t, text: T., attacks: c -> t}\ncounterpoints:\n  - {id: c, text: C., attacks: t}',
      [
        'It is undecided because the objection “C” (c) might count.',
        '  ▼ c: denies it, in a circle that nothing here decides',
      ],
    ],
    [
      'a self-attack, named',
      `${T}counterpoints:\n  - {id: c, text: C., attacks: [t, c]}`,
      ['It is undecided because the objection “C” (c) might count.', '  ▼ c: denies it and attacks itself'],
    ],
    [
      'reasons in a circle',
      `${T}  - {id: a, text: A., supports: [t, b]}\n  - {id: b, text: B., supports: a}`,
      [
        'It is undecided because its only reason, “A” (a), might not count.',
        '  ● a: supports it, and is undecided',
        '    ● B (b): supports that, in a circle that nothing here decides',
      ],
    ],
    [
      'an odd circle, and what is open beside',
      `${T}  - {id: r, text: R., supports: {to: t, with: q}}\n  - {id: q, text: Q.}\ncounterpoints:\n  - {id: a, text: A., attacks: [t, b]}\n  - {id: b, text: B., attacks: [c, q]}\n  - {id: c, text: C., attacks: a}`,
      [
        'It is undecided because the objection “A” (a) might count. Its reasons, which are needed together, might not count.',
        '  ▼ a: denies it, and is undecided',
        '    ▼ C (c): denies that, and is undecided',
        '      ▼ B (b): denies that, in a circle that nothing here decides',
        '  ● R (r): stands, but might not count for it',
        '    ● Q (q): is needed as well, and is undecided',
        '      ▼ B (b): denies that, and is undecided',
        '        ▼ A (a): denies that, and is undecided',
      ],
    ],
    [
      'the nearest circle that hangs on nothing else, though another comes first',
      `${T}counterpoints:\n  - {id: a, text: A., attacks: t, contradicts: b}\n  - {id: b, text: B., attacks: t}\n  - {id: x, text: X., attacks: b, contradicts: y}\n  - {id: y, text: Y.}`,
      [
        'It is undecided because 2 objections might count, one of them “B” (b).',
        '  ▼ b: denies it, and is undecided',
        '    ▼ X (x): denies that, and is undecided',
        '      ▼ Y (y): these two deny each other, and nothing here decides between them',
        '    ▼ A (a): these two deny each other, and nothing here decides between them',
        '  ▼ A (a): denies it, and is undecided',
      ],
    ],
    [
      'a step that was defended',
      `${T}  - {id: r, text: R., supports: t}\ncounterpoints:\n  - {id: u, text: U., attacks: r -> t}\nreplies:\n  - {id: v, text: V., attacks: u}`,
      [
        'It stands: “R” (r) supports it, and nothing attacks it.',
        '  ● r: stands and supports it',
        '    ▼ U (u): denies that this counts, but falls',
        '      ▲ V (v): stands and denies that',
      ],
    ],
    [
      'a step whose backing fell',
      `${T}  - {id: r, text: R., supports: t}\nevidence:\n  - {id: e, text: E., supports: r -> t}\ncounterpoints:\n  - {id: c, text: C., attacks: e}`,
      [
        'It falls because its only reason, “R” (r), no longer counts. That does not show that this entry is false.',
        '  ● r: stands, but no longer counts for it',
        '    ■ E (e): supports that this counts, but falls',
        '      ▼ C (c): stands and denies that',
      ],
    ],
    [
      'a step whose backing was defended',
      `${T}  - {id: r, text: R., supports: t}\nevidence:\n  - {id: e, text: E., supports: r -> t}\ncounterpoints:\n  - {id: c, text: C., attacks: e}\nreplies:\n  - {id: v, text: V., attacks: c}`,
      [
        'It stands: “R” (r) supports it, and nothing attacks it.',
        '  ● r: stands and supports it',
        '    ■ E (e): stands and supports that this counts',
        '      ▼ C (c): denies that, but falls',
        '        ▲ V (v): stands and denies that',
      ],
    ],
    [
      'what leads to something that was defended is told, too',
      `${T}  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: r}\n  - {id: other, text: O., supports: t}\ncounterpoints:\n  - {id: c, text: C., attacks: s}\nreplies:\n  - {id: v, text: V., attacks: c}\n  - {id: w, text: W., attacks: [other, w2]}\n  - {id: w2, text: W2., attacks: w}`,
      [
        'It stands: “R” (r) supports it, and nothing attacks it.',
        '  ● r: stands and supports it',
        '    ● S (s): stands and supports that',
        '      ▼ C (c): denies that, but falls',
        '        ▲ V (v): stands and denies that',
      ],
    ],
    [
      'several attacks that stand, of which one is told',
      `${T}counterpoints:\n  - {id: a, text: A., attacks: t}\n  - {id: b, text: B., attacks: t}\n  - {id: c, text: C., attacks: t}`,
      [
        'It falls because “A” (a) and 2 more objections deny it, and nothing answers that.',
        '  ▼ a: stands and denies it',
        '  ▼ B (b): stands and denies it',
        '  – and 1 more objection that counts',
      ],
    ],
    [
      'very many that fall',
      `${T}counterpoints:\n${[1, 2, 3, 4, 5, 6, 7].map((i) => `  - {id: c${i}, text: C., attacks: t}\n`).join('')}replies:\n  - {id: r, text: R., attacks: [c1, c2, c3, c4, c5, c6, c7]}`,
      [
        'It stands because none of the 7 objections counts, not even “C” (c1).',
        '  ▼ c1: denies it, but falls',
        '    ▲ R (r): stands and denies that',
        '  ▼ C (c2): denies it, but falls',
        '    ▲ R (r): stands and denies that',
        '  – and 5 more objections that do not count',
      ],
    ],
    [
      'two open questions',
      `${T}counterpoints:\n  - {id: a, text: A., attacks: t, contradicts: b}\n  - {id: c, text: C., attacks: t, contradicts: d}\nreplies:\n  - {id: b, text: B.}\n  - {id: d, text: D.}`,
      [
        'It is undecided because 2 objections might count, one of them “A” (a).',
        '  ▼ a: denies it, and is undecided',
        '    ▲ B (b): these two deny each other, and nothing here decides between them',
        '  ▼ C (c): denies it, and is undecided',
        '    ▲ D (d): these two deny each other, and nothing here decides between them',
      ],
    ],
    [
      'five open questions, of which three are told',
      `${T}counterpoints:\n${[1, 2, 3, 4, 5].map((i) => `  - {id: a${i}, text: A., attacks: t, contradicts: b${i}}\n`).join('')}replies:\n${[1, 2, 3, 4, 5].map((i) => `  - {id: b${i}, text: B.}\n`).join('')}`,
      [
        'It is undecided because 5 objections might count, one of them “A” (a1).',
        '  ▼ a1: denies it, and is undecided',
        '    ▲ B (b1): these two deny each other, and nothing here decides between them',
        '  ▼ A (a2): denies it, and is undecided',
        '    ▲ B (b2): these two deny each other, and nothing here decides between them',
        '  – and 3 more objections that are open',
        '  It also depends on which of these stands: “A” (a3) or “B” (b3), and on 2 more disputes.',
      ],
    ],
    [
      'a step whose backing is open',
      `${T}  - {id: r, text: R., supports: t}\nevidence:\n  - {id: e, text: E., supports: r -> t}\ncounterpoints:\n  - {id: c, text: C., contradicts: e}`,
      [
        'It is undecided because its only reason, “R” (r), might not count.',
        '  ● r: stands, but might not count for it',
        '    ■ E (e): supports that this counts, and is undecided',
        '      ▼ C (c): these two deny each other, and nothing here decides between them',
      ],
    ],
  ])('%s', (_, entries, lines) => {
    expect(why(entries)).toEqual(lines);
  });

  test('the burden of proof', () => {
    expect(why(T, { burden: 'evidence' })).toEqual([
      'It falls because no reason is given for it, and --burden evidence asks for one. That does not show that this entry is false.',
    ]);
  });

  const ANSWERED = `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}`;
  test.each<[string, Asking, string[]]>([
    [
      'an attacker that is granted: nothing is said of its answers',
      { grant: ['c'] },
      ['It falls because “C” (c), which you granted, denies it.'],
    ],
    [
      'a step that is granted',
      { grant: ['c -> t'] },
      ['It falls because you granted the attack from “C” (c).'],
    ],
    [
      'a step that is dropped',
      { drop: ['r -> c'] },
      [
        'It falls because “C” (c) denies it, and no answer to that is enough.',
        '  ▼ c: stands and denies it',
        '    ▲ R (r): no longer counts against that, as you dropped that step',
      ],
    ],
    ['the only attacker', { drop: ['c'] }, ['It stands because the only objection, “C” (c), was dropped.']],
    ['the entry itself', { grant: ['t'] }, ['It stands because you granted it.']],
  ])('%s', (_, asking, lines) => {
    expect(why(ANSWERED, asking)).toEqual(lines);
  });

  test('what stands and counts for nothing any more says so, and why', () => {
    const entries = `${T}counterpoints:\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}\n  - {id: u, text: U., attacks: c -> t}\n  - {id: v, text: V., attacks: r -> c}`;
    expect(why(entries, { id: 'r' })[0]).toMatch(
      / But this entry no longer counts against “C” \(c\), because “V” \(v\) denies that it counts\.$/,
    );
    expect(why(entries, { id: 'v' })[0]).not.toContain('counts against');
  });
});

describe('why a step has its verdict', () => {
  const STEP = `${T}  - {id: r, text: R., supports: {to: t, with: q}}\n  - {id: q, text: Q.}\ncounterpoints:\n`;
  test.each([
    [
      'that nothing bears on',
      '  - {id: c, text: C.}',
      'It stands: “R” (r) and the other premise stand, and nothing attacks it.',
    ],
    [
      'that is attacked',
      '  - {id: c, text: C., attacks: r -> t}',
      'It falls because “C” (c) denies that it counts, and nothing answers that.',
    ],
    [
      'that lost a premise',
      '  - {id: c, text: C., attacks: q}',
      'It falls because “Q” (q), which it needs, falls.',
    ],
    [
      'of which both premises are open',
      '  - {id: c, text: C., contradicts: [r, q]}',
      'It is undecided because “R” (r), which it needs, is undecided.',
    ],
  ])('a step %s', (_, entries, sentence) => {
    expect(why(STEP + entries, { id: 'r -> t' })[0]).toBe(sentence);
  });

  test('the page has its ends', () => {
    expect(whyLines(pageOf(CARRIED, { id: 'r -> t' }), WIDE).slice(0, 5)).toEqual([
      'r -> t  step, support, ✓ stands',
      '',
      '  ✓ stands     from ● A reason.  r',
      '  ✓ stands     to ● The thesis.  t',
      '',
    ]);
  });
});

describe('why an argument of an abstract framework has its verdict', () => {
  test.each([
    [
      'ba cb',
      [
        'It stands because the only attack, b, falls.',
        '  – b: attacks it, but falls',
        '    – c: stands and attacks that',
      ],
    ],
    [
      'ba cb bc',
      [
        'It is undecided because the attack from b might count.',
        '  – b: attacks it, and is undecided',
        '    – c: these two attack each other, and nothing here decides between them',
      ],
    ],
    [
      'ba ba ca',
      [
        'It falls because b and one more attack it, and nothing answers that.',
        '  – b: stands and attacks it',
        '  – c: stands and attacks it',
      ],
    ],
  ])('%s', (attacks, lines) => {
    expect(explained(abstractPage(3, attacks.split(' '), { id: 'a' }))).toEqual(lines);
  });

  test('it is called by its name', () => {
    expect(whyLines(abstractPage(3, ['ba', 'cb'], { id: 'a' }), WIDE)).toEqual([
      'a stands because the only attack, b, falls.',
      '',
      '  – b: attacks it, but falls',
      '    – c: stands and attacks that',
      '',
      'What would change it: claims evaluate a --topple',
      CAVEAT,
    ]);
  });
});

describe('the size of an explanation', () => {
  /** A reply to a counterpoint to a reply, and so on, with two at each. */
  const MANY = `${T}counterpoints:\n${Array.from({ length: 40 }, (_, i) => `  - {id: c${i}, short: An objection of exactly eight words, text: C., attacks: ${i < 2 ? 't' : `c${Math.floor(i / 2) - 1}`}}\n`).join('')}`;

  test('at most 90 words, and how to see the rest', () => {
    const page = pageOf(MANY, { id: 't' });
    const lines = explained(page);
    expect(countWords(lines.slice(0, -1).join(' '))).toBeLessThanOrEqual(MAX_EXPLANATION_WORDS);
    expect(lines.at(-1)).toBe('  The whole explanation: --all');
    const all = explained(pageOf(MANY, { id: 't', all: true }));
    expect(all.length).toBeGreaterThan(20);
    expect(all.join(' ')).not.toContain('--all');
  });

  test('what decided an entry is told once; where all is told, that is said', () => {
    const entries = `${T}counterpoints:\n  - {id: a, text: A., attacks: t}\n  - {id: b, text: B., attacks: t}\n  - {id: c, text: C., attacks: [a, b]}\n  - {id: d, text: D., attacks: c}\n  - {id: e, text: E., attacks: d}`;
    const lines = (all: boolean) => why(entries, { all }).filter((line) => /\bc\)?:/.test(line));
    expect(lines(true)).toEqual([
      '    ▼ C (c): stands and denies that',
      '    ▼ C (c): stands and denies that (explained above)',
    ]);
    expect(lines(false).join('')).not.toContain('above');
  });

  test('in plain text the lines are numbered as an outline', () => {
    const lines = explanationLines(
      pageOf(TWO_ATTACKS.replace('text: A reply.', 'text: A reply., short: Reply'), { id: 'a' }),
      'It',
      { ...WIDE, plain: true },
    );
    expect(lines).toEqual(['It falls because “Reply” (r) denies it, and nothing answers that.']);
    expect(explanationLines(pageOf(CARRIED, { id: 't' }), 'It', { ...WIDE, plain: true }).slice(2)).toEqual([
      '1. claim r: stands and supports it.',
      '1.1. counterpoint “An attack on the reason” (s): denies that, but falls.',
      '1.1.1. reply “A reply” (v): stands and denies that.',
    ]);
  });

  test('evidence is counted as evidence', () => {
    const evidence = '  - {id: a, text: A., supports: t}\n  - {id: b, text: B., supports: t}\n';
    const rest = 'claims:\n  - {id: t, text: T., contradicts: u}\n  - {id: u, text: U.}\n';
    const own = `evidence:\n${evidence}counterpoints:\n  - {id: c, text: C., contradicts: a}\n  - {id: d, text: D., attacks: b}`;
    expect(why(`${T}${own}`)[0]).toContain('only one of its 2 pieces of evidence might count: “A” (a).');
    expect(why(`${rest}${own}`)[0]).toContain(' Only one of its 2 pieces of evidence might count.');
  });

  const reasonsFor = (open: readonly string[], falling: number) =>
    `${T}${open.map((id) => `  - {id: ${id}, text: ${id.toUpperCase()}., supports: t}\n  - {id: not-${id}, text: Not ${id}., contradicts: ${id}}\n`).join('')}${Array.from({ length: falling }, (_, i) => `  - {id: f${i}, text: F., supports: t}\n  - {id: g${i}, text: G., attacks: f${i}}\n`).join('')}`;
  test.each([
    [['a', 'b'], 0, 'none of its 2 reasons is sure to count, not even “A” (a).'],
    [['a', 'b'], 1, 'only 2 of its 3 reasons might count, one of them “A” (a).'],
    [['a'], 2, 'only one of its 3 reasons might count: “A” (a).'],
  ])('what is open on %j of its reasons, while %i fall, says how many', (open, falling, words) => {
    expect(explanationLines(pageOf(reasonsFor(open, falling), { id: 't' }), 'It', WIDE)[0]).toBe(
      `It is undecided because ${words}`,
    );
  });

  const HEADLINE = 'One two three four five six seven eight';
  test('of any map: a first sentence of at most 25 words, 90 words in all, whatever is granted', () => {
    const ids = ['t', 'a', 'b', 'c', 'd', 'e'];
    const id = fc.constantFrom(...ids);
    const relation = fc.tuple(fc.constantFrom('supports', 'attacks'), id, fc.option(id));
    const maps = fc.array(fc.array(relation, { maxLength: 2 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(maps, id, fc.option(id), (entries, asked, granted) => {
        const text = `claims:\n${entries
          .map((relations, i) => {
            const of = (key: string) =>
              [
                ...new Set(
                  relations.filter(([sign, to]) => sign === key && to !== ids[i]).map(([, to]) => to),
                ),
              ].filter(
                (to) =>
                  key === 'supports' ||
                  !relations.some(([sign, other]) => sign === 'supports' && other === to),
              );
            return `  - {id: ${ids[i]}, short: ${HEADLINE}, text: T., supports: [${of('supports')}], attacks: [${of('attacks')}]}`;
          })
          .join('\n')}`;
        const page = pageOf(text, { id: asked, ...(granted === null ? {} : { grant: [granted] }) });
        const story = storyOf(page, { signs: SIGNS });
        const sentences = explanationSentences(story, page.asked.target!, 'It');
        expect(countWords(sentences[0]!)).toBeLessThanOrEqual(25);
        const used = countWords(sentences.join(' '));
        const { lines } = causeList(story, page.asked.target!, { all: false, wordsUsed: used });
        const words = lines.map(({ name, words }) => countWords(`${name} ${words}`));
        expect(used + words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
          MAX_EXPLANATION_WORDS,
        );
      }),
      { numRuns: 300 },
    );
  });
});
