import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { giveAnswer } from '../cli/give-answer.js';
import { type Opened, open } from '../cli/open.js';
import { programCall } from '../cli/program-call.js';
import type { Shared } from '../cli/shared-options.js';
import type { Statement } from '../map/model.js';
import { recordsOf, STATEMENT_FIELDS } from '../query/record.js';
import { isSelecting } from '../query/select.js';
import { renderCard } from '../render/card.js';
import { renderCardMarkdown } from '../render/card-markdown.js';
import type { Look } from '../render/look.js';

/** `claims show [id…]`: entries whole; without ids, all that are selected. */

export const showCommand = defineCommand({
  options: {},
  help: {
    about:
      'Print entries in full: text, place, verdict, sources and gaps, what supports and attacks each one, and what it supports and attacks.',
    examples: [
      ['claims show threat-grave', 'The claim that the missile threat is grave'],
      ['claims show equivocation proves-too-much', 'An objection, and a reply to it'],
      ['claims show --kind claim --at 9', 'Every claim of paragraph 9'],
    ],
  },
  fields: STATEMENT_FIELDS,
  run,
});

async function run({ args, shared, io }: Call<NoOptions>): Promise<Outcome> {
  const opened = await open(shared, io);
  const { view } = opened;
  if (args.length === 0 && !isSelecting(shared.selection)) {
    throw new Failure(
      'usage',
      `name the entries to show by their ids, or select some: ${programCall(io)} show --kind counterpoint --tag cost`,
    );
  }
  const statements = args.length === 0 ? opened.selected : namedStatements(args, opened, shared);
  if (statements.length === 0) io.stderr.write('No entry matches.\n');
  await giveAnswer(
    {
      rows: (wanted) => recordsOf(statements, view, wanted),
      fields: STATEMENT_FIELDS,
      columns: ['id', 'kind', 'at', 'text'],
      text: (look) => statements.map((statement) => renderCard(statement, view, look)).join(between(look)),
      markdown: () => statements.map((statement) => renderCardMarkdown(statement, view)).join('\n'),
    },
    shared,
    io,
  );
  return 'done';
}

/** The entries with some ids, as far as they are selected. */
function namedStatements(ids: readonly string[], opened: Opened, { selection }: Shared): Statement[] {
  const named = [...new Set(ids.map(opened.statement))];
  if (!isSelecting(selection)) return named;
  const wanted = new Set(opened.selected);
  return named.filter((one) => wanted.has(one));
}

/** What parts one card from the next. */
function between({ plain, width, signs }: Look): string {
  return plain ? '\n\n' : `\n\n${signs.line.repeat(Math.min(width, 40))}\n\n`;
}
