import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { listAnd } from '../words/lists.js';
import { parseLocator } from '../words/locators.js';
import { withFullStop } from '../words/punctuation.js';
import { byLines, originLines, sheetTitle } from './about.js';
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
  const units = (original?.paragraphs ?? []).flatMap((sentences, i): CitingUnit[] => {
    const notes = notesBeside(said, i + 1);
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

const TASK =
  'Paragraphs have large numbers, sentences small ones. In the margin, write C beside a claim of the author, E beside evidence, R beside what the author only reports from others, and a question mark where you have doubts.';
const KEY =
  'Beside each paragraph stands what it says: C is a claim of the author, E is evidence, and R is what the author only reports from others. The number is that of the sentence. A sentence marked as background makes no claim and gives no evidence in this argument. For a question mark, ask for the reason.';

/** What a sentence says. */
interface Note {
  readonly statement: Statement;
  /** `2` or `2-4`; empty for the paragraph as a whole. */
  readonly place: string;
}

/** What a paragraph says, in the order of its sentences: what is meant of the paragraph as a whole comes first. */
function notesBeside(said: readonly Statement[], number: number): Note[] {
  return said
    .flatMap((statement) => {
      const place = placeInParagraph(statement, number);
      return place === null ? [] : { place, statement };
    })
    .sort((a, b) => Number.parseInt(a.place || '0', 10) - Number.parseInt(b.place || '0', 10));
}

function noteLine({ place, statement }: Note): Line {
  const at = place === '' ? '' : `${place.replace('-', '–')} `;
  return [{ strong: `${at}${markOf(statement)} ` }, withFullStop(statement.text)];
}

/** What pupils write beside it. */
function markOf({ kind, by }: Statement): 'C' | 'E' | 'R' {
  if (by !== null) return 'R';
  return kind === 'evidence' ? 'E' : 'C';
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
