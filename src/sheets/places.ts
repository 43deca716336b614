import { listAnd } from '../words/lists.js';

/** Places in the text, in words for pupils. */

/** Where something stands: `paragraph 3, sentence 2 and paragraph 5`. */
export function placeWords(at: readonly string[]): string {
  return listAnd(at.map(onePlace));
}

function onePlace(place: string): string {
  const [number, sentences] = place.split('.');
  if (sentences === undefined) return `paragraph ${number}`;
  const word = sentences.includes('-') ? 'sentences' : 'sentence';
  return `paragraph ${number}, ${word} ${sentences.replace('-', '–')}`;
}
