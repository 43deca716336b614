import { GAPS } from '../map/gap.js';
import type { Relation, Statement } from '../map/model.js';
import { namesOf } from '../words/names-of.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { gapCounts, NUMBERS, SHARES, thesisFound } from './aspects.js';
import type { ComparedMap } from './compared-map.js';
import { STEP_DIFFERENCES } from './compared-steps.js';
import { DOUBTS, type Pair } from './pairs.js';

/** What there is to tell about one student's map: the counts, then all that stands behind them, part by part. */

export interface StudentPart {
  readonly title: string;
  /** Each is about an entry, or says something, or both. */
  readonly items: readonly { readonly entry: Statement | null; readonly text: string | null }[];
}

type Item = StudentPart['items'][number];

const said = (text: string): Item => ({ entry: null, text });
const shown = (entry: Statement): Item => ({ entry, text: null });

export function studentParts(compared: ComparedMap): StudentPart[] {
  const { pairs, doubtful, missing, added, unwritten, gaps } = compared;
  return [
    { title: compared.name, items: [said(countWords(compared)), ...notesOn(compared)] },
    { title: 'Doubtful pairs, which do not count', items: doubtful.map(pairItem) },
    { title: 'Missing', items: missing.map(shown) },
    { title: 'Not in the key', items: added.map(shown) },
    { title: 'Still to be written', items: unwritten.map(shown) },
    ...stepParts(compared),
    { title: 'The same id for different things', items: namesakeItems(compared) },
    {
      title: 'Gaps of the file',
      items: gapCounts(gaps).map(({ code, count }) => said(`${count} ${code}: ${GAPS[code]}`)),
    },
    { title: 'Found', items: pairs.map(pairItem) },
  ];
}

function countWords(compared: ComparedMap): string {
  const shares = namesOf(SHARES).flatMap((name) => {
    const { found, of } = SHARES[name].of(compared);
    return of === 0 ? [] : `${found} of ${of} ${SHARES[name].heading}`;
  });
  const numbers = namesOf(NUMBERS).map((name) => `${NUMBERS[name].of(compared)} ${NUMBERS[name].heading}`);
  return [`thesis: ${thesisFound(compared)}`, ...shares, ...numbers].join(', ');
}

/** From so many equal texts on, a file is perhaps a copy of the key. */
const LEAST_COPIED = 3;

/** That most texts are the key's own, in a sentence; null where they are not. */
export function copiedWords({ pairs, own }: ComparedMap): string | null {
  const copied = pairs.filter(({ one, other }) => oneLine(one.text) === oneLine(other.text)).length;
  const all = own.map.statements.length;
  return copied >= LEAST_COPIED && copied * 2 > all
    ? `${copied} of ${all} texts are the key's own words.`
    : null;
}

/** That a map is of another text than the key, in a sentence; null where it seems not to be. */
export function otherTextWords({ isOfOtherText, key, own }: ComparedMap): string | null {
  if (!isOfOtherText) return null;
  const [title, keyTitle] = [inQuotes(own.map.header.title), inQuotes(key.map.header.title)];
  return `This map seems to be of another text: ${title}. The key is of ${keyTitle}.`;
}

/** What is odd about the map as a whole. */
function notesOn(compared: ComparedMap): Item[] {
  return [otherTextWords(compared), copiedWords(compared)].flatMap((words) =>
    words === null ? [] : said(words),
  );
}

function stepParts({ steps, addedSteps }: ComparedMap): StudentPart[] {
  return [
    {
      title: 'Steps drawn differently',
      items: steps.flatMap(({ outcome, step, own, differences }) => {
        if (outcome !== 'otherwise') return [];
        const what = differences.map((difference) => STEP_DIFFERENCES[difference]).join('; ');
        return said(`${signed(step)} in the key, ${own.map(signed).join(' and ')} here: ${what}`);
      }),
    },
    {
      title: 'Steps that are missing, although their entries are there',
      items: steps.flatMap(({ outcome, step }) => (outcome === 'missing' ? said(signed(step)) : [])),
    },
    {
      title: 'Steps that the key does not have',
      items: addedSteps.map((step) => said(signed(step))),
    },
  ];
}

function signed({ name, sign }: Relation): string {
  return `${name} (${sign})`;
}

/** Of each id, what it stands for in either map, and which entry of the key has the words of the student's. */
function namesakeItems({ unlikeNamesakes, pairs }: ComparedMap): Item[] {
  return unlikeNamesakes.map(([inKey, own]) => {
    const partner = pairs.find(({ other }) => other === own)?.one ?? null;
    const where = partner === null ? '' : `, which the key calls ${partner.id}`;
    return said(`${own.id}: in the key ${inQuotes(inKey.text)}, here ${inQuotes(own.text)}${where}`);
  });
}

/** A pair: the key's words, the student's words, and how sure it is that they are the same. */
function pairItem({ one, other, by, confidence, certainty, doubt }: Pair<Statement>): Item {
  if (oneLine(one.text) === oneLine(other.text) && one.id === other.id) return shown(one);
  const why = doubt === null ? '' : `; ${DOUBTS[doubt]}`;
  const sure = `${certainty}, ${Math.floor(confidence * 100)} %, by ${by}${why}`;
  const kinds = one.kind === other.kind ? '' : `; a ${one.kind} in the key, a ${other.kind} here`;
  return { entry: one, text: `${other.id}: ${oneLine(other.text)} (${sure}${kinds})` };
}
