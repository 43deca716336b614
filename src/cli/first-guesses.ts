import type { ArgumentMap } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import { criterionValues } from '../query/criteria.js';
import { GLOSSARY, meaningOfWord } from '../query/glossary.js';
import { didYouMean } from '../words/did-you-mean.js';
import { knownValues } from '../words/known-values.js';
import { nearestWords } from '../words/near-words.js';
import { shellWord } from '../words/shell-word.js';
import { Failure } from './failure.js';
import { fileHint } from './file-hint.js';
import { refuseFilesAsWords } from './files-as-words.js';
import { adviceFor, FIRST_GUESSES, guessedLine, isExchanged } from './guessed-commands.js';
import { TOPICS, topicNamed } from './help-topics.js';
import type { Io } from './io.js';
import { placeHint } from './place-hint.js';

/**
 * What somebody means who types a command that is not there: the line to type instead. It is said and never run, since a
 * slip of the keys could mean something, too, and since an id of some file could be the name of a later command.
 */

/** That there is no such command, with the line that is meant. `map` is of the file that is meant; null where none can be read. */
export async function unknownCommand(
  name: string,
  {
    argv,
    commands,
    call,
    map,
    io,
  }: Typed & { readonly map: () => Promise<ArgumentMap | null>; readonly io: Io },
): Promise<Failure> {
  const instead = (words: string) => failure(name, `try: ${call} ${lineWith(name, words, argv)}`.trimEnd());
  const advice = adviceFor(name, call);
  if (advice !== null) return failure(name, advice);
  const guess = guessedLine(name);
  if (guess !== undefined) return instead(guess);
  if (fileHint(name) !== null) {
    if (argv.filter((word) => fileHint(word) !== null).length > 1)
      refuseFilesAsWords(argv.slice(argv.indexOf(name)), io);
    return instead(`-f ${shellWord(name)}`);
  }
  const known = await map();
  const ofFile = known === null ? null : lineForName(name, known);
  if (ofFile !== null) return instead(ofFile);
  const place = placeHint(name, call);
  if (place !== null) return failure(name, place);
  const word = meaningOfWord(name);
  if (word !== null) return instead(`help ${shellWord(word.word)}`);
  const near = didYouMean(name, commands);
  if (near !== null) return failure(name, near);
  const [nearGuess] = nearestWords(name, Object.keys(FIRST_GUESSES));
  if (nearGuess !== undefined) return instead(FIRST_GUESSES[nearGuess]!);
  const ofNear = known === null ? null : lineForNearName(name, known);
  if (ofNear !== null) return instead(ofNear);
  return failure(
    name,
    `"${call} --help" lists the commands, and "${call} list ${shellWord(name)}" searches the file`,
  );
}

/** What was typed, how the program is called, and the names of its commands. */
interface Typed {
  readonly argv: readonly string[];
  readonly call: string;
  readonly commands: readonly string[];
}

/** That there is no help on something, with what is near; null where there is. */
export function unknownTopic(
  words: readonly string[],
  { call, commands }: Pick<Typed, 'call' | 'commands'>,
): Failure | null {
  if (topicNamed(words) !== null) return null;
  const about = words[0] === 'words' ? words.slice(1) : words;
  const [first = ''] = about;
  const name = about.join(' ');
  if (about.length > 1 && (commands.includes(first) || Object.hasOwn(TOPICS, first)))
    return new Failure('usage', `"help" explains one topic at a time; leave out "${about[1]}"`);
  if (about.length === 1 && commands.includes(first))
    return new Failure('usage', `"${first}" is a command; try: ${call} help ${first}`);
  const guess = isExchanged(first) ? 'exchange' : guessedLine(first)?.split(' ')[0];
  const none = `there is no help on "${name}"`;
  if (guess !== undefined && [...commands, 'exchange'].includes(guess))
    return new Failure('usage', `${none}; try: ${call} help ${guess}`);
  const hint = didYouMean(name, [...commands, ...Object.keys(TOPICS), ...Object.keys(GLOSSARY)]);
  return new Failure(
    'usage',
    `${none}; ${hint ?? `"${call} help help" lists the topics, "${call} help words" the words`}`,
  );
}

/** That a command has no row of this name, where something else is meant by it: a line that does it, or what to do; else null. */
export function meantInstead(what: string, name: string, call: string): Failure | null {
  const line = guessedLine(name);
  const hint = adviceFor(name, call) ?? (line === undefined ? null : `try: ${call} ${line}`.trimEnd());
  return hint === null ? null : new Failure('usage', `there is no ${what} "${name}"; ${hint}`);
}

/** What shows something that the file has: an entry by its id, the entries of a tag. */
function lineForName(name: string, map: ArgumentMap): string | null {
  const statement = statementNamed(map, name);
  if (statement !== undefined) return `show ${shellWord(statement.id)}`;
  const [tag] = knownValues(criterionValues('tag', map)).sameAs(name);
  return tag === undefined ? null : `list --tag ${shellWord(tag)}`;
}

/** The same for a name that is mistyped. */
function lineForNearName(name: string, map: ArgumentMap): string | null {
  const [near] = nearestWords(name, [...map.byId.keys(), ...criterionValues('tag', map)]);
  return near === undefined ? null : lineForName(near, map);
}

/** What was typed behind the program's name, with other words in the place of the command's name. */
function lineWith(name: string, words: string, argv: readonly string[]): string {
  const at = argv.indexOf(name);
  const [before, after] = [argv.slice(0, at), argv.slice(at + 1)].map((part) => part.map(shellWord));
  const hasMore = argv.slice(at + 1).some((word) => !word.startsWith('-'));
  const instead = hasMore ? words.replace(/ <\w+>$/, '') : words;
  return [...before!, instead, ...after!].filter((word) => word !== '').join(' ');
}

function failure(name: string, hint: string): Failure {
  return new Failure('usage', `there is no command "${name}"; ${hint}`);
}
