import { formsOfFile, type ImportedForm, importedForms } from '../interchange/forms.js';
import { type ForeignFile, UnreadableForm } from '../interchange/interchange-form.js';
import { isClaimsDocument } from '../interchange/own/recognize-own.js';
import { SOURCE_FORMS, type SourceForm } from '../interchange/source-forms.js';
import { listAnd, listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { shellWord } from '../words/shell-word.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { STDIN_NAME } from './locate.js';
import { programCall } from './program-call.js';
import { unreadableDocument } from './unreadable-document.js';

/** Which form a file of another tool has: the one that somebody names, else the one that its content shows. */

/** The forms that can be read: those of maps, and those of lists of references. */
export const READABLE_FORMS: Readonly<Record<string, ImportedForm | SourceForm>> = {
  ...importedForms(),
  ...SOURCE_FORMS,
};

/** A form by its name: one of maps, or one of lists of references. */
export type NamedForm =
  | { readonly name: string; readonly map: ImportedForm; readonly sources?: never }
  | { readonly name: string; readonly sources: SourceForm; readonly map?: never };

function formNamed(name: string): NamedForm {
  if (Object.hasOwn(SOURCE_FORMS, name)) return { name, sources: SOURCE_FORMS[name]! };
  return { name, map: importedForms()[name]! };
}

function candidatesFor(file: ForeignFile): string[] {
  const lists = namesOf(SOURCE_FORMS).filter((name) => SOURCE_FORMS[name]!.import.recognizes(file));
  return [...formsOfFile(file), ...lists];
}

/** The form of a file. That it can have several, or none that is known, is a failure that says what to type. */
export function formOfFile(file: ForeignFile, from: string | null, io: Io): NamedForm {
  if (from !== null) return formNamed(from);
  const candidates = candidatesFor(file);
  const [name, ...more] = candidates;
  if (name !== undefined && more.length === 0) return formNamed(name);
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
  const other = OTHER_FORMS.find(({ sign }) => sign.test(file.text.slice(0, MOST_LOOKED_AT)));
  if (other !== undefined) throw new Failure('content', `${file.name}: ${other.says}`);
  const fault = unreadableDocument(file);
  if (fault !== null) throw new Failure('content', `${file.name}:${fault[1]}: ${fault[0]}`);
  throw new Failure(
    'content',
    `${file.name}: this is none of the forms that can be imported: ${listAnd(namesOf(READABLE_FORMS))}. If it is one of them, say which: ${call} --from FORM. To begin a map of a text: ${programCall(io)} init --text ${typed}`,
  );
}

/** The signs of a form are near the beginning of a file. */
const MOST_LOOKED_AT = 2000;

/** Forms that people try to import and that are not read: how each is known, and what to do. */
const OTHER_FORMS: readonly { readonly sign: RegExp; readonly says: string }[] = [
  {
    sign: /<graphml\b/,
    says: 'this is GraphML, which can only be exported; use the file that it was made of',
  },
  {
    sign: /<rdf:RDF\b|^"?Key"?,"?Item Type"?/,
    says: 'this form of references is not read; export them as CSL JSON, BibTeX or RIS (Zotero offers all three)',
  },
];

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
