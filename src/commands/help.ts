import type { Command } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { formAsked } from '../cli/file-form.js';
import { SELECTION_NOTE, sharedOptions, VALUES_NOTE } from '../cli/options.js';
import { giveText, lookOf } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { keyHelp } from '../explore/keys.js';
import { FORMATS } from '../formats/index.js';
import { GAPS } from '../map/gap.js';
import { ERRORS, WARNINGS } from '../map/problem.js';
import { CRITERIA } from '../query/criteria.js';
import { pad, widest } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';

/** What each exit code means, for people. */
const EXITS = {
  0: 'done; an empty list is done, too',
  1: 'check found errors, a failed expectation, or with --strict a warning; or evaluate --exit-status, and the entry does not stand or --accept is answered no',
  2: 'the command line is wrong, a file cannot be read, or its content is wrong; or evaluate --accept --exit-status, and it was not decided in the time given',
  130: 'interrupted (the signal ends the program, and the shell says 130)',
};

/** What a topic says: a sentence, and a table of names and meanings. */
interface Topic {
  readonly intro: string;
  readonly table: readonly (readonly [name: string, meaning: string])[];
}

export const TOPICS: Readonly<Record<string, Topic>> = {
  gaps: {
    intro: 'Gaps: what "claims check" warns about. "known: {code: reason}" in an entry accepts one.',
    table: Object.entries(GAPS),
  },
  errors: {
    intro: 'Errors: what can be wrong with a claims file. The last line is a warning of "claims check" only.',
    table: Object.entries({ ...ERRORS, ...WARNINGS }),
  },
  selection: { intro: `${SELECTION_NOTE} ${VALUES_NOTE}`, table: Object.entries(CRITERIA) },
  formats: {
    intro: 'Forms that --format can choose; without it, text for people.',
    table: Object.entries(FORMATS).map(([name, { summary }]) => [name, summary]),
  },
  keys: {
    intro: 'Keys of "claims step" on a card; ? during the walk shows those of its pages, too.',
    table: keyHelp('card'),
  },
  exit: { intro: 'Exit codes.', table: Object.entries(EXITS) },
};

export const takes: Takes = () => ({
  file: false,
  formats: [],
  fields: [],
  values: { topic: Object.fromEntries(Object.keys(TOPICS).map((topic) => [topic, ''])) },
});

export function declare(_command: Command): void {}

/** `claims help [topic]`: the table of a topic; help on a command is printed where the commands are known. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const [name = ''] = args;
  const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
  if (topic === undefined) {
    const known = Object.keys(TOPICS);
    throw new Failure(
      'usage',
      `there is no help on "${name}"; ${didYouMean(name, known) ?? `there are topics ${listOr(known)}, and every command`}`,
    );
  }
  const shared = sharedOptions(options, 'own');
  formAsked(options, ['text']);
  const { width } = lookOf(shared, io, io.stdout);
  const column = widest(topic.table.map(([name]) => name)) + 4;
  const lines = topic.table.flatMap(([name, meaning]) =>
    wrap(meaning, width, pad(`  ${name}`, column), ' '.repeat(column)),
  );
  await giveText(`${[...wrap(topic.intro, width), '', ...lines].join('\n')}\n`, shared, io);
  return 'done';
}
