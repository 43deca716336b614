import { graphmlOf } from '../picture/graphml.js';
import { layOut } from '../picture/layout.js';
import type { DrawInput } from './export-form.js';
import { exportScene } from './export-scene.js';

/** A map for programs that draw and measure graphs. */
export function writeGraphml(input: DrawInput): Iterable<string> | null {
  const scene = exportScene(input);
  return scene === null ? null : graphmlOf(scene, layOut(scene), input.view);
}
