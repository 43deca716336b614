import type { Statement } from '../map/model.js';
import { treeBelow } from '../query/tree.js';
import type { View } from '../query/view.js';
import { relationVerb } from '../render/relation-words.js';
import { spokenWords } from '../render/row-words.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { verdictMark } from '../render/verdict-words.js';
import { escapeHtml } from '../words/html.js';

/** The argument as nested lists of plain HTML: what a page shows where no script runs, and on paper. */

/** Lists are nested no deeper: browsers flatten very deep ones. */
const MAX_LEVELS = 60;

export function* outlineHtml(view: View): Generator<string> {
  const { map, structure } = view;
  const told = new Set<Statement>();
  yield* treeHtml(map.thesis, view, told);
  for (const statement of structure.order) if (!told.has(statement)) yield* treeHtml(statement, view, told);
}

function* treeHtml(root: Statement, view: View, told: Set<Statement>): Generator<string> {
  let level = -1;
  for (const row of treeBelow(root, { counts: false })) {
    const at = Math.min(row.level, MAX_LEVELS);
    if (at > level) yield '<ul>'.repeat(at - level);
    else yield `</li>${'</ul></li>'.repeat(level - at)}`;
    level = at;
    const verb = row.relation === null ? '' : `, ${relationVerb(row.relation)}`;
    const { id, kind } = row.statement;
    const isAgain = row.again !== null || told.has(row.statement);
    told.add(row.statement);
    const name = isAgain
      ? `<a href="#${escapeHtml(encodeURIComponent(id))}">`
      : `<span id="${escapeHtml(id)}">`;
    const words = escapeHtml(spokenWords(row.statement));
    const verdict = verdictMark(view.labels.statusOf(row.statement), UNBROKEN_LOOK);
    yield `\n<li>${kind}${verb}: ${name}${words}</${isAgain ? 'a' : 'span'}> (${verdict})`;
  }
  yield `</li>${'</ul></li>'.repeat(level)}</ul>\n`;
}
