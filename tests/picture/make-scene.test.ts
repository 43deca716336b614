import { describe, expect, test } from 'vitest';
import { makeScene } from '../../src/picture/make-scene.js';
import type { Scene, SceneOptions } from '../../src/picture/scene.js';
import { view } from '../helpers/maps.js';

const PLAIN: SceneOptions = { about: [], texts: false, verdicts: false, framing: null };

/** The scene of a map; where ids are given, only those are selected. */
function sceneOf(
  entries: string,
  ids: readonly string[] | null = null,
  options: Partial<SceneOptions> = {},
): Scene {
  const whole = view(entries);
  const selected = whole.structure.order.filter(({ id }) => ids === null || ids.includes(id));
  return makeScene(selected, whole, { ...PLAIN, ...options });
}

/** The same, with what is below the first of the ids. */
function sceneBelow(entries: string, ids: readonly [string, ...string[]]): Scene {
  const whole = view(entries);
  const selected = whole.structure.order.filter(({ id }) => ids.includes(id));
  return makeScene(selected, whole, { ...PLAIN, from: whole.map.byId.get(ids[0])! });
}

const ends = ({ lines }: Scene) =>
  lines.map(({ from, to, sign, heads }) => `${from} | ${to} | ${sign} | ${heads}`);

/** `c` supports what is named and the thesis; `u` attacks both steps. */
const TWO_STEPS = `claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: c, text: C., supports: [a, t]}
counterpoints:
  - {id: u, text: U., attacks: [c -> a, c -> t]}`;

const UNDERCUT = `claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: u, text: U., attacks: a -> t}`;

describe('lines', () => {
  test('a relation with one premise is one arrow', () => {
    const scene = sceneOf('claims: [{id: t, text: T.}, {id: a, text: A., supports: t}]');
    expect(ends(scene)).toEqual(['a | t | support | end']);
    expect(scene.joints).toEqual([]);
  });

  test('linked premises meet at a joint, from which one arrow goes on', () => {
    const scene = sceneOf(
      'claims: [{id: t, text: T.}, {id: a, text: A., supports: t, with: b}, {id: b, text: B.}]',
    );
    expect(ends(scene)).toEqual([
      'a | a -> t | support | none',
      'b | a -> t | support | none',
      'a -> t | t | support | end',
    ]);
  });

  test('a linked premise that is left out is counted at the joint', () => {
    const scene = sceneOf(
      'claims: [{id: t, text: T.}, {id: a, text: A., supports: t, with: b}, {id: b, text: B.}]',
      ['t', 'a'],
    );
    expect(scene.joints).toMatchObject([{ id: 'a -> t', missing: 1 }]);
    expect(scene.leftOut).toBe(1);
  });

  test('below an entry, a step that leads elsewhere is not shown', () => {
    const scene = sceneBelow(TWO_STEPS, ['a', 'c', 'u']);
    expect(scene.boxes.map(({ id }) => id)).toEqual(['a', 'c', 'u']);
    expect(scene.joints.map(({ id }) => id)).toEqual(['c -> a']);
  });

  test('below an entry, a step that leads elsewhere is shown for what only attacks that step', () => {
    const scene = sceneBelow(UNDERCUT, ['a', 'u']);
    expect(scene.boxes.map(({ id }) => id)).toEqual(['t', 'a', 'u']);
  });

  test('an undercut ends at the joint of the arrow that it attacks', () => {
    const scene = sceneOf(UNDERCUT);
    expect(scene.joints.map(({ id }) => id)).toEqual(['a -> t']);
    expect(scene.lines.find(({ from }) => from === 'u')).toMatchObject({ to: 'a -> t', attack: 'undercut' });
  });

  test('a contradiction is one line with two heads', () => {
    const scene = sceneOf('claims: [{id: t, text: T.}, {id: a, text: A., contradicts: t}]');
    expect(ends(scene)).toEqual(['a | t | contradiction | both']);
  });

  test.each(['a -> t', 't -> a'])(
    'what attacks one half of a contradiction (%s) ends at its joint',
    (half) => {
      const scene = sceneOf(`claims: [{id: t, text: T.}, {id: a, text: A., contradicts: t}]
counterpoints: [{id: u, text: U., attacks: ${half}}]`);
      expect(ends(scene)).toEqual([
        'a | a -> t | contradiction | start',
        'a -> t | t | contradiction | end',
        'u | a -> t | attack | end',
      ]);
    },
  );
});

describe('what is shown', () => {
  const CHAIN = `claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: a}
  - {id: c, text: C., supports: b}`;

  test('what only leads from a selected entry to the thesis is a bridge', () => {
    const { boxes } = sceneOf(CHAIN, ['t', 'c']);
    expect(boxes.map(({ id, isBridge }) => [id, isBridge])).toEqual([
      ['t', false],
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  test('entries below one of them need nothing above it', () => {
    expect(sceneOf(CHAIN, ['b', 'c']).boxes.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('an undercut brings both ends of the arrow that it attacks', () => {
    const { boxes } = sceneOf(UNDERCUT, ['u', 'a']);
    expect(boxes.map(({ id }) => id).sort()).toEqual(['a', 't', 'u']);
  });

  test('nothing selected is an empty picture', () => {
    expect(sceneOf(CHAIN, [])).toMatchObject({ boxes: [], lines: [], leftOut: 4 });
  });

  test('an entry that is connected with nothing is a box', () => {
    expect(sceneOf('claims: [{id: t, text: T.}, {id: z, text: Z.}]').boxes.map(({ id }) => id)).toEqual([
      't',
      'z',
    ]);
  });

  test('texts and verdicts only where they are asked for', () => {
    const [plain] = sceneOf(CHAIN).boxes;
    expect(plain).toMatchObject({ text: null, verdict: null });
    const [full] = sceneOf(CHAIN, null, { texts: true, verdicts: true }).boxes;
    expect(full).toMatchObject({ text: 'T.', verdict: 'in' });
  });
});

test('frames hold what one paragraph says, or what has one tag, and each box once', () => {
  const entries = `claims:
  - {id: t, text: T., at: [1.1, 3.1]}
  - {id: a, text: A., at: 3.2, tags: [cost, trust], supports: t}
  - {id: b, text: B., tags: [trust], supports: t}`;
  expect(sceneOf(entries, null, { framing: 'paragraph' }).frames).toEqual([
    { by: 'paragraph', name: '1', boxes: ['t'] },
    { by: 'paragraph', name: '3', boxes: ['a'] },
  ]);
  expect(sceneOf(entries, null, { framing: 'tag' }).frames).toEqual([
    { by: 'tag', name: 'cost', boxes: ['a'] },
    { by: 'tag', name: 'trust', boxes: ['b'] },
  ]);
});
