import { layOut } from '../picture/layout.js';
import { writeSvg } from '../picture/svg.js';
import type { ExportInput } from './export-form.js';
import { exportScene } from './export-scene.js';
import { pngOf } from './svg-to-png.js';

/** The picture of a map as PNG. */
export async function writePng(input: ExportInput): Promise<Uint8Array | null> {
  const scene = exportScene(input);
  if (scene === null) return null;
  return pngOf([...writeSvg(scene, layOut(scene))].join(''), input.scale);
}
