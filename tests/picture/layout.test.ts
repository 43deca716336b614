import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/picture/layout.js';
import { makeScene } from '../../src/picture/make-scene.js';
import type { Layout, Point, Rectangle } from '../../src/picture/placed.js';
import type { SceneOptions } from '../../src/picture/scene.js';
import { opEd, view } from '../helpers/maps.js';

const PLAIN: SceneOptions = { about: [], texts: false, verdicts: false, framing: null };

function layoutOf(entries: string, options: Partial<SceneOptions> = {}): Layout {
  const whole = view(entries);
  return layOut(makeScene(whole.structure.order, whole, { ...PLAIN, ...options }));
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The pairs of boxes that overlap, and the boxes over which a line runs. */
function faultsOf({ boxes, lines }: Layout): string[] {
  const pairs = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.box.id} and ${b.box.id}`] : [])),
  );
  const crossed = lines.flatMap(({ line, points }) =>
    boxes.flatMap((box) =>
      points.slice(1).some((point, index) => runsOver(points[index]!, point, box))
        ? [`${line.from} -> ${line.to} over ${box.box.id}`]
        : [],
    ),
  );
  return [...pairs, ...crossed];
}

/** Whether a piece of a line, across or upright, runs through the inside of a box. */
function runsOver(from: Point, to: Point, { x, y, width, height }: Rectangle): boolean {
  const inside = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  return overlap(inside, {
    x: Math.min(from.x, to.x) - 0.01,
    y: Math.min(from.y, to.y) - 0.01,
    width: Math.abs(to.x - from.x) + 0.02,
    height: Math.abs(to.y - from.y) + 0.02,
  });
}

/** The pairs of lines to the same box that cross. */
function crossingsOf({ boxes, lines }: Layout): string[] {
  const toBoxes = lines.filter(({ line }) => boxes.some(({ box }) => box.id === line.to));
  return toBoxes.flatMap((a, index) =>
    toBoxes
      .slice(index + 1)
      .filter((b) => a.line.to === b.line.to && (crosses(a.points, b.points) || crosses(b.points, a.points)))
      .map((b) => `${a.line.from} and ${b.line.from} to ${a.line.to}`),
  );
}

/** Whether a level piece of one line meets an upright piece of another. */
function crosses(level: readonly Point[], upright: readonly Point[]): boolean {
  const isBetween = (value: number, a: number, b: number) => Math.min(a, b) < value && value < Math.max(a, b);
  return level.slice(1).some((to, index) => {
    const from = level[index]!;
    return upright
      .slice(1)
      .some(
        (end, nth) =>
          isBetween(from.y, upright[nth]!.y, end.y) && isBetween(end.x, from.x, to.x) && from.y === to.y,
      );
  });
}

/** Maps in which each entry supports or attacks one before it, some with linked premises, some a step, some two entries. */
const maps = fc
  .array(fc.record({ to: fc.nat(), also: fc.nat(), how: fc.nat(6), long: fc.boolean() }), { maxLength: 24 })
  .map((entries) => {
    const lines = ['claims:', '  - {id: t, text: T.}', '  - {id: s0, text: S., supports: t}'];
    const target = ['t'];
    for (const [at, { to, also, how, long }] of entries.entries()) {
      const id = `s${at + 1}`;
      const step = to % target.length;
      const [end, other] = [`s${step}`, `s${also % target.length}`];
      const isStep = how === 0 && target[step] !== '';
      target.push(isStep ? '' : end);
      const more = isStep || end === other ? '' : ([', with: ', ', contradicts: ', ', attacks: '][how] ?? '');
      const verb = how % 2 === 0 ? 'supports' : 'attacks';
      const fits = more !== '' && !(more === ', attacks: ' && verb === 'attacks');
      const text = long ? 'A sentence that goes over several lines of a box and is long' : 'S.';
      lines.push(
        `  - {id: ${id}, text: ${text}, ${verb}: ${isStep ? `s${step} -> ${target[step]}` : end}${fits ? more + other : ''}}`,
      );
    }
    return lines.join('\n');
  });

/** A map in which there is no way around the boxes for a line. */
const CROWDED = `claims:
  - {id: t, text: T.}
  - {id: s0, text: S., supports: t}
  - {id: s1, text: S., supports: s0 -> t}
  - {id: s2, text: S., attacks: s0}
  - {id: s3, text: S., attacks: s0}
  - {id: s4, text: S., attacks: s0}
  - {id: s5, text: S., supports: s1, with: s0}
  - {id: s6, text: S., supports: s2 -> s0}
  - {id: s7, text: S., attacks: s0, contradicts: s4}
  - {id: s8, text: S., attacks: s0}
  - {id: s9, text: S., attacks: s6}
  - {id: s10, text: S., attacks: s8}`;

describe('a layout', () => {
  test('has no boxes that overlap, and no line over a box, whatever the map', () => {
    fc.assert(
      fc.property(maps, (entries) => {
        const layout = layoutOf(entries);
        expect(faultsOf(layout)).toEqual([]);
        for (const { x, y, width, height } of layout.boxes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(layout.width + 0.5);
          expect(y + height).toBeLessThanOrEqual(layout.height + 0.5);
        }
      }),
      { numRuns: 60, examples: [[CROWDED]] },
    );
  }, 60_000);

  test('has no crossing lines to one box, where each entry leads to one', () => {
    const tree = fc
      .array(fc.record({ to: fc.nat(), isAttack: fc.boolean() }), { minLength: 3, maxLength: 24 })
      .map((entries) =>
        entries.map(
          ({ to, isAttack }, at) =>
            `  - {id: s${at + 1}, text: S., ${isAttack ? 'attacks' : 'supports'}: ${to % (at + 1) === 0 ? 't' : `s${to % (at + 1)}`}}`,
        ),
      );
    fc.assert(
      fc.property(tree, (lines) => {
        expect(crossingsOf(layoutOf(`claims:\n  - {id: t, text: T.}\n${lines.join('\n')}`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('of the core of the op-ed has none either, and every line is drawn', () => {
    const whole = opEd();
    const scene = makeScene(
      whole.structure.order.filter((one) => whole.core().has(one)),
      whole,
      PLAIN,
    );
    const layout = layOut(scene);
    expect(faultsOf(layout)).toEqual([]);
    expect(layout.lines).toHaveLength(scene.lines.length);
  });

  test('has the thesis on top', () => {
    const { boxes } = layoutOf(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., attacks: a}`);
    const [t, a, b] = boxes.map(({ y }) => y);
    expect(t).toBe(0);
    expect(a).toBeGreaterThan(t!);
    expect(b).toBeGreaterThan(a!);
  });

  test('lets an undercut end at the joint of the arrow that it attacks', () => {
    const { joints, lines } = layoutOf(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: u, text: U., attacks: a -> t}`);
    const [joint] = joints;
    const end = lines.find(({ line }) => line.from === 'u')!.points.at(-1)!;
    expect(Math.abs(end.x - joint!.x)).toBeCloseTo(7);
    expect(Math.abs(end.y - joint!.y)).toBeLessThanOrEqual(joint!.half);
  });

  test('lets linked premises meet at one joint', () => {
    const { joints, lines } = layoutOf(
      'claims: [{id: t, text: T.}, {id: a, text: A., supports: t, with: b}, {id: b, text: B.}]',
    );
    const ends = lines.filter(({ line }) => line.to === 'a -> t').map(({ points }) => points.at(-1)!);
    expect(ends).toHaveLength(2);
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[0]!.x).toBeCloseTo(joints[0]!.x);
  });

  test('puts frames around what belongs together, and none over another', () => {
    const { frames, boxes } = layoutOf(
      `claims:
  - {id: t, text: T., at: 1}
  - {id: a, text: A., at: 2, supports: t}
  - {id: b, text: B., at: 2, supports: a}
  - {id: c, text: C., attacks: b}`,
      { framing: 'paragraph' },
    );
    expect(frames.map(({ frame }) => frame.name)).toEqual(['1', '2']);
    expect(overlap(frames[0]!, frames[1]!)).toBe(false);
    const inFrame = (id: string) =>
      frames.filter((frame) => overlap(frame, boxes.find(({ box }) => box.id === id)!));
    expect(inFrame('t').map(({ frame }) => frame.name)).toEqual(['1']);
    for (const id of ['a', 'b', 'c']) expect(inFrame(id).map(({ frame }) => frame.name)).toEqual(['2']);
  });

  test.each([
    ['a circle', 'claims: [{id: t, text: T., supports: a}, {id: a, text: A., supports: t}]'],
    [
      'a circle of its own',
      'claims: [{id: t, text: T.}, {id: a, text: A., supports: b}, {id: b, text: B., supports: a}]',
    ],
    [
      'entries that are connected with nothing',
      `claims: [{id: t, text: T.}, ${Array.from({ length: 30 }, (_, i) => `{id: z${i}, text: Z.}`).join(', ')}]`,
    ],
    ['a word of 400 letters', `claims: [{id: t, text: ${'x'.repeat(400)}}]`],
    ['a text that is read from the right', 'claims: [{id: t, text: זה טיעון על בית הספר, short: זה טיעון}]'],
  ])('of %s is a picture', (_, entries) => {
    const layout = layoutOf(entries, { texts: true });
    expect(faultsOf(layout)).toEqual([]);
    expect(layout.boxes.length).toBeGreaterThan(0);
  });

  test('writes in the boxes what too many lines would lead to', () => {
    const entries = Array.from(
      { length: 160 },
      (_, i) => `  - {id: a${i}, text: A., supports: t${i > 1 ? `, attacks: a${i - 1}` : ''}}`,
    );
    const { boxes, lines } = layoutOf(`claims:\n  - {id: t, text: T.}\n${entries.join('\n')}`);
    expect(lines).toHaveLength(160);
    const notes = boxes.flatMap(({ text }) => text.lines.filter(({ look }) => look === 'note'));
    expect(notes.map(({ text }) => text)).toContain('− also: A');
  });
});
