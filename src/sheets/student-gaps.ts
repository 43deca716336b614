import { GAPS, type Gap, type GapCode } from '../map/gap.js';
import { withCapital } from '../words/capital.js';
import { namesOf } from '../words/names-of.js';
import { withFullStop } from '../words/punctuation.js';

/** Gaps of a student's map as a teacher would put them, without the words of a file. */

const ASKED: Partial<Record<GapCode, string>> = {
  'no-evidence': 'You have given no evidence for this.',
  'no-source': 'Where does this evidence come from?',
  'thin-source': 'Who wrote this source, what is it called, and when is it from?',
  unanswered: 'Nobody answers this objection.',
  'no-locator': 'Which sentence of the text is it from?',
  'no-scheme': 'You have not said what kind of reasoning this is.',
  circular: 'These support each other in a circle.',
  'one-sided': 'Nobody objects to this main reason.',
  'own-objection': 'Does the author say this, or somebody who objects?',
  question: 'This is a question. What does it claim?',
  long: 'This is long. Can you say it in fewer words?',
  'no-short': 'This is long and has no headline.',
  unconnected: 'This does not lead to your thesis.',
  stray: 'This is below something that it neither supports nor attacks.',
  'self-attack': 'This attacks itself.',
  'known-unneeded': 'You accept a gap that is not there.',
};

/** What is asked of one kind of gap, and the gaps of that kind. */
interface AskedGap {
  readonly words: string;
  readonly gaps: readonly Gap[];
}

/** The kinds that occur, the most frequent first. That a text is still to be written is no gap here. */
export function askedGaps(gaps: readonly Gap[]): AskedGap[] {
  return namesOf(GAPS)
    .filter((code) => code !== 'to-fill-in')
    .map((code) => ({
      words: ASKED[code] ?? withFullStop(withCapital(GAPS[code])),
      gaps: gaps.filter((gap) => gap.code === code),
    }))
    .filter((asked) => asked.gaps.length > 0)
    .sort((a, b) => b.gaps.length - a.gaps.length);
}
