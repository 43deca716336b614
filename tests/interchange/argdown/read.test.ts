import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArgdownTypes, stringifyArgdownData } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignFileOf } from '../../../src/cli/foreign-file.js';
import { draftOfGraph } from '../../../src/interchange/draft-of-graph.js';
import { formsOfFile } from '../../../src/interchange/forms.js';
import type { ArgumentGraph } from '../../../src/interchange/graph.js';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';
import { buildMap } from '../../../src/map/build.js';
import { argdownModel, argdownOf, hardMaps, readText } from '../../helpers/argdown.js';

/** The steps of a graph in lines; a step on a step names it by its key. */
function stepsOf({ steps }: ArgumentGraph): string[] {
  return steps.map(({ isContradiction, key, premises, scheme, sign, to }) => {
    const named = to.startsWith('<') || to.includes('→') ? `step ${to}` : to;
    const verb = isContradiction ? 'contradicts' : `${sign}s`;
    return `${key === null ? '' : `${key}: `}${premises.join(' + ')} ${verb} ${named}${scheme === null ? '' : ` by ${scheme}`}`;
  });
}

const stepsIn = (text: string) => stepsOf(readText(text).graph);

describe('Argdown text', () => {
  test('has statements and sketched arguments as entries, with texts, tags, headings and data', () => {
    const { graph, lost } = readText(`===
title: School
author: [A. Writer, B. Writer]
date: 2011-12-06
abstract: About mornings.
mood: calm
===

# The *main* point

[Later]: Schools should start __later__
in the morning, see @[Sleep] #school {type: policy, at: 3.2, source: C1a, rank: 2}
  + <Tired>: Teenagers are tired \\#1. #(two words)

## Against

[Buses]: The [buses](https://example.org/a) are full. {isInMap: false}

[Sleep]
`);
    expect(graph.header).toEqual({
      title: 'School',
      author: 'A. Writer and B. Writer',
      date: '2011-12-06',
      note: 'About mornings.',
    });
    expect(
      graph.entries.map(({ fields: { tags, type, at }, source, text, title }) => [
        title,
        text,
        tags,
        type,
        at,
        source,
      ]),
    ).toEqual([
      [
        'Later',
        'Schools should start later in the morning, see Sleep',
        ['school', 'The main point'],
        'policy',
        ['3.2'],
        { id: null, title: 'C1a' },
      ],
      ['Tired', 'Teenagers are tired #1.', ['two words', 'The main point'], undefined, [], null],
      ['Buses', 'The buses are full.', ['Against'], undefined, [], null],
      ['Sleep', '', ['Against'], undefined, [], null],
    ]);
    expect(lost).toEqual({
      'addresses of links in texts': 1,
      "settings of Argdown's map": 1,
      'values of "mood" in the front matter': 1,
      'values of "rank" in data': 1,
    });
  });

  test.each([
    ['24/10/2018', '2018-10-24'],
    ['10/24/2018', '2018-10-24'],
    ['4.10.2018', '4.10.2018'],
    ['24/13/2018', '24/13/2018'],
  ])('has the date %s as %s', (written, date) => {
    expect(readText(`===\ndate: ${written}\n===\n\n[A]: a\n`).graph.header.date).toBe(date);
  });

  test('of several texts for one statement keeps the one that is marked, else the longest', () => {
    const { graph, lost } = readText(
      '[A]: Short.\n\n[A]: Much longer.\n\n[B]: This one. {isCanonical: true}\n\n[B]: Not the other one.\n',
    );
    expect(graph.entries.map(({ text }) => text)).toEqual(['Much longer.', 'This one.']);
    expect(lost['further wordings of a statement']).toBe(2);
  });

  test.each([
    [
      'a line in either direction',
      '[A]: a\n  + [B]: b\n  - [C]: c\n  +> [D]: d\n  -> [E]: e\n',
      ['B supports A', 'C attacks A', 'A supports D', 'A attacks E'],
    ],
    ['what contradicts', '[A]: a\n  >< [B]: b\n', ['A contradicts B']],
    [
      'strict relations',
      '===\nmodel: {mode: strict}\n===\n\n[A]: a\n  + [B]: b\n  - [C]: c\n',
      ['B supports A', 'C contradicts A'],
    ],
    ['statements without titles', '[A]: a\n  + It is so.\n', ['Untitled 1 supports A']],
    [
      'premises and a conclusion, with rules and an undercut',
      '<X>\n\n(1) [A]: a\n(2) [B]: b\n-- Modus ponens, Induction --\n(3) [C]: c\n\n[D]: d\n  _> <X>\n',
      ['<X>: A + B supports C by Modus ponens, Induction', 'D attacks step <X>'],
    ],
    [
      'a conclusion in between, which the next inference needs',
      '<X>\n\n(1) [A]: a\n----\n(2) [B]: b\n(3) [C]: c\n----\n(4) [D]: d\n',
      ['<X>: A supports B', '<<X>>: B + C supports D'],
    ],
    [
      'an inference that says what it uses',
      '<X>\n\n(1) [A]: a\n(2) [B]: b\n(3) [C]: c\n-- {uses: [1, 3]} --\n(4) [D]: d\n',
      ['<X>: A + C supports D'],
    ],
    [
      'lines to and from an argument with premises',
      '<X>\n\n(1) [A]: a\n----\n(2) [B]: b\n\n<X>\n  +> [C]: c\n  - [D]: d\n  + [E]: e\n',
      ['<X>: A supports B', 'B supports C', 'D attacks step <X>', 'E supports step <X>'],
    ],
    [
      'an undercut of a sketched argument, which attacks its steps',
      '[A]: a\n  + <X>: x\n    _ [B]: b\n',
      ['X → A: X supports A', 'B attacks step X → A'],
    ],
  ])('has as steps %s', (_, text, steps) => {
    expect(stepsIn(text)).toEqual(steps);
  });

  test('lets a statement and an argument have the same title', () => {
    const { graph } = readText('[A]: It is so.\n  + <A>: For it was so.\n');
    expect(graph.entries.map(({ key }) => key)).toEqual(['A', '<A>']);
    expect(graph.steps.map(({ premises, to }) => [premises, to])).toEqual([[['<A>'], 'A']]);
  });

  test('counts what a step cannot have of an argument', () => {
    expect(readText('<X>: Why so. #con {color: 2}\n\n(1) a\n----\n(2) b\n').lost).toEqual({
      'names of arguments with premises': 1,
      'descriptions of arguments with premises': 1,
      'tags of arguments with premises': 1,
      'sets of data of arguments with premises': 1,
    });
  });

  test('keeps tags that are words of a sentence, and takes those at the end out of it', () => {
    const { graph } = readText('[A]: See #12, C# and #metoo, all #(of them). #so #(or so)\n');
    expect(graph.entries[0]).toMatchObject({
      text: 'See #12, C# and #metoo, all #(of them).',
      fields: { tags: ['12', 'metoo', 'of them', 'so', 'or so'] },
    });
  });

  test('counts what a comment cuts off after the beginning of an address, with the line', () => {
    const cut = readText('[A]: a\n\n[B]: See https://example.org for more.\n  - [C]: ftp://x // why\n');
    expect(cut.graph.entries.map(({ text }) => text)).toEqual(['a', 'See https:', 'ftp:']);
    expect(cut.lost).toEqual({ [Object.keys(cut.lost)[0]!]: 2 });
    expect(Object.keys(cut.lost)[0]).toContain('the first one on line 3');
    expect(readText('[A]: a // a comment\n\n[B]: [b](https://example.org) {by: "http://c"}\n').lost).toEqual({
      'addresses of links in texts': 1,
    });
  });

  test('has the heading of the whole document as its title, and else as a tag', () => {
    const headed = ({ graph: { entries, header } }: ReturnType<typeof readText>) => [
      header.title,
      ...entries.map(({ fields: { tags } }) => tags),
    ];
    expect(headed(readText('# All\n\n[A]: a\n\n## Some\n\n[B]: b\n'))).toEqual(['All', [], ['Some']]);
    expect(headed(readText('# One\n\n[A]: a\n\n# Two\n\n[B]: b\n'))).toEqual([null, ['One'], ['Two']]);
    expect(headed(readText('[A]: a\n\n# One\n\n[B]: b\n'))).toEqual([null, [], ['One']]);
  });

  test.each([
    '[__proto__]: a #x {b: c}\n  + <__proto__>: b\n  - [constructor]: c\n',
    '[toString]: a #constructor\n\n(1) [valueOf]\n----\n(2) [toString]\n',
  ])('may have titles that every object of JavaScript has: %j', (text) => {
    expect(readText(text).graph.entries.length).toBeGreaterThan(1);
    expect(Object.keys({})).toEqual([]);
    expect('tags' in {}).toBe(false);
  });

  test.each([
    ['CRLF', '[A]: a {at: 3}\r\n  + [B]: b\r\n\r\n[C]: c\r\n', 3],
    ['a byte order mark', '\ufeff[A]: a\n', 1],
    ['a comment at the end', '[A]: a\n\n// the end', 1],
    ['a backslash at the end of a line', '[A]: a\\\nb\n', 1],
    ['data that is no YAML', '[A]: a {b: c: d: [}\n', 1],
    ['aliases in data', '[A]: a {b: &x [1, 2], c: [*x, *x, *x]}\n', 1],
  ])('is read with %s', (_, text, entries) => {
    expect(readText(text).graph.entries).toHaveLength(entries);
  });

  test('is read up to and after a passage that the parser cannot read, and the passage is named', () => {
    const { graph, lost } = readText('[A]: a\n\n[B]: b {c: d}\n[C]: c\n\n[D]: d\n  + [E]: e\n');
    expect(graph.entries.map(({ key }) => key)).toEqual(['A', 'B', 'D', 'E']);
    expect(lost).toMatchObject({
      'passages that Argdown\'s parser cannot read (line 4: "[C]:" cannot stand here)': 1,
    });
  });

  test('is read without a paragraph that leaves no model', () => {
    const { graph, lost } = readText('[A]: a {b: c: d: [}\n  + [B]: b\n\n  - [C]: c\n\n[D]: d\n');
    expect(graph.entries.map(({ key }) => key)).toEqual(['A', 'B', 'D']);
    expect(lost).toEqual({
      "passages that Argdown's parser cannot read (line 4: Invalid paragraph start)": 1,
      'sets of data that are not YAML': 1,
    });
  });

  test.each([
    ['', 'there are no statements and no arguments in it', null],
    ['\n\n// only a comment\n', 'there are no statements and no arguments in it', null],
    ['+\n-\n', "Argdown's parser says: Invalid relation syntax", 1],
    [
      `[a]: x\n${Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i + 1)}+ [a${i}]: x\n`).join('')}`,
      "its relations are nested too deep for Argdown's parser",
      null,
    ],
    ['a'.repeat(4_000_001), "it has more than 4,000,000 characters, too many for Argdown's parser", null],
  ])('is refused with a reason where nothing can be read (case %#)', (text, message, line) => {
    const read = () => readText(text);
    expect(read).toThrow(UnreadableForm);
    expect(read).toThrow(expect.objectContaining({ message, line }));
  });

  test('never fails in another way, whatever it is made of', () => {
    const lines = fc.constantFrom(
      ...[
        '[A]: a',
        '[A]',
        '<A>',
        '<A>: a',
        '  + [B]',
        '  - <B>: b',
        '    _> <A>',
        '  >< [A]',
        '(1) a',
        '(2) [A]',
        '----',
        '-- x --',
        '',
      ],
      ...[
        '# h',
        '===',
        'title: x',
        '{a: 1}',
        '#tag',
        '* item',
        '1. item',
        '<!--',
        '/*',
        '//',
        '**a',
        '\\',
        '{',
        '[',
        '  <_ b',
        '(3) [B]: b',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string({ maxLength: 8 })), { maxLength: 15 }), (written) => {
        let graph: ArgumentGraph;
        try {
          graph = readText(written.join('\n')).graph;
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableForm);
          return;
        }
        const { map, problems } = buildMap(draftOfGraph(graph, () => undefined).draft);
        expect(problems).toEqual([]);
        expect(map?.statements.length).toBe(graph.entries.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Argdown in Markdown', () => {
  const text = [
    'Some *text*, [a link]: no statement.',
    '```argdown',
    '===',
    'title: One',
    '===',
    '',
    '[A]: a',
    '```',
    '~~~~ {.argdown-map caption="x"}',
    '===',
    'title: Two',
    '===',
    '  ',
    '[A]',
    '  + [B]: b',
    '~~~',
    '~~~~',
    '```js',
    '[C]: c',
    '```',
  ].join('\n');

  test('is read from all blocks as one document', () => {
    const { graph, lost } = readText(text, 'notes.md');
    expect(graph.header.title).toBe('One');
    expect(graph.entries.map(({ key }) => key)).toEqual(['A', 'B']);
    expect(stepsOf(graph)).toEqual(['B supports A']);
    expect(lost['front matters of blocks after the first']).toBe(1);
  });

  test('has its errors in the lines where they are', () => {
    const wrong = 'Text.\n\n```argdown\n+ [a\n```\n';
    expect(() => readText(wrong)).toThrow(expect.objectContaining({ line: 4 }));
  });
});

describe("the JSON of Argdown's tools", () => {
  const jsonOf = (text: string) => {
    const { arguments: found, relations, sections, statements, tags } = argdownModel(text);
    return stringifyArgdownData({ arguments: found, statements, relations, sections, tags }, undefined, 2);
  };
  const withoutFrontMatter = ({ entries, steps }: ArgumentGraph) => ({ entries, steps });

  test('is read as the text, apart from the front matter that it does not have', () => {
    fc.assert(
      fc.property(hardMaps, (map) => {
        const text = argdownOf(map);
        expect(withoutFrontMatter(readText(jsonOf(text), 'a.json').graph)).toEqual(
          withoutFrontMatter(readText(text).graph),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('is read with tags and mentions in its texts, and headings', () => {
    const text = '# T\n\n# Why @[A]\n\n[A]: It is so #yes, as @[B] says. #(no way)\n  + <X>: x #yes\n';
    expect(withoutFrontMatter(readText(jsonOf(text)).graph)).toEqual(
      withoutFrontMatter(readText(text).graph),
    );
    expect(readText(jsonOf(text)).graph.entries[0]).toMatchObject({
      text: 'It is so #yes, as B says.',
      fields: { tags: ['yes', 'no way', 'Why A'] },
    });
  });

  test('may have holes: what has another shape than it should is passed over', () => {
    const { graph, lost } = readText(
      JSON.stringify({
        statements: { A: { members: [null, { text: 12 }], tags: 'x', relations: null }, B: { members: [] } },
        arguments: {
          X: {
            members: [],
            pcs: [{ role: 'premise', title: 'A' }, { role: 'main-conclusion', title: 'B' }, null],
          },
        },
        relations: [
          null,
          { relationType: 'support', from: 'A', to: 'B' },
          { relationType: 'likes', from: 'A', to: 'B' },
        ],
      }),
    );
    expect(graph.entries.map(({ key, text }) => [key, text])).toEqual([
      ['A', '12'],
      ['B', ''],
    ]);
    expect(stepsOf(graph)).toEqual(['<X>: A supports B', 'A supports B']);
    expect(lost['relations of an unknown kind']).toBe(2);
  });
});

test.each([
  ['[A]: It is so.\n', 'x', true],
  ['Text.\n\n<A>: It is so.\n', 'x.md', true],
  ['A\n  +> [B]\n', '<stdin>', true],
  ['(1) a\n----\n(2) b\n', 'x.txt', true],
  ['Just some text.\n', 'x.argdown', true],
  ['```argdown\nA\n```\n', 'x.md', true],
  ['{"statements": {"A": {"members": []}}, "arguments": {}, "relations": []}', 'x.json', true],
  ['{"statements": {}, "arguments": {}, "relations": []}', 'x.argdown', false],
  ['{"statements": {"a": {"text": "x"}}, "arguments": {"b": {}}, "relations": []}', 'x.json', false],
  ['Just some text.\n- [a list](x)\n', 'x.md', false],
  ['See [1].\n\n[1]: https://example.org\n', 'x.md', false],
  ['claims:\n  - [a, b]\n', 'x.yaml', false],
  ['<!DOCTYPE html>\n<p>\nx</p>\n', 'x.html', false],
])('of %j in a file %s it is Argdown: %s', (text, name, isArgdown) => {
  expect(formsOfFile(foreignFileOf(name, text)).includes('argdown')).toBe(isArgdown);
});

const PEERS = '../shared/peers/argdown';

describe.skipIf(!existsSync(PEERS))('real files', () => {
  test.each(existsSync(PEERS) ? readdirSync(PEERS) : [])(
    '%s has as many entries and steps as Argdown finds',
    (name) => {
      const text = readFileSync(join(PEERS, name), 'utf8');
      const { graph } = readText(text, name);
      const { arguments: found = {}, relations = [], statements = {} } = argdownModel(text);
      const sketches = Object.values(found).filter(({ pcs }) => pcs.length === 0);
      const inferences = Object.values(found).flatMap(({ pcs }) => pcs.filter((one) => 'inference' in one));
      expect(graph.entries).toHaveLength(Object.keys(statements).length + sketches.length);
      expect(graph.steps).toHaveLength(inferences.length + relations.length);
      expect(relations.every(({ from }) => from?.type !== ArgdownTypes.INFERENCE)).toBe(true);
      expect(buildMap(draftOfGraph(graph, () => undefined).draft).problems).toEqual([]);
    },
  );
});
