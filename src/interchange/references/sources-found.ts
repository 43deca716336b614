import { ID_PATTERN } from '../../file/wrong-ids.js';
import type { Source } from '../../map/model.js';
import { freeIds } from '../../words/free-ids.js';
import { isNoText, wordsAsId } from '../../words/id-from-text.js';
import { normal } from '../../words/normal.js';
import { cleanSource } from '../clean-values.js';
import type { NoteLoss } from '../interchange-form.js';

/** Sources as a claims file can have them, made of what was found in a list of references. */

/** A reference as it was found. */
export interface Found {
  /** The key by which people cite it; null where it has none. */
  readonly key: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The sources, with ids made of their keys, or of their authors and years. Linear in what was found. */
export function sourcesFound(found: readonly Found[], lose: NoteLoss): Source[] {
  const free = freeIds([]);
  return found.flatMap(({ key, fields }) => {
    const source = cleanSource({ id: null, ...fields }, null, lose);
    if (source === null || saysNothing(source)) {
      lose('references that say nothing');
      return [];
    }
    const wanted = idOfKey(key);
    if (key !== null && wanted !== key) lose('keys that cannot be ids (the ids differ from them)');
    const id = free(wanted ?? idOfWords(source));
    if (wanted !== null && id !== wanted)
      lose('keys that make the id of another reference (these ids have a number behind them)');
    return [{ ...source, id }];
  });
}

/** Whether nothing but the type of a reference is known. */
function saysNothing({ id: _, type: __, ...fields }: Source): boolean {
  return Object.values(fields).every((value) => value === undefined || value === null || value === false);
}

/** A key as an id: signs that an id cannot have become hyphens; null where nothing is left. */
function idOfKey(key: string | null): string | null {
  const id = normal(key ?? '')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '')
    .slice(0, 200);
  return ID_PATTERN.test(id) && !isNoText(id.toLowerCase()) ? id : null;
}

/** An id of the first author and the year, or of the title. */
function idOfWords({ author, title, issued }: Source): string {
  const [first] = [author].flat();
  const name = typeof first === 'string' ? first.split(',')[0] : Object.values(Object(first)).find(isText);
  const year = /\d{4}/.exec(typeof issued === 'string' ? issued : '')?.[0] ?? '';
  if (isText(name)) return wordsAsId(`${name} ${year}`);
  return wordsAsId(isText(title) ? title : 'source');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
