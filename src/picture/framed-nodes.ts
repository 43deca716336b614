import type { Frame, Scene } from './scene.js';

/** Which boxes and joints stand in each frame: a joint stands where all boxes of its relation do. */
export function framedNodes({ frames, joints, lines }: Scene): ReadonlyMap<Frame, ReadonlySet<string>> {
  const frameOf = new Map(frames.flatMap((frame) => frame.boxes.map((id) => [id, frame] as const)));
  const isJoint = new Set(joints.map(({ id }) => id));
  const around = new Map(joints.map(({ id }) => [id, new Set<Frame | undefined>()]));
  for (const { from, relation, to } of lines) {
    for (const end of [from, to]) if (!isJoint.has(end)) around.get(relation)?.add(frameOf.get(end));
  }
  const nodes = new Map(frames.map((frame) => [frame, new Set(frame.boxes)]));
  for (const [id, [frame, ...others]] of around) {
    if (frame !== undefined && others.length === 0) nodes.get(frame)!.add(id);
  }
  return nodes;
}
