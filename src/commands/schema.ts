import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveText } from '../cli/give-answer.js';
import { summaryMeanings } from '../cli/meanings.js';
import { pick } from '../cli/pick.js';

/** `claims schema [file|output]`: the JSON Schemas that ship with the program. */

const SCHEMAS = {
  file: { file: 'claims.schema.json', summary: 'the keys of a claims file (the default)' },
  output: { file: 'output.schema.json', summary: 'what --json prints' },
};

export const schemaCommand = defineCommand({
  options: {},
  help: {
    about: 'Print a JSON Schema. Your editor uses it to complete and check as you type.',
    words: { Schemas: summaryMeanings(SCHEMAS) },
    examples: [
      ['claims schema -o claims.schema.json', 'Save the schema next to your own file'],
      ['claims schema output', 'The schema of what --json prints'],
    ],
  },
  file: false,
  forms: ['json'],
  values: { which: summaryMeanings(SCHEMAS) },
  run,
});

async function run({ args, shared, io }: Call<NoOptions>): Promise<Outcome> {
  const { file } = pick(SCHEMAS, args[0] ?? 'file', 'schema');
  await giveText(readFileSync(join(io.root, file), 'utf8'), shared, io);
  return 'done';
}
