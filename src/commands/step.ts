import { type Call, defineCommand } from '../cli/command.js';
import { coreHint } from '../cli/core-hint.js';
import type { Outcome } from '../cli/exit-codes.js';
import { fileOption, inputFor, refuseToReplace } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { keyboardFor } from '../cli/keyboard.js';
import { choiceOption, flagOption, negatedOption, wordOption } from '../cli/option-kinds.js';
import { programCall } from '../cli/program-call.js';
import { readMap } from '../cli/read-map.js';
import { openForWalk, type ResumedWalk, resumedStart, resumeWalk } from '../cli/resume.js';
import { say } from '../cli/say.js';
import type { Shared } from '../cli/shared-options.js';
import { walkAtKeyboard } from '../cli/walk-keyboard.js';
import { passagesFor } from '../cli/walk-passages.js';
import { transcriptAsked } from '../cli/walk-transcript.js';
import { writeWalkOut } from '../cli/walk-written.js';
import { walkOf } from '../explore/walk.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { selectionOptions } from '../query/select.js';
import { WALK_ORDERS } from '../query/walk-order.js';
import type { Keyboard } from '../terminal/screen.js';
import { namesOf } from '../words/names-of.js';

/** `claims step [id]`: a walk through the argument; where nobody is at a terminal, the same walk written out. */

const OPTIONS = {
  order: choiceOption(
    '<order>',
    'Walk in this order: argument (the default), text or debate',
    namesOf(WALK_ORDERS),
  ),
  hide: flagOption('Show an entry alone; Enter reveals its reasons and objections one by one'),
  noHide: negatedOption('hide', 'With --resume: hide nothing any more'),
  transcript: wordOption('<file>', 'Write what you saw, your stances and reasons to a Markdown file', {
    completes: 'files',
  }),
  name: wordOption('<name>', 'Write this name on the page of --transcript'),
  date: wordOption('<day>', 'Write this date on it, such as 2011-12-06; today is the day of the clock'),
  text: wordOption('<file>', 'Show the passage of each entry, from your copy of the text', {
    completes: 'files',
  }),
  resume: flagOption('Continue where your last walk through this file ended'),
  all: flagOption('With --resume: show all entries, whatever you selected then'),
  noMouse: negatedOption('mouse', 'Leave the mouse to the terminal: the wheel and clicks do nothing here'),
};

export const stepCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Walk through the argument in the terminal, one entry at a time. In a pipe, the same walk is printed.',
    values: { Orders: WALK_ORDERS },
    examples: [
      ['claims step --core', 'What a reader needs first, from the thesis down'],
      ['claims step threat-grave --hide', 'Begin at one claim, and guess before you look'],
      ['claims step --order debate --tag threat', 'Claims about the threat, each with the debate about it'],
    ],
    note: 'During the walk, ? shows the keys; "claims help keys" lists them now.',
  },
  fields: STATEMENT_FIELDS,
  run,
});

async function run({ args: [id], options, shared: asked, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const keyboard = await keyboardFor(asked, io, 'step -f - | less', options.text === '-');
  const transcript = transcriptAsked(options, asked.force, io);
  const input = await inputFor(asked, io);
  const map = await readMap(input, asked, io);
  if (transcript !== null) refuseToReplace(input, { ...asked, output: transcript.file }, io);
  const saved: ResumedWalk =
    keyboard === null
      ? { kept: null, shared: asked, notes: [] }
      : await resumeWalk(input, map, options, asked, io);
  const { opened, resumed } = openForWalk(map, saved, asked, io);
  const { kept, shared } = resumed;
  const { view, selected, statement } = opened;
  const text = await passagesFor(options.text, kept, { input, map }, shared, io);
  const walk = walkOf(view, selected, {
    order: options.order ?? kept?.order ?? 'argument',
    hide: keyboard !== null && (options.hide || (kept?.hide === true && !options.noHide)),
    narrowedBy: [
      ...selectionOptions(shared.selection),
      ...(shared.asOf === null ? [] : [`--as-of ${shared.asOf}`]),
    ],
    passages: text.passages,
  });
  const from = id === undefined ? null : statement(id);
  if (walk.steps.length === 0 && shared.format === null) say(nothingMatches(kept, shared, io), shared, io);
  sayHide(options.hide, keyboard, shared, io);
  if (keyboard === null || walk.steps.length === 0) {
    await writeWalkOut(walk, from, transcript, shared, io);
    return 'done';
  }
  const hint =
    id === undefined && resumed.notes.length === 0 && kept === null
      ? coreHint(view, shared, 'step', io)
      : null;
  const start = resumedStart(walk, from, resumed, [...io.remarks, ...(hint === null ? [] : [hint])]);
  const session = {
    shared,
    input,
    transcript,
    text: text.name,
    isResumed: kept !== null,
    start,
    mouse: !options.noMouse,
  };
  return walkAtKeyboard(keyboard, walk, session, io);
}

/** That nothing is selected; of a walk that was to go on, how it can. */
function nothingMatches(kept: ResumedWalk['kept'], shared: Shared, io: Io): string {
  if (kept === null) return 'No entry matches.';
  const call = `${programCall(io)} step --resume${fileOption(shared)}`;
  return `No entry matches. To go on with your walk:\n  ${call}\nWith all entries:\n  ${call} --all`;
}

/** Where nobody is at a terminal, nothing can be hidden: that is said. */
function sayHide(hide: boolean, keyboard: Keyboard | null, shared: Shared, io: Io): void {
  if (!hide || keyboard !== null) return;
  say('--hide works only in a terminal; here everything is printed.', shared, io);
}
