import { CONFLICT_MARK } from '../comparing/merging/conflict.js';
import type { Merged } from '../comparing/merging/merged-draft.js';
import { haveOtherNumbers } from '../comparing/other-numbers.js';
import type { ClaimsComments } from '../file/write-claims.js';
import { counted } from '../words/counted.js';
import { clip, oneLine } from '../words/text.js';

/** What is said of a merge: in the new file for whoever goes on with it, and on standard error. */

/** How the two files are called. */
interface Names {
  readonly one: string;
  readonly other: string;
}

/** Of many things so many are named; the others are counted. */
const MOST_NAMED = 50;

/** The comments of the new file. */
export function mergeComments({ conflicts, alike }: Merged, { one, other }: Names): ClaimsComments {
  return {
    top: [
      `Merged from ${one} and ${other}.`,
      ...(conflicts.length === 0
        ? []
        : [
            `${counted(conflicts.length, 'conflict')}: this file has the version of ${one}. Search for ${CONFLICT_MARK} to find`,
            'the other one in a note. Choose, and remove the line from the note.',
          ]),
      ...(alike.length === 0 ? [] : ['', 'These may be the same:', ...firstOf(alike.map(alikeWords))]),
    ],
    thesis: [],
  };
}

/** What was merged, what was renamed, and each conflict with both versions: a line each. */
export function mergeRemarks(merged: Merged, { one, other }: Names, isFirst: boolean): string[] {
  const { conflicts, renamed, renamedSources, alike, added } = merged;
  return [
    isFirst ? sameWords(conflicts.length, one, other) : addedWords(added, one, other),
    ...firstOf([
      ...renamed.map(({ from, to, isSame }) =>
        isSame
          ? `"${from}" of ${other} is the same as "${to}".`
          : `"${from}" of ${other} is another entry than that of ${one}, and is "${to}" now.`,
      ),
      ...[...renamedSources].map(([from, to]) => `The source "${from}" of ${other} is "${to}" now.`),
    ]),
    ...firstOf(
      conflicts.map(
        ({ about, key, taken, left }) =>
          `Conflict in ${about}, ${key}: "${shortened(taken)}" (${one}, taken) and "${shortened(left)}" (${other}, in a note).`,
      ),
    ),
    ...firstOf(alike.map((pair) => `Perhaps the same: ${alikeWords(pair)}.`)),
    ...(isFirst ? [] : ['Comments of the two files are not in the new one.']),
  ];
}

function sameWords(conflicts: number, one: string, other: string): string {
  return conflicts === 0
    ? `${other} says nothing that ${one} does not say.`
    : `All that ${other} says is in ${one}, where notes already name each conflict.`;
}

function addedWords({ entries, steps }: Merged['added'], one: string, other: string): string {
  if (entries === 0 && steps === 0) return `${other} has no entry and no step that ${one} does not have.`;
  return `Added to ${one} from ${other}: ${counted(entries, 'entry', 'entries')} and ${counted(steps, 'step')}.`;
}

function alikeWords({ one, other, certainty }: Merged['alike'][number]): string {
  const words = certainty === 'sure' ? 'very similar words' : 'similar words';
  const but = haveOtherNumbers(one.text, other.text) ? ', but other numbers' : '';
  return `"${one.id}" and "${other.id}" (${words}${but})`;
}

function shortened(text: string): string {
  return clip(oneLine(text), 80);
}

function firstOf(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_NAMED;
  return rest > 1 ? [...lines.slice(0, MOST_NAMED), `And ${rest} more.`] : [...lines];
}
