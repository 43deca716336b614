import type { OptionSyntax, Source, Syntax } from './grammar.js';
import { lastInList } from './list-value.js';
import type { Typed, Word } from './shell.js';

/** What the words before the cursor are, read as the program will read them. */
export interface ReadWords {
  readonly args: readonly Word[];
  /** The options by name, each with its values in order. */
  readonly given: ReadonlyMap<string, readonly Word[]>;
  /** The option whose value comes next, if there is one. */
  readonly awaits: OptionSyntax | null;
  /** Whether `--` stood: after it there are no options. */
  readonly ended: boolean;
}

/** What is asked for at the cursor. */
export interface Asked {
  /** What of the typed word stays as it is: `--tag=`, `-f`, `cost,`, `!`. */
  readonly kept: string;
  /** The rest of it, which the values have to go on from. */
  readonly typed: string;
  /** Whether the rest begins with a `~` that the shell makes a folder of. */
  readonly tilde: boolean;
  readonly source: Source | null;
  /** The values that are not to be used again. */
  readonly used: readonly string[];
  /** Whether a value is one of a list with commas, and then whether it stands there alone. */
  readonly list: 'no' | 'alone' | 'behind';
  /** Whether a value can begin with `-` without being taken for an option. */
  readonly dashes: boolean;
  /** The options that can be written here: beside the values, or `instead` where there are none. */
  readonly options: readonly OptionSyntax[];
  readonly showOptions: 'always' | 'instead';
}

/** Reads words by a syntax, as commander does: options anywhere before `--`, values glued or as words of their own. */
export function readWords(options: readonly OptionSyntax[], words: readonly Word[]): ReadWords {
  const args: Word[] = [];
  const given = new Map<string, Word[]>();
  let awaits: OptionSyntax | null = null;
  let ended = false;
  for (const word of words) {
    const { known } = word;
    if (awaits !== null && (awaits.takesValue === 'yes' || !isOption(known))) {
      given.get(awaits.name)!.push(word);
      awaits = null;
      continue;
    }
    awaits = null;
    if (ended || !isOption(known)) args.push(word);
    else if (known === '--') ended = true;
    else {
      const found = findOption(options, known);
      if (found === null) continue;
      const { option, glued } = found;
      const values = given.get(option.name) ?? [];
      given.set(option.name, values);
      if (glued !== null) values.push(withoutBeginning(word, glued.length));
      else if (option.takesValue !== 'no') awaits = option;
    }
  }
  return { args, given, awaits, ended };
}

function withoutBeginning({ value, known }: Word, length: number): Word {
  return { value: value?.slice(length) ?? null, known: known.slice(length), tilde: false };
}

/** What can stand at the cursor. */
export function askedAt(syntax: Syntax, read: ReadWords, word: Typed): Asked {
  const options = syntax.options.filter((option) => fits(option, syntax, read));
  const { awaits } = read;
  if (awaits !== null && (awaits.takesValue === 'yes' || !word.value.startsWith('-'))) {
    const offered = syntax.options.find(({ long }) => long === awaits.long);
    if (offered === undefined) return nothing(word);
    const asked = optionValue(offered, '', word, read);
    return offered.takesValue === 'yes' ? asked : { ...asked, options, showOptions: 'always' };
  }
  if (!read.ended && word.value.startsWith('-')) {
    const found = findOption(syntax.options, word.value);
    if (found?.glued != null) return optionValue(found.option, found.glued, word, read);
    return { ...nothing(word), options, showOptions: 'always' };
  }
  const argument =
    syntax.arguments[read.args.length] ?? syntax.arguments.findLast(({ variadic }) => variadic);
  const [source, dashes] = [argument?.source ?? null, read.ended];
  return { ...nothing(word), source, dashes, options: read.ended ? [] : options };
}

/** The name of a file, as after `>`. */
export function fileAt(word: Typed): Asked {
  return { ...nothing(word), source: { from: 'files' }, dashes: true };
}

function nothing({ value, tilde }: Typed): Asked {
  return {
    kept: '',
    typed: value,
    tilde,
    source: null,
    used: [],
    list: 'no',
    dashes: false,
    options: [],
    showOptions: 'instead',
  };
}

/** The value of an option, of which something may be written already; of a list, its last value. */
function optionValue(option: OptionSyntax, glued: string, word: Typed, { given }: ReadWords): Asked {
  const { list, source, takesValue, apartFrom } = option;
  const written = word.value.slice(glued.length);
  const last = list === 'no' ? 0 : lastInList(written, list === 'excluding');
  const kept = `${glued}${written.slice(0, last)}`;
  return {
    ...nothing(word),
    kept,
    typed: word.value.slice(kept.length),
    tilde: word.tilde && kept === '',
    source,
    used: apartFrom.flatMap((name) => given.get(name) ?? []).map(({ known }) => known),
    list: list === 'no' ? 'no' : last === 0 ? 'alone' : 'behind',
    dashes: takesValue === 'yes' || kept !== '',
  };
}

/** The option that a word names, and the part of the word before a value that is glued to it: `--tag=`, `-f`. */
function findOption(
  options: readonly OptionSyntax[],
  word: string,
): { option: OptionSyntax; glued: string | null } | null {
  const whole = options.find(({ long, short }) => word === long || word === short);
  if (whole !== undefined) return { option: whole, glued: null };
  const glued = /^--[^=]+=/.exec(word)?.[0] ?? (/^-[^-]./su.test(word) ? word.slice(0, 2) : null);
  if (glued === null) return null;
  const name = glued.replace(/=$/, '');
  const option = options.find(({ long, short }) => name === long || name === short);
  return option === undefined || option.takesValue === 'no' ? null : { option, glued };
}

/** Whether an option can still be given. */
function fits(option: OptionSyntax, { options }: Syntax, { given }: ReadWords): boolean {
  if (given.has(option.name)) return option.repeatable;
  return !options.some(
    ({ name, conflicts }) =>
      given.has(name) && (conflicts.includes(option.name) || option.conflicts.includes(name)),
  );
}

/** Whether commander takes a word for an option. A `-` alone is standard input. */
export function isOption(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}
