import type { Source, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaredRelations } from '../map/relations.js';
import { criticalQuestions } from '../query/critical-questions.js';
import { speaksForTeam } from '../query/teams.js';
import { referenceNames } from '../render/reference.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingSheet,
  heading,
  list,
  paragraph,
  strong,
  together,
} from './citing.js';
import type { Material } from './material.js';

/** Questions for cross-examination and seminars: of each inference, the file's own, and of each source. */
export function questionsSheet(material: Material): CitingSheet {
  const { view, chosen, team } = material;
  // A team asks the other side.
  const asked = chosen.filter((one) => team === null || !speaksForTeam(view, one, team));
  const units = asked.flatMap((statement) => {
    const blocks = questionBlocks(statement);
    return blocks.length === 0 ? [] : { blocks, about: [statement] };
  });
  return {
    title: sheetTitle(team === null ? 'Questions' : 'Questions to the other side', material),
    about: aboutLines(material),
    units,
  };
}

/** What to ask of a statement, under its text; nothing where there is nothing to ask. */
function questionBlocks(statement: Statement): CitingBlock[] {
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
      paragraph(strong(schemes === '' ? statement.kind : `${statement.kind}, scheme: ${schemes}`), ' ', {
        cited: statement,
        before: '',
      }),
      list(
        all.map((question): CitingItem => ({ line: [question] })),
        true,
      ),
    ),
  ];
}

/** What to ask of a piece of evidence, of its source by name. */
function sourceQuestions(source: Source): string[] {
  const who = spoken(referenceNames(source.author) || referenceNames(source.editor)) || 'this source';
  return [
    `How could ${who} know this, and does ${who} gain something by saying it?`,
    'When was this said, what exactly was it about, and is it still true?',
    `Which sources that do not depend on ${who} say the same, and which say something else?`,
  ];
}

/** Names as one says them: `Butt, Y.; Postol, T.` becomes `Y. Butt and T. Postol`. */
function spoken(written: string): string {
  return written
    .split(/;\s*/)
    .map((name) => name.split(/,\s+/).reverse().join(' '))
    .join(' and ');
}
