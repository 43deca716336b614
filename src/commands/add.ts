import type { Text } from '../checking/check-reading.js';
import { isReplyToNone } from '../cli/addition-aim.js';
import { additionLine } from '../cli/addition-line.js';
import {
  ADDITION_OPTIONS,
  additionAsked,
  additionKindNamed,
  completeAddition,
  isCompleteAddition,
  SHARED_KEYS,
} from '../cli/addition-options.js';
import { ADDED_FIELDS, additionReport } from '../cli/addition-report.js';
import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import {
  type FileToChange,
  fileToChange,
  goesToOutput,
  readAgain,
  writeChanged,
} from '../cli/file-to-change.js';
import { giveAnswer } from '../cli/give-answer.js';
import { idHint } from '../cli/id-hint.js';
import { keyboardFor } from '../cli/keyboard.js';
import { lookOf } from '../cli/look.js';
import { flagOption } from '../cli/option-kinds.js';
import { longOptionFlag } from '../cli/option-table.js';
import { originalTextOf } from '../cli/original-text.js';
import { problemsMessage } from '../cli/problems-message.js';
import { programCall } from '../cli/program-call.js';
import { sayingTheSame } from '../cli/said-already.js';
import { say } from '../cli/say.js';
import { ADDITIONS, type Addition, additionEdit, idOfAddition } from '../edit/addition.js';
import { type ClaimsSource, claimsSource } from '../edit/claims-source.js';
import { isExtendedDraft } from '../edit/extended-draft.js';
import { lineDiff } from '../edit/line-diff.js';
import type { TextEdit } from '../edit/text-edit.js';
import type { Reading } from '../file/read-claims.js';
import { lookupName } from '../map/names.js';
import { SCHEMES } from '../query/schemes.js';
import { wrap } from '../render/wrap.js';
import { namesOf } from '../words/names-of.js';
import { oneLine, visible } from '../words/text.js';

/** `claims add [kind]`: writes a new entry or a source where it belongs, by options or by questions. */

const OPTIONS = {
  ...ADDITION_OPTIONS,
  dryRun: flagOption('Print the lines that would be added, and change nothing'),
};

export const addCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Add an entry or a source to the file. It is written under the entry that it supports or attacks, and everything else in the file stays as it is. At a terminal, the command asks for what you leave out.',
    words: { Kinds: ADDITIONS },
    values: {
      'Options that say what the new entry has': Object.fromEntries(
        Object.entries(SHARED_KEYS).map(([name, meaning]) => [longOptionFlag(name), meaning]),
      ),
    },
    examples: [
      [
        'claims add counterpoint --to threat-grave --text "Few states have such missiles." --dry-run',
        'See the lines of a new objection',
      ],
      [
        'claims add counterpoint --to "cities-in-range -> threat-grave" --text "Reach is not intent." --dry-run',
        'The same against a step',
      ],
    ],
    note: 'With -f -, the file is read from standard input, and the changed file goes to standard output.',
  },
  fields: ADDED_FIELDS,
  // A new entry can have any scheme, not only one that the file already has.
  values: {
    kind: ADDITIONS,
    scheme: Object.fromEntries(namesOf(SCHEMES).map((name) => [name, SCHEMES[name].pattern])),
  },
  relations: true,
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const kind = args[0] === undefined ? null : additionKindNamed(args[0]);
  const asked = additionAsked(kind, options, shared);
  const keyboard = isCompleteAddition(asked) ? null : await keyboardFor(shared, io, 'add --help');
  const file = await fileToChange(options.dryRun ? false : 'add -f FILE', shared, io);
  const source = claimsSource(file.yaml);
  const { map } = file.reading;
  if (source === null || map === null) throw new Failure('content', `${file.input.name}: the file is empty`);
  const same = sayingTheSame(asked.says, map);
  if (same !== null) io.remarks.push(`"${same}" has the same ${asked.kind === 'source' ? 'title' : 'text'}.`);
  let addition = asked;
  if (keyboard !== null) {
    const { lineByLine } = await import('../explore/line-by-line.js');
    const { additionDialogue, nextQuestion } = await import('../cli/addition-questions.js');
    const known = { file: source, map };
    const { width } = lookOf(shared, io, io.stdout);
    const { state } = await lineByLine(additionDialogue(asked, known), keyboard, width);
    if (nextQuestion(state, known) !== undefined) {
      io.stderr.write('Nothing was added.\n');
      return 'interrupted';
    }
    addition = state.asked;
  }
  return write(completeAddition(addition, programCall(io)), { file, source, options, shared, io });
}

/** Where nothing has to be looked up in the text. */
const NO_TEXT: Text = { original: null, fault: null };

interface Writing extends Pick<Call<typeof OPTIONS>, 'options' | 'shared' | 'io'> {
  readonly file: FileToChange;
  readonly source: ClaimsSource;
}

/** Writes an addition, and says where it is and which gaps it has. */
async function write(addition: Addition, { file, source, options, shared, io }: Writing): Promise<Outcome> {
  const id = idOfAddition(addition, source);
  const edit = checkedEdit(addition, id, source, file, programCall(io));
  const again = await readAgain(file, [edit]);
  const before = file.reading.map;
  const { map, draft } = again;
  if (map === null || draft === null || before === null)
    throw new Failure(
      'content',
      `claims: nothing was added, since the file would have errors:\n${problemsMessage(again.problems, shared, io)}`,
    );
  if (!isExtendedDraft(file.draft, draft, id)) throw unwritable();
  const { says } = addition;
  const isPlaced = says.at !== undefined || says.phrase !== undefined;
  const text = isPlaced ? await originalTextOf(file.input, map, null, shared, io) : NO_TEXT;
  const reading = { ...again, map };
  const { row, lines } = additionReport(addition, id, { before, reading, text, call: programCall(io) });
  if (!options.dryRun) await writeChanged(file, [edit], shared, io, additionLine(addition, shared, io));
  if (!options.dryRun && goesToOutput(file)) {
    say(lines.join('\n'), shared, io);
    return 'done';
  }
  await giveAnswer(
    {
      rows: () => [row],
      fields: ADDED_FIELDS,
      columns: ['file', 'line', 'kind', 'id'],
      single: true,
      text: ({ width }) =>
        options.dryRun
          ? lineDiff(file.input.name, source.text, [edit]).map(visible).join('\n')
          : lines.flatMap((line) => wrap(line, width, '', '  ')).join('\n'),
    },
    shared,
    io,
  );
  return 'done';
}

/** The edit that writes an addition. That it cannot be written there is a failure, which says what to do. */
function checkedEdit(
  addition: Addition,
  id: string,
  source: ClaimsSource,
  { reading }: FileToChange,
  call: string,
): TextEdit {
  const of = addition.kind === 'source' ? 'source' : 'entry';
  if (source.places.some((place) => place.of === of && place.role === 'definition' && place.id === id))
    throw new Failure('usage', `another ${of} has the id "${id}"; choose another with --id`);
  if (addition.to !== null) refuseUnknown(addition.to, reading, call);
  if (reading.map !== null && isReplyToNone(addition, reading.map))
    throw new Failure(
      'usage',
      `a reply answers an objection, and "${addition.to}" is none; did you mean "counterpoint"?`,
    );
  const edit = additionEdit(source, addition);
  if (edit === null) throw unwritable();
  return edit;
}

function unwritable(): Failure {
  return new Failure(
    'file',
    'nothing was added, since the place for it is written in another form, such as an alias (*name); write it by hand',
  );
}

/** That an entry is not there which is to be supported or attacked is a failure that names the near ones. */
function refuseUnknown(to: string, { map }: Reading, call: string): void {
  const [id = ''] = lookupName(to).split(' -> ');
  if (map === null || map.byId.has(id)) return;
  throw new Failure(
    'usage',
    `--to: no entry has the id "${oneLine(id)}"; ${idHint(id, [...map.byId.keys()], call)}`,
  );
}
