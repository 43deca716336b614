import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { makeScene } from '../../src/picture/make-scene.js';
import { mermaidOf } from '../../src/picture/mermaid.js';
import type { SceneOptions } from '../../src/picture/scene.js';
import { type View, viewOf } from '../../src/query/view.js';
import { oneLine } from '../../src/words/text.js';
import { fourHostileTexts, mapWithTexts } from '../helpers/hostile.js';
import { opEd, view } from '../helpers/maps.js';
import { hasMermaid, readFlowchart } from '../helpers/mermaid.js';

const PLAIN: SceneOptions = { about: [], texts: false, verdicts: false, framing: null };

function mermaid(of: View, options: Partial<SceneOptions> = {}, selected = of.structure.order): string {
  return [...mermaidOf(makeScene(selected, of, { ...PLAIN, ...options }))].join('');
}

/** Without what may stand between words and signs. */
const unspaced = (text: string) => text.replace(/[\s\u2060]+/g, '');

const STEPS = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t, with: b}
  - {id: b, text: B.}
  - {id: d, text: D., supports: t}
counterpoints:
  - {id: u, text: U., attacks: a -> t}
  - {id: c, text: C., contradicts: b}
replies:
  - {id: r, text: R., attacks: u}
evidence:
  - {id: e, text: E., supports: d}`);

test('a picture for Mermaid', () => {
  expect(mermaid(STEPS)).toMatchInlineSnapshot(`
    "---
    title: "A text"
    ---
    flowchart BT
      n1["Thesis · for<br/><b>T</b>"]:::thesis
      n2["Claim · for<br/><b>A</b>"]:::for
      n3{{"Counterpoint · against<br/><b>U</b>"}}:::against
      n4("Reply · for<br/><b>R</b>"):::for
      n5["Claim · for<br/><b>B</b>"]:::for
      n6{{"Counterpoint · against<br/><b>C</b>"}}:::against
      n7["Claim · for<br/><b>D</b>"]:::for
      n8[["Evidence · for<br/><b>E</b>"]]:::for
      j1(("#43;")):::joint
      n2 --- j1
      n5 --- j1
      j1 --> n1
      n7 -->|"#43;"| n1
      n3 -.-x|"− undercuts"| j1
      n6 x-.-x|"≠"| n5
      n4 -.-x|"− rebuts"| n3
      n8 -->|"#43;"| n7
      classDef for fill:#eef5fb,stroke:#0f5c99,color:#1f2328,stroke-width:1px
      classDef against fill:#fdf3e9,stroke:#a04000,color:#1f2328,stroke-width:3px
      classDef thesis fill:#eef5fb,stroke:#0f5c99,color:#1f2328,stroke-width:4px
      classDef joint fill:#ffffff,stroke:#57606a,color:#1f2328,stroke-width:1px
      linkStyle 0,1,2,3,7 stroke:#3a5a70,stroke-width:2px
      linkStyle 4,6 stroke:#b3261e,stroke-width:2px
      linkStyle 5 stroke:#7a1f5c,stroke-width:2px
    "
  `);
});

test.each([
  ['a line end', 'C:\\new', '#92;\u2060n'],
  ['a formula', '$$x$$', '#36;\u2060#36;x#36;\u2060#36;'],
  ['an icon', 'fa:fa-ban', '#58;\u2060fa-ban'],
])('what Mermaid takes for %s even in numbers is parted', (_, words, written) => {
  expect(mermaid(viewOf(mapWithTexts([words, 'b', 'c', 'd'])))).toContain(written);
});

test('an entry may have an id that means something to Mermaid', () => {
  expect(mermaid(view('claims: [{id: t, text: T.}, {id: end, text: E., supports: t}]'))).not.toContain(
    ' end',
  );
});

test('the title is one line of YAML without tags, whatever stands in it', () => {
  fc.assert(
    fc.property(fourHostileTexts, (texts) => {
      const [, before, ...rest] = mermaid(viewOf(mapWithTexts(texts)), { about: texts }).split('---\n');
      const { title } = load(before!) as { title: string };
      const signs = (text: string) =>
        oneLine(text).replace(/[<‹]/g, '‹').replace(/[>›]/g, '›').replace(/[&＆]/g, '＆');
      expect(signs(title)).toContain(signs(texts[0]));
      expect(title).not.toMatch(/[<>&]/);
      expect(rest.join('')).toMatch(/^flowchart BT\n/);
    }),
  );
});

describe.skipIf(!hasMermaid)('Mermaid reads (it is in .ci)', () => {
  test('each entry by the shape of its kind, with its side', async () => {
    const { nodes } = await readFlowchart(mermaid(STEPS));
    const [thesis, ...others] = [...nodes.values()];
    expect(thesis).toMatchObject({ text: 'Thesis · for T', classes: ['thesis'] });
    const drawn = Object.fromEntries(others.map(({ text, type, classes }) => [text, [type, ...classes]]));
    expect(drawn).toMatchObject({
      'Claim · for A': ['square', 'for'],
      'Counterpoint · against U': ['hexagon', 'against'],
      'Reply · for R': ['round', 'for'],
      'Evidence · for E': ['subroutine', 'for'],
      '+': ['circle', 'joint'],
    });
  });

  test('linked reasons and an undercut into the circle of a step, a contradiction with two heads', async () => {
    const { lines, nodes } = await readFlowchart(mermaid(STEPS));
    const name = (id: string) => nodes.get(id)!.text.split(' ').at(-1)!;
    const named = lines.map(([ends, type, text]) => [ends.split(' ').map(name).join(' '), type, text]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['A +', 'normal arrow_open', ''],
        ['B +', 'normal arrow_open', ''],
        ['+ T', 'normal arrow_point', ''],
        ['U +', 'dotted arrow_cross', '− undercuts'],
        ['D T', 'normal arrow_point', '+'],
        ['C B', 'dotted double_arrow_cross', '≠'],
        ['R U', 'dotted arrow_cross', '− rebuts'],
      ]),
    );
  });

  test('verdicts, and frames with the joints of their entries', async () => {
    const tagged = view(`claims:
  - {id: t, text: T., tags: [x]}
  - {id: a, text: A., supports: t, with: b, tags: [x]}
  - {id: b, text: B., tags: [x]}`);
    const { frames, nodes } = await readFlowchart(mermaid(tagged, { framing: 'tag', verdicts: true }));
    expect(frames.map(([title, within]) => [title, within.length])).toEqual([['x', 4]]);
    expect([...nodes.values()].map(({ text }) => text)).toContain('+ stands');
  });

  test('the core of the op-ed with texts and verdicts', async () => {
    const core = opEd().structure.order.filter((one) => opEd().core().has(one));
    const { nodes } = await readFlowchart(mermaid(opEd(), { texts: true, verdicts: true }, core));
    expect(nodes.size).toBeGreaterThan(core.length);
  });

  test('any text as text, as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fourHostileTexts,
        fc.constantFrom('tag', 'paragraph', null),
        async (texts, framing) => {
          const of = viewOf(mapWithTexts(texts));
          const chart = await readFlowchart(
            mermaid(of, { about: texts, texts: true, verdicts: true, framing }),
          );
          const shown = [...chart.nodes.values()].map(({ text }) => unspaced(text));
          for (const [i, { short, text }] of of.structure.order.entries()) {
            expect(shown[i]).toContain(unspaced(oneLine(text)));
            if (short !== null) expect(shown[i]).toContain(unspaced(oneLine(short)));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
