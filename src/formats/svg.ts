import { layOut } from '../picture/layout.js';
import { writeSvg } from '../picture/svg.js';
import type { DrawInput } from './export-form.js';
import { exportScene } from './export-scene.js';

/** The picture of a map as SVG. */
export function writeSvgFile(input: DrawInput): Iterable<string> | null {
  const scene = exportScene(input);
  return scene === null ? null : writeSvg(scene, layOut(scene));
}
