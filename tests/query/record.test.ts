import { describe, expect, test } from 'vitest';
import { STATEMENT_FIELDS } from '../../src/query/record.js';
import { statementRecord } from '../../src/query/record-schema.js';
import { school } from '../helpers/maps.js';

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
});
