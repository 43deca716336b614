import type { Command } from 'commander';
import type { Call, Outcome } from '../cli/command.js';
import { fileOption, open } from '../cli/open.js';
import { ALL_FORMS, sharedOptions } from '../cli/options.js';
import { give } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { mainReasons } from '../map/statements.js';
import { overviewOf, renderOverview } from '../render/overview.js';

const FIELDS = [
  'title',
  'author',
  'date',
  'publication',
  'url',
  'motion',
  'thesis',
  'text',
  'status',
  'kinds',
  'sides',
  'verdicts',
  'unanswered',
] as const;

export const takes: Takes = () => ({ formats: ALL_FORMS, fields: FIELDS });

export function declare(_command: Command): void {}

/** `claims` alone: what a file argues, at a glance, and what to type next. */
export async function run({ options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const { view, selected } = await open(shared, io);
  const overview = overviewOf(view, selected);
  const first = mainReasons(view.map)[0] ?? view.map.thesis;
  const same = fileOption(shared);
  const next = [
    [`claims tree --depth 1${same}`, 'the main reasons'],
    [`claims step${same}`, 'the argument, step by step'],
    [`claims show ${first.id}${same}`, 'one entry whole'],
    [`claims list --kind counterpoint --status in${same}`, 'the objections that stand'],
  ] as const;
  await give(
    {
      rows: () => [{ ...overview }],
      fields: FIELDS,
      columns: ['title', 'author', 'date', 'thesis', 'status'],
      single: true,
      text: (look) => renderOverview(overview, view, look, next),
    },
    // A glance needs no pager: what is printed last, what to type next, is what stays in sight.
    { ...shared, pager: false },
    io,
  );
  return 'done';
}
