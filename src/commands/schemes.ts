import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import { schemeRecords } from '../query/scheme-record.js';
import { LITERATURE, WHAT_A_SCHEME_IS } from '../query/schemes.js';
import { markdownText } from '../render/markdown.js';
import { wrap } from '../render/wrap.js';

/** `claims schemes`: the kinds of inference and their critical questions. */

const FIELDS = ['scheme', 'pattern', 'questions'];

export const schemesCommand = defineCommand({
  options: {},
  help: {
    about: 'List the schemes, which are the common kinds of inference, each with its critical questions.',
    examples: [
      ['claims schemes', 'Every scheme with its questions'],
      ['claims schemes --format csv', 'The same as a table'],
    ],
  },
  file: false,
  fields: FIELDS,
  run,
});

async function run({ shared, io }: Call<NoOptions>): Promise<Outcome> {
  const schemes = schemeRecords();
  await giveAnswer(
    {
      rows: () => schemes.map((row) => ({ ...row })),
      fields: FIELDS,
      columns: FIELDS,
      names: 'scheme',
      text: ({ width, ink }) =>
        [
          wrap(WHAT_A_SCHEME_IS, width).join('\n'),
          ...schemes.map(({ scheme, pattern, questions }) =>
            [
              ink.bold(scheme),
              ...wrap(pattern, width, '  '),
              ...questions.flatMap((question) => wrap(question, width, '  - ', '    ')),
            ].join('\n'),
          ),
          wrap(LITERATURE, width).join('\n'),
        ].join('\n\n'),
      markdown: () =>
        [
          `${markdownText(WHAT_A_SCHEME_IS)}\n`,
          ...schemes.map(
            ({ scheme, pattern, questions }) =>
              `## ${markdownText(scheme)}\n\n${markdownText(pattern)}\n\n${questions.map((one) => `- ${markdownText(one)}`).join('\n')}\n`,
          ),
          `${markdownText(LITERATURE)}\n`,
        ].join('\n'),
    },
    shared,
    io,
  );
  return 'done';
}
