import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { names } from '../render/reference.js';
import { sideWord } from '../render/side-word.js';
import { spokenYear } from '../words/dates.js';
import { oneLine } from '../words/text.js';
import { aboutLines } from './about.js';
import { type Citations, citations } from './citations.js';
import type { Card, Sheet } from './document.js';
import { type Material, speaksFor } from './material.js';

/** Debate cards: each piece of evidence with its tag, a one-line cite, what it shows and what it bears on. */
export function cards(material: Material): Sheet {
  const { view, chosen, team } = material;
  const cites = citations(view);
  const evidence = chosen.filter(
    (one) => one.kind === 'evidence' && (team === null || speaksFor(view, one, team)),
  );
  return {
    title: team === null ? 'Cards' : `Cards for the team ${team} the motion`,
    about: aboutLines(material),
    intro: [],
    units: evidence.map((one) => cites.unit(() => [{ kind: 'card', card: cardOf(one, material, cites) }])),
    outro: [],
    references: cites.references(),
  };
}

/** More ids than these say nothing on a card. */
const MOST = 3;

/** For a team, a card names only what it serves of its own, and what it attacks. */
function cardOf(statement: Statement, { view, team }: Material, cites: Citations): Card {
  const serves = statement.gives.filter(({ sign, target }) =>
    team === null ? true : speaksFor(view, nodeAnchor(target), team) === (sign === 'support'),
  );
  const [first] = serves;
  const ids = serves.map(({ target }) => nodeAnchor(target).id);
  const more = ids.length - MOST;
  const on = `${ids.slice(0, MOST).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return {
    tag: first === undefined ? statement.id : oneLine(nodeAnchor(first.target).text),
    cite: `${oneLineCite(statement)} ${cites.cite(statement)}`.trim(),
    text: oneLine(statement.text),
    bears: [sideWord(view.structure.side[statement.index]!), ...(on === '' ? [] : [`bears on ${on}`])].join(
      '; ',
    ),
  };
}

/** Who and when, as a debater says it: `Butt and Postol 2011`. */
function oneLineCite({ source, by }: Statement): string {
  if (source === null) return by === null ? 'The text' : oneLine(by);
  const who = names(source.author) || names(source.editor) || oneLine(String(source.title ?? ''));
  const issued = typeof source.issued === 'string' ? spokenYear(source.issued) : '';
  return `${who} ${issued}`.trim();
}
