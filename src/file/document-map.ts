import { buildMap } from '../map/build.js';
import type { MapProblem } from '../map/map-problem.js';
import type { ArgumentMap, Draft, Path, Statement } from '../map/model.js';
import { rewordedIn, takeNewWords } from '../map/new-words.js';
import { visible } from '../words/text.js';
import { draftOf, ENTRY_LISTS } from './draft.js';
import type { Invalid } from './invalid.js';
import type { LastMap, ReadingMemory } from './reading-memory.js';
import { isStandInId } from './stand-in-ids.js';
import { usableMap } from './usable-map.js';
import { type Validated, validate } from './validate.js';

/** From a parsed document to a map: its form checked, flattened into a draft, and the draft's names resolved. */

/** What a parsed document comes to: a map, or all that is wrong with it as a claims file. */
export interface DocumentMap {
  /** Null when there are problems. */
  readonly map: ArgumentMap | null;
  readonly draft: Draft | null;
  /** The map of what could be read; null where that has no claim. */
  usable(): ArgumentMap | null;
  /** The entries of the last map that got new words, where it goes on; null where the map was made anew. */
  readonly reworded: readonly Statement[] | null;
  /** What is wrong with its form. */
  readonly invalid: readonly Invalid[];
  /** What is wrong with its names, but for what only follows from something else that is wrong. */
  readonly unresolved: readonly MapProblem[];
  /** Where a value of the map was written. */
  written(path: Path): Path;
}

/** How a document is read, beside what is in it. */
interface HowToRead {
  readonly repeated: readonly Path[];
  readonly steers: boolean;
  readonly memory?: ReadingMemory | undefined;
  /** The map that goes on if nothing but words has changed; null where something else is wrong already. */
  readonly last?: LastMap | null | undefined;
  /** Called where nothing is wrong with the form, before anything is made of the document. */
  readonly onRightForm?: (() => void) | undefined;
}

/**
 * Understands a parsed document as a claims file. `repeated` are the keys that stand twice in one mapping, of which the
 * document has the last value only; `steers` says whether its texts can hold characters that steer a terminal: they come out
 * visible. The places of all problems are ways through the document. Linear in the document.
 */
export function mapOfDocument(
  document: unknown,
  { repeated, steers, memory, last = null, onRightForm }: HowToRead,
): DocumentMap {
  const checked = validate(document, memory?.entries);
  const { file, written } = checked;
  if (checked.invalid.length === 0) onRightForm?.();
  const invalid = checked.invalid.map((problem) => ({ ...problem, ...shown(problem) }));
  const nothing = { map: null, draft: null, usable: () => null, reworded: null };
  if (file === null) return { ...nothing, invalid, unresolved: [], written };
  const draft = draftOf(steers ? deepVisible(file, memory?.visible) : file, memory?.drafts);
  const reworded = last === null || invalid.length > 0 ? null : rewordedIn(last.draft, draft);
  if (last !== null && reworded !== null) {
    const statements = takeNewWords(last.map, draft, reworded);
    const { map } = last;
    return { map, draft, usable: () => map, reworded: statements, invalid, unresolved: [], written };
  }
  const built = buildMap(draft);
  const unresolved = ownProblems(built.problems, checked, repeated).map((problem) => ({
    ...problem,
    ...shown(problem),
    where: written(problem.where),
    ...(problem.first === undefined
      ? {}
      : { first: { ...problem.first, where: written(problem.first.where) } }),
  }));
  const isRight = invalid.length === 0 && unresolved.length === 0;
  const [map, used] = isRight ? [built.map, draft] : [null, null];
  const usable = () => map ?? usableMap(draft);
  return { map, draft: used, usable, reworded: null, invalid, unresolved, written };
}

function shown({ message, hint }: Pick<Invalid, 'message' | 'hint'>): Pick<Invalid, 'message' | 'hint'> {
  return { message: visible(message), hint: hint === null ? null : visible(hint) };
}

/** The problems of what could be understood, without those that only follow from what is wrong already. */
function ownProblems(
  found: readonly MapProblem[],
  { lost }: Validated,
  repeated: readonly Path[],
): readonly MapProblem[] {
  // Of a key that stands twice only the last value is seen, and with a list or an id others go missing.
  const isRepeated = repeated.some((path) =>
    ['id', 'sources', ...Object.keys(ENTRY_LISTS)].includes(String(path.at(-1))),
  );
  const misses = { entry: lost.entries, relation: lost.entries, source: lost.sources };
  return found.filter(({ about, missing }) => {
    if (missing !== undefined && (isRepeated || misses[missing])) return false;
    return !about.some(isStandInId);
  });
}

/** A value with visible characters only; what has no others stays as it is. */
function deepVisible<T>(value: T, known?: WeakMap<object, unknown>): T;
function deepVisible(value: unknown, known?: WeakMap<object, unknown>): unknown {
  if (typeof value === 'string') return visible(value);
  if (typeof value !== 'object' || value === null) return value;
  const before = known?.get(value);
  if (before !== undefined) return before;
  const made = Array.isArray(value) ? visibleItems(value, known) : visibleFields(value, known);
  known?.set(value, made);
  return made;
}

function visibleItems(items: readonly unknown[], known?: WeakMap<object, unknown>): readonly unknown[] {
  const made = items.map((item) => deepVisible(item, known));
  return made.some((item, position) => item !== items[position]) ? made : items;
}

function visibleFields(fields: object, known?: WeakMap<object, unknown>): object {
  let isChanged = false;
  const made = Object.entries(fields).map(([key, item]): [string, unknown] => {
    const [name, shown] = [visible(key), deepVisible(item, known)];
    isChanged ||= name !== key || shown !== item;
    return [name, shown];
  });
  return isChanged ? Object.fromEntries(made) : fields;
}
