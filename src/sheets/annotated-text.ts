import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { listAnd } from '../words/lists.js';
import { parseLocator } from '../words/locators.js';
import { withFullStop } from '../words/punctuation.js';
import { byLines, originLines, sheetTitle } from './about.js';
import { comparingTexts, type SaysTheSame } from './alike-texts.js';
import { type CitingSheet, type CitingUnit, paragraph } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';
import { numberedSentences, placeInParagraph } from './passage.js';
import type { SheetOptions } from './sheet-kind.js';

/** The text itself, with numbers and a wide margin: to write in, or with what it says beside the sentences that say it. */
export function annotatedTextSheet(material: Material, { key, original }: SheetOptions): CitingSheet {
  // What somebody else shows about the text is not said in it.
  const said = material.chosen.filter((one) => inText(one) && !(one.kind === 'evidence' && one.by !== null));
  const isWhole = material.chosen.length === material.view.map.statements.length;
  const saysTheSame = comparingTexts();
  const units = (original?.paragraphs ?? []).flatMap((sentences, i): CitingUnit[] => {
    const notes = notesBeside(said, i + 1, saysTheSame);
    // About a topic, only the paragraphs that it is in.
    if (notes.length === 0 && !isWhole) return [];
    const background = isWhole ? backgroundNote(said, i + 1, sentences.length) : [];
    const lines = [...notes.map(noteLine), ...background];
    const passage = { number: String(i + 1), text: numberedSentences(sentences), notes: key ? lines : [] };
    return [{ blocks: [{ kind: 'passage', ...passage }] }];
  });
  return {
    title: sheetTitle(key ? 'Text with answers' : 'Text to annotate', material),
    about: material.topics.length === 0 ? byLines(material) : originLines(material),
    intro: [{ blocks: [paragraph(key ? KEY : TASK)] }],
    units,
  };
}

const LETTERS =
  'C is a claim of the author: what the author wants readers to accept. E is evidence: a fact or a source that the author brings for a claim. R is what the author only reports from others.';
const TASK = `Paragraphs have large numbers, sentences small ones. In the margin, write C, E or R beside sentences, and a question mark where you have doubts. ${LETTERS}`;
const KEY = `Beside each paragraph stands what it says. ${LETTERS} Both letters are right for “C or E”: the author claims this, and brings it for another claim. The number is that of the sentence. A sentence marked “Background” makes no claim and gives no evidence in this argument. For a question mark, ask for the reason.`;

type Letter = 'C' | 'E' | 'R';

/** What a sentence says. */
interface Note {
  readonly text: string;
  /** `2` or `2-4`; empty for the paragraph as a whole. */
  readonly place: string;
  /** What is right to write beside it. */
  readonly letters: readonly Letter[];
}

/** What a paragraph says, in the order of its sentences: what is meant of the paragraph as a whole comes first. What is nearly the same is said once. */
function notesBeside(said: readonly Statement[], number: number, saysTheSame: SaysTheSame): Note[] {
  const placed = said.flatMap((statement) => {
    const place = placeInParagraph(statement, number);
    return place === null ? [] : { place, statement };
  });
  const groups: { place: string; statements: Statement[] }[] = [];
  for (const { place, statement } of placed) {
    // What the author says and what others say are told apart, however alike.
    const isLike = (one: Statement) =>
      (one.by === null) === (statement.by === null) &&
      saysTheSame(one, statement) &&
      saysTheSame(statement, one);
    const known = groups.find((group) => group.place === place && group.statements.some(isLike));
    if (known === undefined) groups.push({ place, statements: [statement] });
    else known.statements.push(statement);
  }
  return groups
    .map(({ place, statements }) => ({
      place,
      text: statements[0]!.text,
      letters: [...new Set(statements.flatMap(lettersFor))].sort(),
    }))
    .sort((a, b) => Number.parseInt(a.place || '0', 10) - Number.parseInt(b.place || '0', 10));
}

function noteLine({ place, text, letters }: Note): Line {
  const at = place === '' ? '' : `${place.replace('-', '–')} `;
  return [{ strong: `${at}${letters.join(' or ')} ` }, withFullStop(text)];
}

/** A claim that supports another, and for which the text says no reason, can also be taken for evidence. */
function lettersFor(statement: Statement): Letter[] {
  const { kind, by, gives } = statement;
  if (by !== null) return ['R'];
  if (kind === 'evidence') return ['E'];
  const isSupport = gives.some(({ sign }) => sign === 'support');
  const hasReason = [...reasonsFor(statement), ...evidenceFor(statement)].some(inText);
  return isSupport && !hasReason ? ['C', 'E'] : ['C'];
}

/** The sentences of a paragraph, which has so many, that nothing is about; nothing where something is about the paragraph as a whole. */
function backgroundNote(said: readonly Statement[], number: number, count: number): Line[] {
  const places = said
    .flatMap(({ at }) => at.flatMap((place) => parseLocator(place) ?? []))
    .filter(({ paragraph }) => paragraph === number);
  const isCovered = (sentence: number) =>
    places.some(
      ({ sentences }) => sentences === null || (sentence >= sentences[0] && sentence <= sentences[1]),
    );
  const left = Array.from({ length: count }, (_, i) => i + 1).filter((one) => !isCovered(one));
  return left.length === 0 ? [] : [[{ strong: `${listAnd(left.map(String))} ` }, 'Background.']];
}
