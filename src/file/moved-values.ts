import type { Path } from '../map/model.js';
import { isMappingShape } from './wrong-shape.js';

/** Values that were read as if they stood elsewhere: under the key that was meant, `note` for `notes`. */

/** Of what holds such a value: under which key or place it is read, and the way to where it was written. */
export type MovedValues = Map<unknown, Map<string | number, Path>>;

/** Notes that a value of what was read stands elsewhere in the document. */
export function noteMovedValue(moved: MovedValues, holder: unknown, step: string | number, to: Path): void {
  const known = moved.get(holder);
  if (known === undefined) moved.set(holder, new Map([[step, to]]));
  else known.set(step, to);
}

/** The way to a value as the document has it. */
export function pathWithMovedValues(file: unknown, moved: MovedValues, path: Path): Path {
  if (moved.size === 0) return path;
  const steps: (string | number)[] = [];
  let at = file;
  for (const step of path) {
    steps.push(...(moved.get(at)?.get(step) ?? [step]));
    at = valueIn(at, step);
  }
  return steps;
}

function valueIn(holder: unknown, step: string | number): unknown {
  if (isMappingShape(holder)) return holder[step];
  return Array.isArray(holder) ? holder[Number(step)] : undefined;
}
