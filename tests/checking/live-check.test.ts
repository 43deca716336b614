import { expect, test } from 'vitest';
import { liveCheck } from '../../src/checking/live-check.js';

const NO_TEXT = { original: null, fault: null };

test('a file that is written is checked as it is now: with a map, without, and with one again', () => {
  const live = liveCheck('claims.yaml', 'claims');
  const good = 'title: T\nthesis: a\nclaims:\n  - id: a\n    text: A.\n';
  const first = live.update(good, NO_TEXT);
  expect(first.view?.map.thesis.id).toBe('a');
  expect(first.checked.problems.map(({ code }) => code)).toContain('no-locator');
  const broken = live.update(good.replace('text', 'txt'), NO_TEXT);
  expect(broken.view).toBeNull();
  expect(broken.checked.problems.map(({ code }) => code)).toEqual(['unknown-key']);
  expect(live.update(good, NO_TEXT).checked).toEqual(first.checked);
});
