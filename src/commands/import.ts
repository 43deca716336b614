import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { readForeignFile } from '../cli/foreign-file.js';
import { formOfFile, READABLE_FORMS, readByForm } from '../cli/foreign-form.js';
import { giveText } from '../cli/give-answer.js';
import { importComments, importRemarks } from '../cli/import-words.js';
import type { Io } from '../cli/io.js';
import { CLAIMS_FILE_NAMES } from '../cli/locate.js';
import { summaryMeanings } from '../cli/meanings.js';
import { choiceOption, flagOption, wordOption } from '../cli/option-kinds.js';
import { programCall } from '../cli/program-call.js';
import type { Shared } from '../cli/shared-options.js';
import { refuseYamlTarget } from '../cli/yaml-target.js';
import { draftOfGraph, type GraphDraft } from '../interchange/draft-of-graph.js';
import { checkedText } from '../interchange/imported-text.js';
import { countedLosses } from '../interchange/losses.js';
import { listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { shellWord } from '../words/shell-word.js';

/** `claims import <file>`: a claims file of what another tool has written. */

const OPTIONS = {
  from: choiceOption(
    '<form>',
    `Read the file as ${listOr(namesOf(READABLE_FORMS))}, instead of finding out`,
    namesOf(READABLE_FORMS),
  ),
  title: wordOption('<text>', 'The title of the text, if the file does not say it'),
  into: wordOption('<file>', 'Add the sources of a list of references to this claims file', {
    completes: 'files',
  }),
  dryRun: flagOption('With --into: print the lines that would be added, and change nothing'),
};

export const importCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      "Turn another tool's file into a claims file, or a list of references into sources. The form of the file is recognized by its content. What a claims file cannot have is counted and reported.",
    words: {
      Forms: summaryMeanings(READABLE_FORMS),
      'Not included': Object.fromEntries(
        namesOf(READABLE_FORMS).map((name) => [name, READABLE_FORMS[name]!.import.loses]),
      ),
    },
    examples: [
      ['claims import map.json -o claims.yaml', 'Make a claims file of a map in another form'],
      ['claims import zotero.json --into claims.yaml', 'Add references from Zotero to a claims file'],
      ['claims import zotero.json --into claims.yaml --dry-run', 'See first which lines would be added'],
    ],
    note: 'What was made is printed; -o claims.yaml writes it, but never over a file that exists, except with --force. "-" reads standard input.',
  },
  file: false,
  forms: null,
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const [named = ''] = args;
  refuseYamlTarget(shared, [named], io);
  if (options.dryRun && options.into === null)
    throw new Failure('usage', '--dry-run is for --into; without -o, nothing is written anyway');
  const file = await readForeignFile(named, io);
  const form = formOfFile(file, options.from, io);
  const { name } = form;
  const { lose, losses } = countedLosses();
  if (form.sources !== undefined) {
    const { load } = form.sources.import;
    const sources = await readByForm(file, name, async () => (await load())(file, lose));
    const { giveSources } = await import('../cli/import-sources.js');
    await giveSources(
      { named, file: file.name, form: name, sources, losses: losses() },
      options.into === null ? null : { file: options.into, dryRun: options.dryRun },
      shared,
      io,
    );
    return 'done';
  }
  if (options.into !== null)
    throw new Failure('usage', `--into is for references; ${file.name} is a map (${name}); write it with -o`);
  const made = await readByForm(file, name, async () => {
    const read = await form.map.import.load();
    const found = await read(file, lose);
    return 'draft' in found ? { ...found, saysThesis: true, apart: 0 } : draftOfGraph(found, lose);
  });
  const { draft, ...how } = withTitle(made, options.title);
  const from = { file: file.name, form: name };
  const { text, fault } = checkedText(draft, importComments(from, how, draft));
  if (fault !== null)
    throw new Failure(
      'content',
      `${file.name}: this cannot be made a claims file, because of a fault in this program; nothing was written (${fault.slice(0, 300)})`,
    );
  await giveText(text, shared, io);
  io.remarks.push(...importRemarks(from, { ...how, draft }, losses()), nextStep(shared, named, io));
  return 'done';
}

function withTitle(made: GraphDraft, title: string | null): GraphDraft {
  if (title === null || title.trim() === '') return made;
  return { ...made, draft: { ...made.draft, header: { ...made.draft.header, title: title.trim() } } };
}

/** What to do next. */
function nextStep({ output }: Shared, named: string, io: Io): string {
  const call = programCall(io);
  if (output === null) return `To write it to a file: ${call} import ${shellWord(named)} -o claims.yaml`;
  const isFound = CLAIMS_FILE_NAMES.some((known) => known === output) && !io.env.CLAIMS_FILE;
  return `Next: ${call} check${isFound ? '' : ` ${shellWord(output)}`}`;
}
