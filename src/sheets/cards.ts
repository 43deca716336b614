import { headlineOf } from '../map/headline.js';
import { inText } from '../map/in-text.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { speaksForTeam } from '../query/teams.js';
import { withCapital } from '../words/capital.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import { apaReference } from './apa-reference.js';
import { pagesInWork } from './apa-sources.js';
import { placeInText, speakerIn, textSource } from './citations.js';
import { type CitingSheet, strong } from './citing.js';
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
    units: evidence.map((statement) => ({
      blocks: [{ kind: 'card', card: cardOf(statement, material) }],
      about: [statement],
    })),
  };
}

/** Who can use a card. */
const SIDES = {
  for: 'For the motion.',
  against: 'Against the motion.',
  both: 'Both sides can use it.',
  none: 'Neither side uses it yet.',
} as const;

/** Of what a card is about besides, so much is named. */
const MAX_MORE = 2;

/** For a team, a card names only what it supports of its own, and what it attacks. */
function cardOf(statement: Statement, { view, team }: Material): Card {
  const uses = statement.gives.filter(({ sign, target }) =>
    team === null ? true : speaksForTeam(view, nodeAnchor(target), team) === (sign === 'support'),
  );
  const [first, ...more] = uses;
  const side = SIDES[view.structure.side[statement.index]!];
  return {
    use: first === undefined ? side : `${side} ${withCapital(useWord(first))} the line above.`,
    tag: tagOf(first === undefined ? statement : nodeAnchor(first.target)),
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
    named.set(word, [...(named.get(word) ?? []), inQuotes(headlineOf(nodeAnchor(use.target)))]);
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

/** The words of a source in quotes, else what it says in other words; with who says it there, and its page. */
function textOf(statement: Statement): Line {
  const { at, page, quote, text } = statement;
  const speaker = speakerIn(statement);
  const place = [
    ...(speaker === null ? [] : [speaker]),
    ...(page === null ? [] : [pagesInWork(page)]),
    ...(inText(statement) && at.length > 0 ? [placeInText(statement)] : []),
  ].join(', ');
  const behind = place === '' ? '' : ` (${place})`;
  if (quote === null) return [strong('Paraphrase: '), `${oneLine(text)}${behind}`];
  return [`“${oneLine(quote).replace(/[“”"]/g, "'")}”${behind}`];
}

function noteLines(statement: Statement): string[] {
  return [...(statement.source === null ? [] : sourceNotes(statement.source)), ...evidenceNotes(statement)];
}
