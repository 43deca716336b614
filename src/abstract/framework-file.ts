import { errorProblem, type Problem } from '../map/problem.js';
import { encodingProblem } from '../yaml/encoding.js';
import { readAf } from './af.js';
import { readApx } from './apx.js';
import { byteFaultSource, textFaultSource } from './fault-source.js';
import { collectFaults, type Faults, faultProblems, firstFaults } from './faults.js';
import { type FrameworkForm, frameworkFormOfContent, frameworkFormOfName } from './framework-form.js';
import type { AbstractFramework } from './named-arguments.js';
import { readTgf } from './tgf.js';

/** Reads the files of abstract frameworks in the forms of the solver competitions (ICCMA). */

/** A framework that was read; or what is wrong with its file, of very much the first, and how much more there is. */
type AbstractReading =
  | { readonly read: AbstractFramework; readonly problems: null }
  | { readonly read: null; readonly problems: readonly Problem[]; readonly more: number };

/** A reader for each form. It goes on after a fault, so that one run tells of all of them. */
const READERS: Readonly<Record<FrameworkForm, (bytes: Uint8Array, name: string) => AbstractReading>> = {
  af(bytes, name) {
    const found = collectFaults();
    const read = readAf(bytes, found.tell);
    if (read !== null && found.count() === 0) return { read, problems: null };
    const { first, more } = firstFaults([found]);
    return { read: null, problems: faultProblems(name, byteFaultSource(bytes), first), more };
  },
  apx: (bytes, name) => readWhole(bytes, name, readApx),
  tgf: (bytes, name) => readWhole(bytes, name, readTgf),
};

/** Reads a file as one text, which has to be UTF-8: otherwise different names might look the same. */
function readWhole(
  bytes: Uint8Array,
  name: string,
  reader: (text: string, inForm: Faults, inNames: Faults) => AbstractFramework,
): AbstractReading {
  const text = new TextDecoder().decode(bytes);
  const encoding = encodingProblem(bytes, text, name);
  // What has no place in the file is wrong with the whole of it.
  if (encoding?.line === null) return { read: null, problems: [encoding], more: 0 };
  const searches = [collectFaults(), collectFaults()] as const;
  const read = reader(text, ...searches);
  const { first, more } = firstFaults(searches);
  if (first.length === 0 && encoding === null) return { read, problems: null };
  const problems = faultProblems(name, textFaultSource(text), first);
  return { read: null, problems: encoding === null ? problems : [encoding, ...problems], more };
}

/** Whether a file is an abstract framework: by its name, or, read from standard input, by how it begins. */
export function isFrameworkFile(name: string, bytes: Uint8Array): boolean {
  return formOf(name, bytes) !== null;
}

/** Reads an abstract framework, or says all that is wrong. Linear in the file; nothing is kept of its text but names. */
export function readFrameworkFile(bytes: Uint8Array, name: string): AbstractReading {
  return readFramework(formOf(name, bytes) ?? 'tgf', bytes, name);
}

/** The same in a form that is known. */
export function readFramework(form: FrameworkForm, bytes: Uint8Array, name: string): AbstractReading {
  return READERS[form](bytes, name);
}

/** That a file is an abstract framework where a claims file is needed; null where it is none. */
export function frameworkFileProblem(name: string, bytes: Uint8Array): Problem | null {
  if (!isFrameworkFile(name, bytes)) return null;
  const message = 'this is an abstract framework, not a claims file';
  return errorProblem(name, null, 'framework', { message, hint: '"claims evaluate" reads it' });
}

function formOf(name: string, bytes: Uint8Array): FrameworkForm | null {
  return (
    frameworkFormOfName(name) ?? (name === '<stdin>' ? frameworkFormOfContent(byteFaultSource(bytes)) : null)
  );
}
