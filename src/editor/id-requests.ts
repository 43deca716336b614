import type { IdPlace } from '../edit/id-places.js';
import { isRenameRefusal, renameId } from '../edit/rename-id.js';
import type { TextEdit } from '../edit/text-edit.js';
import type { Yaml } from '../yaml/read-yaml.js';
import { cursorAt, type Page } from './cursor.js';
import { type IdAt, idAt } from './id-at.js';

/** What an editor asks about the id under the cursor: where it is defined, where it is used, and to rename it. */

/** The id under the cursor; null where none stands. */
export function askedId(page: Page, offset: number): IdAt | null {
  const cursor = cursorAt(page, offset);
  return cursor === null ? null : idAt(page.source, cursor, offset);
}

/** The places of an id, each once. */
export function placesOfId({ id, of }: IdAt, places: readonly IdPlace[]): readonly IdPlace[] {
  return places.filter((place) => place.id === id && place.of === of);
}

/** The edits that give the id another name everywhere in the file; a text says why that cannot be. */
export function renamed(yaml: Yaml, { id, of }: IdAt, to: string): readonly TextEdit[] | string {
  const result = renameId(yaml, { from: id, to, of });
  if (!isRenameRefusal(result)) return result.edits;
  return result.hint === null ? result.message : `${result.message}; ${result.hint}`;
}
