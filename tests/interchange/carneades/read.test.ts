import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignFileOf } from '../../../src/cli/foreign-file.js';
import { readCarneadesGraph } from '../../../src/interchange/carneades/read.js';
import { draftOfGraph } from '../../../src/interchange/draft-of-graph.js';
import { formsOfFile } from '../../../src/interchange/forms.js';
import type { ArgumentGraph } from '../../../src/interchange/graph.js';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';
import { buildMap } from '../../../src/map/build.js';
import { viewOf } from '../../../src/query/view.js';
import { labelMap } from '../../../src/verdict/map-labels.js';

async function graphOf(text: string): Promise<{ graph: ArgumentGraph; lost: string[] }> {
  const lost: string[] = [];
  const found = await readCarneadesGraph(foreignFileOf('graph.yml', text), (what) => lost.push(what));
  return { graph: 'draft' in found ? expect.unreachable() : found, lost };
}

/** Steps as lines: what supports or attacks what. */
async function stepsOf(text: string): Promise<string[]> {
  const { graph } = await graphOf(text);
  return graph.steps.map(({ premises, sign, to, isContradiction }) =>
    [premises.join(' + '), isContradiction ? 'contradicts' : `${sign}s`, to].join(' '),
  );
}

const PAIR = 'statements: {p: It rains., q: The street is wet., r: Somebody washed it.}\n';

describe('an argument graph of Carneades', () => {
  test.each([
    ['premises are linked', 'a: {conclusion: p, premises: [q, r]}', ['q + r supports p']],
    ['roles are premises, too', 'a: {conclusion: p, premises: {minor: q, major: r}}', ['q + r supports p']],
    ['one premise needs no list', 'a: {conclusion: p, premises: q}', ['q supports p']],
    [
      'in convergent arguments each premise supports by itself',
      'a: {scheme: convergent, conclusion: p, premises: [q, r]}',
      ['q supports p', 'r supports p'],
    ],
    ['a statement that is only named is an entry', 'a: {conclusion: p, premises: [s]}', ['s supports p']],
    [
      'an exception with words of its own attacks the step',
      'a: {conclusion: p, premises: [q], undercutter: r}',
      ['q supports p', 'r attacks argument a'],
    ],
    [
      'an exception without words is only the attack',
      'a: {conclusion: p, premises: [q], undercutter: ¬app(a)}\n  b: {conclusion: ¬app(a), premises: [r]}',
      ['q supports p', 'r attacks argument a'],
    ],
    [
      'an exception to each premise that supports by itself',
      'a: {scheme: cumulative, conclusion: p, premises: [q, s], undercutter: r}',
      ['q supports p', 's supports p', 'r attacks argument a', 'r attacks argument a, premise 2'],
    ],
    [
      'an exception to an argument without premises attacks what it puts forward',
      'a: {conclusion: p, undercutter: ¬app(a)}\n  b: {conclusion: ¬app(a), premises: [q]}',
      ['q attacks p'],
    ],
    [
      'an argument without premises that attacks is an entry to be written',
      'a: {conclusion: p, premises: [q], undercutter: ¬app(a)}\n  b: {conclusion: ¬app(a)}',
      ['q supports p', 'argument b itself attacks argument a'],
    ],
    ['a negation without words is only the attack', 'a: {conclusion: ¬p, premises: [q]}', ['q attacks p']],
    [
      'a negation that is a premise is an entry',
      'a: {conclusion: ¬p, premises: [q]}\n  b: {conclusion: r, premises: [¬p]}',
      ['q supports ¬p', '¬p supports r'],
    ],
    [
      'a null is nothing',
      'a: null\n  b: {conclusion: p, premises: null, scheme: null, weight: null, meta: null}',
      [],
    ],
  ])('%s', async (_, written, steps) => {
    expect(await stepsOf(`${PAIR}arguments:\n  ${written}\n`)).toEqual(steps);
  });

  test.each([
    [
      'positions contradict each other',
      'positions: [p, q, r]',
      ['q contradicts p', 'r contradicts p', 'r contradicts q'],
    ],
    ['a negation without words does not', 'positions: [p, ¬p]', ['q attacks p']],
  ])('of an issue, %s', async (_, issue, steps) => {
    const negating = issue.includes('¬') ? 'arguments: {a: {conclusion: ¬p, premises: [q]}}\n' : '';
    expect(await stepsOf(`${PAIR}${negating}issues: {i: {${issue}}}\n`)).toEqual(steps);
  });

  test('a negation in other words is an entry of its own, one in the same words is not', async () => {
    const text = (words: string) =>
      `statements: {p: Wet, np: ${words}, q: Q}\nissues: {i: {positions: [p, np]}}\n` +
      'arguments: {a: {conclusion: np, premises: [q]}}\n';
    expect(await stepsOf(text('The street is dry.'))).toEqual(['q supports np', 'np contradicts p']);
    expect(await stepsOf(text('¬Wet'))).toEqual(['q attacks p']);
  });

  test('assumptions are assumed, and so is what is put forward without premises', async () => {
    const { graph } = await graphOf(
      `statements: {p: P, q: {text: Q, assumed: true}, r: R, s: S}\nassumptions: [p]\narguments: {a: {conclusion: r}}\n`,
    );
    expect(graph.entries.map(({ key, fields }) => [key, fields.assumed])).toEqual([
      ['p', true],
      ['q', true],
      ['r', true],
      ['s', false],
    ]);
  });

  test('terms are names; blanks in them say nothing', async () => {
    const text =
      "statements:\n  price(car, high): It is dear.\n  'not far': It is near.\narguments:\n  a: {conclusion: not far, premises: ['price(car,high)']}\n";
    expect(await stepsOf(text)).toEqual(['price(car,high) supports not far']);
  });

  test('the header and references in the words of a claims file', async () => {
    const { graph } = await graphOf(
      `meta: {title: T, creator: [A, B], notes: N, source: A book}\n${PAIR}references: {book: {creator: C, date: 2001, url: "https://x.example"}}\n`,
    );
    expect(graph.header).toMatchObject({ title: 'T', author: 'A, B', note: 'N\nSource: A book' });
    expect(graph.sources).toEqual([{ id: 'book', author: 'C', issued: '2001', URL: 'https://x.example' }]);
  });

  test('what has no place is counted', async () => {
    const { lost } = await graphOf(`${PAIR}meta: {rights: CC}
language: {p/0: P}
weighing_functions: {w: {constant: 0.5}}
argument_schemes: [{id: s}]
issue_schemes: {i: [p]}
arguments:
  a: {conclusion: p, premises: {x: q}, scheme: factorized, weight: 0.5, parameters: [z], odd: 1}
  b: {premises: [q]}
issues:
  i: {positions: [p, ¬p], standard: BRD, meta: {x: y}}
tests: {in: [p, q], out: [r]}
other: 1
`);
    expect(lost.sort()).toMatchInlineSnapshot(`
      [
        "argument schemes, of which Carneades makes arguments",
        "arguments without a conclusion",
        "expected labels ("tests")",
        "expected labels ("tests")",
        "expected labels ("tests")",
        "fields of "meta" that a claims file has no place for",
        "fields of "meta" that a claims file has no place for",
        "issue schemes, of which Carneades makes issues",
        "parameters of arguments",
        "parts of the file that Carneades does not know",
        "proof standards other than PE",
        "roles of premises",
        "sentences for predicates ("language")",
        "unknown keys of arguments",
        "weighing functions",
        "weights by the number of premises ("factorized")",
        "weights of arguments",
      ]
    `);
  });

  test.each([
    [
      'argument_schemes: [{id: a}, {id: b}]\nassumptions: [p]\n',
      'only 2 argument schemes of which Carneades makes some',
    ],
    ['- statements\n', 'no YAML with keys such as "statements"'],
    ['statements: {\n', 'not valid YAML'],
  ])('%j is refused with a reason', async (text, reason) => {
    await expect(graphOf(text)).rejects.toThrow(UnreadableForm);
    await expect(graphOf(text)).rejects.toThrow(reason);
  });

  test('hostile names and circles are read', async () => {
    const text = `statements: {__proto__: A, constructor: B, ¬constructor: ""}
arguments:
  __proto__: {conclusion: constructor, premises: [__proto__], undercutter: u}
  b: {conclusion: u, premises: [constructor], undercutter: u}
  c: {conclusion: ¬constructor, premises: [toString]}
`;
    expect(await stepsOf(text)).toEqual([
      '__proto__ supports constructor',
      'u attacks argument __proto__',
      'constructor supports u',
      'u attacks argument b',
      'toString attacks constructor',
    ]);
  });

  test('whatever stands in its place, a document becomes a map or is refused', async () => {
    const name = fc.constantFrom('p', '¬p', 'q', '¬app(a)', 'a', '__proto__', '');
    const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 3, 0.5, 'linked', 'cumulative'),
        name,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.oneof(
            name,
            fc.constantFrom('text', 'meta', 'conclusion', 'premises', 'undercutter', 'positions', 'kind'),
          ),
          tie('any'),
          { maxKeys: 4 },
        ),
      ),
    })).any;
    const argument = fc.record({
      conclusion: name,
      premises: fc.array(name, { maxLength: 2 }),
      undercutter: name,
    });
    const documents = fc.record({
      statements: fc.oneof(value, fc.dictionary(name, fc.oneof(name, value), { maxKeys: 5 })),
      arguments: fc.oneof(value, fc.dictionary(name, fc.oneof(argument, value), { maxKeys: 5 })),
      issues: fc.oneof(value, fc.dictionary(name, fc.record({ positions: fc.array(name) }))),
      assumptions: fc.oneof(value, fc.array(name)),
      meta: value,
      references: value,
      tests: value,
      argument_schemes: fc.option(value),
    });
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        try {
          const { graph } = await graphOf(JSON.stringify(document));
          const { map, problems } = buildMap(draftOfGraph(graph, () => undefined).draft);
          expect(problems).toEqual([]);
          expect(map).not.toBeNull();
        } catch (error) {
          if (!(error instanceof UnreadableForm)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('many positions and shared exceptions take no time that grows with the square', async () => {
    const names = Array.from({ length: 4_000 }, (_, i) => `s${i}`);
    const text = `assumptions: [${names.join(', ')}]
arguments: {${names.map((name) => `a${name}: {conclusion: p, premises: [${name}], undercutter: u}`).join(', ')}}
issues: {i: {positions: [${names.join(', ')}]}}\n`;
    const { graph, lost } = await graphOf(text);
    expect(graph.steps.length).toBe(8_000);
    expect(lost).toEqual(['issues with more than 30 positions']);
  });
});

const PEERS = '../shared/peers/carneades';

describe.skipIf(!existsSync(PEERS))('the examples of Carneades', () => {
  const files = existsSync(PEERS) ? readdirSync(PEERS) : [];

  test.each(files)('%s is known, and becomes a map', async (name) => {
    const file = foreignFileOf(name, readFileSync(`${PEERS}/${name}`, 'utf8'));
    expect(formsOfFile(file)).toEqual(['carneades']);
    const { graph } = await graphOf(file.text);
    const { map, problems } = buildMap(draftOfGraph(graph, () => undefined).draft);
    expect(problems).toEqual([]);
    expect(map!.statements.length).toBeGreaterThan(0);
  });

  test('where the burden of proof is evidence, what Carneades expects of them comes out', async () => {
    const { graph } = await graphOf(readFileSync(`${PEERS}/toulmin.yml`, 'utf8'));
    const map = buildMap(draftOfGraph(graph, () => undefined).draft).map!;
    const labels = labelMap(map, { burden: 'evidence' });
    expect(labels.statusOf(viewOf(map).map.thesis)).toBe('out');
    expect(map.statements.filter((one) => labels.statusOf(one) === 'out')).toEqual([map.thesis]);
  });
});
