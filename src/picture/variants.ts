import { greatest } from '../words/extremes.js';
import { blockOver } from './blocks.js';
import { membersOf, type Tree, type Unit } from './branches.js';
import { placeCell, type Size } from './cells.js';
import { type Cell, columnHeight, inColumns, sideBySide } from './columns.js';
import type { Scene } from './scene.js';

/**
 * Ways to place what hangs under a box: some wide and low, some narrow and high. None is both wider and higher than another. They are found
 * from the bottom up, so that each way to place a box chooses among those for the boxes under it.
 */

export interface Variant extends Size {
  readonly cells: readonly Cell[];
  /** Whether the box stands over the left end of what hangs under it, or over the middle. */
  readonly anchor: Anchor;
  /** The variant of each box right under it. */
  readonly chosen: ReadonlyMap<number, Variant>;
}

type Anchor = 'left' | 'middle';

/** From the widest to the highest. Lines to a column come from the left, so boxes in it stand at its left. */
export type Variants = Readonly<Record<Anchor, readonly Variant[]>>;

type OwnSize = Pick<Size, 'width' | 'height'>;

/** The variants of each box; `most` of each anchor at most. */
export function variantsOf(tree: Tree, scene: Scene, boxes: readonly OwnSize[], most: number): Variants[] {
  const variants = boxes.map(({ width, height }): Variants => {
    const alone = {
      width,
      height,
      boxX: 0,
      boxWidth: width,
      boxHeight: height,
      cells: [],
      chosen: new Map(),
    };
    return { left: [{ ...alone, anchor: 'left' }], middle: [{ ...alone, anchor: 'middle' }] };
  });
  for (const box of [...tree.order].reverse()) {
    const { units } = tree.branches[box]!;
    if (units.length > 0) variants[box] = variantsOver(units, boxes[box]!, scene, variants, most);
  }
  return variants;
}

function variantsOver(
  units: readonly Unit[],
  own: OwnSize,
  scene: Scene,
  variants: readonly Variants[],
  most: number,
): Variants {
  const found: Record<Anchor, Variant[]> = { left: [], middle: [] };
  for (const limit of limitsFor(units, variants, most)) {
    const inColumn = (box: number) => smallest(variants[box]!.left, limit);
    const beside = (box: number) => narrowest(variants[box]!.middle, limit);
    const heights = (box: number) => inColumn(box).height;
    for (const cells of [sideBySide(units), inColumns(units, heights, limit)]) {
      const chosen = new Map(
        cells.flatMap(({ form, units: inside }) =>
          inside
            .flatMap(membersOf)
            .map(({ box }) => [box, form === 'stack' ? inColumn(box) : beside(box)] as const),
        ),
      );
      const placed = cells.map((cell) => placeCell(cell, scene, (box) => chosen.get(box)!));
      for (const anchor of ['left', 'middle'] as const) {
        const { width, height, boxX, boxWidth, boxHeight } = blockOver(placed, cells, own, anchor);
        found[anchor].push({ width, height, boxX, boxWidth, boxHeight, cells, anchor, chosen });
      }
    }
  }
  return { left: best(found.left, most), middle: best(found.middle, most) };
}

/** Heights up to which what hangs under a box may reach: from the lowest that is possible to that of one column. */
function limitsFor(units: readonly Unit[], variants: readonly Variants[], count: number): number[] {
  const members = units.flatMap(membersOf);
  const lowest = greatest(
    members.map(({ box }) => variants[box]!.middle[0]!.height),
    1,
  );
  const highest = Math.max(
    lowest,
    columnHeight(units, (box) => variants[box]!.left.at(-1)!.height),
  );
  if (highest === lowest) return [lowest];
  const step = (highest / lowest) ** (1 / (count - 1));
  return Array.from({ length: count }, (_, index) =>
    index === count - 1 ? highest : lowest * step ** index,
  );
}

function narrowest(variants: readonly Variant[], limit: number): Variant {
  return variants.findLast(({ height }) => height <= limit) ?? variants[0]!;
}

function smallest(variants: readonly Variant[], limit: number): Variant {
  let found = variants[0]!;
  for (const variant of variants) {
    if (variant.height <= limit && variant.width * variant.height < found.width * found.height)
      found = variant;
  }
  return found;
}

/** Those that no other beats in width and height, and of these so many. */
function best(variants: Variant[], most: number): Variant[] {
  variants.sort((a, b) => a.height - b.height || a.width - b.width);
  const kept: Variant[] = [];
  for (const variant of variants) {
    const last = kept.at(-1);
    if (last === undefined || variant.width < last.width - 1) kept.push(variant);
  }
  if (kept.length <= most) return kept;
  return Array.from(
    { length: most },
    (_, index) => kept[Math.round((index * (kept.length - 1)) / (most - 1))]!,
  );
}
