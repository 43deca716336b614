import { describe, expect, test } from 'vitest';
import { packMap } from '../../src/page/packed-draft.js';
import { type PageModel, pageModel } from '../../src/page/page-model.js';
import { firstState, type PageAction, type PageState, reducePage } from '../../src/page/state.js';
import { mapOf } from '../helpers/maps.js';

const MODEL = pageModel({
  draft: packMap(
    mapOf(`claims:
  - id: t
    text: The thesis.
    reasons:
      - id: a
        text: A reason.
        reasons: [{ id: b, text: Its reason., counterpoints: [{ id: o, text: An objection. }] }]
`),
  ),
  text: null,
  selected: null,
  start: null,
});
const entry = (id: string) => MODEL.view.map.byId.get(id)!;

function stateAfter(...actions: readonly PageAction[]): PageState {
  return actions.reduce((state, action) => reducePage(MODEL, state, action), firstState(MODEL, ['map']));
}

function ids(statements: Iterable<{ readonly id: string }>): string[] {
  return Array.from(statements, ({ id }) => id).sort();
}

describe('arriving at an entry', () => {
  test('puts it on the card, opens what it stands under, and notes that it was seen', () => {
    const state = stateAfter({ type: 'arrive', at: entry('o') });
    expect(state.at.id).toBe('o');
    expect(ids(state.open)).toEqual(['a', 'b', 't']);
    expect(ids(state.seen)).toEqual(['o', 't']);
  });

  test('leaves branches open that were open', () => {
    const state = stateAfter(
      { type: 'toggle-branch', statement: entry('b') },
      { type: 'arrive', at: entry('a') },
    );
    expect(ids(state.open)).toEqual(['b', 't']);
  });
});

describe('branches', () => {
  test('are opened and closed', () => {
    const toggle = { type: 'toggle-branch', statement: entry('a') } as const;
    expect(ids(stateAfter(toggle).open)).toEqual(['a', 't']);
    expect(ids(stateAfter(toggle, toggle).open)).toEqual(['t']);
  });

  test('are opened and closed together', () => {
    const all = [entry('t'), entry('a'), entry('b')];
    expect(ids(stateAfter({ type: 'set-branches', statements: all, open: true }).open)).toEqual([
      'a',
      'b',
      't',
    ]);
    expect(ids(stateAfter({ type: 'set-branches', statements: all, open: false }).open)).toEqual([]);
  });
});

describe('suppositions', () => {
  const suppose = (id: string, verdict: 'in' | 'out' | null): PageAction => ({
    type: 'suppose',
    node: entry(id),
    verdict,
  });

  test('an entry is supposed to stand or to fall, never both', () => {
    const { supposed } = stateAfter(suppose('o', 'in'), suppose('o', 'out'));
    expect([...supposed.values()]).toEqual(['out']);
  });

  test('one is taken back, or all', () => {
    expect([
      ...stateAfter(suppose('o', 'in'), suppose('a', 'out'), suppose('o', null)).supposed.keys(),
    ]).toEqual([entry('a')]);
    expect(stateAfter(suppose('o', 'in'), { type: 'reset-suppositions' }).supposed.size).toBe(0);
  });
});

test('a stance is taken, changed and taken back', () => {
  const stance = (value: 'agree' | 'doubt' | null): PageAction => ({
    type: 'stance',
    statement: entry('a'),
    stance: value,
  });
  expect(stateAfter(stance('agree'), stance('doubt')).stances.get(entry('a'))).toBe('doubt');
  expect(stateAfter(stance('agree'), stance(null)).stances.size).toBe(0);
});

test('whoever begins to filter sees the outline, and can close it while they go on', () => {
  const begin = { type: 'filter', filter: { words: 'r' } } as const;
  expect([...stateAfter(begin).panes]).toEqual(['map', 'outline']);
  const more = { type: 'filter', filter: { words: 're' } } as const;
  const close = { type: 'toggle-pane', pane: 'outline' } as const;
  expect([...stateAfter(begin, close, more).panes]).toEqual(['map']);
});

describe('the outline that a filter opened', () => {
  const begin = { type: 'filter', filter: { words: 'r' } } as const;
  const end = { type: 'filter', filter: { words: '' } } as const;
  const toggle = { type: 'toggle-pane', pane: 'outline' } as const;

  test('closes with the filter', () => {
    expect([...stateAfter(begin, end).panes]).toEqual(['map']);
  });

  test('stays closed where the reader closed it, and open where they opened it', () => {
    expect([...stateAfter(begin, toggle, end).panes]).toEqual(['map']);
    expect([...stateAfter(begin, toggle, toggle, end).panes]).toEqual(['map', 'outline']);
  });

  test('stays open where it was open before', () => {
    expect([...stateAfter(toggle, begin, end).panes]).toEqual(['map', 'outline']);
  });
});

test('whoever hides answers starts with none revealed', () => {
  const reveal = { type: 'reveal', statement: entry('t'), lines: 1 } as const;
  expect(stateAfter(reveal, { type: 'hide', hides: true }).revealed.size).toBe(0);
});

test('a page about a part shows that part first', () => {
  const model: PageModel = { ...MODEL, selected: new Set([entry('o')]) };
  expect(firstState(model, []).filter.onlySelected).toBe(true);
  expect(firstState(MODEL, []).filter.onlySelected).toBe(false);
});
