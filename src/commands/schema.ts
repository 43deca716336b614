import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { formAsked } from '../cli/file-form.js';
import { sharedOptions } from '../cli/options.js';
import { giveText } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';

const SCHEMAS: Readonly<Record<string, string>> = {
  file: 'claims.schema.json',
  output: 'output.schema.json',
};

export const takes: Takes = () => ({
  file: false,
  formats: [],
  fields: [],
  values: { which: Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, ''])) },
});

export function declare(command: Command): void {
  command.addHelpText(
    'after',
    '\n  file    the form of a claims file (the default)\n  output  what --json prints',
  );
}

/** `claims schema [file|output]`: the JSON Schemas that ship with the program. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const which = args[0] ?? 'file';
  const name = Object.hasOwn(SCHEMAS, which) ? SCHEMAS[which] : undefined;
  if (name === undefined) {
    const known = Object.keys(SCHEMAS);
    throw new Failure(
      'usage',
      `there is no schema "${which}"; ${didYouMean(which, known) ?? `there are ${listOr(known)}`}`,
    );
  }
  formAsked(options, ['json']);
  await giveText(readFileSync(join(io.root, name), 'utf8'), sharedOptions(options, 'own'), io);
  return 'done';
}
