import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import { open } from '../cli/open.js';
import { numberOption, optionWithDefault } from '../cli/option-kinds.js';
import { chain } from '../query/chain.js';
import { chainRecords } from '../query/chain-record.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { renderChain } from '../render/chain.js';

/** `claims chain <id>`: the ways up from an entry to the thesis; a selection says what they may lead through. */

const FIELDS = ['way', 'step', 'relation', ...STATEMENT_FIELDS];

const OPTIONS = {
  limit: optionWithDefault(10, numberOption('<number>', 'Show at most this many ways', 1)),
};

export const chainCommand = defineCommand({
  options: OPTIONS,
  help: {
    about: 'Show every way that leads from an entry to the thesis: what it supports or attacks, and so on.',
    examples: [
      ['claims chain threat-grave', 'How the claim about the threat supports the thesis'],
      ['claims chain equivocation --limit 1', 'The shortest way from an objection to the thesis'],
    ],
    note: 'With selection options, only ways through those entries are shown.',
  },
  fields: FIELDS,
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const opened = await open(shared, io);
  const { view } = opened;
  const from = opened.statement(args[0]!);
  const wanted = new Set(opened.selected);
  const found = chain(view.map, from, options.limit, (statement) => wanted.has(statement));
  await giveAnswer(
    {
      rows: (wanted) => chainRecords(found, view, wanted),
      fields: FIELDS,
      columns: ['way', 'step', 'id', 'kind', 'relation', 'text'],
      text: (look) => renderChain(from, found, view, look),
    },
    shared,
    io,
  );
  return 'done';
}
