import { layOut } from '../picture/layout.js';
import { writeSvg } from '../picture/svg.js';
import type { ExportInput } from './export-form.js';
import { exportScene } from './export-scene.js';
import { MOST_PIXELS, mostScale, pngOf } from './svg-to-png.js';

/** The picture of a map as PNG. */
export async function writePng(input: ExportInput): Promise<Uint8Array | null> {
  const scene = exportScene(input);
  if (scene === null) return null;
  const svg = [...writeSvg(scene, layOut(scene))].join('');
  return pngOf(svg, possibleScale(svg, input));
}

/** The scale that somebody wishes, or the largest that is possible, with a remark that says so. */
export function possibleScale(svg: string, { scale, remark }: Pick<ExportInput, 'scale' | 'remark'>): number {
  const most = mostScale(svg);
  if (scale <= most) return scale;
  remark(
    `Drawn at scale ${most}, not ${scale}: a picture has at most ${MOST_PIXELS / 1_000_000} million pixels.`,
  );
  return most;
}
