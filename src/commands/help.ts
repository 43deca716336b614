import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import { EXIT_MEANINGS, type Outcome } from '../cli/exit-codes.js';
import { giveText } from '../cli/give-answer.js';
import { lookOf } from '../cli/look.js';
import { bareMeanings } from '../cli/meanings.js';
import { pick } from '../cli/pick.js';
import { SELECTION_NOTE, VALUES_NOTE } from '../cli/shared-options.js';
import { keyHelp } from '../explore/key-help.js';
import { FORMATS } from '../formats/index.js';
import { ERRORS, WARNINGS } from '../map/error-codes.js';
import { GAPS } from '../map/gap.js';
import { CRITERIA } from '../query/criteria.js';
import { padToWidth, widestText } from '../render/width.js';
import { wrap } from '../render/wrap.js';

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
  exit: { intro: 'Exit codes.', table: Object.entries(EXIT_MEANINGS) },
};

export const helpCommand = defineCommand({
  options: {},
  file: false,
  forms: ['text'],
  values: { topic: bareMeanings(Object.keys(TOPICS)) },
  run,
});

/** `claims help [topic]`: the table of a topic; help on a command is printed where the commands are known. */
async function run({ args, shared, io }: Call<NoOptions>): Promise<Outcome> {
  const [name = ''] = args;
  const topic = pick(TOPICS, name, 'help on', '; and there is help on every command');
  const { width } = lookOf(shared, io, io.stdout);
  const column = widestText(topic.table.map(([name]) => name)) + 4;
  const lines = topic.table.flatMap(([name, meaning]) =>
    wrap(meaning, width, padToWidth(`  ${name}`, column), ' '.repeat(column)),
  );
  await giveText(`${[...wrap(topic.intro, width), '', ...lines].join('\n')}\n`, shared, io);
  return 'done';
}
