import type { Relation } from '../../map/model.js';
import { declaredRelations, isReverseRelation } from '../../map/relations.js';
import { exportedPart } from '../exported-part.js';
import type { InterchangeInput } from '../interchange-form.js';
import { frontMatter, reasoning, statementParagraph } from './paragraphs.js';

/**
 * A map as Argdown text, in flat paragraphs: Argdown's parser fails where many are nested. Each entry is a statement whose title is its id. A
 * step that needs several entries, or that other steps lead to, is an argument with premises; all others are lines under the
 * entry that declares them.
 */
export function writeArgdown(input: InterchangeInput): Iterable<string> | null {
  return input.selected.length === 0 ? null : pieces(input);
}

function* pieces(input: InterchangeInput): Generator<string> {
  const { relations, statements } = exportedPart(input);
  yield frontMatter(input.view.map, statements);
  const exported = new Set(relations);
  const targets = new Set(relations.map(({ target }) => target));
  // Argdown's parser drops a line from an entry to itself if another line of that sign leads to the entry.
  const isArgument = (relation: Relation) =>
    relation.premises.length > 1 || targets.has(relation) || relation.premises[0] === relation.target;
  for (const statement of statements) {
    const declared = declaredRelations(statement).filter((relation) => exported.has(relation));
    const lines = declared.filter((relation) => isLine(relation, isArgument(relation)));
    yield statementParagraph(statement, lines);
    for (const relation of declared.filter(isArgument)) yield reasoning(relation);
  }
}

/** A contradiction is one line for both of its halves, and a half that steps lead to is an argument beside it. */
function isLine(relation: Relation, isArgument: boolean): boolean {
  return relation.contradiction === null ? !isArgument : !isReverseRelation(relation);
}
