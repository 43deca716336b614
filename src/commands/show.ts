import type { Command } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { open } from '../cli/open.js';
import { ALL_FORMS, sharedOptions } from '../cli/options.js';
import { give } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { renderCard } from '../render/card.js';
import { renderCardMarkdown } from '../render/card-markdown.js';
import type { Look } from '../render/look.js';

export const takes: Takes = () => ({ formats: ALL_FORMS, fields: STATEMENT_FIELDS });

export function declare(_command: Command): void {}

/** `claims show [id…]`: entries whole; without ids, all that are selected. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const opened = await open(shared, io);
  const { view } = opened;
  const selects = Object.values(shared.selection).some((value) => value !== undefined);
  if (args.length === 0 && !selects) {
    throw new Failure(
      'usage',
      'show which entry? Name ids, or select some: claims show --kind counterpoint --tag cost',
    );
  }
  const wanted = new Set(opened.selected);
  const statements =
    args.length === 0
      ? opened.selected
      : [...new Set(args.map(opened.statement))].filter((one) => wanted.has(one));
  if (statements.length === 0) io.stderr.write('No entry matches.\n');
  await give(
    {
      rows: () => statements.map((statement) => view.record(statement)),
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

/** What parts one card from the next. */
function between({ plain, ink, width, signs }: Look): string {
  return plain ? '\n\n' : `\n\n${ink.dim(signs.line.repeat(Math.min(width, 40)))}\n\n`;
}
