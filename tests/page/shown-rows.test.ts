import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER, type Filter, filtered } from '../../src/page/filter.js';
import { packMap } from '../../src/page/packed-draft.js';
import { pageModel } from '../../src/page/page-model.js';
import { shownRows } from '../../src/page/shown-rows.js';
import { firstState, type PageState } from '../../src/page/state.js';
import { mapOf } from '../helpers/maps.js';

const MODEL = pageModel({
  draft: packMap(
    mapOf(`claims:
  - id: t
    text: The thesis.
    reasons:
      - id: a
        text: A reason.
        tags: [money]
        evidence: [{ id: e, text: A study of costs. }]
      - { id: b, text: Another reason. }
    counterpoints:
      - { id: o, text: An objection., replies: [{ id: r, text: A reply. }] }
  - { id: loose, text: It leads nowhere. }
`),
  ),
  text: null,
  selected: null,
  start: null,
});
const entry = (id: string) => MODEL.view.map.byId.get(id)!;

function rows(change: Partial<PageState> = {}, filter: Partial<Filter> = {}): string[] {
  const state = { ...firstState(MODEL, []), ...change };
  const found = filtered({ ...EMPTY_FILTER, ...filter }, MODEL.view, null);
  return shownRows(MODEL, state, found).map(({ statement, level }) => `${'  '.repeat(level)}${statement.id}`);
}

describe('without a filter', () => {
  test('what is open is shown, and what leads nowhere at the end', () => {
    expect(rows()).toEqual(['t', '  a', '  b', '  o', 'loose']);
    expect(rows({ open: new Set([entry('t'), entry('o')]) })).toEqual([
      't',
      '  a',
      '  b',
      '  o',
      '    r',
      'loose',
    ]);
    expect(rows({ open: new Set() })).toEqual(['t', 'loose']);
  });
});

describe('with a filter', () => {
  test('what is found is shown with what leads to it, whatever is open', () => {
    expect(rows({}, { words: 'costs' })).toEqual(['t', '  a', '    e']);
    expect(rows({}, { kind: 'reply' })).toEqual(['t', '  o', '    r']);
    expect(rows({}, { words: 'nowhere' })).toEqual(['loose']);
  });

  test('all parts of a filter have to hold; evidence has the tags of what it supports', () => {
    expect(rows({}, { tag: 'money' })).toEqual(['t', '  a', '    e']);
    expect(rows({}, { tag: 'money', kind: 'claim' })).toEqual(['t', '  a']);
    expect(rows({}, { tag: 'money', kind: 'reply' })).toEqual([]);
  });

  test('verdicts are a filter, too', () => {
    expect(rows({}, { status: 'out' })).toEqual(['t', '  o']);
  });
});

describe('with hidden answers', () => {
  const hiding = { hides: true, open: new Set(MODEL.view.map.statements) };

  test('only what was met is shown', () => {
    expect(rows(hiding)).toEqual(['t']);
    expect(rows({ ...hiding, revealed: new Map([[entry('t'), 2]]) })).toEqual(['t', '  a', '  b']);
  });

  test('the card is always there, with what leads to it', () => {
    expect(rows({ ...hiding, at: entry('r') })).toEqual(['t', '  o', '    r']);
  });
});
