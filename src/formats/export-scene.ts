import { makeScene } from '../picture/make-scene.js';
import type { Scene } from '../picture/scene.js';
import type { DrawInput } from './export-form.js';

/** The scene of which a picture is made; null where nothing is selected. */
export function exportScene({
  about,
  frames,
  from,
  full,
  selected,
  verdicts,
  view,
}: DrawInput): Scene | null {
  if (selected.length === 0) return null;
  return makeScene(selected, view, { about, from, texts: full, verdicts, framing: frames });
}
