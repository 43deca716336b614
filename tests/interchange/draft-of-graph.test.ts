import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOfGraph } from '../../src/interchange/draft-of-graph.js';
import type { ArgumentGraph } from '../../src/interchange/graph.js';
import { checkedText } from '../../src/interchange/imported-text.js';
import { countedLosses } from '../../src/interchange/losses.js';
import { buildMap } from '../../src/map/build.js';
import { graph, graphEntry } from '../helpers/graphs.js';

/** What a graph comes to: its draft, what was lost, and the whole text as it would be written. */
function made(of: ArgumentGraph) {
  const { lose, losses } = countedLosses();
  const { draft, ...how } = draftOfGraph(of, lose);
  return { draft, ...how, losses: losses().map(({ what, count }) => `${count} ${what}`) };
}

const idOf = (text: string, rest = {}) =>
  made(graph([graphEntry('1', text, rest)], [])).draft.statements[0]!.id;
const kindsOf = (of: ArgumentGraph) =>
  Object.fromEntries(made(of).draft.statements.map(({ id, kind }) => [id, kind]));
const stepsOf = (of: ArgumentGraph) =>
  made(of).draft.relations.map(
    ({ from, with: more, to, sign, contradiction }) =>
      `${[from, ...more].join('+')} ${contradiction ? '><' : sign} ${to}`,
  );

describe('ids and headlines', () => {
  test('come from the words of an entry', () => {
    expect(idOf('Early starts cost teenagers their sleep.')).toBe('early-starts-cost-teenagers');
    expect(idOf('Early starts cost teenagers their sleep.', { title: 'Sleep suffers' })).toBe(
      'sleep-suffers',
    );
  });

  test.each([
    ['sleep-suffers', true],
    ['Ärzte', true],
    ['Sleep', true],
    ['rule2', true],
    ['I_123', false],
    ['n7', false],
    ['12', false],
    ['123_4567', false],
    ['3f2a8c1e-77aa-4b0e-9c1d-0123456789ab', false],
    ['a b', false],
    ['true', false],
  ])('the name %s stays as an id: %s', (key, stays) => {
    const { draft } = made(graph([graphEntry(key, 'Something else is so.')], []));
    expect(draft.statements[0]!.id).toBe(stays ? key : 'something-else');
  });

  test('a title is the headline where it is short enough, and is counted where it is not', () => {
    const long = 'A title of so many words that nobody could take it in at one glance';
    const { draft, losses } = made(
      graph(
        [graphEntry('1', 'One.', { title: 'Sleep suffers' }), graphEntry('2', 'Two.', { title: long })],
        [],
      ),
    );
    expect(draft.statements.map(({ short }) => short)).toEqual(['Sleep suffers', null]);
    expect(losses).toEqual(['1 names of entries that are too long for a headline']);
  });

  test('an entry without a text has its title or its name as its text', () => {
    const { draft } = made(
      graph([graphEntry('1', ' ', { title: 'Sleep' }), graphEntry('late starts', '\u200b')], []),
    );
    expect(draft.statements.map(({ text, short }) => [text, short])).toEqual([
      ['Sleep', null],
      ['late starts', null],
    ]);
  });

  test('very many entries that say the same get ids of their own', () => {
    const entries = Array.from({ length: 100_000 }, (_, at) => graphEntry(String(at), 'The sky is blue.'));
    const ids = made(graph(entries, [])).draft.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(entries.length);
    expect(ids.slice(0, 3)).toEqual(['sky-blue', 'sky-blue-2', 'sky-blue-3']);
  });
});

describe('kinds', () => {
  test('follow from what an entry supports or attacks', () => {
    const steps = [
      'reason + thesis',
      'objection - reason',
      'answer - objection',
      'again - answer',
      'ground + objection',
      'denial - ground',
    ];
    const entries = ['thesis', 'reason', 'objection', 'answer', 'again', 'ground', 'denial'];
    expect(kindsOf(graph(entries, steps))).toEqual({
      thesis: 'claim',
      reason: 'claim',
      objection: 'counterpoint',
      answer: 'reply',
      again: 'counterpoint',
      ground: 'claim',
      denial: 'reply',
    });
  });

  test('an attack on a step is one on the side of who makes it', () => {
    const steps = ['one: reason + thesis', 'undercut - one', 'two: objection - thesis', 'defence - two'];
    expect(kindsOf(graph(['thesis', 'reason', 'undercut', 'objection', 'defence'], steps))).toMatchObject({
      undercut: 'counterpoint',
      defence: 'reply',
    });
  });

  test('what has a source and supports something is evidence, and what the file says counts', () => {
    const sourced = graphEntry('study', 'A study says so.', { source: { id: null, title: 'A study' } });
    const given = graphEntry('figure', 'So many.', { kind: 'evidence' });
    const attacker = graphEntry('other', 'Not so.', { source: { id: null, title: 'Another' } });
    expect(
      kindsOf(
        graph(['thesis', sourced, given, attacker], ['study + thesis', 'figure + thesis', 'other - thesis']),
      ),
    ).toEqual({ thesis: 'claim', study: 'evidence', figure: 'evidence', other: 'counterpoint' });
  });
});

describe('the thesis', () => {
  test('is the claim that most others lead to', () => {
    expect(made(graph(['aa', 'bb', 'cc', 'dd'], ['aa + cc', 'bb + cc', 'bb + dd'])).draft.thesis).toBe('cc');
  });

  test('is in the largest part, and the rest stays and is counted', () => {
    const { draft, apart, saysThesis } = made(
      graph(['xx', 'yy', 'aa', 'bb', 'cc'], ['yy + xx', 'bb + aa', 'cc - bb']),
    );
    expect([draft.thesis, apart, saysThesis, draft.statements.length]).toEqual(['aa', 2, false, 5]);
  });

  test('is one of a loop where all lead on', () => {
    expect(made(graph(['aa', 'bb', 'cc'], ['aa + bb', 'bb + aa', 'cc - bb'])).draft.thesis).toBe('bb');
  });

  test('is not the other side of a contradiction, to which all behind the thesis would lead', () => {
    const steps = ['bb + aa', 'cc + aa', 'other >< aa'];
    expect(made(graph(['other', 'aa', 'bb', 'cc'], steps)).draft.thesis).toBe('aa');
  });

  test('is what the file says', () => {
    const { draft, saysThesis } = made(graph(['aa', 'bb'], ['bb + aa'], { thesis: 'bb' }));
    expect([draft.thesis, saysThesis]).toEqual(['bb', true]);
  });

  test('there is none in an empty graph', () => {
    expect(() => made(graph([], []))).toThrow('no entries');
  });
});

describe('steps', () => {
  test('of two between the same entries the second is named by another premise, or counted', () => {
    const of = graph(['aa', 'bb', 'cc'], ['aa + cc', 'aa, bb + cc', 'aa - cc', 'aa + cc']);
    expect(stepsOf(of)).toEqual(['aa support cc', 'bb+aa support cc']);
    expect(made(of).losses).toEqual(['1 second steps between the same entries', '1 repeated steps']);
  });

  test('to nothing, and on steps that are left out, are counted', () => {
    const of = graph(
      ['aa', 'bb'],
      ['s: aa + nobody', 'bb - s', 'nobody + aa', 't: bb - u', 'u: bb - t', 'bb + aa'],
    );
    expect(stepsOf(of)).toEqual(['bb support aa']);
    expect(made(of).losses).toEqual([
      '3 steps from or to something that is not in the file',
      '2 steps that lead to each other in a circle',
    ]);
  });

  test('a contradiction is an attack each way, as far as these are free', () => {
    expect(stepsOf(graph(['aa', 'bb'], ['aa >< bb', 'bb >< aa']))).toEqual(['aa >< bb']);
    expect(stepsOf(graph(['aa', 'bb'], ['bb - aa', 'aa >< bb'])).sort()).toEqual([
      'aa attack bb',
      'bb attack aa',
    ]);
    expect(stepsOf(graph(['aa'], ['aa >< aa']))).toEqual(['aa attack aa']);
  });
});

describe('what a claims file cannot have', () => {
  test('is cleaned, or left out and counted', () => {
    const wrong = graphEntry('aa', 'One\r\ntwo \u0007\ud800 three.', {
      fields: {
        date: 'last week',
        tags: ['a\nb', ''],
        at: ['3.2', '0'],
        note: 'a note\nof two lines',
        phrase: 'w '.repeat(20),
      },
      source: 'nowhere',
    });
    const { draft, losses } = made(graph([wrong], []));
    expect(draft.statements[0]).toMatchObject({
      text: 'One\ntwo ␇\ufffd three.',
      date: null,
      tags: ['a b'],
      at: ['3.2'],
      note: 'a note\nof two lines',
      phrase: null,
    });
    expect(losses).toEqual([
      '1 names of sources that are not in the file',
      '1 values of "date" that a claims file cannot have',
      '1 values of "tags" that a claims file cannot have',
      '1 values of "at" that a claims file cannot have',
      '1 values of "phrase" that a claims file cannot have',
    ]);
  });
});

test('a text that no claims file can have is refused, with the name of its entry', () => {
  expect(() => made(graph([graphEntry('I_7', 'a'.repeat(1_000_000))], []))).toThrow(
    'entry "I_7" has 1,000,000 characters',
  );
});

test('whatever a graph has, what is made of it is a map, and is written so that it is read as the same', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'bb', 'I_1', '7', '__proto__', 'toString', ''),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const entry = fc.record({ key: word, text: word, title: fc.option(word) });
  const step = fc.record({
    key: fc.option(word),
    sign: fc.constantFrom('support' as const, 'attack' as const),
    premises: fc.tuple(word, word).map(([one, other]) => [one, other] as const),
    to: word,
    scheme: fc.option(word),
    isContradiction: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 6 }),
      fc.array(step, { maxLength: 10 }),
      word,
      (entries, steps, title) => {
        const { draft } = made({
          header: { title, note: title },
          thesis: null,
          entries: entries.map(({ key, text, title: name }) =>
            graphEntry(key, text, { title: name, fields: { note: text, by: key } }),
          ),
          steps: steps.map((each) => ({ ...each, premises: [each.premises[0], each.premises[1]] })),
          sources: [],
        });
        expect(buildMap(draft).problems).toEqual([]);
        expect(checkedText(draft, { top: [], thesis: [] }).fault).toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});
