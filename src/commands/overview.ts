import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import type { FilePart } from '../cli/give-several.js';
import { fileOption, inputFor } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { namesSeveral } from '../cli/named-files.js';
import { openMap } from '../cli/open.js';
import { programCall } from '../cli/program-call.js';
import { readMap } from '../cli/read-map.js';
import { mainReasons, thesisParts } from '../map/thesis-parts.js';
import { hasManyEntries } from '../query/core.js';
import { OVERVIEW_FIELDS, overviewRecordOf } from '../query/overview-record.js';
import type { View } from '../query/view.js';
import type { Look } from '../render/look.js';
import { type Offer, renderOverview } from '../render/overview.js';
import { wrap } from '../render/wrap.js';

/** `claims` alone: what a file argues, at a glance, and what to type next. */

export const overviewCommand = defineCommand({
  options: {},
  fields: ['file', ...OVERVIEW_FIELDS],
  readsSeveral: true,
  run,
});

async function run(call: Call<NoOptions>): Promise<Outcome> {
  const { shared, io } = call;
  if (namesSeveral(shared, io)) return overviewOfSeveral(call);
  const input = await inputFor(shared, io);
  const { view, selected } = openMap(await readMap(input, shared, io), shared, io);
  const overview = overviewRecordOf(view, selected);
  const program = programCall(io);
  const same = fileOption(shared);
  // Only for somebody who looks at it: what is printed elsewhere does not depend on what was kept.
  const isWatched = io.stdout.isTTY === true;
  const hasWalk = isWatched && (await import('../cli/walk-file.js')).hasKeptWalk(input, io);
  await giveAnswer(
    {
      rows: () => [{ ...overview }],
      fields: OVERVIEW_FIELDS,
      columns: COLUMNS,
      single: true,
      text: (look) =>
        renderOverview(
          overview,
          view,
          look,
          offers(view, hasWalk, (words) => `${program} ${words}${same}`),
          isWatched && io.stdout.rows ? io.stdout.rows - linesBeside(look, io) : null,
        ),
    },
    // No pager: the last lines, which say what to type next, stay in sight.
    { ...shared, pager: false },
    io,
  );
  return 'done';
}

/** How many lines of a window are for the prompt, and for what is said beside the overview (room for a line of it is always left). */
function linesBeside({ width }: Look, { stderr, remarks }: Io): number {
  const said = stderr.isTTY === true ? remarks.flatMap((remark) => wrap(remark, width)) : [];
  return 1 + Math.max(1, said.length);
}

/** The columns of a table where none are asked for. */
const COLUMNS = ['title', 'author', 'date', 'thesis', 'status'];

/** Several files at a glance, one after the other. */
async function overviewOfSeveral({ shared, io }: Call<NoOptions>): Promise<Outcome> {
  const { severalFiles, fileOfRecords, giveSeveral, renderMapSummary } = await import('../cli/several.js');
  const files = severalFiles(shared, io);
  const parts = files.each<FilePart>(async (input) => {
    const { view, selected } = files.open(await readMap(input, shared, io));
    const overview = overviewRecordOf(view, selected);
    const file = fileOfRecords(input);
    return {
      rows: () => [{ file, ...overview }],
      text: (look) => renderMapSummary(file, overview, view, look),
    };
  });
  const [fields, columns] = [
    ['file', ...OVERVIEW_FIELDS],
    ['file', ...COLUMNS],
  ];
  await giveSeveral({ fields, columns, between: '\n' }, parts, shared, io);
  return files.outcome();
}

/** What to look at next: of a large file first what a reader needs first; a walk that is kept can go on. */
function offers({ map, core }: View, hasWalk: boolean, command: (words: string) => string): Offer[] {
  const reasons = mainReasons(map);
  const { id } = reasons[0] ?? map.thesis;
  const attacked = [...thesisParts(map), ...reasons].find(({ attackedBy }) => attackedBy.length > 0);
  const all = map.statements.length;
  const isLarge = hasManyEntries(map);
  const [list, step] = [command('list'), command('step')];
  return [
    isLarge
      ? {
          shows: `The ${core().size} core entries`,
          command: `${list} --core`,
          also: `  (all ${all}: ${list})`,
        }
      : { shows: all === 1 ? 'The only entry' : `All ${all} entries`, command: list },
    { shows: 'How they connect', command: command('tree') },
    {
      shows: 'One by one',
      command: isLarge ? `${step} --core` : step,
      ...(hasWalk ? { also: `  (go on: ${command('step --resume')})` } : {}),
    },
    { shows: 'Objections', command: command(`list --against ${(attacked ?? map.thesis).id}`) },
    { shows: 'One entry in full', command: command(`show ${id}`) },
  ];
}
