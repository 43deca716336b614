import type { OptionSyntax } from './grammar.js';
import type { Word } from './shell.js';

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

/** Reads words by a syntax, as commander does: options anywhere before `--`, values glued or as words of their own. */
export function readWords(options: readonly OptionSyntax[], words: readonly Word[]): ReadWords {
  const args: Word[] = [];
  const given = new Map<string, Word[]>();
  let awaits: OptionSyntax | null = null;
  let ended = false;
  for (const word of words) {
    const { known } = word;
    if (awaits !== null && (awaits.takesValue === 'yes' || !isOptionWord(known))) {
      given.get(awaits.name)!.push(word);
      awaits = null;
      continue;
    }
    awaits = null;
    if (ended || !isOptionWord(known)) args.push(word);
    else if (known === '--') ended = true;
    else {
      const found = optionInWord(options, known);
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

/** The option that a word names, and the part of the word before a value that is glued to it: `--tag=`, `-f`. */
export function optionInWord(
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

/** Whether commander takes a word for an option. A `-` alone is standard input. */
export function isOptionWord(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}
