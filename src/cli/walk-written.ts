import { openSteps } from '../explore/shown-step.js';
import type { Walk } from '../explore/walk.js';
import type { Statement } from '../map/model.js';
import { recordsOf, STATEMENT_FIELDS } from '../query/record.js';
import { linesWithin } from '../render/lines-within.js';
import type { Look } from '../render/look.js';
import { renderTranscript, renderTranscriptMarkdown } from '../render/transcript.js';
import { giveAnswer } from './give-answer.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';
import type { Transcript } from './walk-transcript.js';
import { writeTarget } from './write-target.js';

/** Where nobody walks, nobody is named. */
const NOBODY = { name: null, day: null };

/** Writes out a walk that nobody walks, from an entry on (`null`: from its beginning), and its transcript if one is named. */
export async function writeWalkOut(
  walk: Walk,
  from: Statement | null,
  transcript: Transcript | null,
  shared: Shared,
  io: Io,
): Promise<void> {
  const { view } = walk;
  const statements = statementsFrom(walk, from);
  const markdown = () =>
    renderTranscriptMarkdown(
      { steps: openSteps(walk, statements), summary: null, walker: transcript?.walker ?? NOBODY },
      view,
    );
  await giveAnswer(
    {
      rows: (wanted) => recordsOf(statements, view, wanted),
      fields: STATEMENT_FIELDS,
      columns: ['id', 'kind', 'at', 'text'],
      text: (look) => fitted(renderTranscript(openSteps(walk, statements), view, look), look),
      markdown,
    },
    // Somebody at a terminal would walk: this is for a pipe, or for a terminal without a keyboard.
    { ...shared, pager: false },
    io,
  );
  if (transcript !== null) await writeTarget(transcript.file, [markdown()], shared.force, io);
}

/** Plain text, piece by piece, with no line longer than the width; other text is already drawn to fit. */
function* fitted(pieces: Iterable<string>, { plain, width }: Look): Generator<string> {
  for (const piece of pieces) yield plain ? linesWithin(piece, width) : piece;
}

/** The steps of a walk from an entry on; one that is no step comes before those after it. */
function statementsFrom(walk: Walk, from: Statement | null): readonly Statement[] {
  if (from === null) return walk.steps;
  const rest = walk.steps.slice(walk.stepsBefore[from.index]);
  return rest[0] === from ? rest : [from, ...rest];
}
