import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import { open } from '../cli/open.js';
import { countTags, TAG_FIELDS } from '../query/tags.js';
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
  },
  fields: TAG_FIELDS,
  run,
});

async function run({ shared, io }: Call<NoOptions>): Promise<Outcome> {
  const tags = countTags((await open(shared, io)).selected);
  if (tags.length === 0) io.stderr.write('No entry has a tag.\n');
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
