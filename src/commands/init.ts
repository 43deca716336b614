import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { modelPrompt } from '../begin/model-prompt.js';
import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { fullFilePath } from '../cli/file-paths.js';
import { giveText } from '../cli/give-answer.js';
import {
  INIT_QUESTIONS,
  type InitAnswers,
  type InitQuestion,
  type InitTalk,
  initDialogue,
} from '../cli/init-dialogue.js';
import { type InitPlan, initFiles, initNext, refuseInitTarget } from '../cli/init-files.js';
import { type InitText, initText } from '../cli/init-text.js';
import type { Io } from '../cli/io.js';
import { keyboardFor } from '../cli/keyboard.js';
import { OP_ED } from '../cli/locate.js';
import { lookOf } from '../cli/look.js';
import { writeNewFiles } from '../cli/new-files.js';
import { flagOption, negatedOption, type OptionKind, wordOption } from '../cli/option-kinds.js';
import type { Options } from '../cli/option-table.js';
import { programCall } from '../cli/program-call.js';
import { say } from '../cli/say.js';
import type { Shared } from '../cli/shared-options.js';
import { wrongWords } from '../cli/wrong-words.js';
import { lineByLine } from '../explore/line-by-line.js';
import type { TextRule } from '../file/form.js';
import { dateRule, languageRule } from '../file/text-rules.js';
import { shellWord } from '../words/shell-word.js';

/** `claims init [file]`: begins a claims file: by questions at a terminal, by options, or as a template. */

/** An option that says something of the text; an empty value says nothing. */
function said(value: string, help: string): OptionKind<string | null> {
  const word = wordOption(value, help);
  return { ...word, check: (typed, flags) => word.check(typed, flags)?.trim() || null };
}

const OPTIONS = {
  text: wordOption('<file>', 'Draft an entry for each paragraph of this copy of the text', {
    completes: 'files',
  }),
  title: said('<text>', 'The title of the text'),
  thesis: said('<sentence>', 'What the text wants readers to accept'),
  author: said('<name>', 'Who wrote the text, as "Family, Given" or an institution'),
  date: said('<date>', 'When the text appeared: 2011-12-06, 2011-12 or 2011'),
  url: said('<address>', 'Where the text can be read'),
  motion: said('<sentence>', 'The motion of a debate about the text'),
  language: said('<code>', 'The language of the text: en, de, ru and so on'),
  noSchema: negatedOption('schema', 'Do not write claims.schema.json, which editors use'),
  prompt: flagOption('Print a prompt with which a language model drafts the file', {
    conflicts: ['title', 'thesis', 'author', 'date', 'url', 'motion'],
  }),
};

export const initCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Begin a claims file for your own text. In a terminal it asks for title, author, date and thesis. The file explains itself: its comments have an example of each kind of entry.',
    examples: [
      ['claims init', 'Answer questions, and write claims.yaml'],
      ['claims init --text article.txt', 'With a draft of an entry for each paragraph'],
      ['claims init --prompt --text article.txt -o prompt.txt', 'Let a language model make a draft'],
    ],
    note: 'The file is claims.yaml unless you name another; - prints it. It is never written over a file that exists, except with --force. With --title and --thesis, and where nobody is at a terminal, nothing is asked. --prompt sends nothing: it prints a text that you can give to any language model.',
  },
  file: false,
  forms: null,
  run,
});

type InitOptions = Options<typeof OPTIONS>;

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  refuseWrong('date', options.date, dateRule);
  refuseWrong('language', options.language, languageRule);
  if (options.prompt) return givePrompt(args[0] ?? null, options, shared, io);
  if (args[0] !== undefined && shared.output !== null)
    throw new Failure('usage', `name one file: ${args[0]}, or ${shared.output} with -o`);
  const named = args[0] ?? shared.output ?? OP_ED;
  const target = named === '-' ? null : named;
  if (target !== null) refuseInitTarget(target, shared.force, io);
  const answers = await answersFor(named, options, shared, io);
  if (answers === null) {
    say('Nothing was written.', shared, io);
    return 'interrupted';
  }
  const { url, language } = options;
  const plan = { target, answers, url, language, wantsSchema: !options.noSchema, force: shared.force };
  await begin(plan, { ...shared, output: null }, io);
  return 'done';
}

function refuseWrong(option: string, given: string | null, rule: TextRule): void {
  const wrong = given === null ? null : wrongWords(rule, given);
  if (wrong !== null) throw new Failure('usage', `--${option}: ${wrong}`);
}

async function begin(plan: InitPlan, shared: Shared, io: Io): Promise<void> {
  const { content, files, note } = initFiles(plan, io);
  if (plan.target === null) {
    await giveText(content, shared, io);
    return;
  }
  await writeNewFiles(files, io);
  if (note !== null) say(note, shared, io);
  io.stdout.write(initNext(plan, files, lookOf(shared, io, io.stdout).width, io));
}

/** What the options and the text say, and where somebody is at a terminal, what they answer; null where they end it. */
async function answersFor(
  named: string,
  options: InitOptions,
  shared: Shared,
  io: Io,
): Promise<InitAnswers | null> {
  const read = textReader(named, options, io);
  const { title, thesis, author, date, motion } = options;
  const text = options.text === null ? null : await read(options.text);
  if (text !== null && text.how !== null) say(`${text.how}.`, shared, io);
  const known: InitAnswers = { title, thesis, author, date, motion, text, isCopied: false };
  const asksNothing = title !== null && thesis !== null;
  const keyboard = asksNothing
    ? null
    : await keyboardFor({ ...shared, output: null }, io, 'init --title … --thesis …', options.text === '-');
  if (keyboard === null) return withGuesses(known);
  const left = INIT_QUESTIONS.filter((question) => isOpen(question, known));
  const world = { read, textHere: text === null ? onlyTextIn(named, io) : null };
  const { width } = lookOf(shared, io, io.stdout);
  const { ending, state } = await lineByLine<InitTalk>(initDialogue({ known, left }, world), keyboard, width);
  if (ending !== 'by-user') return null;
  if (state.left.length > 0)
    throw new Failure('usage', 'the answers ended before the last question; nothing was written');
  return state.known;
}

/** Whether a question is to be asked as far as the options say. */
function isOpen(question: InitQuestion, known: InitAnswers): boolean {
  if (question === 'copy') return true;
  return known[question === 'family' ? 'author' : question] === null;
}

/** What the head of the text says stands for what nobody said. */
function withGuesses({ title, author, date, text, ...rest }: InitAnswers): InitAnswers {
  const head = text?.head;
  return {
    ...rest,
    text,
    title: title ?? head?.title ?? null,
    author: author ?? head?.author ?? null,
    date: date ?? head?.date ?? null,
  };
}

function textReader(
  named: string,
  { language }: Pick<InitOptions, 'language'>,
  io: Io,
): (name: string) => Promise<InitText> {
  const target = fullFilePath(named, io);
  return (name) => initText(name, { target, language }, io);
}

const TEXT_FILE = /^(?!readme|changelog|licen[cs]e|contributing).*\.(?:txt|md|html?)$/i;

/** The only text in the folder of the map, as it is named from here; null where there is none, or several. */
function onlyTextIn(named: string, io: Io): string | null {
  const folder = dirname(named);
  try {
    const texts = readdirSync(fullFilePath(folder, io)).filter((name) => TEXT_FILE.test(name));
    if (texts.length !== 1) return null;
    return folder === '.' ? texts[0]! : `${folder}/${texts[0]!}`;
  } catch {
    return null;
  }
}

/** Prints what to give to a language model, and says that nothing was sent. */
async function givePrompt(
  file: string | null,
  options: InitOptions,
  shared: Shared,
  io: Io,
): Promise<Outcome> {
  if (file !== null && file !== '-')
    throw new Failure('usage', `--prompt writes no claims file; to save the prompt: -o ${file}`);
  const text = options.text === null ? null : await textReader(OP_ED, options, io)(options.text);
  const { title = null, author = null, date = null } = text?.head ?? {};
  const language = options.language ?? text?.language ?? null;
  const known = { title, author, date, language, text: text?.text ?? null };
  const call = programCall(io);
  await giveText(modelPrompt(known, call), shared, io);
  const looked = options.text === null ? '' : ` --text ${shellWord(options.text)}`;
  say(
    `Nothing was sent. Give this prompt to a language model. Save its answer as claims.yaml, without the lines that begin with \`\`\`. Then: ${call} check${looked} claims.yaml`,
    shared,
    io,
  );
  return 'done';
}
