import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { speaksForTeam } from '../query/teams.js';
import { referenceNames } from '../render/reference.js';
import { sideWord } from '../render/side-word.js';
import { spokenYearOfDate } from '../words/dates.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import { type CitingLine, type CitingSheet, citationOf } from './citing.js';
import type { CardOf } from './document.js';
import type { Material } from './material.js';

/** Debate cards: each piece of evidence with its tag, a one-line cite, what it shows and what it bears on. */
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

/** More ids than these say nothing on a card. */
const MAX_IDS = 3;

/** For a team, a card names only what it serves of its own, and what it attacks. */
function cardOf(statement: Statement, { view, team }: Material): CardOf<CitingLine> {
  const serves = statement.gives.filter(({ sign, target }) =>
    team === null ? true : speaksForTeam(view, nodeAnchor(target), team) === (sign === 'support'),
  );
  const [first] = serves;
  const ids = serves.map(({ target }) => nodeAnchor(target).id);
  const more = ids.length - MAX_IDS;
  const on = `${ids.slice(0, MAX_IDS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return {
    tag: tagOf(statement, first),
    cite: [oneLineCite(statement), citationOf(statement)],
    text: oneLine(statement.text),
    bears: [sideWord(view.structure.side[statement.index]!), ...(on === '' ? [] : [`about ${on}`])].join(
      '; ',
    ),
  };
}

/** What a card is called: the headline of the evidence; without one, what it supports or attacks. */
function tagOf({ id, short }: Statement, first: Relation | undefined): string {
  if (short !== null) return oneLine(short);
  return first === undefined ? id : oneLine(nodeAnchor(first.target).text);
}

/** Who and when, as a debater says it: `Butt and Postol 2011`. */
function oneLineCite({ source, by }: Statement): string {
  if (source === null) return by === null ? 'The text' : oneLine(by);
  const who =
    referenceNames(source.author) || referenceNames(source.editor) || oneLine(String(source.title ?? ''));
  const issued = typeof source.issued === 'string' ? spokenYearOfDate(source.issued) : '';
  return `${who} ${issued}`.trim();
}
