import { type Call, defineCommand } from '../cli/command.js';
import { commandLine } from '../cli/command-line.js';
import { compareFiles } from '../cli/compare-files.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { FEEDBACK_FORMS, type FeedbackForm, writeFeedback } from '../cli/feedback-files.js';
import { giveAnswer } from '../cli/give-answer.js';
import { writeNewFiles } from '../cli/new-files.js';
import { choiceOption, flagOption, optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { ALL_FORMS } from '../cli/shared-options.js';
import { writtenPairs } from '../cli/written-pairs.js';
import { classLines, doubtfulRemark, doubtfulSheetsRemark, entryRows } from '../comparing/class-lines.js';
import { classMarkdown } from '../comparing/class-markdown.js';
import { compareClass } from '../comparing/compared-class.js';
import type { ComparedMap } from '../comparing/compared-map.js';
import {
  CLASS_ENTRY_FIELDS,
  COUNT_FIELDS,
  classEntryRecord,
  STUDENT_FIELDS,
  studentRecord,
} from '../comparing/comparison-record.js';
import { CERTAINTY } from '../comparing/pairs.js';
import { studentLines, studentMarkdown } from '../comparing/student-lines.js';
import { isSelecting, selectionOptions } from '../query/select.js';
import type { Answer } from '../render/output.js';
import { counted } from '../words/counted.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listAnd } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';

/** `claims compare KEY STUDENT…`: a class's maps of one text beside a teacher's key. It counts and shows; it gives no mark. */

const OPTIONS = {
  student: wordOption('<name>', 'Show all that was found for this student'),
  entries: flagOption('List the entries of the key, each with the maps that have it', {
    conflicts: ['student'],
  }),
  certainty: optionWithDefault(
    'likely',
    choiceOption(
      '<least>',
      'Count pairs that are at least this sure: sure, likely or doubtful',
      namesOf(CERTAINTY),
    ),
  ),
  pairs: wordOption('<file>', 'Read corrected pairs from this file', { completes: 'files' }),
  writePairs: wordOption('<file>', 'Write all pairs to this file, to be corrected', {
    completes: 'files',
    conflicts: ['entries', 'student', 'sheets'],
  }),
  sheets: wordOption(
    '<folder>',
    'Write a feedback sheet for each student into this folder, or all into one file',
    { completes: 'files', conflicts: ['entries'] },
  ),
  withKey: flagOption("Print the key's own words on the sheets, not only questions"),
};

type CompareCall = Call<typeof OPTIONS>;

export const compareCommand = defineCommand({
  options: OPTIONS,
  file: false,
  help: {
    about:
      "Compare the maps of a class with a teacher's map of the same text, the key: what each student found, what is missing, what is new, and which steps are drawn differently. It counts and gives no mark.",
    examples: [
      ['claims compare key.yaml maps/', 'Every map in a folder'],
      ['claims compare key.yaml maps/ --student anna', 'All that was found for one student'],
      ['claims compare key.yaml maps/ --format csv -o class.csv', 'A table for a gradebook'],
    ],
    note: 'A pair is an entry of the key and the entry of a map that says the same. Pairs are suggestions, found by ids, texts, places in the text and words. Doubtful pairs do not count until you correct them: write all pairs to a file with --write-pairs, and give it back with --pairs.',
  },
  forms: [...ALL_FORMS, 'html', 'docx'],
  fields: [...new Set([...STUDENT_FIELDS, ...CLASS_ENTRY_FIELDS])],
  narrowed: ({ options }) => {
    if (options.has('sheets')) return { formats: namesOf(FEEDBACK_FORMS), fields: [] };
    if (options.has('entries')) return { formats: ALL_FORMS, fields: CLASS_ENTRY_FIELDS };
    return { formats: ALL_FORMS, fields: STUDENT_FIELDS };
  },
  run,
});

async function run(call: CompareCall): Promise<Outcome> {
  const { args, options, shared, form, io } = call;
  const [key = '', ...named] = args;
  refuseWhatDoesNotGo(call);
  const { students, unread, isAnyUnread } = await compareFiles(
    {
      key,
      named,
      pairs: options.pairs,
      least: options.certainty,
      written: [options.writePairs, shared.output].filter((name) => name !== null),
    },
    shared,
    io,
  );
  const asked = options.student === null ? students : [studentNamed(options.student, students, unread)];
  if (options.writePairs !== null) {
    const content = [...writtenPairs(students)].join('');
    await writeNewFiles([{ name: options.writePairs, content, force: shared.force }], io);
    io.remarks.push(`Wrote ${options.writePairs}. Correct it, and give it back with --pairs.`);
  } else if (options.sheets !== null) {
    const { withKey, sheets: place } = options;
    const wishes = { place, form: feedbackForm(form), withKey, force: shared.force };
    io.remarks.push(await writeFeedback(asked, wishes, io));
    if (unread.length > 0 && options.student === null)
      io.remarks.push(
        `${counted(unread.length, 'file')} could not be read and got no sheet: ${listAnd(unread)}.`,
      );
    const remark = doubtfulSheetsRemark(asked, pairsLine(call));
    if (remark !== null) io.remarks.push(remark);
  } else await give(students, asked, unread, call);
  return isAnyUnread ? 'unreadable' : 'done';
}

/** What to type for a pairs file. */
function pairsLine({ args, shared, io }: CompareCall): string {
  return commandLine(['compare', ...args], { writePairs: 'pairs.yaml' }, shared, io);
}

function refuseWhatDoesNotGo({ args, options, shared, form }: CompareCall): void {
  if (args.length < 2) throw new Failure('usage', 'name the key, and behind it the maps to compare with it');
  if (shared.file !== null)
    throw new Failure('usage', 'the first name behind "compare" is the key; leave out --file');
  if (isSelecting(shared.selection))
    throw new Failure(
      'usage',
      `"compare" compares whole maps; leave out ${listAnd(selectionOptions(shared.selection))}`,
    );
  if (shared.asOf !== null) throw new Failure('usage', '"compare" compares whole maps; leave out --as-of');
  if (options.sheets === null) {
    if (form === 'html' || form === 'docx')
      throw new Failure('usage', `${form} is for feedback sheets; add --sheets FOLDER`);
    if (options.withKey) throw new Failure('usage', '--with-key goes with --sheets');
    return;
  }
  if (form !== null && !Object.hasOwn(FEEDBACK_FORMS, form))
    throw new Failure(
      'usage',
      `a feedback sheet cannot be ${form}; choose ${namesOf(FEEDBACK_FORMS).join(', ')}`,
    );
  if (shared.output !== null)
    throw new Failure('usage', '--sheets names where the sheets go; leave out --output');
}

function feedbackForm(form: string | null): FeedbackForm | null {
  return namesOf(FEEDBACK_FORMS).find((name) => name === form) ?? null;
}

function studentNamed(
  name: string,
  students: readonly ComparedMap[],
  unread: readonly string[],
): ComparedMap {
  const found = students.find((student) => student.name === name || student.file === name);
  if (found !== undefined) return found;
  if (unread.includes(name))
    throw new Failure('file', `the file of ${name} has errors or cannot be read, so it is not compared`);
  const names = students.map((student) => student.name);
  const hint = didYouMean(name, names) ?? `the students are: ${names.join(', ')}`;
  throw new Failure('usage', `there is no student "${name}"; ${hint}`);
}

async function give(
  students: readonly ComparedMap[],
  asked: readonly ComparedMap[],
  unread: readonly string[],
  call: CompareCall,
): Promise<void> {
  const { options, shared, io } = call;
  if (options.entries) {
    await giveAnswer(entriesAnswer(students), shared, io);
    return;
  }
  const isTable = shared.format === 'csv' || shared.format === 'excel' || shared.format === 'tsv';
  const fields = shared.fields ?? (isTable ? COUNT_FIELDS : null);
  await giveAnswer(studentsAnswer(asked, unread, options.student !== null), { ...shared, fields }, io);
  const isToSay = shared.format === null && options.pairs === null;
  const remark = isToSay ? doubtfulRemark(asked, pairsLine(call)) : null;
  if (remark !== null) io.remarks.push(remark);
}

function studentsAnswer(students: readonly ComparedMap[], unread: readonly string[], isOne: boolean): Answer {
  return {
    rows: () => students.map(studentRecord),
    fields: STUDENT_FIELDS,
    columns: COUNT_FIELDS,
    names: 'student',
    text: (look) =>
      (isOne
        ? students.flatMap((student) => studentLines(student, look))
        : classLines(students, unread, compareClass(students), look)
      ).join('\n'),
    markdown: () =>
      isOne
        ? students.map(studentMarkdown).join('')
        : classMarkdown(students, unread, compareClass(students)),
  };
}

function entriesAnswer(students: readonly ComparedMap[]): Answer {
  const { entries, common } = compareClass(students);
  const of = students.length;
  const rows = [
    ...entries.map((entry) => ({ ...entry, inKey: true, of })),
    ...common.map((entry) => ({ ...entry, inKey: false, of })),
  ];
  return {
    rows: () => rows.map(classEntryRecord),
    fields: CLASS_ENTRY_FIELDS,
    columns: ['id', 'kind', 'inKey', 'found', 'of', 'text'],
    text: (look) => entryRows(rows, look).join('\n'),
  };
}
