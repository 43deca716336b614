import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/file/read-claims.js';
import { criticalQuestions } from '../../src/query/critical-questions.js';
import { SCHEMES } from '../../src/query/schemes.js';

describe('critical questions', () => {
  test('every scheme has some, and they name the claims', () => {
    for (const [name, { questions, pattern }] of Object.entries(SCHEMES)) {
      expect(questions.length).toBeGreaterThanOrEqual(3);
      expect(pattern).toMatch(/\.$/);
      for (const question of criticalQuestions(name, 'A is so.', 'B is so.'))
        expect(question).not.toMatch(/[{}]/);
    }
    expect(criticalQuestions('sign', 'It rains.', 'The road is wet.')[1]).toBe(
      'What else could explain this: “It rains”?',
    );
    expect(criticalQuestions('no such scheme', 'A.', 'B.')).toEqual([]);
  });

  test("the op-ed's schemes are all in the table", () => {
    for (const { scheme } of readClaims(readFileSync('claims.yaml'), 'claims.yaml').map!.relations)
      if (scheme !== null) expect(Object.keys(SCHEMES)).toContain(scheme);
  });
});
