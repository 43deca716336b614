import { formsOfFile, type ImportedForm, importedForms } from '../interchange/forms.js';
import { type ForeignFile, UnreadableForm } from '../interchange/interchange-form.js';
import { isClaimsDocument } from '../interchange/own/recognize-own.js';
import { listAnd, listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { shellWord } from '../words/shell-word.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { STDIN_NAME } from './locate.js';
import { programCall } from './program-call.js';

/** Which form a file of another tool has: the one that somebody names, else the one that its content shows. */

export interface NamedForm {
  readonly name: string;
  readonly form: ImportedForm;
}

/** The form of a file. That it can have several, or none that is known, is a failure that says what to type. */
export function formOfFile(file: ForeignFile, from: string | null, io: Io): NamedForm {
  const forms = importedForms();
  if (from !== null) return { name: from, form: forms[from]! };
  const candidates = formsOfFile(file);
  const [name, ...more] = candidates;
  if (name !== undefined && more.length === 0) return { name, form: forms[name]! };
  const typed = file.name === STDIN_NAME ? '-' : shellWord(file.name);
  const call = `${programCall(io)} import ${typed}`;
  if (name !== undefined)
    throw new Failure(
      'usage',
      `${file.name}: this can be ${listOr(candidates)}; say which: ${call} --from ${name}`,
    );
  if (isClaimsFile(file))
    throw new Failure(
      'usage',
      `${file.name}: this is a claims file already; read it: ${programCall(io)} -f ${typed}`,
    );
  throw new Failure(
    'content',
    `${file.name}: this is none of the forms that can be imported: ${listAnd(namesOf(forms))}. If it is one of them, say which: ${call} --from FORM`,
  );
}

/** Whether a file is a claims file: it has a list of claims, and a title or a thesis. */
function isClaimsFile(file: ForeignFile): boolean {
  return /^\s*["']?claims["']?\s*:/m.test(file.text) && isClaimsDocument(file.yaml());
}

/** What a reader of a form finds in a file; why it finds nothing is a failure with the place. */
export async function readByForm<T>(file: ForeignFile, name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RangeError)
      throw new Failure('content', `${file.name}: this ${name} file is nested too deeply to be read`);
    if (!(error instanceof UnreadableForm)) throw error;
    const { message, line, hint } = error;
    const place = line === null ? file.name : `${file.name}:${line}`;
    throw new Failure('content', `${place}: ${message}${hint === null ? '' : `; ${hint}`}`);
  }
}
