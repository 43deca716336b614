import { seenSteps } from '../explore/shown-step.js';
import type { State } from '../explore/state.js';
import type { Walk } from '../explore/walk.js';
import { walkSummary } from '../explore/walk-summary.js';
import { renderTranscriptMarkdown, type Walker } from '../render/transcript.js';
import { isDate } from '../words/dates.js';
import { shellWord } from '../words/shell-word.js';
import { Failure } from './failure.js';
import { formOfEnding } from './file-form.js';
import type { Io } from './io.js';
import { targetOf } from './write-target.js';

/** The transcript that is asked for: its file, and what it says of who walked. */
export interface Transcript {
  readonly file: string;
  readonly walker: Walker;
}

/** What is asked for on the command line. */
interface Asked {
  readonly transcript: string | null;
  readonly name: string | null;
  readonly date: string | null;
}

/** The transcript that the options ask for, null for none. What cannot be done is a failure before the walk. */
export function transcriptAsked(asked: Asked, force: boolean, io: Io): Transcript | null {
  const { transcript, name, date } = asked;
  if (transcript === null) return refuseAlone(asked);
  if (transcript === '-') throw new Failure('usage', '--transcript needs the name of a file');
  formOfEnding(transcript, ['markdown', 'text']);
  targetOf(transcript, force, io);
  return { file: transcript, walker: { name, day: date === null ? null : dayOf(date, io) } };
}

/** Without a page, nothing can be written on it. */
function refuseAlone({ name, date }: Asked): null {
  const [option] = [...(name === null ? [] : ['--name']), ...(date === null ? [] : ['--date'])];
  if (option === undefined) return null;
  throw new Failure('usage', `${option} is written on the page of --transcript <file>; give that, too`);
}

/** The day to write on the page: one that is given, or that of the clock. */
function dayOf(written: string, io: Io): string {
  if (written === 'today') return localDay(io.now());
  if (isDate(written)) return written;
  throw new Failure('usage', `--date takes today or a date (2011-12-06), not "${written}"`);
}

/** The day of a time where somebody is. */
function localDay(milliseconds: number): string {
  const time = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The transcript of a walk that somebody walked: what they saw, in that order, and what it came to. */
export function transcriptPage(walk: Walk, state: State, { walker }: Transcript): string {
  const steps = seenSteps(walk, state);
  return renderTranscriptMarkdown({ steps, summary: walkSummary(walk, state), walker }, walk.view);
}

/** The options with which a saved walk writes the same page, to another file. */
export function transcriptOptions({ walker: { name, day } }: Transcript): string[] {
  return [
    '--resume --transcript other.md',
    ...(name === null ? [] : ['--name', shellWord(name)]),
    ...(day === null ? [] : ['--date', day]),
  ];
}
