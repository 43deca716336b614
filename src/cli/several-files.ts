import type { ArgumentMap } from '../map/model.js';
import { selectionOfSeveral, wrongEverywhere } from '../query/selection-of-several.js';
import { renderProblems } from '../render/problems.js';
import { counted } from '../words/counted.js';
import { shellWord } from '../words/shell-word.js';
import { oneLine, visible } from '../words/text.js';
import type { Outcome } from './exit-codes.js';
import { Failure } from './failure.js';
import { failureMessage } from './failure-message.js';
import { fullFilePath } from './file-paths.js';
import { type Input, inputNamed, refuseToReplace } from './input.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import type { NamedEntries } from './named-entries.js';
import { type NamedFile, namedFiles } from './named-files.js';
import { type Opened, openedMap, refuseValue } from './open.js';
import { programCall } from './program-call.js';
import { say } from './say.js';
import type { Shared } from './shared-options.js';

/** Reading the files that a command line names, one after the other: what is wrong with one is said, and the others go on. */

export interface SeveralFiles {
  /**
   * What `use` makes of each file, in order; nothing of what it gives null for. No file is read before what was made of the one before it is
   * done with, but for those before the first that shows that all that was asked for is there: until then all is held back, since it is a
   * failure in the end if no file has a value that is selected, or what `asked` stands for. It is one, too, if no file could be read.
   */
  each<T>(use: (input: Input) => Promise<T | null>, ...asked: Asked[]): AsyncGenerator<T>;
  /** A map at the day and with the selection that the options ask for. */
  open(map: ArgumentMap): Opened;
  /** How it ended: whether all files could be read. */
  outcome(): Outcome;
}

/** What one of the files has to have. */
type Asked = Pick<NamedEntries, 'areFound' | 'refuse'>;

export function severalFiles(shared: Shared, io: Io): SeveralFiles {
  refuseValue(wrongEverywhere(shared.selection));
  const { files, remarks } = namedFiles(shared.files.length === 0 ? [null] : shared.files, io);
  io.remarks.push(...remarks);
  refuseToReplaceAny(files, shared, io);
  const selection = selectionOfSeveral(shared.selection);
  let unread = 0;
  return {
    async *each<T>(use: (input: Input) => Promise<T | null>, ...asked: Asked[]) {
      const held: T[] = [];
      for (const file of files) {
        const used = await usedFile(file, use, shared, io);
        if (used === 'unread') unread += 1;
        else if (used !== null) held.push(used);
        if (selection.isRight() && asked.every((one) => one.areFound())) yield* held.splice(0);
      }
      if (unread === files.length) throw new Failure('file', 'no file could be read');
      if (unread > 0) io.remarks.push(`${unread} of ${counted(files.length, 'file')} could not be read.`);
      for (const one of asked) one.refuse();
      refuseValue(selection.wrong());
      yield* held;
    },
    open(map) {
      selection.see(map);
      return openedMap(map, shared, io);
    },
    outcome: () => (unread > 0 ? 'unreadable' : 'done'),
  };
}

/** What is made of a file. Where it cannot be read, that is said. */
async function usedFile<T>(
  file: NamedFile,
  use: (input: Input) => Promise<T>,
  shared: Shared,
  io: Io,
): Promise<T | 'unread'> {
  const input = 'reason' in file ? file : await inputNamed(file.file, false, io);
  if ('reason' in input) {
    sayFailure(new Failure('file', `${input.name}: ${input.reason}`), input.name, shared, io);
    return 'unread';
  }
  try {
    return await use(input);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === 'usage') throw error;
    sayWhatIsWrong(error, input, shared, io);
    return 'unread';
  }
}

/** Says a failure as a run that ends with it does. */
function sayFailure(failure: Failure, name: string, shared: Shared, io: Io): void {
  say(failureMessage(failure, [name]), shared, io);
}

/** So many problems of a file show what is wrong with it. */
const MOST_PROBLEMS = 3;

/** Says the first problems of a file, each without the line that it is in, and how to see all. */
function sayWhatIsWrong(failure: Failure, { name, named }: Input, shared: Shared, io: Io): void {
  const { problems } = failure;
  if (problems.length === 0) {
    sayFailure(failure, name, shared, io);
    return;
  }
  const first = problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => ({ ...problem, excerpt: null, hint: null }));
  const look = lookOf(shared, io, io.stderr);
  io.stderr.write(`${renderProblems(first, look)}\n`);
  const more = problems.length - first.length;
  if (more === 0) return;
  const all = named === null ? '' : `; to see all: ${programCall(io)} check ${shellWord(oneLine(named))}`;
  say(`${name}: ${counted(more, 'more error')}${visible(all)}`, shared, io);
}

/** None of the files that are read is written, not even with --force. */
function refuseToReplaceAny(files: readonly NamedFile[], shared: Shared, io: Io): void {
  if (shared.output === null) return;
  for (const one of files) {
    if ('reason' in one || one.file === null || one.file === '-' || one.file === '') continue;
    refuseToReplace({ path: fullFilePath(one.file, io), name: one.file }, shared, io);
  }
}

/** The file of a record, as somebody named it. */
export function fileOfRecords({ named, name }: Input): string {
  // As it is, also where it has a line's end in it.
  return named ?? name;
}
