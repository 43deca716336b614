import { mkdirSync, rmdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ComparedMap } from '../comparing/compared-map.js';
import { fileErrorReason } from '../disk/file-errors.js';
import { feedbackSheet } from '../sheets/feedback.js';
import { sheetHtml } from '../sheets/html.js';
import { sheetMarkdown } from '../sheets/markdown.js';
import { type Page, pageOf } from '../sheets/page.js';
import { sheetText } from '../sheets/text.js';
import { counted } from '../words/counted.js';
import { fileNameOf } from '../words/file-name.js';
import { listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { isFolder } from './claims-files-below.js';
import { Failure } from './failure.js';
import { formNamedBy } from './file-form.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { type NewFile, writeNewFiles } from './new-files.js';

/** Feedback sheets as files: one for each student in a folder, or all in one file, each on a page of its own. */

interface SheetForm {
  readonly ending: string;
  readonly write: (pages: readonly Page[], language: string | null) => string | Promise<Uint8Array>;
}

/** A line of a sheet that is plain text has at most so many columns. */
const TEXT_COLUMNS = 80;

/** The forms of a feedback sheet. */
export const FEEDBACK_FORMS = {
  html: { ending: 'html', write: sheetHtml },
  docx: {
    ending: 'docx',
    write: async (pages, language) => {
      const { sheetDocx } = await import('../sheets/docx.js');
      return sheetDocx(pages, { language, author: null, titleIsHeading: false });
    },
  },
  markdown: { ending: 'md', write: (pages) => pages.map(sheetMarkdown).join('\n\n') },
  text: {
    ending: 'txt',
    write: (pages) => pages.map((page) => sheetText(page, TEXT_COLUMNS)).join('\n\n'),
  },
} as const satisfies Readonly<Record<string, SheetForm>>;
export type FeedbackForm = keyof typeof FEEDBACK_FORMS;

export interface FeedbackWishes {
  /** A folder, or a file for all sheets. */
  readonly place: string;
  /** The form that is asked for; null where the name of a file says it. */
  readonly form: FeedbackForm | null;
  /** Whether the key's own words are printed. */
  readonly withKey: boolean;
  readonly force: boolean;
}

/** Writes the sheets: all, or none. What was written, in words. */
export async function writeFeedback(
  students: readonly ComparedMap[],
  { place, form, withKey, force }: FeedbackWishes,
  io: Io,
): Promise<string> {
  const pageFor = (student: ComparedMap) => pageOf(feedbackSheet(student, withKey), { wpm: null });
  const language = students[0]?.key.map.header.language ?? null;
  const ofEnding = isFolder(place, io) ? null : formOfFile(place);
  if (ofEnding !== null && form !== null && form !== ofEnding)
    throw new Failure('usage', `${place}: this file's ending says ${ofEnding}, and --format ${form}`);
  const chosen = FEEDBACK_FORMS[form ?? ofEnding ?? 'html'];
  const sheets = counted(students.length, 'feedback sheet');
  if (ofEnding !== null) {
    const content = await chosen.write(students.map(pageFor), language);
    await writeNewFiles([{ name: place, content, force }], io);
    return `Wrote ${sheets} to ${place}.`;
  }
  const names = fileNames(students, chosen.ending);
  const files: NewFile[] = [];
  for (const [i, student] of students.entries()) {
    const content = await chosen.write([pageFor(student)], language);
    files.push({ name: join(place, names[i]!), content, force });
  }
  await inFolder(place, () => writeNewFiles(files, io), io);
  return `Wrote ${sheets} into the folder ${place}.`;
}

/** The form of all sheets in one file; null for what is meant as a folder. */
function formOfFile(place: string): FeedbackForm | null {
  if (extname(place) === '' || /[\\/]$/.test(place)) return null;
  const form = namesOf(FEEDBACK_FORMS).find((name) => name === formNamedBy(place));
  if (form !== undefined) return form;
  const endings = namesOf(FEEDBACK_FORMS).map((name) => `.${FEEDBACK_FORMS[name].ending}`);
  throw new Failure('usage', `${place}: name a folder, or a file that ends in ${listOr(endings)}`);
}

/** A name for each student's file; none twice, whatever a file system takes for the same. */
function fileNames(students: readonly ComparedMap[], ending: string): string[] {
  const used = new Set<string>();
  return students.map(({ name }) => {
    const wanted = fileNameOf(name);
    let free = wanted;
    for (let count = 2; used.has(free); count += 1) free = `${wanted}-${count}`;
    used.add(free);
    return `${free}.${ending}`;
  });
}

/** Does something in a folder that is made for it if it is not there, and taken away again if it comes to nothing. */
async function inFolder(name: string, work: () => Promise<void>, io: Io): Promise<void> {
  const path = fullFilePath(name, io);
  const isNew = !isFolder(name, io);
  try {
    if (isNew) mkdirSync(path);
  } catch (error) {
    throw new Failure('file', `${name}: this folder cannot be made: ${fileErrorReason(error, io.cwd)}`);
  }
  try {
    await work();
  } catch (error) {
    if (isNew) rmdirSync(path);
    throw error;
  }
}
