import { addedSources, isDraftWithSources } from '../edit/added-sources.js';
import { claimsSource } from '../edit/claims-source.js';
import { lineDiff } from '../edit/line-diff.js';
import { writeSources } from '../file/write-sources.js';
import type { Loss } from '../interchange/losses.js';
import { type SortedSources, sortSources } from '../interchange/references/known-sources.js';
import type { Source } from '../map/model.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { shellWord } from '../words/shell-word.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fileToChange, goesToOutput, readAgain, writeChanged } from './file-to-change.js';
import { giveText } from './give-answer.js';
import { lossRemark } from './import-words.js';
import type { Io } from './io.js';
import { problemsMessage } from './problems-message.js';
import { programCall } from './program-call.js';
import type { Shared } from './shared-options.js';

/** The sources of a list of references: printed as they stand in a claims file, or added to one. */

/** Where sources come from, and what of them was left out. */
export interface FoundSources {
  /** The file as somebody named it, and as messages do. */
  readonly named: string;
  readonly file: string;
  readonly form: string;
  readonly sources: readonly Source[];
  readonly losses: readonly Loss[];
}

/** The claims file to add sources to, and whether only to show the lines that would be added. */
export interface Into {
  readonly file: string;
  readonly dryRun: boolean;
}

/** Prints the sources as they stand in a claims file, or adds them to the one that is named. */
export async function giveSources(
  found: FoundSources,
  into: Into | null,
  shared: Shared,
  io: Io,
): Promise<void> {
  if (into === null) return printSources(found, shared, io);
  if (shared.output !== null) throw new Failure('usage', 'use either --into or --output, not both');
  return addToFile(found, into, shared, io);
}

async function printSources(found: FoundSources, shared: Shared, io: Io): Promise<void> {
  const way = `import ${oneLine(visible(shellWord(found.named)))} --into claims.yaml`;
  const comment = [
    `# Only the sources of ${found.file} (${found.form}). This is no claims file by itself.`,
    `# Copy them into one, or add them: claims ${way}`,
  ];
  await giveText(`${comment.join('\n')}\n${writeSources(found.sources)}`, shared, io);
  io.remarks.push(...remarks(found), `To add them to a claims file: ${programCall(io)} ${way}`);
}

/** Adds the sources to a claims file. What the file has already is not added twice; everything else in it stays. */
async function addToFile(found: FoundSources, into: Into, shared: Shared, io: Io): Promise<void> {
  const { dryRun } = into;
  const file = await fileToChange(
    dryRun ? false : 'import FILE --into FILE',
    { ...shared, file: into.file },
    io,
  );
  const source = claimsSource(file.yaml);
  const sorted = sortSources(found.sources, file.draft.sources);
  const { added } = sorted;
  if (added.length > 0) {
    const edit = source === null ? null : addedSources(source, added);
    if (edit === null) throw unwritable(file.input.name);
    const again = await readAgain(file, [edit]);
    if (again.draft === null) throw new Failure('content', problemsMessage(again.problems, shared, io));
    if (!isDraftWithSources(file.draft, again.draft, added)) throw unwritable(file.input.name);
    if (dryRun) {
      const lines = lineDiff(file.input.name, file.yaml.written, [edit]);
      await giveText(`${lines.map(visible).join('\n')}\n`, shared, io);
    } else await writeChanged(file, [edit], shared, io);
  } else if (goesToOutput(file) && !dryRun) await writeChanged(file, [], shared, io);
  io.remarks.push(...remarks(found), ...additionRemarks(sorted, file.input.name, dryRun));
}

function unwritable(name: string): Failure {
  return new Failure(
    'file',
    `${name}: nothing was added, since "sources" is written in another form, such as an alias (*name); print the sources without --into, and add them by hand`,
  );
}

function remarks({ sources, file, form, losses }: FoundSources): string[] {
  return [`Read ${counted(sources.length, 'source')} from ${file} (${form}).`, ...losses.map(lossRemark)];
}

/** So many sources are named; of more, how many there are. */
const MOST_NAMED = 20;

function additionRemarks({ added, known, renamed }: SortedSources, name: string, dryRun: boolean): string[] {
  const ids = added.map(({ id }) => id ?? '');
  const pairs = (list: SortedSources['known'], word: string) =>
    named(list.map(({ found, there }) => (found === there ? found : `${found} ${word} ${there}`)));
  return [
    added.length === 0
      ? `Nothing ${dryRun ? 'would be' : 'was'} added to ${name}.`
      : `${dryRun ? 'Would add' : 'Added'} ${counted(added.length, 'source')} to ${name}: ${named(ids)}.`,
    ...(known.length === 0 ? [] : [`Not added, since the file has them: ${pairs(known, 'as')}.`]),
    ...(renamed.length === 0
      ? []
      : [`Other works have these ids in the file, so the new ones have others: ${pairs(renamed, 'is')}.`]),
  ];
}

function named(words: readonly string[]): string {
  const shown = words.slice(0, MOST_NAMED);
  const more = words.length - shown.length;
  return listAnd(more === 0 ? shown : [...shown, `${more} more`]);
}
