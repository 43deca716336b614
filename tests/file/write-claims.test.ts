import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../src/file/same-draft.js';
import { NO_COMMENTS, writeClaims } from '../../src/file/write-claims.js';
import type { Draft } from '../../src/map/model.js';
import { drafts } from '../helpers/claims-drafts.js';
import { relationDraft, statementDraft } from '../helpers/drafts.js';
import { CIRCLES, HOSTILE_MAP, ODD_MAP } from '../helpers/hostile-maps.js';
import { reading, SCHOOL } from '../helpers/maps.js';

const written = (draft: Draft, comments = NO_COMMENTS) => [...writeClaims(draft, comments)].join('');

function draftIn(text: string): Draft {
  const { draft, problems } = reading(text);
  if (draft === null) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return draft;
}

const draftOfSome = (statements: Draft['statements'], relations: Draft['relations']): Draft => ({
  ...draftIn(SCHOOL),
  thesis: statements[0]!.id,
  sources: [],
  terms: [],
  expect: { in: [], out: [], undecided: [], suppose: [] },
  statements,
  relations,
});

describe('what is written', () => {
  test('is read as the same draft, whatever is in it', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(firstDifference(draftIn(written(draft)), draft)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test.each(
    Object.entries({ SCHOOL, CIRCLES, HOSTILE_MAP, ODD_MAP, opEd: readFileSync('claims.yaml', 'utf8') }),
  )('keeps all of a file: %s', (_, text) => {
    const draft = draftIn(text);
    expect(firstDifference(draftIn(written(draft)), draft)).toBeNull();
  });

  test('keeps a source of which nothing is known', () => {
    const empty =
      'title: T\nthesis: a\n\nsources:\n  s: {}\n\nclaims:\n  - id: a\n    text: A\n    source: {}\n';
    expect(written(draftIn(empty))).toBe(empty);
  });

  test('is a file as people write one', () => {
    expect(written(draftIn(SCHOOL), { top: ['From elsewhere.'], thesis: ['Chosen.'] })).toMatchSnapshot();
  });

  test('does not change when it is read and written again', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const once = written(draft);
        expect(written(draftIn(once))).toBe(once);
      }),
    );
  });
});

describe('size', () => {
  const many = 100_000;
  const ids = Array.from({ length: many }, (_, at) => `entry-${at}`);
  const statements = ids.map((id) => statementDraft(id));

  test('a chain of very many entries is written flat enough to be read', () => {
    const chain = ids.slice(1).map((id, at) => relationDraft('support', id, ids[at]!));
    const text = written(draftOfSome(statements, chain));
    expect(text).not.toMatch(/^ {40}/m);
    expect(text.match(/^ *- id: /gm)).toHaveLength(many);
  });

  test('very many objections to one claim take no longer', () => {
    const objections = ids.slice(1).map((id) => statementDraft(id, 'counterpoint'));
    const attacks = ids.slice(1).map((id) => relationDraft('attack', id, ids[0]!));
    const text = written(draftOfSome([statements[0]!, ...objections], attacks));
    expect(text.match(/^ {6}- id: /gm)?.length ?? 0).toBe(many - 1);
  });
});
