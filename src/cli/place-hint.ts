import { parseLocator } from '../words/locators.js';

/** Where somebody put a place of the text for something else: how to list what is there; else null. `call` is how the program is called. */
export function placeHint(word: string, call: string): string | null {
  if (parseLocator(word) === null) return null;
  return `to list what is at the place ${word}, try: ${call} list --at ${word}`;
}
