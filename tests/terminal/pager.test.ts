import { describe, expect, test } from 'vitest';
import { pagerOf } from '../../src/terminal/pager.js';

describe('the pager', () => {
  test.each([
    [{}, { command: 'less', named: false }],
    [{ PAGER: 'more' }, { command: 'more', named: true }],
    [
      { PAGER: 'more', CLAIMS_PAGER: 'less -S' },
      { command: 'less -S', named: true },
    ],
    [{ PAGER: '' }, null],
    [{ PAGER: ' cat ' }, null],
    [{ PAGER: 'more', CLAIMS_PAGER: '' }, null],
    [{ TERM: 'dumb' }, null],
    [{ TERM: 'dumb', PAGER: 'more' }, null],
    [{ TERM: '' }, null],
  ])('with %j is %j', (env, pager) => expect(pagerOf({ TERM: 'xterm', ...env })).toEqual(pager));

  test('needs a terminal that says what it is, but on Windows, where none does', () => {
    expect(pagerOf({})).toBeNull();
    expect(pagerOf({ OS: 'Windows_NT' })).toEqual({ command: 'less', named: false });
  });
});
