import { describe, expect, test } from 'vitest';
import { drillFrame } from '../../src/explore/drill-frame.js';
import { roundOf } from '../../src/explore/drill-round.js';
import { frameOf } from '../../src/explore/frame.js';
import { actionForKey } from '../../src/explore/key-actions.js';
import { reduce } from '../../src/explore/reduce.js';
import { shownStep } from '../../src/explore/shown-step.js';
import { startState } from '../../src/explore/state.js';
import { walkOf } from '../../src/explore/walk.js';
import { chain } from '../../src/query/chain.js';
import { treeBelow } from '../../src/query/tree.js';
import { renderCard } from '../../src/render/card.js';
import { renderChain } from '../../src/render/chain.js';
import { listRows } from '../../src/render/list.js';
import type { Look } from '../../src/render/look.js';
import { inSignsOf, PLAIN_SIGNS, SIGNS } from '../../src/render/signs.js';
import { renderTranscript } from '../../src/render/transcript.js';
import { treeLines } from '../../src/render/tree.js';
import { exercisesOf } from '../helpers/exercises.js';
import { look, school, view } from '../helpers/maps.js';

const ASCII = /^[\n -~]*$/;
const of = school();
const walk = walkOf(of, of.structure.order, { order: 'argument', hide: false, passages: () => ['Here.'] });

/** The windows of a walk, key by key. */
function windows(keys: string, at: Look, rows: number): string {
  let state = startState(walk.steps[0]!);
  const frames = keys.split(' ').map((name) => {
    state = reduce(walk, state, actionForKey(name, name, walk, state));
    return frameOf(walk, state, { columns: at.width, rows }, at).lines.join('\n');
  });
  return frames.join('\n');
}

const FORMS: Readonly<Record<string, (at: Look) => string>> = {
  list: (at) => [...listRows(of.structure.order, of, at, { words: ['bell'] })].join('\n'),
  tree: (at) => [...treeLines(treeBelow(of.map.thesis), of, at, { verdicts: 'words' })].join('\n'),
  cards: (at) => of.structure.order.map((one) => renderCard(one, of, at)).join('\n'),
  chain: (at) => {
    const from = of.map.byId.get('both-matter')!;
    return renderChain(from, chain(of.map, from), of, at);
  },
  transcript: (at) =>
    [
      ...renderTranscript(
        of.structure.order.map((one) => shownStep(walk, startState(one))),
        of,
        at,
      ),
    ].join('\n'),
  windows: (at) =>
    windows("n tab m ' backspace t backspace s backspace ? backspace / s l e e p return G e", at, 24),
  drill: (at) =>
    exercisesOf(of, { topics: ['replies', 'evidence'] })
      .map((one) =>
        drillFrame(roundOf([one], { seconds: 30 }), { columns: at.width, rows: 8 }, at).lines.join('\n'),
      )
      .join('\n'),
};

describe('signs', () => {
  test.each(Object.keys(FORMS))('%s: where a terminal has none, what is drawn is ASCII', (name) => {
    for (const width of [80, 40, 20]) {
      expect(FORMS[name]!(look(width, { signs: PLAIN_SIGNS }))).toMatch(ASCII);
      expect(FORMS[name]!(look(width))).not.toMatch(ASCII);
    }
  });

  test('the text of the file stays as it is', () => {
    const odd = view('claims:\n  - {id: t, text: "Здесь “●” — und ✓ …", type: value}');
    const [line] = listRows([odd.map.thesis], odd, look(80, { signs: PLAIN_SIGNS }));
    expect(line).toMatch(/^\+ stands {5}o Здесь “●” — und ✓ … {2}t$/);
  });

  test('are named as they are drawn', () => {
    expect(inSignsOf(PLAIN_SIGNS, 'Signs: ● claim, ✗ falls, “so”')).toBe('Signs: o claim, x falls, "so"');
    expect(inSignsOf(SIGNS, '● claim')).toBe('● claim');
  });

  test('each is told from the others of its sort', () => {
    for (const { claim, evidence, counterpoint, reply, in: stands, out, undecided } of [SIGNS, PLAIN_SIGNS]) {
      expect(new Set([claim, evidence, counterpoint, reply]).size).toBe(4);
      expect(new Set([stands, out, undecided]).size).toBe(3);
    }
  });
});
