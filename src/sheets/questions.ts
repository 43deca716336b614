import type { Source, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaredRelations } from '../map/relations.js';
import { criticalQuestions } from '../query/schemes.js';
import { names } from '../render/reference.js';
import { oneLine } from '../words/text.js';
import { aboutLines } from './about.js';
import { type Citations, citations } from './citations.js';
import { heading, type Item, list, paragraph, type Sheet, strong, together, type Unit } from './document.js';
import { type Material, speaksFor } from './material.js';

/** Questions for cross-examination and seminars: of each inference, the file's own, and of each source. */
export function questions(material: Material): Sheet {
  const { view, chosen, team } = material;
  const cites = citations(view);
  // A team asks the other side.
  const asked = chosen.filter((one) => team === null || !speaksFor(view, one, team));
  const units = asked.flatMap((statement) => {
    const unit = cites.unit(() => unitBlocks(statement, cites));
    return unit.blocks.length === 0 ? [] : [unit];
  });
  return {
    title: team === null ? 'Questions' : `Questions of the team ${team} the motion to the other side`,
    about: aboutLines(material),
    intro: [],
    units,
    outro: [],
    references: cites.references(),
  };
}

function unitBlocks(statement: Statement, cites: Citations): Unit['blocks'] {
  const text = oneLine(statement.text);
  const ofSchemes = declaredRelations(statement)
    .filter(({ scheme, sign }) => scheme !== null && sign === 'support')
    .flatMap((given) => {
      const from = given.premises.map((premise) => oneLine(premise.text).replace(/[.!]$/, '')).join('; and ');
      return criticalQuestions(given.scheme!, from, oneLine(nodeAnchor(given.target).text));
    });
  const own = statement.questions.map(oneLine);
  const { kind, source } = statement;
  const ofSource = kind === 'evidence' && source !== null ? sourceQuestions(source) : [];
  const all = [...new Set([...own, ...ofSchemes, ...ofSource])];
  if (all.length === 0) return [];
  const schemes = [
    ...new Set(statement.gives.flatMap(({ scheme }) => (scheme === null ? [] : oneLine(scheme)))),
  ].join(', ');
  return [
    together(
      heading(3, text),
      paragraph(
        strong(schemes === '' ? statement.kind : `${statement.kind}, by ${schemes}`),
        ` ${cites.cite(statement)}`,
      ),
      list(
        all.map((question): Item => ({ line: [question] })),
        true,
      ),
    ),
  ];
}

/** What to ask of a piece of evidence, of its source by name. */
function sourceQuestions(source: Source): string[] {
  const who = spoken(names(source.author) || names(source.editor)) || 'this source';
  return [
    `How could ${who} know it, and what would ${who} gain by saying so?`,
    'When was it said, about what exactly, and is it still so?',
    `Who independent of ${who} says the same, and who says otherwise?`,
  ];
}

/** Names as one says them: `Butt, Y.; Postol, T.` becomes `Y. Butt and T. Postol`. */
function spoken(written: string): string {
  return written
    .split(/;\s*/)
    .map((name) => name.split(/,\s+/).reverse().join(' '))
    .join(' and ');
}
