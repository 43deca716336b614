import { inText } from '../map/in-text.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { listAnd } from '../words/lists.js';
import { parseLocator } from '../words/locators.js';
import { once } from '../words/once.js';

/** Where in the text something is said, in words for pupils. */

/** `paragraph 6, sentences 2 and 3`; places in several paragraphs are joined by "and". */
export function placeWords({ at }: Pick<Statement, 'at'>): string {
  const sentences = new Map<string, string[]>();
  for (const place of at) {
    const [number, named] = place.split('.');
    sentences.set(number!, [...(sentences.get(number!) ?? []), ...(named === undefined ? [] : [named])]);
  }
  return listAnd([...sentences].map(([number, named]) => `paragraph ${number}${sentenceWords(named)}`));
}

function sentenceWords(named: readonly string[]): string {
  if (named.length === 0) return '';
  const isOne = named.length === 1 && !named[0]!.includes('-');
  return `, ${isOne ? 'sentence' : 'sentences'} ${listAnd(named)}`;
}

/** The paragraphs in which statements are said: `paragraphs 2 and 6`; empty where they have no place. */
export function paragraphWords(statements: readonly Statement[]): string {
  const numbers = [...new Set(statements.flatMap(paragraphsOf))].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listAnd(numbers.map(String))}`;
}

/** The numbers of the paragraphs in which a statement is said. */
export function paragraphsOf({ at }: Pick<Statement, 'at'>): number[] {
  return at.flatMap((place) => parseLocator(place)?.paragraph ?? []);
}

/** Whether a map is of a text that somebody wrote, and not only of an argument. */
export function isOfText({ header, statements }: ArgumentMap): boolean {
  const { author, date, publication, url, original } = header;
  return (
    [author, date, publication, url, original].some((one) => one !== null) ||
    statements.some(({ at }) => at.length > 0)
  );
}

/** Whether whoever uses a sheet has a text to look in: the one that is printed, or the one that the map is of. */
export function hasText(
  { view }: { readonly view: { readonly map: ArgumentMap } },
  { original }: { readonly original: object | null },
): boolean {
  return original !== null || isOfText(view.map);
}

/** Whether a claim is said in the text, by its author: where a map names no places at all, every claim that it does not call implied. */
export function saidByAuthor(map: ArgumentMap): (statement: Statement) => boolean {
  const hasPlaces = map.statements.some(inText);
  return (statement) =>
    statement.kind === 'claim' &&
    statement.by === null &&
    !statement.implicit &&
    (inText(statement) || !hasPlaces);
}

/** Whether two statements are said in a sentence that they share; a paragraph without a sentence shares all of its sentences. */
export function sharePlace(one: Statement, other: Statement): boolean {
  return one.at.some((place) => other.at.some((there) => placesMeet(place, there)));
}

/** Tells which of some statements share a sentence with another one, in their order. Takes time by how many are in its paragraphs. */
export function placesOf(statements: readonly Statement[]): (one: Statement) => Statement[] {
  const positions = once(() => {
    const found = new Map<number, number[]>();
    statements.forEach((statement, position) => {
      for (const paragraph of paragraphsOf(statement)) {
        const there = found.get(paragraph);
        if (there === undefined) found.set(paragraph, [position]);
        else there.push(position);
      }
    });
    return found;
  });
  return (one) => {
    const near = new Set(paragraphsOf(one).flatMap((paragraph) => positions().get(paragraph) ?? []));
    return [...near]
      .sort((a, b) => a - b)
      .map((position) => statements[position]!)
      .filter((other) => other !== one && sharePlace(other, one));
  };
}

/** Whether a claim is the only one that the text says in its place, so that the place names it. */
export function hasOwnPlace(
  claim: Statement,
  { saidBeside }: { readonly saidBeside: (claim: Statement) => readonly Statement[] },
): boolean {
  return inText(claim) && saidBeside(claim).length === 0;
}

function placesMeet(one: string, other: string): boolean {
  const [a, b] = [parseLocator(one), parseLocator(other)];
  if (a === null || b === null || a.paragraph !== b.paragraph) return false;
  if (a.sentences === null || b.sentences === null) return true;
  return a.sentences[0] <= b.sentences[1] && b.sentences[0] <= a.sentences[1];
}
