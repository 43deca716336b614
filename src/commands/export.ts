import { type Call, defineCommand } from '../cli/command.js';
import { coreHint } from '../cli/core-hint.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { formOfEnding } from '../cli/file-form.js';
import { givePieces } from '../cli/give-answer.js';
import { summaryMeanings } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import { choicesOption, numberOption, optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { pick } from '../cli/pick.js';
import { programCall } from '../cli/program-call.js';
import { selectedOf, topicsNamed } from '../cli/selected-about.js';
import { EXPORTS } from '../formats/exports.js';
import { headlineOf } from '../map/headline.js';
import type { ArgumentMap } from '../map/model.js';
import { TOPICS } from '../query/practice-topics.js';
import { type Topic, topicNamed } from '../query/topics.js';
import { namesOf } from '../words/names-of.js';

/** `claims export <form> [about…]`: what is practised, for other programs. */

const OPTIONS = {
  count: numberOption('<number>', 'Write at most this many cards, those about the core first', 1),
  kinds: choicesOption(
    '<kinds>',
    'Ask only these: replies, evidence, questions, verdicts, sources or kinds',
    namesOf(TOPICS),
  ),
  seed: optionWithDefault(
    '1',
    wordOption('<text>', 'Let this word decide which cards are drawn, and the order of choices'),
  ),
};

/** What of a map is not in each form. */
const LOST = Object.fromEntries(Object.entries(EXPORTS).map(([name, { loses }]) => [name, loses]));

export const exportCommand = defineCommand({
  options: OPTIONS,
  help: {
    about: 'Write a file for another program. Name entries or tags to get the part about them.',
    words: {
      Forms: summaryMeanings(EXPORTS),
      'Not included': LOST,
      'Kinds of questions (all but sources and kinds, if you name none)': TOPICS,
    },
    examples: [
      ['claims export anki -o cards.txt', 'Flashcards about the whole file, to be imported into Anki'],
      ['claims export anki threat --count 20 -o cards.txt', 'Twenty cards about the threat'],
      ['claims export flashcards threat --kinds replies', 'Objections about the threat, with their answers'],
    ],
  },
  forms: null,
  values: { form: summaryMeanings(EXPORTS) },
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  if (shared.fields !== null) throw new Failure('usage', '--fields is only for lists');
  const [name = '', ...about] = args;
  if (!Object.hasOwn(EXPORTS, name)) {
    const { meantInstead } = await import('../cli/first-guesses.js');
    const instead = meantInstead('export', name, programCall(io));
    if (instead !== null) throw instead;
  }
  const form = pick(EXPORTS, name, 'export');
  formOfEnding(shared.output, form.writtenAs);
  const opened = await open(shared, io);
  const { map } = opened.view;
  refuseKinds(about, map, `${programCall(io)} export ${name}`);
  const write = await form.load();
  const topics = topicsNamed(about, opened);
  const pieces = write({
    view: opened.view,
    selected: selectedOf(topics, opened),
    kinds: options.kinds,
    count: options.count,
    about: topics.map(topicWords),
    seed: options.seed,
  });
  if (pieces === null) throw new Failure('usage', nothingFits(`${programCall(io)} export ${name}`));
  const isNarrowed = about.length > 0 || options.count !== null;
  const hint = isNarrowed ? null : coreHint(opened.view, shared, `export ${name}`, io);
  if (hint !== null) io.remarks.unshift(hint);
  await givePieces(pieces, shared, io);
  return 'done';
}

function nothingFits(line: string): string {
  return `there would be no card: no question fits what you chose; choose something else, or write it all: ${line}`;
}

/** That a kind of question stands where an entry or a tag belongs is a failure with the line to type. */
function refuseKinds(about: readonly string[], map: ArgumentMap, line: string): void {
  const kind = about.find((word) => Object.hasOwn(TOPICS, word) && topicNamed(word, map) === null);
  if (kind !== undefined)
    throw new Failure('usage', `"${kind}" is a kind of question; try: ${line} --kinds ${kind}`);
}

/** What people call a topic: the headline of an entry, or the tag. */
function topicWords(topic: Topic): string {
  return 'tag' in topic ? topic.tag : headlineOf(topic.entry);
}
