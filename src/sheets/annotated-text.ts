import { headlineOf } from '../map/headline.js';
import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { byLines, originLines, sheetTitle } from './about.js';
import { type CitingSheet, type CitingUnit, paragraph } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';
import { numberedSentences, placeInParagraph } from './passage.js';
import type { SheetOptions } from './sheet-kind.js';

/** The text itself, with numbers and a wide margin: to write in, or with what it says beside the sentences that say it. */
export function annotatedTextSheet(material: Material, { key, original }: SheetOptions): CitingSheet {
  const said = material.chosen.filter((one) => one.kind === 'claim' && inText(one));
  const isWhole = material.chosen.length === material.view.map.statements.length;
  const units = (original?.paragraphs ?? []).flatMap((sentences, i): CitingUnit[] => {
    const notes = notesBeside(said, i + 1);
    // About a topic, only the paragraphs that it is in.
    if (notes.length === 0 && !isWhole) return [];
    const passage = { number: String(i + 1), text: numberedSentences(sentences), notes: key ? notes : [] };
    return [{ blocks: [{ kind: 'passage', ...passage }] }];
  });
  return {
    title: sheetTitle(key ? 'Text with its claims' : 'Text to annotate', material),
    about: material.topics.length === 0 ? byLines(material) : originLines(material),
    intro: [{ blocks: [paragraph(key ? KEY : TASK)] }],
    units,
  };
}

const TASK =
  'Paragraphs have large numbers, sentences small ones. In the margin, write C beside a claim, E beside evidence, and a question mark where you have doubts.';
const KEY =
  'Beside each paragraph stands what it says. The number before a note is the number of the sentence.';

/** What a paragraph says, in the order of its sentences: what is meant of the paragraph as a whole comes first. */
function notesBeside(said: readonly Statement[], number: number): Line[] {
  return said
    .flatMap((statement) => {
      const place = placeInParagraph(statement, number);
      return place === null ? [] : { place, statement };
    })
    .sort((a, b) => Number.parseInt(a.place || '0', 10) - Number.parseInt(b.place || '0', 10))
    .map(({ place, statement }) => [
      ...(place === '' ? [] : [{ strong: `${place.replace('-', '–')} ` }]),
      headlineOf(statement),
    ]);
}
