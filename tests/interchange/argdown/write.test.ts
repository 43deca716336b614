import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArgumentGraph } from '../../../src/interchange/graph.js';
import { ENTRY_FIELDS, heldFields } from '../../../src/map/fields.js';
import type { ArgumentMap } from '../../../src/map/model.js';
import { argdownOf, hardMaps, readText } from '../../helpers/argdown.js';

/** A step in a line: which half of a contradiction is written does not matter, since each attacks the other. */
function stepLine(sign: string, premises: readonly string[], to: string, scheme: string | null): string {
  return `${sign} ${premises.join(' & ')} -> ${to} (${scheme ?? ''})`;
}

/** What a map says that Argdown can hold. */
function saidByMap({ header, relations, statements, thesis }: ArgumentMap) {
  return {
    title: header.title,
    thesis: thesis.id,
    entries: statements
      .map(
        ({
          gives: _,
          supportedBy: _s,
          attackedBy: _a,
          index: _i,
          known: _k,
          node: _n,
          where: _w,
          under: _u,
          ...said
        }) => said,
      )
      .map((said) => ({ ...said, tags: [...said.tags].sort() })),
    steps: relations
      .filter(({ contradiction }) => contradiction !== 'reverse')
      .flatMap(({ contradiction, name, premises, scheme, sign, target }) => {
        const [from, to] = [
          premises.map(({ id }) => id),
          target.node === 'statement' ? target.id : target.name,
        ];
        return [
          stepLine(sign, from, to, scheme),
          ...(contradiction === null ? [] : [stepLine(sign, [to], name.split(' -> ')[0]!, scheme)]),
        ];
      })
      .sort(),
  };
}

/** The same of a graph, with steps named as in a map. */
function saidByGraph({ entries, header, steps, thesis, sources }: ArgumentGraph) {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const nameOf = (key: string): string => {
    const step = byKey.get(key);
    return step === undefined ? key : `${step.premises[0]} -> ${nameOf(step.to)}`;
  };
  return {
    title: header.title,
    thesis,
    entries: entries.map(({ fields, key, kind, source, text }) => ({
      ...heldFields(ENTRY_FIELDS, fields),
      id: key,
      kind,
      source: sources.find(({ id }) => id === source) ?? source,
      tags: [...(fields.tags ?? [])].sort(),
      text,
    })),
    steps: steps
      .flatMap(({ isContradiction, premises, scheme, sign, to }) => [
        stepLine(sign, premises, nameOf(to), scheme),
        ...(isContradiction ? [stepLine(sign, [to], premises[0], scheme)] : []),
      ])
      .sort(),
  };
}

describe('a map as Argdown', () => {
  test('is read back as the same map, whatever its texts are made of', () => {
    fc.assert(
      fc.property(hardMaps, (map) => {
        expect(saidByGraph(readText(argdownOf(map)).graph)).toEqual(saidByMap(map));
      }),
      { numRuns: 60 },
    );
  });
});
