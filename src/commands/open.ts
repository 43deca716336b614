import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { formOfEnding } from '../cli/file-form.js';
import { inputFor } from '../cli/input.js';
import { openMap } from '../cli/open.js';
import { openPage } from '../cli/open-page.js';
import { wordOption } from '../cli/option-kinds.js';
import { readMap } from '../cli/read-map.js';
import { textForPage } from '../cli/text-to-print.js';

/** `claims open [id]`: the map as a page in the browser. */

const OPTIONS = {
  text: wordOption('<file>', 'Show your copy of the text beside the map', { completes: 'files' }),
};

export const openCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Open the map as a page in your browser. The page works without the internet. It is written to a temporary file that only you can read, or to the file that you name with -o.',
    examples: [
      ['claims open', 'The whole map'],
      ['claims open threat-grave', 'The map, at the claim that the missile threat is grave'],
      ['claims open --core', 'Only what a reader needs first'],
    ],
    note: 'If no browser can be started, the command prints where the page is.',
  },
  forms: null,
  run,
});

async function run({ args: [id], options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  if (shared.fields !== null) throw new Failure('usage', '--fields is only for lists');
  formOfEnding(shared.output, ['html']);
  const input = await inputFor(shared, io);
  const map = await readMap(input, shared, io);
  const { view, selected, statement } = openMap(map, shared, io);
  const start = id === undefined ? null : statement(id);
  const text = await textForPage(options.text, input, map, shared, io);
  const { writeHtml } = await import('../formats/html.js');
  const page = writeHtml({ view, selected, text, start, root: io.root });
  if (page === null)
    throw new Failure('usage', 'no entry matches what you selected, so there is no page to open');
  await openPage(page, map.header.title, shared, io);
  return 'done';
}
