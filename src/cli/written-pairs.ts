import type { ComparedMap } from '../comparing/compared-map.js';
import { DOUBTS, type Pair } from '../comparing/pairs.js';
import type { Statement } from '../map/model.js';
import { oneLine, visible } from '../words/text.js';
import { writeName } from '../yaml/write-text.js';
import { NO_PARTNER } from './read-pairs.js';

/** A pairs file as text, to be corrected: every entry of the key for every student, the doubtful pairs first, with both texts. */

const HEAD = `# Which entry of a student's map is which entry of the key.
#
# Each line has the id in the key, and behind it the id in the student's map, or "${NO_PARTNER}".
# Correct what is wrong, and give this file back with --pairs. Doubtful pairs come first. They have
# "none", as they do not count; put in the id that stands behind "perhaps" where they are right.
# Lines that you delete are worked out again. A pair that is new then is doubtful.
`;

export function* writtenPairs(students: readonly ComparedMap[]): Generator<string> {
  yield HEAD;
  for (const student of students) yield* studentPairs(student);
}

function* studentPairs({ name, pairs, doubtful, missing, added }: ComparedMap): Generator<string> {
  yield `\n${writeName(name)}:\n`;
  const surestLast = pairs.toSorted((a, b) => a.confidence - b.confidence);
  for (const pair of doubtful) yield pairText(pair, `${NO_PARTNER}   # perhaps ${writeName(pair.other.id)}`);
  for (const pair of surestLast) yield pairText(pair, writeName(pair.other.id));
  if (missing.length > 0) yield '  # For these entries of the key nothing was found.\n';
  for (const entry of missing) {
    yield comment('key', entry.text);
    yield `  ${writeName(entry.id)}: ${NO_PARTNER}\n`;
  }
  if (added.length > 0) yield '  # These entries of the map have no partner in the key.\n';
  for (const { id, text } of added) yield comment(visible(id), text);
}

/** A pair as a line of the file; above it both texts and how sure it is, unless the texts are the same. */
function pairText({ one, other, by, confidence, certainty, doubt }: Pair<Statement>, value: string): string {
  const line = `  ${writeName(one.id)}: ${value}\n`;
  if (oneLine(one.text) === oneLine(other.text)) return line;
  const sure = `  # ${certainty} (${Math.floor(confidence * 100)} %, found by ${by}${doubt === null ? '' : `; ${DOUBTS[doubt]}`})\n`;
  return `${sure}${comment('key', one.text)}${comment('map', other.text)}${line}`;
}

function comment(what: string, text: string): string {
  return `  #   ${what}: ${visible(oneLine(text))}\n`;
}
