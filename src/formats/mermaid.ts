import { mermaidOf } from '../picture/mermaid.js';
import type { Scene } from '../picture/scene.js';
import type { DrawInput } from './export-form.js';
import { exportScene } from './export-scene.js';

/** What Mermaid draws where nobody sets `maxTextSize` and `maxEdges`, as on GitHub. */
const MAX_TEXT_SIZE = 50_000;
const MAX_EDGES = 500;

/** The picture of a map for Mermaid. */
export function writeMermaid(input: DrawInput): Iterable<string> | null {
  const scene = exportScene(input);
  if (scene === null) return null;
  const text = [...mermaidOf(scene)].join('');
  const remark = tooLarge(text, scene);
  if (remark !== null) input.remark(remark);
  return [text];
}

/** That Mermaid would refuse a text, and what to do; null where it takes it. */
function tooLarge({ length }: string, { lines }: Scene): string | null {
  const facts = [
    ...(length > MAX_TEXT_SIZE ? [`${length} characters (at most ${MAX_TEXT_SIZE})`] : []),
    ...(lines.length > MAX_EDGES ? [`${lines.length} lines (at most ${MAX_EDGES})`] : []),
  ];
  if (facts.length === 0) return null;
  return `Mermaid refuses so large a picture where its limits are not raised, as on GitHub: it has ${facts.join(' and ')}. Choose less, with --core, --depth 2 or an id; or, on a page of your own, call mermaid.initialize({ maxTextSize: ${roundedUp(length)}, maxEdges: ${roundedUp(lines.length)} }).`;
}

function roundedUp(number: number): number {
  const unit = 10 ** Math.max(3, Math.floor(Math.log10(number)));
  return Math.ceil(number / unit) * unit;
}
