import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERCHANGE } from '../../../src/interchange/forms.js';
import type { ArgumentMap } from '../../../src/map/model.js';
import { viewOf } from '../../../src/query/view.js';
import { mapOfDrafts, mapsSaying, relationDraft, statementDraft } from '../../helpers/drafts.js';
import { factsOf, roundTrip } from '../../helpers/round-trip.js';

async function written(map: ArgumentMap) {
  const remarks: string[] = [];
  const write = await INTERCHANGE.argmap!.export!.load();
  const pieces = await write({
    view: viewOf(map),
    selected: map.statements,
    remark: (text) => remarks.push(text),
  });
  return { text: [...pieces!].join(''), remarks };
}

const ODD_TEXTS = [
  'Plain words.',
  '- a dash, and *stars* _lines_ `code` ~a~ ^b^ $x$',
  'a: "quoted" {braces} # and \\ [words](https://x.org)',
  'two\nlines',
  '日本語。 🙂 عربي',
  'label',
  'strength',
  'note',
  `${'long '.repeat(300)}`,
  '1. a number, > and + at the start',
];

const oddMaps = fc
  .array(fc.constantFrom(...ODD_TEXTS), { minLength: 8, maxLength: 8 })
  .chain((texts) =>
    mapsSaying((id) => (id === 'n1' ? texts[1]!.trim() : `${texts[Number(id.slice(1)) % 8]!.trim()} ${id}`)),
  );

const COMPARED = { ids: false, kinds: false, contradictions: false };

test('an argument written and read again is the same, but for what is said of steps', async () => {
  await fc.assert(
    fc.asyncProperty(oddMaps, async (map) => {
      const { map: back, forms, losses } = await roundTrip('argmap', map);
      if (map.relations.length > 0) expect(forms).toEqual(['argmap']);
      const facts = factsOf(map, COMPARED);
      const after = factsOf(back, COMPARED);
      const isFlat = map.relations.every(({ target }) => target.node === 'statement');
      if (isFlat) {
        expect(losses).toEqual([]);
        expect(after).toEqual(facts);
      } else
        expect(after.filter((fact) => !fact.startsWith('('))).toEqual(
          facts.filter((fact) => !fact.startsWith('(')),
        );
    }),
  );
});

describe('what is written', () => {
  const map = mapOfDrafts(
    [
      statementDraft('t', 'claim', { note: 'A *note*.' }),
      statementDraft('a'),
      statementDraft('b', 'claim', { implicit: true }),
      statementDraft('c', 'counterpoint'),
    ],
    [
      relationDraft('support', 'a', 't', { with: ['b'], scheme: 'sign' }),
      relationDraft('attack', 'c', 't'),
      relationDraft('support', 'c', 'a'),
      relationDraft('attack', 'c', 'a -> t'),
    ],
  );

  test('is a map with reasons of several claims', async () => {
    expect((await written(map)).text).toBe(`"Text of t.":
  note: "A \\\\*note\\\\*."
  r1:
    "Text of a.":
      r1:
        "Text of c.":
      o2:
        "Text of c.":
    "-Text of b.":
    label: "sign"
  o2:
    "Text of c.":
`);
  });

  test('keeps implicit claims, notes and schemes', async () => {
    const { map: back } = await roundTrip('argmap', map);
    const said = back.statements.map(({ text, implicit, note }) => [text, implicit, note]);
    expect(said).toContainEqual(['Text of b.', true, null]);
    expect(said).toContainEqual(['Text of t.', false, 'A *note*.']);
    expect(back.relations.map(({ scheme }) => scheme)).toContain('sign');
  });

  test('says what has another form there', async () => {
    expect((await written(map)).remarks).toEqual([
      'argmap knows no steps: 1 entry about a step will be below the entry that the step comes from.',
    ]);
    const twins = mapOfDrafts(
      ['t', 'a', 'b'].map((id) => statementDraft(id, 'claim', { text: id === 't' ? 'T.' : 'Same.' })),
      [relationDraft('support', 'a', 't', { with: ['b'] })],
    );
    const { text, remarks } = await written(twins);
    expect(text).toBe('"T.":\n  r1:\n    "Same.":\n');
    expect(remarks).toEqual([
      'argmap knows claims by their words: 1 entry has the words of another, and will be one with it.',
    ]);
  });

  test('goes on at the top where it would be too deep', async () => {
    const count = 3000;
    const deep = mapOfDrafts(
      Array.from({ length: count }, (_, at) => statementDraft(`s${at}`)),
      Array.from({ length: count - 1 }, (_, at) => relationDraft('support', `s${at + 1}`, `s${at}`)),
    );
    const { text, map: back } = await roundTrip('argmap', deep);
    expect(text.length).toBeLessThan(count * 500);
    expect(factsOf(back, COMPARED)).toEqual(factsOf(deep, COMPARED));
  });
});
