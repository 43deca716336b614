import { shownSteps } from '../explore/shown-step.js';
import type { State } from '../explore/state.js';
import type { Walk } from '../explore/walk.js';
import { walkSummary } from '../explore/walk-summary.js';
import { renderTranscriptMarkdown } from '../render/transcript.js';
import { Failure } from './failure.js';
import { formOfEnding } from './file-form.js';
import type { Io } from './io.js';
import { targetOf, writeTarget } from './write-target.js';

/** That the transcript of a walk cannot be written is said before the walk. */
export function refuseTranscript(name: string, force: boolean, io: Io): void {
  if (name === '-') throw new Failure('usage', '--transcript needs the name of a file');
  formOfEnding(name, ['markdown', 'text']);
  targetOf(name, force, io);
}

/** Writes the transcript of a walk that somebody walked: what they saw, in that order, and what it came to. */
export async function writeTranscript(
  walk: Walk,
  state: State,
  name: string,
  force: boolean,
  io: Io,
): Promise<void> {
  const steps = shownSteps(walk, [...state.seen], state);
  const page = renderTranscriptMarkdown({ steps, summary: walkSummary(walk, state) }, walk.view);
  await writeTarget(name, [page], force, io);
}
