import { blockOver } from './blocks.js';
import { type BoxText, boxText } from './box-text.js';
import { type Tree, treeOf, withoutBareJoints } from './branches.js';
import { type JointPlace, type LinePlace, placeCell } from './cells.js';
import { type Grouped, groupsOf } from './groups.js';
import { hasNotes, type Note, notesOf } from './notes.js';
import type { Layout, Point, Sheet } from './placed.js';
import { routed } from './routes.js';
import type { Scene } from './scene.js';
import { type Variant, variantsOf } from './variants.js';

/** Gives everything in a scene its place. */

export type { Layout, PlacedBox, Rectangle, Sheet } from './placed.js';

/** A page across, in pixels of the screen. */
const LANDSCAPE: Sheet = { width: 1060, height: 700 };

/** So many ways to place each box are kept: fewer for many boxes. */
const WAYS = { most: 10, least: 3, all: 8000 } as const;
/** A thesis in the middle is worth a picture that is so many times smaller. */
const MIDDLE_WORTH = 1.25;

/** Gives everything in a scene its place: so that it is as large as it can be on a page. */
export function layOut(scene: Scene, sheet: Sheet = LANDSCAPE): Layout {
  const whole = treeOf(scene);
  const drawn = hasNotes(scene, whole) ? null : withLines(scene, whole, sheet);
  return drawn ?? withNotes(scene, whole, sheet);
}

/** With all lines drawn; null where there is no way around the boxes for one of them. */
function withLines(scene: Scene, tree: Tree, sheet: Sheet): Layout | null {
  const inTree = treeLaidOut(scene, tree, sheet, new Map());
  const across = routed(
    tree.across.map((line) => scene.lines[line]!),
    inTree,
  );
  return across === null ? null : { ...inTree, lines: [...inTree.lines, ...across] };
}

/** With notes in the boxes instead of the lines across the picture. */
function withNotes(scene: Scene, whole: Tree, sheet: Sheet): Layout {
  return treeLaidOut(scene, withoutBareJoints(whole), sheet, notesOf(scene, whole.across));
}

function treeLaidOut(
  scene: Scene,
  tree: Tree,
  sheet: Sheet,
  notes: ReadonlyMap<string, readonly Note[]>,
): Layout {
  const texts = scene.boxes.map((box) => boxText(box, notes.get(box.id)));
  const ways = Math.max(WAYS.least, Math.min(WAYS.most, Math.round(WAYS.all / (texts.length + 1))));
  const variants = variantsOf(tree, scene, texts, ways);
  const chosen = new Map(tree.roots.map((root) => [root, bestFor(sheet, variants[root]!.middle)]));
  return placed(scene, texts, tree, chosen, groupsOf(scene, tree, chosen, sheet));
}

/** The variant that is largest on a page; of those that are whole on it in full size, the lowest. */
function bestFor(sheet: Sheet, variants: readonly Variant[]): Variant {
  let best = variants[0]!;
  const worth = ({ width, height, cells }: Variant) => {
    const scale = Math.min(1, sheet.width / width, sheet.height / height);
    const isColumn = cells.length === 1 && cells[0]!.form === 'stack';
    return isColumn ? scale / MIDDLE_WORTH : scale;
  };
  for (const variant of variants) if (worth(variant) > worth(best)) best = variant;
  return best;
}

function placed(
  scene: Scene,
  texts: readonly BoxText[],
  tree: Tree,
  chosen: Map<number, Variant>,
  grouped: Grouped,
): Layout {
  const at = new Map(grouped.roots);
  const joints: JointPlace[] = [];
  const lines: LinePlace[] = [];
  for (const box of tree.order) {
    const variant = chosen.get(box)!;
    for (const [child, own] of variant.chosen) chosen.set(child, own);
    if (variant.cells.length === 0) continue;
    const from = at.get(box)!;
    const move = ({ x, y }: Point) => ({ x: x + from.x, y: y + from.y });
    const cells = variant.cells.map((cell) => placeCell(cell, scene, (one) => chosen.get(one)!));
    const block = blockOver(cells, variant.cells, texts[box]!, variant.anchor);
    for (const child of block.boxes) at.set(child.box, move(child));
    for (const place of block.joints) joints.push({ ...place, ...move(place) });
    for (const { line, points, sign } of block.lines)
      lines.push({ line, points: points.map(move), sign: sign === null ? null : move(sign) });
  }
  return {
    width: grouped.width,
    height: grouped.height,
    boxes: scene.boxes.map((box, index) => {
      const { boxX, boxWidth, boxHeight } = chosen.get(index)!;
      const { x, y } = at.get(index)!;
      return { box, text: texts[index]!, x: x + boxX, y, width: boxWidth, height: boxHeight };
    }),
    joints: joints.map(({ joint, ...place }) => ({ ...place, joint: scene.joints[joint]! })),
    lines: lines.map(({ line, ...place }) => ({ ...place, line: scene.lines[line]! })),
    frames: grouped.frames,
  };
}
