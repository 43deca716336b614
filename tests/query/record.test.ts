import { describe, expect, test } from 'vitest';
import { STATEMENT_FIELDS } from '../../src/query/record.js';
import { statementRecord } from '../../src/query/record-schema.js';
import { school, view, wideStep } from '../helpers/maps.js';

describe('record', () => {
  test('has the published keys in their order', () => {
    expect([...STATEMENT_FIELDS]).toEqual(Object.keys(statementRecord.entries));
    const opened = school();
    for (const one of opened.structure.order)
      expect(Object.keys(opened.record(one))).toEqual([...STATEMENT_FIELDS]);
  });
  test('of an undercut and of a linked premise', () => {
    const opened = school();
    expect(opened.record(opened.map.byId.get('sleep-is-private')!).attacks).toEqual([
      {
        to: 'sleep-suffers -> start-later',
        with: [],
        scheme: null,
        status: 'in',
        attack: 'undercut',
        mutual: false,
      },
    ]);
    expect(opened.record(opened.map.byId.get('duty-of-care')!).supports).toEqual([
      { to: 'start-later', with: ['sleep-suffers'], scheme: 'consequences', status: 'out' },
    ]);
    expect(opened.record(opened.map.thesis).supportedBy).toEqual(['sleep-suffers', 'duty-of-care']);
  });
  test('of a deep chain has the end of the way, so that all records together grow with the map and not with its square', () => {
    const chain = Array.from(
      { length: 250 },
      (_, i) => `  - {id: c${i}, text: C., supports: ${i === 0 ? 't' : `c${i - 1}`}}`,
    );
    const opened = view(['claims:', '  - {id: t, text: T.}', ...chain].join('\n'));
    const { depth, path } = opened.record(opened.map.byId.get('c249')!);
    expect({ depth, first: path[0], last: path.at(-1), ids: path.length }).toEqual({
      depth: 250,
      first: 'c149',
      last: 'c248',
      ids: 100,
    });
    expect(opened.record(opened.map.byId.get('c1')!).path).toEqual(['t', 'c0']);
  });
  test('of a premise of a wide step names all others where it declares the step, else the declaring one and some', () => {
    const opened = view(wideStep(150));
    const others = (id: string) => opened.record(opened.map.byId.get(id)!).supports[0]!.with;
    expect(others('d')).toHaveLength(150);
    expect(others('p7')).toHaveLength(100);
    expect(others('p7').slice(0, 2)).toEqual(['d', 'p0']);
    expect(others('p7')).not.toContain('p7');
  });
});
