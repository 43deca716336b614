import { type Call, defineCommand } from '../cli/command.js';
import { coreHint } from '../cli/core-hint.js';
import type { Outcome } from '../cli/exit-codes.js';
import { inputFor, refuseToReplace } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { keyboardFor } from '../cli/keyboard.js';
import { openMap } from '../cli/open.js';
import { choiceOption, flagOption, negatedOption, wordOption } from '../cli/option-kinds.js';
import { readMap } from '../cli/read-map.js';
import { type ResumedWalk, resumedStart, resumeWalk } from '../cli/resume.js';
import { walkAtKeyboard } from '../cli/walk-keyboard.js';
import { passagesFor } from '../cli/walk-passages.js';
import { refuseTranscript } from '../cli/walk-transcript.js';
import { writeWalkOut } from '../cli/walk-written.js';
import { walkOf } from '../explore/walk.js';
import { STATEMENT_FIELDS } from '../query/record.js';
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
  transcript: wordOption('<file>', 'Write what you saw to a Markdown file', { completes: 'files' }),
  text: wordOption('<file>', 'Show the passage of each entry, from your copy of the text', {
    completes: 'files',
  }),
  resume: flagOption('Continue where your last walk through this file ended'),
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
  const keyboard = keyboardFor(asked, io, 'step -f - | less', options.text === '-');
  if (options.transcript !== null) refuseTranscript(options.transcript, asked.force, io);
  const input = await inputFor(asked, io);
  const map = await readMap(input, asked, io);
  if (options.transcript !== null) refuseToReplace(input, { ...asked, output: options.transcript }, io);
  const resumed: ResumedWalk =
    options.resume && keyboard !== null
      ? await resumeWalk(input, map, asked, io)
      : { kept: null, shared: asked, note: null };
  const { kept, shared } = resumed;
  const { view, selected, statement } = openMap(map, shared, io);
  const text = await passagesFor(options.text, kept, { input, map }, shared, io);
  const walk = walkOf(view, selected, {
    order: options.order ?? kept?.order ?? 'argument',
    hide: keyboard !== null && (options.hide || kept?.hide === true),
    passages: text.passages,
  });
  const from = id === undefined ? null : statement(id);
  if (walk.steps.length === 0 && shared.format === null) io.stderr.write('No entry matches.\n');
  sayHide(options.hide, keyboard, io);
  if (keyboard === null || walk.steps.length === 0) {
    await writeWalkOut(walk, from, options.transcript, shared, io);
    return 'done';
  }
  const session = {
    shared,
    input,
    transcript: options.transcript,
    text: text.name,
    isResumed: kept !== null,
    mouse: !options.noMouse,
  };
  const hint = id === undefined && kept === null ? coreHint(view, shared, 'step', io) : null;
  const start = resumedStart(walk, from, resumed, [...io.remarks, ...(hint === null ? [] : [hint])]);
  return walkAtKeyboard(keyboard, walk, start, session, io);
}

/** Where nobody is at a terminal, nothing can be hidden: that is said. */
function sayHide(hide: boolean, keyboard: Keyboard | null, io: Io): void {
  if (!hide || keyboard !== null) return;
  io.stderr.write('--hide works only in a terminal; here everything is printed.\n');
}
