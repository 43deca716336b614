import { layOut } from '../picture/layout.js';
import { writeSvg } from '../picture/svg.js';
import type { ExportInput } from './export-form.js';
import { exportScene } from './export-scene.js';

/** The picture of a map as SVG. */
export function writeSvgFile(input: ExportInput): Iterable<string> | null {
  const scene = exportScene(input);
  return scene === null ? null : writeSvg(scene, layOut(scene));
}
