import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import { fileOption } from '../cli/input.js';
import { open } from '../cli/open.js';
import { mainReasons } from '../map/evidence-and-reasons.js';
import { OVERVIEW_FIELDS, overviewRecordOf } from '../query/overview-record.js';
import { renderOverview } from '../render/overview.js';

/** `claims` alone: what a file argues, at a glance, and what to type next. */

export const overviewCommand = defineCommand({ options: {}, fields: OVERVIEW_FIELDS, run });

async function run({ shared, io }: Call<NoOptions>): Promise<Outcome> {
  const { view, selected } = await open(shared, io);
  const overview = overviewRecordOf(view, selected);
  const first = mainReasons(view.map)[0] ?? view.map.thesis;
  const same = fileOption(shared);
  const next = [
    [`claims tree --depth 1${same}`, 'the main reasons'],
    [`claims step${same}`, 'the argument, step by step'],
    [`claims show ${first.id}${same}`, 'one entry whole'],
    [`claims list --kind counterpoint --status in${same}`, 'the objections that stand'],
  ] as const;
  await giveAnswer(
    {
      rows: () => [{ ...overview }],
      fields: OVERVIEW_FIELDS,
      columns: ['title', 'author', 'date', 'thesis', 'status'],
      single: true,
      text: (look) => renderOverview(overview, view, look, next),
    },
    // No pager: the last lines, which say what to type next, stay in sight.
    { ...shared, pager: false },
    io,
  );
  return 'done';
}
