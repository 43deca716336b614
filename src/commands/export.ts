import { type Call, defineCommand } from '../cli/command.js';
import { commandLine } from '../cli/command-line.js';
import { coreHint } from '../cli/core-hint.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { endingOf, formNamedBy, formOfEnding } from '../cli/file-form.js';
import { giveBytes, givePieces } from '../cli/give-answer.js';
import { inputFor } from '../cli/input.js';
import { summaryMeanings } from '../cli/meanings.js';
import { openMap } from '../cli/open.js';
import { openPage } from '../cli/open-page.js';
import {
  choiceOption,
  choicesOption,
  flagOption,
  numberOption,
  optionWithDefault,
  wordOption,
} from '../cli/option-kinds.js';
import { longOptionFlag } from '../cli/option-table.js';
import { pick } from '../cli/pick.js';
import { programCall } from '../cli/program-call.js';
import { readMap } from '../cli/read-map.js';
import { selectedWithin, topicsNamed } from '../cli/selected-about.js';
import { textForPage } from '../cli/text-to-print.js';
import { EXPORT_EXTRAS } from '../formats/export-form.js';
import { EXPORTS, exportsTaking } from '../formats/exports.js';
import { headlineOf } from '../map/headline.js';
import type { ArgumentMap } from '../map/model.js';
import { FRAMINGS } from '../picture/scene.js';
import { TOPICS } from '../query/practice-topics.js';
import { type Topic, topicNamed } from '../query/topics.js';
import { listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { shellWord } from '../words/shell-word.js';

/** `claims export <form> [about…]`: the argument, or what is practised, for other programs. */

const OPTIONS = {
  depth: numberOption(
    '<levels>',
    'Leave out what is more than this many levels below the thesis, or below the entries that you name',
    0,
  ),
  verdicts: flagOption('Say which entries and steps stand, fall or are undecided'),
  full: flagOption('Write the whole text of each entry in its box, not only its headline'),
  frames: choiceOption('<by>', 'Draw a frame around the entries of each paragraph or tag', FRAMINGS),
  text: wordOption('<file>', 'Put your copy of the text beside the map', { completes: 'files' }),
  open: flagOption('Open the page in your browser'),
  scale: optionWithDefault(
    2,
    numberOption('<times>', 'Make the picture this many times as large as SVG is on a screen', 1),
  ),
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
    about:
      'Write the argument, or flashcards about it, for people without this program and for other programs. Name entries or tags to get the part about them; selection options choose entries, too.',
    words: {
      Forms: summaryMeanings(EXPORTS),
      'Not included': LOST,
      'Kinds of questions (all but sources and kinds, if you name none)': TOPICS,
    },
    examples: [
      ['claims export markdown --core -o outline.md', 'The core as an outline with links, for GitHub'],
      ['claims export argdown -o map.argdown', 'The map for another tool'],
      ['claims export anki threat --count 20 -o cards.txt', 'Twenty cards about the threat'],
    ],
  },
  forms: null,
  values: { form: summaryMeanings(EXPORTS) },
  narrowed: ({ args: [form] }) => ({
    without: EXPORT_EXTRAS.filter((name) => form !== undefined && !isForForm(name, form)),
  }),
  run,
});

function isForForm(option: string, form: string): boolean {
  return exportsTaking(option)?.includes(form) ?? true;
}

async function run({ args, options, given, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  if (shared.fields !== null) throw new Failure('usage', '--fields is only for lists');
  const [name = '', ...about] = args;
  if (!Object.hasOwn(EXPORTS, name)) {
    const { meantInstead } = await import('../cli/first-guesses.js');
    const instead = meantInstead('export', name, programCall(io));
    if (instead !== null) throw instead;
  }
  const form = pick(EXPORTS, name, 'export');
  refuseForOthers(name, [...given]);
  const line = `${programCall(io)} export ${name}`;
  const own = Object.fromEntries(Object.entries(options).filter(([option]) => given.has(option)));
  const whole = { ...shared, selection: {} };
  refuseEnding(shared.output, name, (other) => commandLine(['export', other, ...about], {}, shared, io));
  const input = await inputFor(shared, io);
  const map = await readMap(input, shared, io);
  const opened = openMap(map, shared, io);
  refuseKinds(about, opened.view.map, line);
  const topics = topicsNamed(about, opened);
  const write = await form.load();
  const { depth, open, text, ...wishes } = options;
  const from = topics.length === 1 && 'entry' in topics[0]! ? topics[0].entry : null;
  const written = await write({
    ...wishes,
    view: opened.view,
    selected: selectedWithin(topics, depth, opened),
    from,
    about: topics.map(topicWords),
    text: await textForPage(text, input, map, shared, io),
    start: from,
    root: io.root,
    remark: (text) => io.remarks.push(text),
  });
  if (written === null)
    throw new Failure(
      'usage',
      `${form.empty}; choose something else, or write it all: ${commandLine(['export', name], {}, whole, io)}`,
    );
  const isNarrowed = about.length > 0 || options.count !== null || depth !== null;
  const hint = isNarrowed ? null : coreHint(opened.view, shared, `export ${name}`, io);
  if (hint !== null) io.remarks.unshift(hint);
  if (written instanceof Uint8Array) {
    const same = commandLine(['export', name, ...about], own, shared, io);
    await giveBytes(written, `write it to a file: ${same} -o map.${name}`, shared, io);
  } else if (open) await openPage(written, map.header.title, shared, io);
  else await givePieces(written, shared, io);
  return 'done';
}

/** That the ending of a file's name is that of another form is a failure with the line that writes that one. */
function refuseEnding(output: string | null, name: string, lineFor: (form: string) => string): void {
  const { writtenAs, endings } = EXPORTS[name]!;
  const ending = output === null ? null : endingOf(output);
  if (ending === null || endings?.includes(ending)) return;
  const form = formNamedBy(output);
  const other = Object.keys(EXPORTS).find((one) => form !== null && EXPORTS[one]!.writtenAs.includes(form));
  if (form !== null && other !== undefined && !writtenAs.includes(form))
    throw new Failure(
      'usage',
      `${output}: ${name} has another ending; try: ${lineFor(other)} -o ${shellWord(output!)}`,
    );
  if (endings === undefined) formOfEnding(output, writtenAs);
  else
    throw new Failure(
      'usage',
      `${output}: ${name} has another ending: ${listOr(endings.map((one) => `.${one}`))}`,
    );
}

/** An option that is for other forms is a failure that says for which. */
function refuseForOthers(form: string, given: readonly string[]): void {
  const wrong = given.find((name) => !isForForm(name, form));
  if (wrong === undefined) return;
  const others = listOr(exportsTaking(wrong) ?? []);
  throw new Failure('usage', `${longOptionFlag(wrong)} is for ${others}, not for ${form}`);
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
