import { describe, expect, test } from 'vitest';
import { TEAMS } from '../../src/query/teams.js';
import type { View } from '../../src/query/view.js';
import { type Block, type Card, documentLineText, type Item, type Line } from '../../src/sheets/document.js';
import type { Page } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { oneLine } from '../../src/words/text.js';
import { school, view } from '../helpers/maps.js';
import { DEBATE, SHEET_NAMES, sheetPage } from '../helpers/sheets.js';

/** A citation stands behind evidence that has that source, and behind nothing else; a card names the source of its evidence. */

/** Every entry has a source, whatever it is; premises of a step are of several kinds, and there is an attack of each way. */
const ALL_WAYS = view(
  `claims:
  - {id: t, text: The thesis stands., at: 1.1, source: s1, questions: [Is it so?]}
  - {id: r, text: A reason., supports: t, with: e, source: s2, scheme: sign}
  - {id: r2, text: Another reason., supports: t, scheme: sign}
evidence:
  - {id: e, text: The figures, source: s3, page: 7, scheme: sign}
  - {id: f, text: "The books?", supports: r2, source: s4}
  - {id: g, text: The letters., supports: c, source: s5}
  - {id: h, text: The photographs., attacks: f, source: s6, with: c4}
counterpoints:
  - {id: c, text: An objection., attacks: t, source: s4}
  - {id: c2, text: An objection to a step., attacks: f -> r2, with: g}
  - {id: c3, text: An objection to evidence., attacks: e}
  - {id: c4, text: An objection that needs the photographs., source: s6}
replies:
  - {id: p, text: A reply., attacks: c, source: s1, evidence: [{id: k, text: The reply’s figures., source: s7}]}
  - {id: q, text: A reply to the letters., attacks: g}`,
  `sources:\n${[1, 2, 3, 4, 5, 6, 7].map((i) => `  s${i}: {title: Source ${i}, author: A. Writer, issued: ${i < 4 ? 2010 : 2000 + i}}`).join('\n')}`,
);

const MAPS: readonly (readonly [string, View])[] = [
  ['the example', school()],
  ['a debate', DEBATE],
  ['all ways', ALL_WAYS],
];

describe.each(MAPS)('%s', (_, of) => {
  test.each(SHEET_NAMES)('%s: a citation only behind evidence that has that source', (name) => {
    for (const team of name === 'worksheet' ? [null] : [null, ...TEAMS])
      for (const key of name === 'worksheet' ? [false, true] : [false])
        expect(falseCitations(sheetPage(name, of, { team, key }), of)).toEqual([]);
  });
});

test('the check finds a false one', () => {
  const page = sheetPage('blocks', ALL_WAYS);
  const cite = page.references.find(({ cite }) => cite !== 'text')!.cite;
  const blocks: Block[] = [{ kind: 'paragraph', line: [`An objection (${cite}).`] }];
  expect(falseCitations({ ...page, blocks }, ALL_WAYS)).toEqual([`An objection (${cite}`]);
});

/** What stands before a citation that is no evidence with that source, and cards with a source that is not theirs. */
function falseCitations({ blocks, references }: Page, { map }: View): string[] {
  const evidence = map.statements.filter(({ kind, source }) => kind === 'evidence' && source !== null);
  const isOf = (said: string, reference: Line) =>
    evidence.some(
      ({ text, source }) =>
        said.replace(/[\s”.]+$/, '').endsWith(oneLine(text).replace(/\.$/, '')) &&
        documentLineText(reference).includes(String(source?.title)),
    );
  const cards = cardsIn(blocks)
    .filter(({ text, cite }) => !isOf(documentLineText(text).replace(/ \([^()]*\)$/, ''), cite))
    .map(({ tag }) => tag);
  const outside = references.filter(({ cite }) => cite !== 'text' && cite !== 'no source');
  const cited = citingTexts(blocks).flatMap((text) =>
    outside.flatMap(({ cite, line }) =>
      [...text.matchAll(new RegExp(`\\(${cite}`, 'g'))].flatMap(({ 0: found, index }) =>
        isOf(text.slice(0, index), line) ? [] : [text.slice(0, index) + found],
      ),
    ),
  );
  return [...cards, ...cited];
}

function cardsIn(blocks: readonly Block[]): Card[] {
  return blocks.flatMap((block) => (block.kind === 'card' ? block.card : []));
}

/** Texts that can cite; the line of what a heading is about stands behind that. */
function citingTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    switch (block.kind) {
      case 'paragraph': {
        const text = documentLineText(block.line);
        const isLabel = before?.kind === 'heading' && /^\S+(, scheme: [^.]*)? \(/.test(text);
        return isLabel ? text.replace(/^[^(]*/, `${before.text} `) : text;
      }
      case 'list':
        return block.items.flatMap(itemTexts);
      case 'table':
        return block.rows.flat();
      case 'box':
      case 'together':
        return citingTexts(block.blocks);
      default:
        return [];
    }
  });
}

function itemTexts({ line, items = [] }: Item): string[] {
  return [documentLineText(line), ...items.flatMap(itemTexts)];
}

test('where evidence has no headline, no full stop stands before its citation', () => {
  const of = view(
    `claims:
  - {id: t, text: T., reasons: [{id: r, text: R., evidence: [{id: e, text: It was seen., source: s}]}]}`,
    'sources:\n  s: {title: S, author: "Bell, Ann", issued: 2010}',
  );
  const text = sheetText(sheetPage('brief', of), 1_000);
  expect(text).toContain('It was seen (Bell, 2010)');
  expect(text).not.toContain('seen.');
});
