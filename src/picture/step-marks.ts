import type { Status } from '../map/model.js';
import type { Layout, Point } from './placed.js';

/** A step that does not count though all its premises stand: where its sign is, and its verdict. */
export interface StepMark {
  readonly at: Point;
  readonly status: Status;
}

/** The steps whose verdicts the boxes do not say; none where verdicts are not asked for. */
export function stepMarksOf({ boxes, joints, lines }: Layout): StepMark[] {
  const verdicts = new Map(boxes.map(({ box }) => [box.id, box.verdict]));
  const mark = (at: Point, verdict: Status | null, premises: readonly string[]): StepMark[] =>
    verdict === null || verdict === 'in' || premises.some((id) => verdicts.get(id) !== 'in')
      ? []
      : [{ at, status: verdict }];
  const premisesAt = new Map<string, string[]>();
  for (const { line } of lines) {
    if (line.to !== line.relation) continue;
    const own = premisesAt.get(line.to);
    if (own === undefined) premisesAt.set(line.to, [line.from]);
    else own.push(line.from);
  }
  return [
    ...lines.flatMap(({ line, sign }) => (sign === null ? [] : mark(sign, line.verdict, [line.from]))),
    ...joints.flatMap(({ joint, x, y, half }) =>
      mark({ x, y: y - half + 7 }, joint.verdict, premisesAt.get(joint.id) ?? []),
    ),
  ];
}
