import type { Command } from 'commander';
import type { Call, Outcome } from '../cli/command.js';
import { open } from '../cli/open.js';
import { ALL_FORMS, sharedOptions, wholeNumber } from '../cli/options.js';
import { give } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { nodeName } from '../map/nodes.js';
import { chain } from '../query/chain.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { renderChain } from '../render/chain.js';

const FIELDS = ['way', 'step', 'relation', ...STATEMENT_FIELDS];

export const takes: Takes = () => ({ formats: ALL_FORMS, fields: FIELDS });

export function declare(command: Command): void {
  command.option('--limit <ways>', 'the most ways to give', '10');
}

/** `claims chain <id>`: the ways up from an entry to the thesis; a selection says what they may lead through. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const limit = wholeNumber('--limit', String(options.limit), 1)!;
  const opened = await open(shared, io);
  const { view } = opened;
  const from = opened.statement(args[0]!);
  const wanted = new Set(opened.selected);
  const found = chain(view.map, from, limit, (statement) => wanted.has(statement));
  const rows = () =>
    found.ways.flatMap((way, i) =>
      way.map(({ statement, relation }, step) =>
        // Keys that are worked out when they are read stay so.
        Object.defineProperties(
          { way: i + 1, step, relation: relation === null ? null : nodeName(relation) },
          Object.getOwnPropertyDescriptors(view.record(statement)),
        ),
      ),
    );
  await give(
    {
      rows,
      fields: FIELDS,
      columns: ['way', 'step', 'id', 'kind', 'relation', 'text'],
      text: (look) => renderChain(from, found, view, look),
    },
    shared,
    io,
  );
  return 'done';
}
