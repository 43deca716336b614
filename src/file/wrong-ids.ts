import type { Wrong } from './form.js';

/** What an id is, what is wrong with one that is none, and the nearest that would be: `old age` is old-age. */

/** At most 200 characters: names of relations are made of ids. */
export const ID = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,199}';
export const ID_PATTERN = new RegExp(`^${ID}$`, 'u');
const ID_START = /^[\p{L}\p{N}]/u;
const FOREIGN = /[^\p{L}\p{M}\p{N}._-]/u;
const MAX_ID_CHARACTERS = 200;

/** What is wrong with a text shows in so much of it. */
const MAX_READ_CHARACTERS = 4 * MAX_ID_CHARACTERS;

const RULE = 'an id has only letters, digits, ".", "_" and "-", and begins with a letter or digit';

/** What is wrong with an id that is none, and the nearest one that would be. */
export function wrongId(whole: string): Wrong {
  const written = whole.slice(0, MAX_READ_CHARACTERS);
  if (written.includes('->')) {
    return {
      says: 'is the name of a step, not an id',
      hint: 'write the id of an entry; only "supports", "attacks" and "expect" take steps',
    };
  }
  return (
    severalIds(written) ?? {
      says: `is not an id: ${cause(written)}`,
      hint: instead(written, idLike(written)),
    }
  );
}

/** What is wrong with what is neither an id nor the name of a relation. */
export function wrongReference(whole: string, mostArrows: number): Wrong {
  const says = 'is neither an id nor a step ("a -> b")';
  if (whole.split('->').length > mostArrows + 1) {
    return {
      says: `has more than ${mostArrows} arrows`,
      hint: 'name a step with fewer arrows',
    };
  }
  const written = whole.slice(0, MAX_READ_CHARACTERS);
  const several = severalIds(written);
  if (several !== null) return several;
  // The arrows that people and their word processors write.
  const parts = written.split(/\s*(?:[→⟶⇒➔]|[=–—−-]+\s*>|>)\s*/u);
  const wrong = parts.find((part) => !ID_PATTERN.test(part.trim()));
  if (wrong === undefined) return { says, hint: `write ${parts.map((part) => part.trim()).join(' -> ')}` };
  const fixed = parts.map((part) => idLike(part));
  const hint = fixed.includes(null)
    ? 'write an id before and after each arrow'
    : `write ${fixed.join(' -> ')}`;
  return { says: wrong.trim() === '' ? says : `${says}: ${cause(wrong.trim())}`, hint };
}

/** Several ids in one text, as people write a list. */
function severalIds(written: string): Wrong | null {
  const parts = written.split(/\s*[,;]\s*/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => ID_PATTERN.test(part))) return null;
  return {
    says: 'is not one id: it names several',
    hint: `write several ids as a list: [${parts.join(', ')}]`,
  };
}

function cause(written: string): string {
  if (isLong(written)) return `it has more than ${MAX_ID_CHARACTERS} characters`;
  const found = FOREIGN.exec(written);
  if (found === null) return RULE;
  if (found[0] === ' ') return 'it has a space';
  if (/\s/.test(found[0]))
    return `it has a ${found[0] === '\u00a0' ? 'no-break space' : 'line break or tab'}`;
  return ID_START.test(written) ? `"${found[0]}" is not allowed` : RULE;
}

function instead(written: string, like: string | null): string {
  if (isLong(written)) return 'write a shorter id';
  return like === null ? RULE : `write ${like}`;
}

function isLong(written: string): boolean {
  return Array.from(written).length > MAX_ID_CHARACTERS;
}

/** An id like a text that is none: `old-age` for `old age`; null where nothing is left. */
export function idLike(written: string): string | null {
  const letters = Array.from(
    written
      .slice(0, 4 * MAX_ID_CHARACTERS)
      .trim()
      .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'),
  );
  const begin = letters.findIndex((letter) => ID_START.test(letter));
  const like = begin < 0 ? '' : letters.slice(begin, begin + MAX_ID_CHARACTERS).join('');
  return like.replace(/[-._]+$/, '') || null;
}
