import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/query/view.js';
import type { Block } from '../../src/sheets/document.js';
import type { Handout } from '../../src/sheets/handout.js';
import { mostImportantFirst, sidesInTurn } from '../../src/sheets/importance.js';
import { SHEETS } from '../../src/sheets/index.js';
import type { Page } from '../../src/sheets/page.js';
import { printedPages } from '../../src/sheets/printed-pages.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { DEBATE, EXCHANGES, handout, SHEET_NAMES } from '../helpers/sheets.js';

/** As much as the size of a sheet allows, and to each group its part. */

const SIZED = SHEET_NAMES.filter((name) => SHEETS[name]!.size !== undefined && !SHEETS[name]!.choosesItself);

/** A debate of any form: reasons under reasons, evidence, objections and replies, with texts of any length. */
const anyDebate = fc
  .array(
    fc.record({
      kind: fc.constantFrom('claims', 'evidence', 'counterpoints', 'replies'),
      under: fc.nat(),
      words: fc.integer({ min: 1, max: 60 }),
      isCore: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((entries) => {
    const claims = entries.flatMap(({ kind }, i) => (kind === 'claims' ? [`n${i}`] : []));
    const objections = entries.flatMap(({ kind }, i) => (kind === 'counterpoints' ? [`n${i}`] : []));
    const lines = (wanted: string) =>
      entries.flatMap(({ kind, under, words, isCore }, i) => {
        if (kind !== wanted) return [];
        const to = kind === 'replies' && objections.length > 0 ? objections : ['t', ...claims];
        const target = to[under % to.length] === `n${i}` ? 't' : to[under % to.length];
        const does = kind === 'claims' || kind === 'evidence' ? 'supports' : 'attacks';
        const text = `Text ${i} ${'says this '.repeat(words).trim()}.`;
        return `  - {id: n${i}, text: ${text}, ${does}: ${target}, at: ${i + 2}.1, core: ${isCore}, scheme: sign}`;
      });
    const parts = ['evidence', 'counterpoints', 'replies'].map((kind) => [`${kind}:`, ...lines(kind)]);
    const written = parts.filter((part) => part.length > 1).flat();
    return view(
      ['claims:', '  - {id: t, text: The thesis., at: 1.1}', ...lines('claims'), ...written].join('\n'),
    );
  });

const onPaper = ({ pages }: Handout) => Math.max(...pages.map(printedPages));

describe('a size', () => {
  test.each(SIZED)(
    'of %s is not exceeded, but by one part alone; a larger one keeps what a smaller one has',
    (name) => {
      fc.assert(
        fc.property(anyDebate, (of) => {
          let before = new Set<unknown>();
          for (const pages of [1, 2, 3, 5]) {
            const made = handout(name, of, { size: { pages } });
            if (!made.isTooLong) expect(onPaper(made)).toBeLessThanOrEqual(pages);
            // From three pages on, questions give room to the checklist for sources.
            if (name === 'questions' && pages === 3) before = new Set();
            for (const entry of before) expect(made.printed).toContain(entry);
            before = new Set(made.printed);
          }
        }),
        { numRuns: 12 },
      );
    },
  );

  test.each(SIZED)('of %s that is too small prints the most important part, and says so', (name) => {
    const made = handout(name, LONG, { size: { minutes: 1 } });
    expect(made.isTooLong).toBe(true);
    expect(made.printed.size).toBeGreaterThan(0);
    expect(made.printed.size).toBeLessThan(made.whole.size);
  });

  test.each(['blocks', 'flow', 'cards'])('of %s leaves out what is less important first', (name) => {
    fc.assert(
      fc.property(anyDebate, fc.integer({ min: 1, max: 6 }), (of, top) => {
        const { printed, whole } = handout(name, of, { size: { top } });
        const first = mostImportantFirst([...whole], of);
        const ranked = name === 'blocks' ? sidesInTurn(first, of) : first;
        expect([...printed]).toEqual(expect.arrayContaining(ranked.slice(0, top)));
        expect(printed.size).toBe(Math.min(top, whole.size));
      }),
      { numRuns: 12 },
    );
  });

  test('in minutes counts the reading and a minute for each line to write on', () => {
    const sizes = [10, 20, 45, 90].map((minutes) => handout('worksheet', DEBATE, { size: { minutes } }));
    for (const [i, minutes] of [10, 20, 45, 90].entries())
      expect(writingLines(sizes[i]!.pages)).toBeLessThanOrEqual(minutes);
    expect(writingLines(sizes[2]!.pages)).toBeGreaterThan(25);
  });

  test('"core" has a part for what an objection of the core attacks, in the place of a claim that none attacks', () => {
    const of = view(`claims:
  - {id: t, text: T., core: true}
  - {id: a, text: A., supports: t, core: true}
  - {id: b, text: B., supports: a}
  - {id: d, text: D., supports: a}
counterpoints:
  - {id: o, text: O., attacks: b -> a, core: true}
  - {id: p, text: P., attacks: d}`);
    const ids = ({ printed }: Handout) => [...printed].map(({ id }) => id).join(' ');
    expect(ids(handout('flow', of, { size: 'core' }))).toBe('t b');
    expect(ids(handout('blocks', of, { size: 'core' }))).toBe('t o b');
  });

  test('"core" has what a reader needs first, and the evidence for it', () => {
    const of = view(`claims:
  - {id: t, text: T., core: true}
  - {id: a, text: A., supports: t, core: true}
  - {id: b, text: B., supports: t}
evidence:
  - {id: e, text: E., supports: a}
  - {id: f, text: F., supports: b}`);
    expect(ids(handout('flow', of, { size: 'core' }).printed)).toBe('t a');
    expect(ids(handout('cards', of, { size: 'core' }).printed)).toBe('e');
    expect(ids(handout('cards', of).printed)).toBe('e f');
  });

  test('has nothing on it for the one who chose its size: a pupil reads it', () => {
    const [page] = handout('cards', DEBATE, { size: { top: 3 } }).pages;
    expect(page!.blocks.every(({ kind }) => kind === 'card')).toBe(true);
  });

  test('lets a brief say less of each argument before it leaves one out', () => {
    const [full, short] = [20, 4].map((pages) => handout('brief', DEBATE, { team: 'for', size: { pages } }));
    expect(full!.printed.size).toBe(full!.whole.size);
    expect(short!.printed.size).toBeGreaterThan(1);
  });

  test('sends nobody to a place that was left out', () => {
    const of = view(`claims:
  - {id: t, text: T., core: true}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: o, text: O., attacks: a}`);
    const text = (name: string, size: 'all' | 'core') =>
      sheetText(handout(name, of, { size }).pages[0]!, 1_000);
    expect(text('flow', 'all')).toContain('attacked in their own rows');
    expect(text('flow', 'core')).not.toContain('attacked in their own rows');
    expect(text('flow', 'core')).toContain('O. (attacks the reason “A”)');
    expect(text('blocks', 'core')).not.toContain('see their blocks');
  });
});

const LONG = view(
  `claims:
  - {id: t, text: The thesis., at: 1.1}
${Array.from({ length: 6 }, (_, i) => `  - {id: r${i}, text: "${'A reason with many words. '.repeat(30)}", at: ${i + 2}.1, supports: t, scheme: sign}`).join('\n')}
evidence:
${Array.from({ length: 6 }, (_, i) => `  - {id: e${i}, text: "${'Evidence with many words. '.repeat(60)}", at: ${i + 2}.2, supports: {to: r${i}, scheme: sign}}`).join('\n')}
counterpoints:
${Array.from({ length: 6 }, (_, i) => `  - {id: c${i}, text: "${'An objection with many words. '.repeat(60)}", attacks: r${i}}`).join('\n')}`,
);

function ids(entries: ReadonlySet<{ readonly id: string }>): string {
  return [...entries].map(({ id }) => id).join(' ');
}

function writingLines(pages: readonly Page[]): number {
  const lines = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, block) => {
      if (block.kind === 'space') return sum + block.lines;
      return block.kind === 'box' || block.kind === 'together' ? sum + lines(block.blocks) : sum;
    }, 0);
  return pages.reduce((sum, { blocks }) => sum + lines(blocks), 0);
}

describe('groups', () => {
  const texts = (of: View, name: string, options: Parameters<typeof handout>[2] = {}) =>
    handout(name, of, { groups: 4, ...options }).pages.map((page) => sheetText(page, 10_000));

  test('share the parts: each is on one sheet', () => {
    const cards = texts(DEBATE, 'cards');
    for (let i = 0; i < EXCHANGES; i += 1) {
      expect(cards.filter((text) => text.includes(`Evidence ${i} `))).toHaveLength(1);
    }
    expect(
      texts(DEBATE, 'blocks')
        .join('\n')
        .match(/They say: /g),
    ).toHaveLength(handout('blocks', DEBATE).whole.size);
  });

  test.each(SIZED)('have sheets of %s of like length, which a seed decides', (name) => {
    const split = (seed: string) => texts(DEBATE, name, { seed });
    const lengths = split('1').map((text) => text.length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.6);
    expect(split('1')).toEqual(split('1'));
    expect(split('1')).not.toEqual(split('2'));
  });

  test('have the same tasks and numbers on the blank sheet and the key', () => {
    const asked = (key: boolean) =>
      texts(DEBATE, 'worksheet', { key }).map((text) => [...text.matchAll(/^\d+\. .*$/gm)].join('\n'));
    expect(asked(true)).toEqual(asked(false));
  });

  test('have each side under its heading', () => {
    for (const text of texts(DEBATE, 'blocks')) {
      expect(text).toContain('Answers of the side for the motion');
      expect(text).toContain('Answers of the side against the motion');
    }
  });

  test('have the size each', () => {
    const made = handout('blocks', DEBATE, { groups: 3, size: { pages: 2 } });
    expect(made.pages.map(printedPages)).toEqual([2, 2, 2]);
    expect(made.printed.size).toBeGreaterThan(handout('blocks', DEBATE, { size: { pages: 2 } }).printed.size);
    expect(handout('blocks', DEBATE, { groups: 3, size: { top: 1 } }).pages).toHaveLength(3);
  });

  test('are no more than there are parts', () => {
    expect(
      handout('cards', view('claims: [{id: t, text: T.}]\nevidence: [{id: e, text: E., supports: t}]'), {
        groups: 3,
      }).pages,
    ).toHaveLength(1);
  });
});
