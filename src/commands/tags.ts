import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import type { FilePart } from '../cli/give-several.js';
import type { Io } from '../cli/io.js';
import { namesSeveral } from '../cli/named-files.js';
import { open } from '../cli/open.js';
import { readMap } from '../cli/read-map.js';
import { countTags, sumOfTags, TAG_FIELDS } from '../query/tags.js';
import type { Look } from '../render/look.js';
import { renderTags } from '../render/tag-list.js';

/** `claims tags`: the tags of the file, or of what is selected, and how many entries have each. */

export const tagsCommand = defineCommand({
  options: {},
  help: {
    about:
      'List the tags of the file, and how many entries have each. Evidence also has the tags of what it supports. With selection options, only the entries that fit are counted.',
    examples: [
      ['claims tags', 'Every tag, the most frequent first'],
      ['claims tags --kind counterpoint', 'What the objections are about'],
      ['claims list --tag threat', 'The entries that have one of them'],
    ],
    note: 'Several files: repeat -f, or name a folder or a pattern. Their tags are counted together.',
  },
  fields: ['file', ...TAG_FIELDS],
  readsSeveral: true,
  run,
});

async function run(call: Call<NoOptions>): Promise<Outcome> {
  const { shared, io } = call;
  if (namesSeveral(shared, io)) return tagsOfSeveral(call);
  const tags = countTags((await open(shared, io)).selected);
  if (tags.length === 0) sayNone(io);
  await giveAnswer(
    {
      rows: () => tags.map((row) => ({ ...row })),
      fields: TAG_FIELDS,
      columns: TAG_FIELDS,
      names: 'tag',
      text: (look) => renderTags(tags, look),
    },
    shared,
    io,
  );
  return 'done';
}

/** The tags of several files: records of each file; for people one list, of all files together. */
async function tagsOfSeveral({ shared, io }: Call<NoOptions>): Promise<Outcome> {
  const { severalFiles, fileOfRecords, giveSeveral } = await import('../cli/several.js');
  const files = severalFiles(shared, io);
  const all = sumOfTags();
  const parts = files.each<FilePart>(async (input) => {
    const tags = countTags(files.open(await readMap(input, shared, io)).selected);
    all.add(tags);
    const file = fileOfRecords(input);
    return { rows: () => tags.map((row) => ({ file, ...row })), text: () => '' };
  });
  const fields = ['file', ...TAG_FIELDS];
  const end = (look: Look) => renderTags(all.tags(), look);
  await giveSeveral({ fields, columns: fields, names: 'tag', between: '', end }, parts, shared, io);
  if (all.tags().length === 0) sayNone(io);
  return files.outcome();
}

function sayNone(io: Io): void {
  io.stderr.write('No entry has a tag.\n');
}
