import type { Frame, Line, Scene } from './scene.js';

/**
 * A scene as a tree: each box hangs under one other, by the first of its lines in the argument's order. Lines that are not in the tree
 * lead across it.
 */

/** A box, with what hangs under it. Numbers are places in the lists of the scene. */
interface Branch {
  readonly box: number;
  readonly units: readonly Unit[];
}

/** What one relation brings under a box: its premises, and what bears on the relation itself. */
export interface Unit {
  /** The joint of the relation; null where it has none: then it has one premise. */
  readonly joint: number | null;
  /** The line that leaves the unit: from its joint, or from its only premise. */
  readonly line: number;
  readonly premises: readonly Member[];
  /** What ends at the joint. */
  readonly onJoint: readonly Unit[];
}

/** A box of a unit, and the line that leads from it. */
export interface Member {
  readonly box: number;
  readonly line: number;
}

export interface Tree {
  /** By box. */
  readonly branches: readonly Branch[];
  readonly roots: readonly number[];
  /** All boxes, each after the one that it hangs under. */
  readonly order: readonly number[];
  /** Lines that lead across. */
  readonly across: readonly number[];
}

interface Making {
  readonly lines: readonly Line[];
  readonly boxOf: ReadonlyMap<string, number>;
  readonly jointOf: ReadonlyMap<string, number>;
  readonly linesTo: ReadonlyMap<string, readonly number[]>;
  /** The frame of each box; null for none. What is in none stands where it hangs. */
  readonly frames: (number | null)[];
  readonly met: Set<number>;
  readonly used: Set<number>;
}

/** A scene as a tree. A box that is in a frame hangs only under a box in the same one. */
export function treeOf(scene: Scene): Tree {
  const making = beginTree(scene);
  const roots: number[] = [];
  const order: number[] = [];
  const branches: Branch[] = scene.boxes.map((_, box) => ({ box, units: [] }));
  for (const root of rootsFirst(scene)) {
    if (making.met.has(root)) continue;
    making.met.add(root);
    roots.push(root);
    const waiting = [root];
    for (const box of waiting) {
      order.push(box);
      const units = unitsAt(scene.boxes[box]!.id, making.frames[box]!, making);
      branches[box] = { box, units };
      for (const member of units.flatMap(membersOf)) waiting.push(member.box);
    }
  }
  const across = scene.lines.flatMap((_, index) => (making.used.has(index) ? [] : [index]));
  return { branches, roots, order, across };
}

/** The boxes of a unit from left to right: first its premises, then what ends at its joint. */
export function membersOf(unit: Unit): Member[] {
  return [...unit.premises, ...unit.onJoint.flatMap(membersOf)];
}

function beginTree({ boxes, joints, lines, frames }: Scene): Making {
  const jointOf = new Map(joints.map(({ id }, index) => [id, index]));
  const linesTo = new Map<string, number[]>();
  for (const [index, { to }] of lines.entries()) {
    const own = linesTo.get(to);
    if (own === undefined) linesTo.set(to, [index]);
    else own.push(index);
  }
  const boxOf = new Map(boxes.map(({ id }, index) => [id, index]));
  return {
    lines,
    boxOf,
    jointOf,
    linesTo,
    frames: framesByBox(frames, boxOf),
    met: new Set(),
    used: new Set(),
  };
}

function framesByBox(frames: readonly Frame[], boxOf: ReadonlyMap<string, number>): (number | null)[] {
  const byBox: (number | null)[] = Array.from(boxOf, () => null);
  for (const [index, { boxes }] of frames.entries()) for (const id of boxes) byBox[boxOf.get(id)!] = index;
  return byBox;
}

/** A tree without the joints under which nothing hangs. */
export function withoutBareJoints(tree: Tree): Tree {
  const kept = (units: readonly Unit[]): Unit[] =>
    units
      .filter((unit) => membersOf(unit).length > 0)
      .map((unit) => ({ ...unit, onJoint: kept(unit.onJoint) }));
  return { ...tree, branches: tree.branches.map(({ box, units }) => ({ box, units: kept(units) })) };
}

/** The boxes from which no line leads, then the others. */
function rootsFirst({ boxes, lines }: Scene): number[] {
  const leading = new Set(lines.map(({ from }) => from));
  const all = boxes.map((_, index) => index);
  const isTop = (index: number) => !leading.has(boxes[index]!.id);
  return [...all.filter(isTop), ...all.filter((index) => !isTop(index))];
}

/** The units that end at a box or a joint; what they have has not been met before. */
function unitsAt(id: string, frame: number | null, making: Making): Unit[] {
  const units: Unit[] = [];
  for (const line of making.linesTo.get(id) ?? []) {
    const { from, relation } = making.lines[line]!;
    const joint = making.jointOf.get(from);
    if (joint !== undefined) {
      making.used.add(line);
      units.push({
        joint,
        line,
        premises: premisesAt(from, frame, making),
        onJoint: unitsAt(from, frame, making),
      });
    } else if (relation !== id) {
      units.push(
        ...takeMember(line, frame, making).map((member) => ({
          joint: null,
          line,
          premises: [member],
          onJoint: [],
        })),
      );
    }
  }
  return units;
}

/** The premises that meet at the joint of their own relation. */
function premisesAt(joint: string, frame: number | null, making: Making): Member[] {
  const lines = making.linesTo.get(joint) ?? [];
  return lines
    .filter((line) => making.lines[line]!.relation === joint)
    .flatMap((line) => takeMember(line, frame, making));
}

function takeMember(line: number, frame: number | null, making: Making): Member[] {
  const { lines, boxOf, frames, met, used } = making;
  const box = boxOf.get(lines[line]!.from)!;
  if (met.has(box) || (frames[box] !== frame && frames[box] !== null)) return [];
  frames[box] = frame;
  met.add(box);
  used.add(line);
  return [{ box, line }];
}
