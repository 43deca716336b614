import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InterchangeInput } from '../../../src/interchange/interchange-form.js';
import { readKialo } from '../../../src/interchange/kialo/read.js';
import { writeKialo } from '../../../src/interchange/kialo/write.js';
import type { ArgumentMap, Relation, Statement } from '../../../src/map/model.js';
import { viewOf } from '../../../src/query/view.js';
import { mapOfDrafts, mapsSaying, relationDraft, statementDraft } from '../../helpers/drafts.js';
import { foreignFile } from '../../helpers/foreign.js';

function written(map: ArgumentMap, selected?: readonly Statement[]) {
  const remarks: string[] = [];
  const view = viewOf(map);
  const input: InterchangeInput = {
    view,
    selected: selected ?? view.structure.order,
    remark: (text) => remarks.push(text),
  };
  return { text: [...(writeKialo(input) ?? [])].join(''), remarks };
}

function readBack(text: string) {
  const lost: string[] = [];
  const graph = readKialo(foreignFile(text), (what) => lost.push(what));
  const textOf = (key: string) => graph.entries.find((entry) => entry.key === key)!.text;
  return {
    lost,
    thesis: textOf(graph.thesis!),
    texts: graph.entries.map((entry) => entry.text).sort(),
    arrows: graph.steps
      .map(({ sign, premises: [from], to }) => [textOf(from), sign, textOf(to)].join(' '))
      .sort(),
  };
}

const said = (relation: Relation, from: Statement, to: Statement) =>
  [from.text, relation.sign, to.text].join(' ');

const ODD_TEXTS = [
  'Plain.',
  '(all) [of] it',
  'a \\ b \\( c \\\\',
  '-> See 1.2.',
  'Pro: as if',
  'Thesis: as if',
  'two\nlines',
  'a list:\n1. one\n1.1. Con: two\n\n2. three',
  'Sources:\n[1] https://x.org',
  'so\nSource: [a](https://x.org)',
  '[a](https://x.org/b)',
  'ends with \\',
  '  1.1. Pro: at the start',
  '日本語。 🙂 عربي',
  '**bold** and _italic_, a*b*c, snake_case_name',
  '\\*x\\* \\_y_ *',
  '1.',
];

/** Random maps with texts that differ, and are hard to write. */
const oddMaps = fc
  .array(fc.constantFrom(...ODD_TEXTS), { minLength: 8, maxLength: 8 })
  .chain((texts) => mapsSaying((id) => `${texts[Number(id.slice(1)) % 8]!.trim()}\n${id}`));

describe('an argument written and read again', () => {
  test('has the same entries, and the same steps where they lead from one entry to another', () => {
    fc.assert(
      fc.property(oddMaps, (map) => {
        const { texts, arrows, thesis, lost } = readBack(written(map).text);
        expect(lost).toEqual([]);
        expect(thesis).toBe(map.thesis.text);
        expect(texts).toEqual(map.statements.map(({ text }) => text).sort());
        for (const relation of map.relations) {
          const { target, premises } = relation;
          if (target.node === 'statement' && premises.length === 1)
            expect(arrows).toContain(said(relation, premises[0]!, target));
        }
        if (
          map.relations.every(({ target, premises }) => target.node === 'statement' && premises.length === 1)
        )
          expect(arrows).toHaveLength(map.relations.length);
      }),
    );
  });

  test('keeps the source of an entry by its title and address', () => {
    const source = { id: null, title: 'A (good) study', URL: 'https://x.org/a b(c)' };
    const map = mapOfDrafts([statementDraft('t', 'claim', { source })], []);
    const graph = readKialo(foreignFile(written(map).text), () => undefined);
    expect(graph.entries[0]!.text).toBe('Text of t.');
    expect(graph.sources).toMatchObject([{ title: source.title, URL: 'https://x.org/a%20b(c)' }]);
  });
});

describe('what is written', () => {
  const map = mapOfDrafts(
    ['t', 'a', 'b', 'c', 'u'].map((id) => statementDraft(id)),
    [
      relationDraft('support', 'a', 't', { with: ['b'] }),
      relationDraft('attack', 'c', 't'),
      relationDraft('support', 'c', 'a'),
      relationDraft('attack', 'u', 'a -> t'),
    ],
  );

  test('is a discussion, with links where an entry is met again', () => {
    expect(written(map).text).toBe(`Discussion Title: T

1. Text of t.
1.1. Pro: Text of a.
1.1.1. Pro: Text of c.
1.1.2. Con: Text of u.
1.2. Pro: Text of b.
1.3. Con: -> See 1.1.1.
`);
  });

  test('says what has another form there', () => {
    expect(written(map).remarks).toEqual([
      'Kialo knows no steps: 1 entry about a step will be below the entry that the step comes from.',
      'Kialo knows no reasons that need each other: the entries of 1 linked step will each be by itself.',
    ]);
  });

  test('has only what is selected', () => {
    const some = map.statements.filter(({ id }) => id === 'a' || id === 'c');
    expect(written(map, some).text).toBe('Discussion Title: T\n\n1. Text of a.\n1.1. Pro: Text of c.\n');
  });

  test('leaves out sources without an address, and says so', () => {
    const source = { id: null, title: 'A book' };
    const { text, remarks } = written(mapOfDrafts([statementDraft('t', 'claim', { source })], []));
    expect(text).toBe('Discussion Title: T\n\n1. Text of t.\n');
    expect(remarks).toEqual(['Left out: the sources of 1 entry, which have no address (URL or DOI).']);
  });

  test('goes on at the top where it would be too deep', () => {
    const count = 3000;
    const deep = mapOfDrafts(
      Array.from({ length: count }, (_, at) => statementDraft(`s${at}`)),
      Array.from({ length: count - 1 }, (_, at) => relationDraft('support', `s${at + 1}`, `s${at}`)),
    );
    const { text } = written(deep);
    expect(text.length).toBeLessThan(count * 200);
    const { arrows, thesis } = readBack(text);
    expect(thesis).toBe('Text of s0.');
    expect(arrows).toHaveLength(count - 1);
    expect(new Set(arrows)).toEqual(
      new Set(
        deep.relations.map((step) =>
          said(step, step.premises[0]!, deep.statements[Number(step.name.split('->')[1]!.trim().slice(1))]!),
        ),
      ),
    );
  });
});
