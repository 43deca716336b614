import type { Addition } from '../edit/addition.js';
import type { ArgumentMap } from '../map/model.js';
import { foldPhrase } from '../words/fold.js';

/** The id of the entry whose text a new entry has, too, or of the source with the title of a new one; null where there is none. */
export function sayingTheSame({ text, title }: Addition['says'], map: ArgumentMap): string | null {
  const isSame = (one: unknown, other: unknown) =>
    typeof one === 'string' && typeof other === 'string' && foldPhrase(one) === foldPhrase(other);
  const statement = map.statements.find((one) => isSame(one.text, text));
  if (statement !== undefined) return statement.id;
  return [...map.sources].find(([, source]) => isSame(source.title, title))?.[0] ?? null;
}
