import { expectTypeOf, test } from 'vitest';
import type * as library from '../../src/library/index.js';
import type { ENTRY_FIELDS, HEADER_FIELDS, Held } from '../../src/map/fields.js';
import type { Problem } from '../../src/map/problem.js';
import type { OverviewRecord } from '../../src/query/overview-record.js';
import type { StatementRecord } from '../../src/query/record.js';
import type { EvaluationRecord } from '../../src/render/evaluation-record.js';

/** The types that the package gives away have every key that there is. What they hold, the compiler checks where they are given. */

test('records have all keys', () => {
  expectTypeOf<keyof library.StatementRecord>().toEqualTypeOf<keyof StatementRecord>();
  expectTypeOf<keyof library.Problem>().toEqualTypeOf<keyof Problem>();
  expectTypeOf<keyof library.OverviewRecord>().toEqualTypeOf<keyof OverviewRecord>();
  expectTypeOf<keyof library.Advice>().toEqualTypeOf<keyof NonNullable<EvaluationRecord['advice']>>();
  expectTypeOf<keyof library.Positions>().toEqualTypeOf<keyof NonNullable<EvaluationRecord['positions']>>();
  expectTypeOf<keyof library.Acceptance>().toEqualTypeOf<keyof NonNullable<EvaluationRecord['accepted']>>();
  expectTypeOf<
    | keyof library.Evaluation
    | keyof library.Explanation
    // What is asked by functions of their own; and a library starts no other program.
    | 'advice'
    | 'positions'
    | 'accepted'
    | 'strength'
    | 'solver'
  >().toEqualTypeOf<keyof EvaluationRecord>();
});

test('a selection takes the words that there are', () => {
  expectTypeOf<{ kind: 'claim'; status: 'stands'; type: '!policy' }>().toExtend<library.Selection>();
  expectTypeOf<{ kind: readonly ['claim', '!reply'] }>().toExtend<library.Selection>();
  expectTypeOf<{ kind: 'claimz' }>().not.toExtend<library.Selection>();
  expectTypeOf<{ status: 'accepted' }>().not.toExtend<library.Selection>();
});

test('a map has all that a file can say', () => {
  expectTypeOf<keyof Held<typeof ENTRY_FIELDS>>().toExtend<keyof library.Statement>();
  expectTypeOf<keyof library.Header>().toEqualTypeOf<'title' | keyof Held<typeof HEADER_FIELDS>>();
});
