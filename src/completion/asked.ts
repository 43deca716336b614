import type { OptionSyntax, Source, Syntax } from './grammar.js';
import { lastInList } from './list-value.js';
import { optionInWord, type ReadWords } from './read-words.js';
import type { Typed } from './shell.js';

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
  /** Whether a value is one of a list with commas, and then whether it is the first of it. */
  readonly list: 'not-list' | 'first' | 'later';
  /** Whether a value can begin with `-` without being taken for an option. */
  readonly dashes: boolean;
  /** The options that can be written here: always, or `instead` of values where no value fits. */
  readonly options: readonly OptionSyntax[];
  readonly showOptions: 'always' | 'instead';
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
    const found = optionInWord(syntax.options, word.value);
    if (found?.glued != null) return optionValue(found.option, found.glued, word, read);
    return { ...nothing(word), options, showOptions: 'always' };
  }
  const argument =
    syntax.arguments[read.args.length] ?? syntax.arguments.findLast(({ variadic }) => variadic);
  const [source, dashes] = [argument?.source ?? null, read.ended];
  return { ...nothing(word), source, dashes, options: read.ended ? [] : options };
}

/** The name of a file, as after `>`. */
export function askedForFile(word: Typed): Asked {
  return { ...nothing(word), source: { from: 'files' }, dashes: true };
}

function nothing({ value, tilde }: Typed): Asked {
  return {
    kept: '',
    typed: value,
    tilde,
    source: null,
    used: [],
    list: 'not-list',
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
  const place = last === 0 ? 'first' : 'later';
  return {
    ...nothing(word),
    kept,
    typed: word.value.slice(kept.length),
    tilde: word.tilde && kept === '',
    source,
    used: apartFrom.flatMap((name) => given.get(name) ?? []).map(({ known }) => known),
    list: list === 'no' ? 'not-list' : place,
    dashes: takesValue === 'yes' || kept !== '',
  };
}

/** Whether an option can still be given. */
function fits(option: OptionSyntax, { options }: Syntax, { given }: ReadWords): boolean {
  if (given.has(option.name)) return option.repeatable;
  return !options.some(
    ({ name, conflicts }) =>
      given.has(name) && (conflicts.includes(option.name) || option.conflicts.includes(name)),
  );
}
