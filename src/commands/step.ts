import { existsSync } from 'node:fs';
import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { formOfEnding } from '../cli/file-form.js';
import type { Io } from '../cli/io.js';
import type { KeptWalk } from '../cli/kept-walk.js';
import { keyboardFor, lookAt } from '../cli/keyboard.js';
import { meaningLines } from '../cli/meanings.js';
import { fileOption, type Input, openFile, openMap, refuseToReplace } from '../cli/open.js';
import { choice, flag, word } from '../cli/option-kinds.js';
import { type TextFault, textOf } from '../cli/original-text.js';
import { give } from '../cli/output.js';
import { pathOf } from '../cli/paths.js';
import { sayRemarks } from '../cli/remarks.js';
import { keep, leftIn, resume } from '../cli/resume.js';
import type { Shared } from '../cli/shared-options.js';
import { targetOf, writeTarget } from '../cli/target.js';
import { stepOf } from '../explore/frame.js';
import { summaryOf } from '../explore/pages.js';
import { walkInPlain } from '../explore/plain.js';
import { type State, startAt } from '../explore/state.js';
import { stepThrough } from '../explore/stepper.js';
import { placeOf, type Walk, walkOf } from '../explore/walk.js';
import type { Statement } from '../map/model.js';
import { passagesAt } from '../original/text-places.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { WALK_ORDERS } from '../query/walk-order.js';
import type { WalkStep } from '../render/step.js';
import { renderTranscript, renderTranscriptMarkdown } from '../render/transcript.js';
import { canMove, wantsPlain } from '../terminal/capabilities.js';
import type { Keyboard } from '../terminal/screen.js';
import { namesOf } from '../words/names-of.js';
import { visible } from '../words/text.js';

const OPTIONS = {
  order: choice('<order>', 'which way to walk; argument unless given', namesOf(WALK_ORDERS)),
  hide: flag('show a claim and wait: Enter reveals what bears on it, one by one'),
  transcript: word('<file>', 'keep the walk as a Markdown page', { completes: 'files' }),
  text: word('<file>', 'the text itself, to show the passage of each step', { completes: 'files' }),
  resume: flag('go on where the last walk through this file was left'),
};

export const stepCommand = defineCommand({
  options: OPTIONS,
  note: `Orders:
${meaningLines(WALK_ORDERS)}

Keys: ? shows them during the walk, "claims help keys" now.`,
  fields: STATEMENT_FIELDS,
  run,
});

/** `claims step [id]`: a walk through the argument; where nobody is at a terminal, the same walk written out. */
async function run({ args, options, shared: given, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const { transcript: page, text: named } = options;
  const keyboard = keyboardFor(given, io, 'claims step -f - | less');
  if (page === '-') throw new Failure('usage', '--transcript takes the name of a file');
  if (page !== null) refuseTranscript(page, given, io);
  const { input, map } = await openFile(given, io);
  if (page !== null) refuseToReplace(input, { ...given, output: page }, io);
  const resumed = options.resume && keyboard !== null ? await resume(input, map, given, io) : null;
  const shared = resumed?.shared ?? given;
  const { view, selected, statement } = openMap(map, shared);
  if (named === '-' && keyboard !== null) {
    throw new Failure('usage', 'the keyboard cannot be used while the text comes from standard input');
  }
  const text = named === null ? rememberedText(resumed?.kept ?? null, io) : fullName(named, io);
  const { original, fault } = await textOf(input, map, text, shared, io);
  if (fault !== null) sayFault(fault, text, input, io);
  const walk = walkOf(view, selected, {
    order: options.order ?? resumed?.kept?.order ?? 'argument',
    hide: keyboard !== null && (options.hide || resumed?.kept?.hide === true),
    passages: ({ at }) => (original === null ? [] : passagesAt(at, original).map(visible)),
  });
  const from = args[0] === undefined ? null : statement(args[0]);
  if (walk.steps.length === 0 && shared.format === null) io.stderr.write('No entry matches.\n');
  if (keyboard === null && options.hide) {
    io.stderr.write('--hide is for a walk at a terminal: here everything is written out.\n');
  }
  if (keyboard === null || walk.steps.length === 0) {
    await writeOut(walk, from, page, shared, io);
    return 'done';
  }
  const kept = resumed?.kept ?? null;
  const at = from ?? (kept === null ? undefined : view.map.byId.get(kept.at)) ?? walk.steps[0]!;
  const start = startAt(at, kept === null ? {} : leftIn(kept, view.map));
  return walkAt(
    keyboard,
    walk,
    { ...start, message: [resumed?.note ?? [], ...io.remarks].flat().join(' ') || null },
    { page, text: text === '-' ? null : text, shared, input, resumed: kept !== null },
    io,
  );
}

/** That a transcript cannot be written is said before the walk. */
function refuseTranscript(page: string, { force }: Shared, io: Io): void {
  formOfEnding(page, ['markdown', 'text']);
  targetOf(page, force, io);
}

/** A text's name as a later walk finds it, too; standard input stays what it is. */
function fullName(named: string, io: Io): string {
  return named === '-' ? named : pathOf(named, io);
}

/** That the text cannot be used: of the file's own it is a note, of one that somebody named a failure. */
function sayFault({ key, message }: TextFault, named: string | null, { name }: Input, io: Io): void {
  if (named !== null) throw new Failure('content', `${name}: ${key}: ${message}`);
  io.stderr.write(`${name}: ${key}: ${message}; passages are not shown\n`);
}

/** The text that an earlier walk showed passages of, if it is still there. */
function rememberedText(kept: KeptWalk | null, io: Io): string | null {
  if (kept === null || kept.text === null) return null;
  if (existsSync(kept.text)) return kept.text;
  io.stderr.write(`${visible(kept.text)}: the text is no longer there; passages are not shown\n`);
  return null;
}

/** The walk written out, from an entry on. */
async function writeOut(
  walk: Walk,
  from: Statement | null,
  page: string | null,
  shared: Shared,
  io: Io,
): Promise<void> {
  const { view } = walk;
  const rest = from === null ? walk.steps : walk.steps.slice(walk.before[from.index]);
  const statements = from === null || rest[0] === from ? rest : [from, ...rest];
  const markdown = () => renderTranscriptMarkdown({ steps: stepsAt(walk, statements), summary: null }, view);
  await give(
    {
      rows: () => statements.map((one) => view.record(one)),
      fields: STATEMENT_FIELDS,
      columns: ['id', 'kind', 'at', 'text'],
      text: (look) => renderTranscript(stepsAt(walk, statements), view, look),
      markdown,
    },
    // Somebody at a terminal would walk: this is for a pipe, or for a terminal without a keyboard.
    { ...shared, pager: false },
    io,
  );
  if (page !== null) await writeTarget(page, [markdown()], shared.force, io);
}

/** What belongs to a walk at a terminal beside the walk itself. */
interface Walking {
  /** The file for the transcript, and that of the text, by its full path. */
  readonly page: string | null;
  readonly text: string | null;
  readonly shared: Shared;
  readonly input: Input;
  /** Whether it goes on where an earlier one was left. */
  readonly resumed: boolean;
}

/** Lets somebody walk, and keeps what they did, however it ends. */
async function walkAt(
  keyboard: Keyboard,
  walk: Walk,
  start: State,
  walking: Walking,
  io: Io,
): Promise<Outcome> {
  const { page, shared } = walking;
  let state = start;
  const changed = (now: State) => {
    state = now;
  };
  const look = lookAt(shared, io);
  const plain = wantsPlain(shared.plain, io.env) || !canMove(io.env);
  // Line by line, what is said first is read first; in the window it is the first message, and is said again at the end.
  if (plain) sayRemarks(io);
  const ending = plain
    ? await walkInPlain(walk, start, keyboard, { ...look(keyboard.output.columns), plain }, changed)
    : await stepThrough(walk, start, keyboard, look, changed);
  const place = placeOf(walk, state.at);
  const where = `You were at ${state.at.id} (${place ?? 'not a step'} of ${walk.steps.length}).`;
  const kept = await keep(walk, state, walking, io);
  io.stdout.write(`${where}${kept ? ` Go on with: claims step --resume${fileOption(shared)}` : ''}\n`);
  if (page !== null) {
    const steps = stepsAt(walk, [...state.seen], state);
    const written = renderTranscriptMarkdown({ steps, summary: summaryOf(walk, state) }, walk.view);
    await writeTarget(page, [written], shared.force, io);
  }
  return ending === 'interrupted' ? 'interrupted' : 'done';
}

/** Statements as steps with all that bears on them, each with the marks and stances of a state. */
function* stepsAt(walk: Walk, statements: readonly Statement[], state?: State): Generator<WalkStep> {
  for (const one of statements) yield stepOf({ ...walk, hide: false }, startAt(one, state));
}
