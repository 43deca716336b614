import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import { TOPIC_MEANINGS, TOPICS, type Topic, topicNamed } from '../cli/help-topics.js';
import { pick } from '../cli/pick.js';
import { GLOSSARY } from '../query/glossary.js';
import type { Look } from '../render/look.js';
import { inSignsOf } from '../render/signs.js';
import { twoColumnLines } from '../render/two-columns.js';
import { wrap } from '../render/wrap.js';

/** `claims help [topic] [word…]`: a topic, or a word. Help on a command is printed where the commands are known. */

const FIELDS = ['name', 'meaning', 'group'];

export const helpCommand = defineCommand({
  options: {},
  help: {
    about: 'Explain a command, a topic or a word.',
    words: { Topics: TOPIC_MEANINGS },
    examples: [
      ['claims help evaluate', 'A command: its options, with examples'],
      ['claims help words undercut', 'One word'],
      ['claims help gaps --json', 'A topic as data'],
    ],
  },
  file: false,
  fields: FIELDS,
  values: { topic: TOPIC_MEANINGS, word: {} },
  narrowed: ({ args: [topic] }) =>
    topic === 'words' ? { values: { topic: TOPIC_MEANINGS, word: GLOSSARY } } : {},
  run,
});

async function run({ args, shared, io }: Call<NoOptions>): Promise<Outcome> {
  // What names neither a command nor a topic is refused before, where the commands are known.
  const topic = topicNamed(args) ?? pick(TOPICS, args.join(' '), 'help on');
  await giveAnswer(
    {
      rows: () =>
        Object.entries(topic.tables).flatMap(([group, rows]) =>
          rows.map(([name, meaning]) => ({ name, meaning, group })),
        ),
      fields: FIELDS,
      columns: ['name', 'meaning'],
      names: 'name',
      text: (look) => topicLines(topic, look).join('\n'),
    },
    shared,
    io,
  );
  return 'done';
}

function topicLines({ intro, tables }: Topic, { width, ink, signs }: Look): string[] {
  const parts = Object.entries(tables).map(([heading, rows]) => {
    const drawn = rows.map(([name, meaning]) => [name, inSignsOf(signs, meaning)] as const);
    return [...(heading === '' ? [] : [ink.bold(heading)]), ...twoColumnLines(drawn, width, 26)];
  });
  const all = intro === '' ? parts : [wrap(intro, width), ...parts];
  return all.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}
