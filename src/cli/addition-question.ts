import type { AdditionKey, AdditionKind } from '../edit/addition.js';
import type { ClaimsSource } from '../edit/claims-source.js';
import type { TextRule } from '../file/form.js';
import type { ArgumentMap } from '../map/model.js';
import { oneLine } from '../words/text.js';
import type { NewValue } from '../yaml/written-value.js';
import type { AskedAddition } from './addition-options.js';
import type { Offer } from './offered-names.js';
import { sayingTheSame } from './said-already.js';
import { wrongWords } from './wrong-words.js';

/** One question of `claims add`: when it is asked, how, and what an answer makes known. */

export interface Question {
  readonly name: string;
  /** Whether it is still to be asked. */
  isOpen(asked: AskedAddition, known: Known): boolean;
  words(asked: AskedAddition, known: Known): string;
  /**
   * What is known after an answer. A text says why the answer cannot be, an offer says what to choose from, too: then the question
   * is asked again, and `offered` has what the last offer did.
   */
  answered(
    line: string,
    asked: AskedAddition,
    known: Known,
    offered: readonly string[],
  ): AskedAddition | Offer | string;
  /** What is said where an answer changes more than what was asked for, or where it looks like a slip. */
  remark?(before: AskedAddition, after: AskedAddition, known: Known): string | null;
}

/** The file that is added to. */
export interface Known {
  readonly file: ClaimsSource;
  readonly map: ArgumentMap;
}

/** Whether a question belongs to what is added. */
type Belongs = (asked: AskedAddition) => boolean;

export const isOf =
  (...kinds: readonly (AdditionKind | null)[]): Belongs =>
  ({ kind }) =>
    kinds.includes(kind);

/** A text that has to be there. */
function text(name: AdditionKey, belongs: Belongs, words: string, rule: TextRule): Question {
  return {
    name,
    isOpen: (asked) => belongs(asked) && asked.says[name] === undefined,
    words: () => words,
    answered: (line, asked) => wrongText(rule, line) ?? saying(asked, name, line),
  };
}

/** A text that has to be there, and that should not be in the file already. */
export function newText(name: 'text' | 'title', belongs: Belongs, words: string, rule: TextRule): Question {
  return {
    ...text(name, belongs, words, rule),
    remark(_, { says }, { map }) {
      const id = sayingTheSame(says, map);
      return id === null ? null : `"${id}" has the same ${name}. To add nothing, press Ctrl+C.`;
    },
  };
}

/** The same where Enter leaves it out. */
export function optional(name: AdditionKey, belongs: Belongs, words: string, rule: TextRule): Question {
  const question = text(name, belongs, words, rule);
  return {
    ...question,
    answered: (line, asked, known, offered) =>
      line === '' ? asked : question.answered(line, asked, known, offered),
  };
}

/** What is known where an addition says something more. */
export function saying(asked: AskedAddition, name: AdditionKey, value: NewValue): AskedAddition {
  return { ...asked, says: { ...asked.says, [name]: typeof value === 'string' ? oneLine(value) : value } };
}

/** What is wrong with an answer, in words; null for nothing. */
export function wrongText(rule: TextRule, line: string): string | null {
  return line === '' ? 'this cannot be empty' : wrongWords(rule, line);
}
