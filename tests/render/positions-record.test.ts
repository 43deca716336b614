import { expect, test } from 'vitest';
import { json } from '../../src/formats/json.js';
import { evaluationPart } from '../../src/render/evaluation-record.js';
import { SEMANTICS } from '../../src/verdict/semantics.js';
import { namesOf } from '../../src/words/names-of.js';
import { abstractPage } from '../helpers/evaluation.js';

// Six pairs attack each other, and one argument itself.
const pairs = ['ab', 'cd', 'ef', 'gh', 'ij', 'kl'].flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]);

test.each(namesOf(SEMANTICS).flatMap((semantics) => [1, 30, 700].map((limit) => ({ semantics, limit }))))(
  '%j: positions are written like any other JSON',
  ({ semantics, limit }) => {
    const attacks = semantics === 'stable' ? pairs : [...pairs, 'mm'];
    const page = abstractPage(13, attacks, { semantics, limit });
    const nameOf = (node: number) => (node === 3 ? '"\\\u007f\u202e' : String(node));
    const row = evaluationPart({ ...page, evaluated: { ...page.evaluated, nameOf } }, ['positions']);
    const plain = JSON.stringify(row, null, 2)
      .replaceAll('\u007f', '\\u007f')
      .replaceAll('\u202e', '\\u202e');
    expect([...json([row], true)].join('')).toBe(`${plain}\n`);
  },
);
