import { dotOf } from '../picture/dot.js';
import type { DrawInput } from './export-form.js';
import { exportScene } from './export-scene.js';

/** The picture of a map for Graphviz. */
export function writeDot(input: DrawInput): Iterable<string> | null {
  const scene = exportScene(input);
  return scene === null ? null : dotOf(scene);
}
