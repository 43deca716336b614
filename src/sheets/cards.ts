import { inText } from '../map/in-text.js';
import type { Relation, Side, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { speaksForTeam } from '../query/teams.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import { apaReference } from './apa-reference.js';
import { pagesInWork } from './apa-sources.js';
import { placeInText, speakerIn, textSource } from './citations.js';
import { type CitingSheet, inShort, strong, withoutFullStop } from './citing.js';
import type { Card, Line } from './document.js';
import type { Material } from './material.js';
import { evidenceNotes, sourceNotes } from './notes.js';

/** Debate cards: each piece of evidence with what it is about, its whole reference, and the words of its source or a paraphrase. */
export function cardsSheet(material: Material): CitingSheet {
  const { view, chosen, team } = material;
  const evidence = chosen.filter(
    (one) => one.kind === 'evidence' && (team === null || speaksForTeam(view, one, team)),
  );
  return {
    title: sheetTitle('Cards', material),
    about: aboutLines(material),
    units: inOrder(evidence, material).map((statement) => ({
      blocks: [{ kind: 'card', card: cardOf(statement, material) }],
      about: [statement],
    })),
  };
}

/** The cards of a side together, and in each side those about one thing. */
function inOrder(evidence: readonly Statement[], material: Material): Statement[] {
  const side = (one: Statement) => SIDE_ORDER.indexOf(material.view.structure.side[one.index]!);
  const about = (one: Statement) => aboutOf(one, material).index;
  return evidence.toSorted((a, b) => side(a) - side(b) || about(a) - about(b));
}

const SIDE_ORDER: readonly Side[] = ['for', 'against', 'both', 'none'];

/** Who can use a card. */
const SIDES = {
  for: 'For the motion.',
  against: 'Against the motion.',
  both: 'Both sides can use it.',
  none: 'Neither side uses it yet.',
} as const;

/** Of what a card is about besides, so much is named. */
const MAX_MORE = 2;

/** What a card is used for, the core first; for a team only what it supports of its own, and what it attacks. */
function usesOf(statement: Statement, { view, team }: Material): Relation[] {
  const core = view.core();
  const isCore = ({ target }: Relation) => Number(core.has(nodeAnchor(target)));
  return statement.gives
    .filter(
      ({ sign, target }) =>
        team === null || speaksForTeam(view, nodeAnchor(target), team) === (sign === 'support'),
    )
    .toSorted((a, b) => isCore(b) - isCore(a));
}

function aboutOf(statement: Statement, material: Material): Statement {
  const [first] = usesOf(statement, material);
  return first === undefined ? statement : nodeAnchor(first.target);
}

function cardOf(statement: Statement, material: Material): Card {
  const { view } = material;
  const [first, ...more] = usesOf(statement, material);
  const side = SIDES[view.structure.side[statement.index]!];
  // Plain support needs no word: most cards give it.
  const isPlain = first === undefined || (first.sign === 'support' && first.target.node === 'statement');
  return {
    use: isPlain ? side : `${side} It ${useWord(first)} the line above.`,
    tag: tagOf(aboutOf(statement, material)),
    cite: citeOf(statement, view.map.header),
    text: textOf(statement),
    notes: [...moreUses(more), ...noteLines(statement)],
  };
}

/** An entry as a headline; without one whole, since a card has room and stands alone. */
function tagOf({ short, text }: Statement): string {
  return oneLine(short ?? text).replace(/(?<!\.)\.$/, '');
}

function useWord({ sign, target }: Relation): string {
  return target.node === 'relation' ? `${sign}s the step from` : `${sign}s`;
}

/** What else a card supports and attacks. */
function moreUses(uses: readonly Relation[]): string[] {
  const named = new Map<string, string[]>();
  for (const use of uses.slice(0, MAX_MORE)) {
    const word = useWord(use);
    named.set(word, [...(named.get(word) ?? []), inQuotes(withoutFullStop(inShort(nodeAnchor(use.target))))]);
  }
  const parts = [...named].map(([word, headlines]) => `${word} ${listAnd(headlines)}`);
  return parts.length === 0 ? [] : [`Also ${listAnd(parts)}.`];
}

/** The whole reference of evidence: a card that is cut out has no list. */
function citeOf(statement: Statement, header: Material['view']['map']['header']): Line {
  const { source } = statement;
  if (source !== null) return apaReference(source, { readDay: 'always' });
  return inText(statement) ? apaReference(textSource(header)) : ['No source is named.'];
}

/** A quotation of fewer words does not say by itself what it is evidence of. */
const MIN_WORDS_ALONE = 12;

/** The words of a source in quotes, else what it says in other words, with a short quotation behind; with who says it there, and its page. */
function textOf(statement: Statement): Line {
  const { at, page, quote, text } = statement;
  const speaker = speakerIn(statement);
  const place = [
    ...(speaker === null ? [] : [speaker]),
    ...(page === null ? [] : [pagesInWork(page)]),
    ...(statement.source === null && inText(statement) && at.length > 0 ? [placeInText(statement)] : []),
  ].join(', ');
  const behind = place === '' ? '' : ` (${place})`;
  if (quote === null) return [strong('Paraphrase: '), `${oneLine(text)}${behind}`];
  const quoted = `“${oneLine(quote).replace(/[“”"]/g, "'")}”${behind}`;
  if (oneLine(quote).split(' ').length >= MIN_WORDS_ALONE) return [quoted];
  return [strong('Paraphrase: '), oneLine(text), ' ', strong('In the words of the source: '), quoted];
}

function noteLines(statement: Statement): string[] {
  return [...(statement.source === null ? [] : sourceNotes(statement.source)), ...evidenceNotes(statement)];
}
