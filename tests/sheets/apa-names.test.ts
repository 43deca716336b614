import { expect, test } from 'vitest';
import { initials, namesInReference, workNames } from '../../src/sheets/apa-names.js';

test.each([
  ['Anders Fogh', 'A. F.'],
  ['Jean-Luc', 'J.-L.'],
  ['B.H.', 'B. H.'],
  ['M. R.', 'M. R.'],
  ['M. L., Jr.', 'M. L.'],
  ['Ольга', 'О.'],
  ['', ''],
])('%j as initials', (given, written) => expect(initials(given)).toBe(written));

test.each([
  ['Gates, R. M.', 'Gates, R. M.'],
  ['King, M. L., Jr.', 'King, M. L., Jr.'],
  ['Reading, Writing, and Arithmetic', 'Reading, Writing, and Arithmetic'],
  [['NATO', 'Russian Federation'], 'NATO, & Russian Federation'],
  [[{ family: 'O’Neill', given: 'Jan\nMaria' }], 'O’Neill, J. M.'],
  [[{ family: 'Plato' }], 'Plato'],
  [undefined, ''],
])('%j in a reference', (value, written) => expect(namesInReference(workNames(value))).toBe(written));
