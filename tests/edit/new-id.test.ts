import { expect, test } from 'vitest';
import { newId } from '../../src/edit/new-id.js';

const TAKEN = new Set(['schulen-fangen', 'schulen-fangen-2']);

test.each([
  ['Screens at night, not bells in the morning, cost the sleep.', 'screens-night-bells'],
  ['Schulen fangen zu früh an.', 'schulen-fangen-3'],
  ['Школы начинаются слишком рано.', 'школы-начинаются-слишком'],
  ['So it is.', 'so-it-is'],
  ['Few states have such missiles.', 'states-missiles'],
  ['学校は八時半以降に始めるべきである。', '学校は八時半以降に始めるへきてある'],
  ['?!', 'new'],
])('%s: %s', (text, id) => {
  expect(newId(text, TAKEN, 'new')).toBe(id);
});
