import type { DefinedTerm } from '../map/model.js';
import type { View } from '../query/view.js';
import { fold } from '../words/fold.js';
import { parseLocator } from '../words/locators.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { originLines, sheetTitle } from './about.js';
import { type CitingSheet, type CitingUnit, paragraph, space, strong, together } from './citing.js';
import type { Material } from './material.js';

import type { SheetOptions } from './sheet-kind.js';
import { paragraphsOf, placeWords } from './text-places.js';

/** The words of the text that a reader has to know: with their meanings, or with room to write them. */
export function vocabularySheet(material: Material, { key, words }: SheetOptions): CitingSheet {
  const known = termsAbout(material);
  const terms = inTextOrder(firstOf(known, words, material.view));
  const selection =
    terms.length < known.length ? [`This is a selection: ${terms.length} of ${known.length} words.`] : [];
  const intro = [...(key ? [] : [NAME_LINE, [TASK, ...selection].join(' ')]), ...(key ? selection : [])];
  return {
    title: sheetTitle(key ? 'Vocabulary with meanings' : 'Vocabulary', material),
    about: originLines(material),
    intro: intro.length === 0 ? [] : [{ blocks: intro.map((line) => paragraph(line)) }],
    units: endTogether(terms.map((term) => termUnit(term, key))),
  };
}

const NAME_LINE = 'Name: ________________________   Date: ______________';
const TASK = 'Write what each word means in the text. Use your own words.';

function termUnit({ term, means, at }: DefinedTerm, key: boolean): CitingUnit {
  const place = at.length === 0 ? '' : ` (${placeWords({ at })})`;
  const name = strong(oneLine(term));
  return {
    blocks: [
      key
        ? together(paragraph(name, `${place}: ${withFullStop(means)}`))
        : together(paragraph(name, place), space(1)),
    ],
  };
}

/** The last words stand on one page: so many of them. */
const LAST_WORDS = 4;

/** Units of which a page break does not leave one or two alone at the end. */
function endTogether(units: readonly CitingUnit[]): CitingUnit[] {
  const last = units.slice(-LAST_WORDS).flatMap(({ blocks }) => blocks);
  return [...units.slice(0, -LAST_WORDS), ...(last.length === 0 ? [] : [{ blocks: [together(...last)] }])];
}

/** Terms in the order in which a reader meets them; those without a place come last. */
function inTextOrder(terms: readonly DefinedTerm[]): DefinedTerm[] {
  const first = ({ at }: DefinedTerm): readonly [number, number] => {
    const place = at[0] === undefined ? null : parseLocator(at[0]);
    return place === null ? [Number.POSITIVE_INFINITY, 0] : [place.paragraph, place.sentences?.[0] ?? 0];
  };
  return terms.toSorted((a, b) => {
    const [one, other] = [first(a), first(b)];
    return one[0] === other[0] ? one[1] - other[1] : one[0] - other[0];
  });
}

/** All terms; about a topic those that stand in its paragraphs or in what is said of it. */
function termsAbout({ view, topics, chosen }: Material): readonly DefinedTerm[] {
  const { terms } = view.map;
  if (topics.length === 0) return terms;
  const paragraphs = new Set(chosen.flatMap(paragraphsOf));
  const said = chosen.map(({ text }) => fold(text)).join('\n');
  return terms.filter(
    (term) => paragraphsOf(term).some((one) => paragraphs.has(one)) || said.includes(fold(term.term)),
  );
}

/** So many terms, in their order and from all of the text: those of the paragraphs that the core is about before others. */
function firstOf(
  terms: readonly DefinedTerm[],
  most: number | undefined,
  view: View,
): readonly DefinedTerm[] {
  if (most === undefined || terms.length <= most) return terms;
  const paragraphs = new Set([...view.core()].flatMap(paragraphsOf));
  const isOfCore = (term: DefinedTerm) => paragraphsOf(term).some((one) => paragraphs.has(one));
  const ofCore = spread(terms.filter(isOfCore), most);
  const others = spread(
    terms.filter((term) => !isOfCore(term)),
    most - ofCore.length,
  );
  const kept = new Set([...ofCore, ...others]);
  return terms.filter((term) => kept.has(term));
}

/** So many items, from the beginning to the end. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!);
}
