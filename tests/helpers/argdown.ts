import {
  ArgdownApplication,
  DataPlugin,
  type IArgdownResponse,
  ModelPlugin,
  ParserPlugin,
} from '@argdown/core';
import fc from 'fast-check';
import { readArgdown } from '../../src/interchange/argdown/read.js';
import { writeArgdown } from '../../src/interchange/argdown/write.js';
import type { ArgumentGraph } from '../../src/interchange/graph.js';
import type { ForeignFile } from '../../src/interchange/interchange-form.js';
import type { ArgumentMap, Statement } from '../../src/map/model.js';
import { forwardRelations } from '../../src/map/relations.js';
import { viewOf } from '../../src/query/view.js';
import { mapOfDrafts, maps, relationDraft } from './drafts.js';

/** Argdown files, maps that are hard to write in Argdown, and what Argdown's own tools say of a text. */

function argdownFile(text: string, name = 'debate.argdown'): ForeignFile {
  const json = () => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  return { name, text, json, yaml: () => undefined };
}

/** What is read of a text, and what is noted as lost, each with how often. */
export function readText(
  text: string,
  name?: string,
): { graph: ArgumentGraph; lost: Record<string, number> } {
  const lost: Record<string, number> = {};
  const graph = readArgdown(argdownFile(text, name), (what) => {
    lost[what] = (lost[what] ?? 0) + 1;
  });
  return { graph, lost };
}

/** A map as Argdown text: all of it, or some of its entries. */
export function argdownOf(map: ArgumentMap, selected: readonly Statement[] = map.statements): string {
  return [...(writeArgdown({ view: viewOf(map), selected, remark: () => undefined }) ?? [])].join('');
}

/** What Argdown's own application makes of a text, with the settings of the text. Whatever it complains of is thrown. */
export function argdownModel(input: string): IArgdownResponse {
  const complaints: string[] = [];
  const application = new ArgdownApplication({
    setLevel: () => undefined,
    log: (_level, message) => complaints.push(message),
  });
  application.addPlugin(new ParserPlugin(), 'parse');
  application.addPlugin(new DataPlugin(), 'build');
  application.addPlugin(new ModelPlugin(), 'build');
  const response = application.run({ input, process: ['parse', 'build'], throwExceptions: true });
  const errors = [...(response.lexerErrors ?? []), ...(response.parserErrors ?? [])];
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return response;
}

/** Signs of Argdown's grammar, of YAML and of other scripts, with and without spaces around them. */
const PIECES = [
  ...[
    '#',
    '# ',
    '#tag',
    '#(a tag)',
    '[',
    ']',
    '[a]',
    '[a]:',
    '<',
    '>',
    '<b>',
    '<b>:',
    '@[n0]',
    '@<n0>',
    '@',
    '{',
    '}',
    '} x',
  ],
  ...[
    '{a: 1}',
    '*',
    '**',
    ' * ',
    '_',
    '__',
    ' _ ',
    '/',
    '//',
    '/*',
    '*/',
    '<!--',
    '-->',
    '\\',
    '\\\\',
    '=',
    '==',
    '===',
    '=====',
  ],
  ...[
    '-',
    '--',
    '----',
    '---',
    '+',
    '+ ',
    '- ',
    '-> ',
    '+> ',
    '_> ',
    '<_ ',
    '>< ',
    '(1)',
    '(1) ',
    '1. ',
    '.A.',
    '.',
    '..',
    ':',
    ':up:',
  ],
  ...[
    '.~.',
    'U.S.',
    ',',
    ';',
    '!',
    '?',
    '"',
    "'",
    '`',
    '%',
    '&',
    '|',
    '~',
    '$',
    '^',
    '=:',
    ': ',
    ' #',
    '& ',
    '*a',
    'null',
    '2011',
    '[x](y)',
  ],
  ...[
    'https://example.org/a_b#c',
    'é',
    'e\u0301',
    '😀',
    '👩‍👩‍👧',
    'שלום',
    '\u202e',
    '\u2028',
    '\u00a0',
    '\ufeff',
    '学校',
    'ß',
    '\u0007',
    '\u0000',
  ],
  ...[
    'word',
    'Two words',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\n+ ',
    '\n  - ',
    '\n(1) ',
    '\n----\n',
    '\n# ',
    '\n===\n',
  ],
];

/** Texts that could be taken for something else than text. */
const hardTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');

/** Maps of all kinds of relations, with such texts wherever a map takes text. */
export const hardMaps: fc.Arbitrary<ArgumentMap> = fc
  .tuple(
    maps,
    fc.array(hardTexts, { minLength: 12, maxLength: 12 }),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  )
  .map(([map, texts, coins]) => {
    const at = (place: number) => texts[place % texts.length]!;
    const statements = map.statements.map((statement, place) => ({
      ...statement,
      text: at(place),
      tags: coins[place] ? [...new Set([at(place + 1), at(place + 2)])] : [],
      by: coins[place + 1] ? at(place + 3) : null,
      at: coins[place + 2] ? ['3.10', '4'] : [],
      quote: coins[place + 3] ? at(place + 4) : null,
      short: coins[place + 1] ? at(place + 5) : null,
      source: coins[place]
        ? { id: null, title: at(place + 6), issued: '2011-12-06', author: [at(place + 7)] }
        : null,
      core: coins[place] === true,
    }));
    const relations = forwardRelations(map.relations).map(
      ({ contradiction, name, premises: [from, ...more], sign }, place) =>
        relationDraft(sign, from!.id, name.slice(name.indexOf('->') + 2).trim(), {
          with: more.map(({ id }) => id),
          contradiction: contradiction !== null,
          scheme: coins[place % coins.length] ? at(place + 8) : null,
        }),
    );
    return mapOfDrafts(statements, relations);
  });
