import type { Tree } from './branches.js';
import type { PlacedFrame, Point, Sheet } from './placed.js';
import type { Scene } from './scene.js';
import { onShelves } from './shelves.js';
import { FACES } from './style.js';
import type { Variant } from './variants.js';

/** Where the boxes stand that hang under no other, and the frames around those that belong together. */

export interface Grouped extends Sheet {
  /** The top left of each root with all that hangs under it. */
  readonly roots: ReadonlyMap<number, Point>;
  readonly frames: readonly PlacedFrame[];
}

const GAP = 40;
const FRAME = { padding: 20, title: FACES.frame.size + 14 } as const;

export function groupsOf(
  scene: Scene,
  tree: Tree,
  chosen: ReadonlyMap<number, Variant>,
  sheet: Sheet,
): Grouped {
  const groups = rootsByFrame(scene, tree).map(({ frame, roots }) => {
    const shelved = onShelves(
      roots.map((root) => chosen.get(root)!),
      GAP,
      sheet,
    );
    const { padding, title } = frame === null ? { padding: 0, title: 0 } : FRAME;
    return {
      frame,
      roots,
      shelved,
      padding,
      top: padding + title,
      width: shelved.width + 2 * padding,
      height: shelved.height + 2 * padding + title,
    };
  });
  const { places, width, height } = onShelves(groups, GAP, sheet);
  const roots = new Map<number, Point>();
  const frames: PlacedFrame[] = [];
  for (const [index, group] of groups.entries()) {
    const { x, y } = places[index]!;
    for (const [nth, root] of group.roots.entries()) {
      const own = group.shelved.places[nth]!;
      roots.set(root, { x: x + group.padding + own.x, y: y + group.top + own.y });
    }
    if (group.frame !== null)
      frames.push({ frame: scene.frames[group.frame]!, x, y, width: group.width, height: group.height });
  }
  return { width, height, roots, frames };
}

/** The roots in each frame, and those in none; the thesis, or what is first, in the first group. */
function rootsByFrame(
  { boxes, frames }: Scene,
  { roots }: Tree,
): { frame: number | null; roots: number[] }[] {
  const frameOf = new Map(frames.flatMap(({ boxes: ids }, index) => ids.map((id) => [id, index] as const)));
  const groups = new Map<number | null, number[]>();
  for (const root of [...roots].sort((a, b) => a - b)) {
    const frame = frameOf.get(boxes[root]!.id) ?? null;
    const own = groups.get(frame);
    if (own === undefined) groups.set(frame, [root]);
    else own.push(root);
  }
  return [...groups].map(([frame, own]) => ({ frame, roots: own }));
}
