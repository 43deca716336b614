import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeApx } from '../../../src/interchange/frameworks/write.js';
import type { ArgumentMap } from '../../../src/map/model.js';
import { viewOf } from '../../../src/query/view.js';
import { label } from '../../../src/verdict/label.js';
import { mapFramework } from '../../../src/verdict/map-framework.js';
import { positions } from '../../../src/verdict/positions.js';
import type { Semantics } from '../../../src/verdict/semantics.js';
import { IN } from '../../../src/verdict/status.js';
import { maps } from '../../helpers/drafts.js';
import { never } from '../../helpers/frameworks.js';
import { opEd, reading, SCHOOL } from '../../helpers/maps.js';

/** clingo, which knows nothing of our rules, finds the same in what we export. */

const hasClingo = spawnSync('clingo', ['--version']).error === undefined;

/** Sets of arguments that attack none of their own and defend all of their own: the admissible sets. */
const ADMISSIBLE = `
{in(X)} :- arg(X).
beaten(X) :- in(Y), att(Y,X).
open(X) :- att(Y,X), not beaten(Y).
:- in(X), beaten(X).
:- in(X), open(X).
#show in/1.
`;

const ENCODINGS: Readonly<Record<Semantics | 'grounded', readonly [rules: string, ...options: string[]]>> = {
  complete: [':- arg(X), not in(X), not open(X).', '0'],
  // What all complete sets have is the smallest of them.
  grounded: [':- arg(X), not in(X), not open(X).', '0', '--enum-mode=cautious'],
  stable: [':- arg(X), not in(X), not beaten(X).', '0'],
  preferred: ['#heuristic in(X) : arg(X). [1,true]', '0', '--heuristic=Domain', '--enum-mode=domRec'],
};

/** The sets that clingo finds, each as the sorted names in it. */
function solved(framework: string, semantics: Semantics | 'grounded'): string[][] {
  const [rules, ...options] = ENCODINGS[semantics];
  const { stdout } = spawnSync('clingo', ['--outf=2', '-', ...options], {
    input: `${framework}${ADMISSIBLE}${rules}`,
    encoding: 'utf8',
  });
  const { Call, Result } = JSON.parse(stdout);
  expect(['SATISFIABLE', 'UNSATISFIABLE']).toContain(Result);
  const sets: string[][] = (Call[0].Witnesses ?? []).map(({ Value }: { Value: string[] }) =>
    Value.map((atom) => atom.replace(/^in\("?|"?\)$/g, '')).sort(),
  );
  return semantics === 'grounded' ? sets.slice(-1) : sets;
}

/** The sets cut down to the entries of a map, each once, in one order. */
function entrySets(sets: readonly (readonly string[])[], { byId }: ArgumentMap): string[] {
  return [...new Set(sets.map((set) => set.filter((name) => byId.has(name)).join(' ')))].sort();
}

function standing(map: ArgumentMap, status: Uint8Array): string[] {
  return map.statements.flatMap(({ id, index }) => (status[index] === IN ? [id] : [])).sort();
}

const written = (map: ArgumentMap) => {
  const view = viewOf(map);
  return [
    ...(writeApx({ view, selected: view.structure.order, remark: () => undefined }) as Iterable<string>),
  ].join('');
};

describe.skipIf(!hasClingo)('clingo', () => {
  const random = fc
    .sample(maps, { numRuns: 24, seed: 4 })
    .map((map, i) => [`random map ${i + 1}`, map] as const);

  test.each([['the school map', reading(SCHOOL).map!] as const, ...random])(
    'finds what stands in %s, and the same positions',
    (_, map) => {
      const text = written(map);
      const framework = mapFramework(map);
      const grounded = label(framework);
      expect(entrySets(solved(text, 'grounded'), map)).toEqual([standing(map, grounded.status).join(' ')]);
      for (const semantics of ['complete', 'preferred', 'stable'] as const) {
        const { found } = positions(framework, grounded, semantics, { limit: 100_000, expired: never });
        const ours = found.map((position) => standing(map, position));
        expect(entrySets(solved(text, semantics), map), semantics).toEqual(entrySets(ours, map));
      }
    },
  );

  test('the rules in the docs are those that are tested', () => {
    const page = readFileSync('docs/reference/frameworks.md', 'utf8');
    const rules = /```prolog\n([\s\S]*?)```/.exec(page)![1]!.trim().split('\n');
    const tested = `${ADMISSIBLE}${ENCODINGS.complete[0]}`.trim().split('\n');
    expect(rules.sort()).toEqual(tested.sort());
  });

  test('finds what stands in the op-ed', () => {
    const { map } = opEd();
    const stands = standing(map, label(mapFramework(map)).status).join(' ');
    expect(entrySets(solved(written(map), 'grounded'), map)).toEqual([stands]);
  });
});
